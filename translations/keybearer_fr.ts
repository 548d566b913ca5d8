<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Teammate: %1 (%2), id %3</source>
        <translation>Coéquipier&#xa0;: %1 (%2), id %3</translation>
    </message>
    <message>
        <source>Workspace: %1, id %2, region %3</source>
        <translation>Espace de travail&#xa0;: %1, id %2, région %3</translation>
    </message>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Empreinte du jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>Permissions (* is needed):</source>
        <translation>Autorisations (*&#xa0;: nécessaire)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the follow-up</source>
        <translation>Clore le suivi</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Clore quand même</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>These steps are still open: %1.</source>
        <translation>Ces étapes sont encore ouvertes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>After closing, this handover is not tested any more, and it can&apos;t be opened again.</source>
        <translation>Une fois clos, ce transfert n’est plus testé et ne peut plus être rouvert.</translation>
    </message>
    <message>
        <source>Close the handover</source>
        <translation>Clore le transfert</translation>
    </message>
    <message>
        <source>By the newest test, the token is not proven to work.</source>
        <translation>D’après le test le plus récent, il n’est pas prouvé que le jeton fonctionne.</translation>
    </message>
    <message>
        <source>Cancel the handover</source>
        <translation>Annuler le transfert</translation>
    </message>
    <message>
        <source>Somebody may be about to change the email. After cancelling, Keybearer does not watch any more, and this handover can&apos;t be opened again.</source>
        <translation>Quelqu’un est peut-être en train de changer l’e-mail. Après l’annulation, Keybearer ne surveille plus, et ce transfert ne peut plus être rouvert.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>connecting, TLS included: %1 ms</source>
        <translation>connexion, TLS compris&#xa0;: %1 ms</translation>
    </message>
    <message>
        <source>connecting: none, the connection was open already</source>
        <translation>connexion&#xa0;: aucune, elle était déjà ouverte</translation>
    </message>
    <message>
        <source>waiting for the answer: %1 ms</source>
        <translation>attente de la réponse&#xa0;: %1 ms</translation>
    </message>
    <message>
        <source>receiving it: %1 ms</source>
        <translation>réception&#xa0;: %1 ms</translation>
    </message>
    <message>
        <source>together: %1 ms</source>
        <translation>total&#xa0;: %1 ms</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), dropped unread</source>
        <translation>
            <numerusform>%Ln octet, ignoré sans être lu</numerusform>
            <numerusform>%Ln octets, ignorés sans être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>ENVOYÉ</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>RÉPONSE</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>started: %1 (UTC)</source>
        <translation>début&#xa0;: %1 (UTC)</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>tentatives&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HandoverLines</name>
    <message>
        <source>- %1: %2</source>
        <translation>- %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>- %1: %2 (%3)</source>
        <translation>- %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>This will be sent once, with the SCIM token:
%1 %2
%3</source>
        <translation>Voici ce qui sera envoyé une seule fois, avec le jeton SCIM&#xa0;:
%1 %2
%3</translation>
    </message>
    <message>
        <source>The teammate signs in, opens its own account page and changes the email from %1 to %2.</source>
        <translation>Le coéquipier se connecte, ouvre la page de son propre compte et remplace l’e-mail %1 par %2.</translation>
    </message>
    <message>
        <source>The teammate signs in, opens %1 and changes the email from %2 to %3.</source>
        <translation>Le coéquipier se connecte, ouvre %1 et remplace l’e-mail %2 par %3.</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Procès-verbal&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The option --%1 does not go with this command.</source>
        <translation>L’option --%1 ne va pas avec cette commande.</translation>
    </message>
    <message>
        <source>The option --%1 was given more than once.</source>
        <translation>L’option --%1 a été donnée plusieurs fois.</translation>
    </message>
    <message>
        <source>Only one token can be read from standard input.</source>
        <translation>Un seul jeton peut être lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L’option --%1 demande une valeur.</translation>
    </message>
    <message>
        <source>The API base must be an https address, or http on this computer.</source>
        <translation>L’adresse de base de l’API doit être en https, ou en http sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Give either --region or --api-url: the address says already where to ask.</source>
        <translation>Donnez soit --region, soit --api-url&#xa0;: l’adresse dit déjà où s’adresser.</translation>
    </message>
    <message>
        <source>The region must be us, eu or au.</source>
        <translation>La région doit être us, eu ou au.</translation>
    </message>
    <message>
        <source>The API version must look like 2.16, or be Preview.</source>
        <translation>La version de l’API doit être de la forme 2.16, ou Preview.</translation>
    </message>
    <message>
        <source>The SCIM base must be an https address, or http on this computer.</source>
        <translation>L’adresse de base SCIM doit être en https, ou en http sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds, up to 3600.</source>
        <translation>Le délai maximal doit être un nombre de secondes, 3600 au plus.</translation>
    </message>
    <message>
        <source>The wait must be a whole number of seconds, up to one year.</source>
        <translation>L’attente doit être un nombre entier de secondes, un an au plus.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>Le port doit être un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>The permissions that can count are: %1.</source>
        <translation>Les autorisations qui peuvent compter sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no permission that can count.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une autorisation qui peut compter.</translation>
    </message>
    <message>
        <source>A handover needs either --to EMAIL or --resume ID.</source>
        <translation>Un transfert demande soit --to EMAIL, soit --resume ID.</translation>
    </message>
    <message>
        <source>What stands after --to is not an email address that Intercom could take.</source>
        <translation>Ce qui suit --to n’est pas une adresse e-mail qu’Intercom pourrait accepter.</translation>
    </message>
    <message>
        <source>The route must be guided or scim.</source>
        <translation>La voie doit être guided ou scim.</translation>
    </message>
    <message>
        <source>The SCIM route needs --scim-url and --scim-token-file.</source>
        <translation>La voie SCIM demande --scim-url et --scim-token-file.</translation>
    </message>
    <message>
        <source>With the token on standard input nobody can be asked: add --yes.</source>
        <translation>Quand le jeton vient de l’entrée standard, aucune question ne peut être posée&#xa0;: ajoutez --yes.</translation>
    </message>
    <message>
        <source>Name one record to verify.</source>
        <translation>Indiquez un procès-verbal à vérifier.</translation>
    </message>
    <message>
        <source>There is a word too many. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Il y a un mot de trop. Un jeton ne va jamais sur la ligne de commande&#xa0;: utilisez --token-file ou KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Un jeton ne va jamais sur la ligne de commande&#xa0;: utilisez --token-file ou KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>L’option %1 n’est pas connue.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’option %1 demande une valeur.</translation>
    </message>
    <message>
        <source>There is an option that is not known here, or has a value that it does not take.</source>
        <translation>Une option est inconnue ici, ou a une valeur qu’elle n’accepte pas.</translation>
    </message>
    <message>
        <source>The first word must be check, handover, verify, practice or demo.</source>
        <translation>Le premier mot doit être check, handover, verify, practice ou demo.</translation>
    </message>
    <message>
        <source>read the access token from FILE; - is standard input</source>
        <translation>lire le jeton d’accès dans FILE&#xa0;; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>take token and settings of a saved connection</source>
        <translation>prendre le jeton et les réglages d’une connexion enregistrée</translation>
    </message>
    <message>
        <source>another API base; plain http only to this computer</source>
        <translation>autre adresse de base de l’API&#xa0;; http simple seulement vers cet ordinateur</translation>
    </message>
    <message>
        <source>the workspace&apos;s region; found out when not given</source>
        <translation>région de l’espace de travail&#xa0;; trouvée automatiquement si absente</translation>
    </message>
    <message>
        <source>Intercom-Version to ask for; 2.16 when not given</source>
        <translation>Intercom-Version à demander&#xa0;; 2.16 si absente</translation>
    </message>
    <message>
        <source>permissions that count, with commas between them</source>
        <translation>autorisations qui comptent, séparées par des virgules</translation>
    </message>
    <message>
        <source>deadline of one request; 15 when not given</source>
        <translation>délai maximal d’une requête&#xa0;; 15 si absent</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>un document JSON sur la sortie standard</translation>
    </message>
    <message>
        <source>the teammate&apos;s new email address</source>
        <translation>la nouvelle adresse e-mail du coéquipier</translation>
    </message>
    <message>
        <source>go on with a handover that waits</source>
        <translation>poursuivre un transfert en attente</translation>
    </message>
    <message>
        <source>how the email is changed</source>
        <translation>comment l’e-mail est modifié</translation>
    </message>
    <message>
        <source>SCIM base URL of the workspace</source>
        <translation>URL de base SCIM de l’espace de travail</translation>
    </message>
    <message>
        <source>read the SCIM token from FILE; - is standard input</source>
        <translation>lire le jeton SCIM dans FILE&#xa0;; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>write the record to FILE</source>
        <translation>écrire le procès-verbal dans FILE</translation>
    </message>
    <message>
        <source>do not ask before the change</source>
        <translation>ne pas demander avant la modification</translation>
    </message>
    <message>
        <source>how long to wait for the person; no bound when not given</source>
        <translation>combien de temps attendre la personne&#xa0;; sans limite si absent</translation>
    </message>
    <message>
        <source>where to listen; 0 picks a free port</source>
        <translation>où écouter&#xa0;; 0 choisit un port libre</translation>
    </message>
    <message>
        <source>trust the certificates in FILE as well</source>
        <translation>faire aussi confiance aux certificats de FILE</translation>
    </message>
    <message>
        <source>how to reach the network</source>
        <translation>comment accéder au réseau</translation>
    </message>
    <message>
        <source>where history and records are kept</source>
        <translation>où sont conservés l’historique et les procès-verbaux</translation>
    </message>
    <message>
        <source>open the window on a practice workspace of its own</source>
        <translation>ouvrir la fenêtre sur un espace d’entraînement dédié</translation>
    </message>
    <message>
        <source>Tests a token and prints the verdict.</source>
        <translation>Teste un jeton et affiche le verdict.</translation>
    </message>
    <message>
        <source>Tests the token, gets the teammate&apos;s email changed, and proves that the token kept working. Writes a record of it.</source>
        <translation>Teste le jeton, fait modifier l’e-mail du coéquipier et prouve que le jeton a continué de fonctionner. En écrit un procès-verbal.</translation>
    </message>
    <message>
        <source>Verifies a handover record, offline and without the token.</source>
        <translation>Vérifie un procès-verbal de transfert, hors ligne et sans le jeton.</translation>
    </message>
    <message>
        <source>Serves a practice workspace on this computer until it is interrupted.</source>
        <translation>Fournit un espace d’entraînement sur cet ordinateur jusqu’à interruption.</translation>
    </message>
    <message>
        <source>Does the whole job, by both routes, on a practice workspace of its own.</source>
        <translation>Fait tout le travail, par les deux voies, sur un espace d’entraînement dédié.</translation>
    </message>
    <message>
        <source>Hands an Intercom API teammate to its new owner and proves that the token kept working. Without a command the window opens, if it was built.</source>
        <translation>Transfère un coéquipier API d’Intercom à son nouveau propriétaire et prouve que le jeton a continué de fonctionner. Sans commande, la fenêtre s’ouvre, si elle a été compilée.</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>afficher ceci et terminer</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>afficher la version et terminer</translation>
    </message>
    <message>
        <source>check: test a token. handover: baseline, email change, proof. verify: check the record in FILE, offline. practice: serve the practice workspace. demo: the whole job on a practice workspace. Each has a --help of its own.</source>
        <translation>check&#xa0;: tester un jeton. handover&#xa0;: état initial, modification de l’e-mail, preuve. verify&#xa0;: vérifier le procès-verbal dans FILE, hors ligne. practice&#xa0;: fournir l’espace d’entraînement. demo&#xa0;: tout le travail sur un espace d’entraînement. Chacune a sa propre option --help.</translation>
    </message>
    <message>
        <source>the record to verify</source>
        <translation>le procès-verbal à vérifier</translation>
    </message>
</context>
<context>
    <name>RecordFileText</name>
    <message>
        <source>The record can&apos;t be written to %1: its folder is not there.</source>
        <translation>Le procès-verbal ne peut pas être écrit dans %1&#xa0;: le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is a folder.</source>
        <translation>Le procès-verbal ne peut pas être écrit dans %1&#xa0;: c’est un dossier.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is no ordinary file.</source>
        <translation>Le procès-verbal ne peut pas être écrit dans %1&#xa0;: ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: something else is in that file, and it would be lost.</source>
        <translation>Le procès-verbal ne peut pas être écrit dans %1&#xa0;: ce fichier contient autre chose, qui serait perdu.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: no file can be made there.</source>
        <translation>Le procès-verbal ne peut pas être écrit dans %1&#xa0;: aucun fichier ne peut y être créé.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: a token is read from that file.</source>
        <translation>Le procès-verbal ne peut pas être écrit dans %1&#xa0;: un jeton est lu dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Le dossier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>Ouvrez-le vous-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Copy its path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file is saved.</source>
        <translation>Le fichier est enregistré.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>C’est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Le fichier n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. The disk may be full, or the folder may not be yours to write.</source>
        <translation>Rien n’a été écrit dans «&#xa0;%1&#xa0;». Le disque est peut-être plein, ou vous n’avez pas le droit d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keybearer is open already with this data directory, in %1, but it does not answer. Wait a moment, or end it, and start again. If it is open nowhere, delete the file “%2” and start again.</source>
        <comment>a program and its process id, a file</comment>
        <translation>Keybearer est déjà ouvert avec ce dossier de données, dans %1, mais ne répond pas. Patientez un instant, ou fermez-le, puis relancez. S’il n’est ouvert nulle part, supprimez le fichier « %2 » et relancez.</translation>
    </message>
</context>
<context>
    <name>TokenInputText</name>
    <message>
        <source>The file with the token can&apos;t be read.</source>
        <translation>Le fichier contenant le jeton ne peut pas être lu.</translation>
    </message>
    <message>
        <source>What was given is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>Ce qui a été donné n’est pas un jeton&#xa0;: c’est vide, ou contient des espaces ou des signes qu’aucun jeton n’a.</translation>
    </message>
    <message>
        <source>There are no saved connections here. Save one in the window, or name the token with --token-file FILE or the environment variable KEYBEARER_TOKEN.</source>
        <translation>Il n’y a pas de connexion enregistrée ici. Enregistrez-en une dans la fenêtre, ou indiquez le jeton avec --token-file FILE ou la variable d’environnement KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>There is no saved connection of that name.</source>
        <translation>Aucune connexion enregistrée ne porte ce nom.</translation>
    </message>
    <message>
        <source>What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>Le contenu de KEYBEARER_TOKEN n’est pas un jeton&#xa0;: il est vide, ou contient des espaces ou des signes qu’aucun jeton n’a.</translation>
    </message>
    <message>
        <source>Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, or --profile NAME.</source>
        <translation>Indiquez un jeton&#xa0;: --token-file FILE, la variable d’environnement KEYBEARER_TOKEN, ou --profile NAME.</translation>
    </message>
    <message>
        <source>There is a token in an address that was given. Nothing was sent. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Une adresse donnée contient un jeton. Rien n’a été envoyé. Un jeton ne va jamais sur la ligne de commande&#xa0;: utilisez --token-file ou KEYBEARER_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Confirm the new address</source>
        <translation>Confirmer la nouvelle adresse</translation>
    </message>
    <message>
        <source>The new owner opens the message that Intercom sends and follows its link. The account then shows the address as verified.</source>
        <translation>Le nouveau propriétaire ouvre le message envoyé par Intercom et suit son lien. Le compte affiche alors l’adresse comme vérifiée.</translation>
    </message>
    <message>
        <source>Test after the link was followed.</source>
        <translation>Testez une fois le lien suivi.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Définir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>The new owner resets the password, so that the agency can&apos;t sign in any more. Vendors report that a reset can revoke a token; Intercom has not confirmed it.</source>
        <translation>Le nouveau propriétaire réinitialise le mot de passe, afin que l’agence ne puisse plus se connecter. Des éditeurs signalent qu’une réinitialisation peut révoquer un jeton&#xa0;; Intercom ne l’a pas confirmé.</translation>
    </message>
    <message>
        <source>Test right after the reset.</source>
        <translation>Testez juste après la réinitialisation.</translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in</source>
        <translation>Activer la connexion à deux facteurs</translation>
    </message>
    <message>
        <source>The new owner adds a second step to signing in, as the account can read and write for the pipeline.</source>
        <translation>Le nouveau propriétaire ajoute une deuxième étape à la connexion, car le compte peut lire et écrire pour le pipeline.</translation>
    </message>
    <message>
        <source>Test right after it was switched on.</source>
        <translation>Testez juste après l’activation.</translation>
    </message>
    <message>
        <source>Test again after a day</source>
        <translation>Tester de nouveau après un jour</translation>
    </message>
    <message>
        <source>Test once 24 hours have passed.</source>
        <translation>Testez une fois 24 heures écoulées.</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1” (status %2).</source>
        <translation>Le serveur dit lui-même&#xa0;: «&#xa0;%1&#xa0;» (statut %2).</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1”.</source>
        <translation>Le serveur dit lui-même&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Le serveur a répondu avec le statut %1.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Il demande d’attendre %Ln seconde.</numerusform>
            <numerusform>Il demande d’attendre %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as it was entered.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé tel que saisi.</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>Cela concerne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and only those are read.</source>
        <translation>%1 n’est pas un fichier ordinaire, et seuls ceux-ci sont lus.</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>Le fichier %1 est trop grand pour ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in PEM form.</source>
        <translation>Le fichier %1 ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>Vérifiez que le bon fichier a été indiqué.</translation>
    </message>
    <message>
        <source>Another token was tested after the change than before it.</source>
        <translation>Le jeton testé après la modification n’est pas celui testé avant.</translation>
    </message>
    <message>
        <source>Another teammate answers to this token now.</source>
        <translation>Un autre coéquipier répond maintenant à ce jeton.</translation>
    </message>
    <message>
        <source>Another workspace answers to this token now.</source>
        <translation>Un autre espace de travail répond maintenant à ce jeton.</translation>
    </message>
    <message>
        <source>Whether it is still the same teammate and workspace could not be seen.</source>
        <translation>Il n’a pas été possible de voir s’il s’agit toujours du même coéquipier et du même espace de travail.</translation>
    </message>
    <message>
        <source>It is the same token, the same teammate and the same workspace.</source>
        <translation>Le jeton, le coéquipier et l’espace de travail sont les mêmes.</translation>
    </message>
    <message>
        <source>No tested permission was lost.</source>
        <translation>Aucune autorisation testée n’a été perdue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>%Ln autorisation accordée avant n’est pas passée ensuite&#xa0;: %1.</numerusform>
            <numerusform>%Ln autorisations accordées avant ne sont pas passées ensuite&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>%Ln autorisation accordée avant n’a pas pu être testée ensuite.</numerusform>
            <numerusform>%Ln autorisations accordées avant n’ont pas pu être testées ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has not been tested since the change.</source>
        <translation>Le jeton n’a pas été testé depuis la modification.</translation>
    </message>
    <message>
        <source>The new address has not been confirmed yet.</source>
        <translation>La nouvelle adresse n’a pas encore été confirmée.</translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %Ln test call(s) were refused.</source>
        <translation>
            <numerusform>Pendant la modification, %Ln appel de test a été refusé.</numerusform>
            <numerusform>Pendant la modification, %Ln appels de test ont été refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %Ln got no clear answer.</source>
        <translation>
            <numerusform>Pendant la modification, aucun appel de test n’a été refusé&#xa0;; %Ln n’a pas eu de réponse claire.</numerusform>
            <numerusform>Pendant la modification, aucun appel de test n’a été refusé&#xa0;; %Ln n’ont pas eu de réponse claire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Pendant la modification, le seul appel de test (%Ln) a eu une bonne réponse.</numerusform>
            <numerusform>Pendant la modification, les %Ln appels de test ont tous eu une bonne réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. It is your decision now.</source>
        <translation>Rien n’a encore été modifié. La décision vous revient maintenant.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. A person changes it on the account&apos;s own page; Keybearer sends no change, watches, and tests the token meanwhile.</source>
        <translation>L’e-mail du compte passera de %1 à %2. Une personne le modifie sur la page du compte&#xa0;; Keybearer n’envoie aucune modification, observe et teste le jeton pendant ce temps.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. Keybearer sends the change once, over SCIM and exactly as shown, and tests the token meanwhile.</source>
        <translation>L’e-mail du compte passera de %1 à %2. Keybearer envoie la modification une seule fois, par SCIM et exactement comme affichée, et teste le jeton pendant ce temps.</translation>
    </message>
    <message>
        <source>The email was changed, but to another address.</source>
        <translation>L’e-mail a été modifié, mais vers une autre adresse.</translation>
    </message>
    <message>
        <source>The account has %1 now; the handover is meant for %2.</source>
        <translation>Le compte a maintenant %1&#xa0;; le transfert prévoit %2.</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed.</source>
        <translation>En attente de la modification de l’e-mail.</translation>
    </message>
    <message>
        <source>Sign in as the API account, open “Your account” and change the email to %1. Do not reset the password yet.</source>
        <translation>Connectez-vous avec le compte API, ouvrez «&#xa0;Your account&#xa0;» et remplacez l’e-mail par %1. Ne réinitialisez pas encore le mot de passe.</translation>
    </message>
    <message>
        <source>The handover was stopped before anything was changed.</source>
        <translation>Le transfert a été arrêté avant toute modification.</translation>
    </message>
    <message>
        <source>The email was not changed.</source>
        <translation>L’e-mail n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The account still has %1.</source>
        <translation>Le compte a toujours %1.</translation>
    </message>
    <message>
        <source>The account itself still has %1.</source>
        <translation>Le compte lui-même a toujours %1.</translation>
    </message>
    <message>
        <source>SCIM says %1, the account itself %2.</source>
        <translation>SCIM indique %1, le compte lui-même %2.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>On ne sait pas si la modification a été faite.</translation>
    </message>
    <message>
        <source>Prove it again in a while, and look at the account&apos;s own page.</source>
        <translation>Testez de nouveau dans un moment, et regardez la page du compte.</translation>
    </message>
    <message>
        <source>So it can&apos;t be read which email the account has now; before, it was %1.</source>
        <translation>L’e-mail actuel du compte ne peut donc pas être lu&#xa0;; avant, c’était %1.</translation>
    </message>
    <message>
        <source>It is not known which email the account has now.</source>
        <translation>On ne sait pas quel e-mail le compte a maintenant.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards. It is not sent a second time.</source>
        <translation>La modification a peut-être été faite, et le compte n’a pas pu être lu ensuite. Elle n’est pas envoyée une seconde fois.</translation>
    </message>
    <message>
        <source>Prove it again when the connection works, and look at the account&apos;s own page.</source>
        <translation>Testez de nouveau quand la connexion fonctionne, et regardez la page du compte.</translation>
    </message>
    <message>
        <source>The email is back to what it was before.</source>
        <translation>L’e-mail est redevenu ce qu’il était avant.</translation>
    </message>
    <message>
        <source>The account has %1 again.</source>
        <translation>Le compte a de nouveau %1.</translation>
    </message>
    <message>
        <source>The email was changed, and the token still works.</source>
        <translation>L’e-mail a été modifié, et le jeton fonctionne toujours.</translation>
    </message>
    <message>
        <source>Follow up: each of these steps could still hurt the token, so it is tested after each one.</source>
        <translation>Suivi&#xa0;: chacune de ces étapes pourrait encore nuire au jeton, il est donc testé après chacune.</translation>
    </message>
    <message>
        <source>The token works, but the account has another email than the one asked for.</source>
        <translation>Le jeton fonctionne, mais le compte a un autre e-mail que celui demandé.</translation>
    </message>
    <message>
        <source>It has %1; asked for was %2.</source>
        <translation>Il a %1&#xa0;; l’e-mail demandé était %2.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again, or change the email back.</source>
        <translation>Cherchez qui l’a modifié. Puis refaites la preuve, ou rétablissez l’e-mail.</translation>
    </message>
    <message>
        <source>Prove it again, or change the email back.</source>
        <translation>Refaites la preuve, ou rétablissez l’e-mail.</translation>
    </message>
    <message>
        <source>Keep the record: it shows what happened.</source>
        <translation>Conservez le procès-verbal&#xa0;: il montre ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Enter the new address and choose how it is to be changed.</source>
        <translation>Saisissez la nouvelle adresse et choisissez comment la modification sera faite.</translation>
    </message>
    <message>
        <source>Looking for what could stand in the way.</source>
        <translation>Recherche de ce qui pourrait faire obstacle.</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>Cela ne modifie rien.</translation>
    </message>
    <message>
        <source>Testing the token before anything is changed.</source>
        <translation>Test du jeton avant toute modification.</translation>
    </message>
    <message>
        <source>The same test runs again afterwards, so that the two can be compared.</source>
        <translation>Le même test est refait ensuite, afin de pouvoir comparer les deux.</translation>
    </message>
    <message>
        <source>The plan is on this computer&apos;s disk.</source>
        <translation>Le plan est sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>So it is known what was meant, whatever happens next.</source>
        <translation>On sait ainsi ce qui était prévu, quoi qu’il arrive ensuite.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>La modification est en cours d’envoi.</translation>
    </message>
    <message>
        <source>It is sent once. Whatever comes back, the account is read to see what is true.</source>
        <translation>Elle est envoyée une seule fois. Quelle que soit la réponse, le compte est lu pour voir ce qui est vrai.</translation>
    </message>
    <message>
        <source>Reading which email the account has now.</source>
        <translation>Lecture de l’e-mail actuel du compte.</translation>
    </message>
    <message>
        <source>What counts is what the account itself shows, not that a change was taken.</source>
        <translation>Ce qui compte est ce que le compte lui-même affiche, et non que la modification ait été acceptée.</translation>
    </message>
    <message>
        <source>Testing the token after the change.</source>
        <translation>Test du jeton après la modification.</translation>
    </message>
    <message>
        <source>It is the same test as before, and the two are compared.</source>
        <translation>C’est le même test qu’avant, et les deux sont comparés.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>All of this concerns a local server on this computer, not Intercom.</source>
        <translation>Tout ceci concerne un serveur local sur cet ordinateur, et non Intercom.</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>Modifier l’e-mail</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Test before the change</source>
        <translation>Test avant la modification</translation>
    </message>
    <message>
        <source>Ready to change the email</source>
        <translation>Prêt à modifier l’e-mail</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Test after the change</source>
        <translation>Test après la modification</translation>
    </message>
    <message>
        <source>Changed and proven</source>
        <translation>Modifié et prouvé</translation>
    </message>
    <message>
        <source>Changed, not proven</source>
        <translation>Modifié, non prouvé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>une adresse inconnue</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; what came of it has a name that this version does not know.</source>
        <translation>L’e-mail devait passer de %1 à %2&#xa0;; le résultat porte un nom que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>It has no entries.</source>
        <translation>Il n’a aucune entrée.</translation>
    </message>
    <message>
        <source>It is the record of handover %1, of the token with the fingerprint %2, from %3 to %4.</source>
        <translation>C’est le procès-verbal du transfert %1, du jeton d’empreinte %2, de %3 à %4.</translation>
    </message>
    <message>
        <source>Line 1 does not fit what comes after it. Nothing in it is proven.</source>
        <translation>La ligne 1 ne correspond pas à ce qui la suit. Rien n’y est prouvé.</translation>
    </message>
    <message>
        <source>Line %1 is missing, or does not fit what comes before it. Nothing from there on is proven.</source>
        <translation>La ligne %1 manque, ou ne correspond pas à ce qui la précède. Rien n’est prouvé à partir de là.</translation>
    </message>
    <message>
        <source>signed: intact</source>
        <translation>signé&#xa0;: intact</translation>
    </message>
    <message>
        <source>unsigned: intact, but no proof against someone who rewrites the whole file</source>
        <translation>non signé&#xa0;: intact, mais sans preuve contre quelqu’un qui réécrirait tout le fichier</translation>
    </message>
    <message>
        <source>This file is not a handover record.</source>
        <translation>Ce fichier n’est pas un procès-verbal de transfert.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Vérifiez que le bon fichier a été choisi.</translation>
    </message>
    <message>
        <source>This record was altered or damaged.</source>
        <translation>Ce procès-verbal a été altéré ou endommagé.</translation>
    </message>
    <message>
        <source>Ask for the record again from whoever made it.</source>
        <translation>Redemandez le procès-verbal à la personne qui l’a établi.</translation>
    </message>
    <message>
        <source>This token works on a local server.</source>
        <translation>Ce jeton fonctionne sur un serveur local.</translation>
    </message>
    <message>
        <source>This token works.</source>
        <translation>Ce jeton fonctionne.</translation>
    </message>
    <message>
        <source>This token works on a local server, but not for everything it needs to do.</source>
        <translation>Ce jeton fonctionne sur un serveur local, mais pas pour tout ce qu’il doit faire.</translation>
    </message>
    <message>
        <source>This token works, but not for everything it needs to do.</source>
        <translation>Ce jeton fonctionne, mais pas pour tout ce qu’il doit faire.</translation>
    </message>
    <message>
        <source>A local server does not accept this token.</source>
        <translation>Un serveur local n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>Intercom does not accept this token.</source>
        <translation>Intercom n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>Something keeps this token from working on a local server.</source>
        <translation>Quelque chose empêche ce jeton de fonctionner sur un serveur local.</translation>
    </message>
    <message>
        <source>Something keeps this token from working.</source>
        <translation>Quelque chose empêche ce jeton de fonctionner.</translation>
    </message>
    <message>
        <source>It is not known whether this token works on a local server.</source>
        <translation>On ne sait pas si ce jeton fonctionne sur un serveur local.</translation>
    </message>
    <message>
        <source>It is not known whether this token works.</source>
        <translation>On ne sait pas si ce jeton fonctionne.</translation>
    </message>
    <message>
        <source>The local server accepted it.</source>
        <translation>Le serveur local l’a accepté.</translation>
    </message>
    <message>
        <source>Intercom accepted it.</source>
        <translation>Intercom l’a accepté.</translation>
    </message>
    <message>
        <source>The local server accepted it as %1.</source>
        <translation>Le serveur local l’a accepté comme %1.</translation>
    </message>
    <message>
        <source>Intercom accepted it as %1.</source>
        <translation>Intercom l’a accepté comme %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>%Ln autorisation dont les pipelines ont d’habitude besoin n’est pas passée&#xa0;: %1.</numerusform>
            <numerusform>%Ln autorisations dont les pipelines ont d’habitude besoin ne sont pas passées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>%Ln autorisation dont votre pipeline a besoin n’est pas passée&#xa0;: %1.</numerusform>
            <numerusform>%Ln autorisations dont votre pipeline a besoin ne sont pas passées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission that pipelines usually need is allowed.</source>
        <translation>Toutes les autorisations dont les pipelines ont d’habitude besoin sont accordées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>%Ln autre est refusée&#xa0;: voyez si votre pipeline en a besoin.</numerusform>
            <numerusform>%Ln autres sont refusées&#xa0;: voyez si votre pipeline en a besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission your pipeline needs is allowed.</source>
        <translation>Toutes les autorisations dont votre pipeline a besoin sont accordées.</translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %Ln more is refused and not needed.</source>
        <translation>
            <numerusform>Toutes les autorisations dont votre pipeline a besoin sont accordées&#xa0;; %Ln autre est refusée et n’est pas nécessaire.</numerusform>
            <numerusform>Toutes les autorisations dont votre pipeline a besoin sont accordées&#xa0;; %Ln autres sont refusées et ne sont pas nécessaires.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 was asked. If the workspace may be in another region, test again without choosing one.</source>
        <translation>Seul %1 a été interrogé. Si l’espace de travail peut être dans une autre région, testez de nouveau sans en choisir.</translation>
    </message>
    <message>
        <source>A made-up token was refused at the same moment, so the answer is real.</source>
        <translation>Un jeton inventé a été refusé au même moment, la réponse est donc réelle.</translation>
    </message>
    <message>
        <source>A made-up token was accepted as well, so the answer proves nothing.</source>
        <translation>Un jeton inventé a été accepté lui aussi, la réponse ne prouve donc rien.</translation>
    </message>
    <message>
        <source>The same call with a made-up token got no clear answer this time.</source>
        <translation>Le même appel avec un jeton inventé n’a pas eu de réponse claire cette fois.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non accepté</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>accordée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testée</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>stops the handover</source>
        <translation>empêche le transfert</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>asked for one that does not exist</source>
        <translation>demande d’un élément qui n’existe pas</translation>
    </message>
    <message>
        <source>only reading was tested</source>
        <translation>seule la lecture a été testée</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>no harmless way</source>
        <translation>aucun moyen sans risque</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>il y a %Ln seconde</numerusform>
            <numerusform>il y a %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Pourquoi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Answered after %1.</source>
        <translation>Réponse après %1.</translation>
    </message>
    <message>
        <source>The token was tested.</source>
        <translation>Le jeton a été testé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how often</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s): %1.</source>
        <translation>
            <numerusform>%Ln test&#xa0;: %1.</numerusform>
            <numerusform>%Ln tests&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer times from %1 to %2, on average %3.</source>
        <translation>Temps de réponse de %1 à %2, en moyenne %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a workspace and a teammate&apos;s email</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Intercom answers.</source>
        <translation>Intercom répond.</translation>
    </message>
    <message>
        <source>%1 was reached over an encrypted connection whose certificate was verified. No token was sent.</source>
        <translation>%1 a été atteint par une connexion chiffrée dont le certificat a été vérifié. Aucun jeton n’a été envoyé.</translation>
    </message>
    <message>
        <source>A local server answers as Intercom does.</source>
        <translation>Un serveur local répond comme le fait Intercom.</translation>
    </message>
    <message>
        <source>It is on this computer, at %1. No token was sent.</source>
        <translation>Il est sur cet ordinateur, à %1. Aucun jeton n’a été envoyé.</translation>
    </message>
    <message>
        <source>Something else than Intercom answered.</source>
        <translation>Autre chose qu’Intercom a répondu.</translation>
    </message>
    <message>
        <source>The answer from %1 had status %2 and is none that Intercom gives. It may come from a sign-in page of the network, a proxy or another server. No token was sent.</source>
        <translation>La réponse de %1 avait le statut %2 et n’est pas de celles que donne Intercom. Elle vient peut-être d’une page de connexion du réseau, d’un proxy ou d’un autre serveur. Aucun jeton n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>Vérifiez l’adresse et le réseau, puis testez de nouveau.</translation>
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
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Read admins</source>
        <translation>Lire les administrateurs</translation>
    </message>
    <message>
        <source>Read one admin</source>
        <translation>Lire un administrateur</translation>
    </message>
    <message>
        <source>Read admin activity logs</source>
        <translation>Lire les journaux d’activité des administrateurs</translation>
    </message>
    <message>
        <source>Read and list users and companies</source>
        <translation>Lire et lister les utilisateurs et les entreprises</translation>
    </message>
    <message>
        <source>Read one user and one company</source>
        <translation>Lire un utilisateur et une entreprise</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation>Lire les tags</translation>
    </message>
    <message>
        <source>Read conversations</source>
        <translation>Lire les conversations</translation>
    </message>
    <message>
        <source>Read tickets</source>
        <translation>Lire les tickets</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Lire les événements</translation>
    </message>
    <message>
        <source>Read data attributes</source>
        <translation>Lire les attributs de données</translation>
    </message>
    <message>
        <source>Read and List articles</source>
        <translation>Lire et lister les articles</translation>
    </message>
    <message>
        <source>Read and list news items and newsfeeds</source>
        <translation>Lire et lister les actualités et leurs fils</translation>
    </message>
    <message>
        <source>Read content data</source>
        <translation>Lire les données de contenu</translation>
    </message>
    <message>
        <source>Read and write AI content</source>
        <translation>Lire et écrire le contenu d’IA</translation>
    </message>
    <message>
        <source>Read data connectors</source>
        <translation>Lire les connecteurs de données</translation>
    </message>
    <message>
        <source>Read status of jobs</source>
        <translation>Lire l’état des tâches</translation>
    </message>
    <message>
        <source>Manage IP allowlist</source>
        <translation>Gérer la liste d’adresses IP autorisées</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation>Lire les équipes</translation>
    </message>
    <message>
        <source>Write users and companies</source>
        <translation>Écrire les utilisateurs et les entreprises</translation>
    </message>
    <message>
        <source>Read and write users</source>
        <translation>Lire et écrire les utilisateurs</translation>
    </message>
    <message>
        <source>Write tags</source>
        <translation>Écrire les tags</translation>
    </message>
    <message>
        <source>Write conversations</source>
        <translation>Écrire les conversations</translation>
    </message>
    <message>
        <source>Delete conversations and metrics</source>
        <translation>Supprimer les conversations et les statistiques</translation>
    </message>
    <message>
        <source>Write tickets</source>
        <translation>Écrire les tickets</translation>
    </message>
    <message>
        <source>Write events</source>
        <translation>Écrire les événements</translation>
    </message>
    <message>
        <source>Write data attributes</source>
        <translation>Écrire les attributs de données</translation>
    </message>
    <message>
        <source>Read and write custom object instances</source>
        <translation>Lire et écrire les instances d’objets personnalisés</translation>
    </message>
    <message>
        <source>Update admins</source>
        <translation>Mettre à jour les administrateurs</translation>
    </message>
    <message>
        <source>Read and Write Articles</source>
        <translation>Lire et écrire les articles</translation>
    </message>
    <message>
        <source>Read and Write news items and newsfeeds</source>
        <translation>Lire et écrire les actualités et leurs fils</translation>
    </message>
    <message>
        <source>Read and write data connectors</source>
        <translation>Lire et écrire les connecteurs de données</translation>
    </message>
    <message>
        <source>Export message data</source>
        <translation>Exporter les données de messages</translation>
    </message>
    <message>
        <source>Export content data</source>
        <translation>Exporter les données de contenu</translation>
    </message>
    <message>
        <source>Create phone call redirects</source>
        <translation>Créer des renvois d’appels téléphoniques</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a step of the follow-up</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Left open when it was closed: %1.</source>
        <translation>Resté ouvert à la clôture&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible obstacle(s) could not be checked; see the list below.</source>
        <translation>
            <numerusform>Pour %Ln point, il n’a pas été possible de savoir s’il pourrait faire obstacle&#xa0;; voyez la liste ci-dessous.</numerusform>
            <numerusform>Pour %Ln points, il n’a pas été possible de savoir s’ils pourraient faire obstacle&#xa0;; voyez la liste ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the findings below stops this handover: press “Cancel the handover”.</source>
        <translation>L’un des constats ci-dessous bloque ce transfert&#xa0;: appuyez sur «&#xa0;Annuler le transfert&#xa0;».</translation>
    </message>
    <message>
        <source>Read what was found and what will be sent, then press “Send the change” or “Cancel the handover”.</source>
        <translation>Lisez ce qui a été trouvé et ce qui sera envoyé, puis appuyez sur «&#xa0;Envoyer la modification&#xa0;» ou «&#xa0;Annuler le transfert&#xa0;».</translation>
    </message>
    <message>
        <source>Read what was found and what will happen, then press “Start the change” or “Cancel the handover”.</source>
        <translation>Lisez ce qui a été trouvé et ce qui va se passer, puis appuyez sur «&#xa0;Lancer la modification&#xa0;» ou «&#xa0;Annuler le transfert&#xa0;».</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tests of an hour</source>
        <translation>Tests d’une heure</translation>
    </message>
    <message>
        <source>From here on, tests had this result.</source>
        <translation>À partir d’ici, les tests ont donné ce résultat.</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>Transfert préparé</translation>
    </message>
    <message>
        <source>A handover to %1 was prepared.</source>
        <translation>Un transfert à %1 a été préparé.</translation>
    </message>
    <message>
        <source>Checked before the change</source>
        <translation>Vérifié avant la modification</translation>
    </message>
    <message>
        <source>Before the change, Keybearer checked what could go wrong for %1.</source>
        <translation>Avant la modification, Keybearer a vérifié ce qui pourrait mal se passer pour %1.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>État initial</translation>
    </message>
    <message>
        <source>The token was tested before the change.</source>
        <translation>Le jeton a été testé avant la modification.</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>Modification consignée</translation>
    </message>
    <message>
        <source>The change to %1 was written down before anything was sent.</source>
        <translation>Le remplacement de l’e-mail par %1 a été consigné avant tout envoi.</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Test en direct</translation>
    </message>
    <message>
        <source>The token was tried during the handover.</source>
        <translation>Le jeton a été essayé pendant le transfert.</translation>
    </message>
    <message>
        <source>Email read</source>
        <translation>E-mail lu</translation>
    </message>
    <message>
        <source>The email was read back as %1.</source>
        <translation>La relecture de l’e-mail a donné %1.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>The token was tested again after the change.</source>
        <translation>Le jeton a été testé de nouveau après la modification.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Handover closed</source>
        <translation>Transfert clos</translation>
    </message>
    <message>
        <source>The handover was closed.</source>
        <translation>Le transfert a été clos.</translation>
    </message>
    <message>
        <source>It ended well: the email went from %1 to %2, and the token was proven to work afterwards.</source>
        <translation>Tout s’est bien terminé&#xa0;: l’e-mail est passé de %1 à %2, et il a été prouvé ensuite que le jeton fonctionne.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>L’e-mail devait passer de %1 à %2&#xa0;; il n’a pas été prouvé ensuite que le jeton fonctionne.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and was not changed.</source>
        <translation>L’e-mail devait passer de %1 à %2, et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; in the end the account had the old one.</source>
        <translation>L’e-mail devait passer de %1 à %2&#xa0;; à la fin, le compte avait l’ancien.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; whether it did could not be seen.</source>
        <translation>L’e-mail devait passer de %1 à %2&#xa0;; il n’a pas été possible de voir si cela s’est fait.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled before anything was changed.</source>
        <translation>L’e-mail devait passer de %1 à %2&#xa0;; le transfert a été annulé avant toute modification.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; no end of it is in this record.</source>
        <translation>L’e-mail devait passer de %1 à %2&#xa0;; ce procès-verbal n’en contient pas la fin.</translation>
    </message>
    <message>
        <source>Intercom accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Intercom a accepté le jeton pour d’autres appels, mais ne le laisse pas dire à quel coéquipier il appartient.</translation>
    </message>
    <message>
        <source>The local server accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Le serveur local a accepté le jeton pour d’autres appels, mais ne le laisse pas dire à quel coéquipier il appartient.</translation>
    </message>
    <message>
        <source>A handover can&apos;t be proven like this. Talk to whoever manages the app first: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>Un transfert ne peut pas être prouvé ainsi. Parlez d’abord à la personne qui gère l’application&#xa0;: modifier les autorisations d’une application dans Intercom rend un nouveau jeton nécessaire.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Intercom a accepté le jeton et refusé une autorisation dont votre pipeline a besoin.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Le serveur local a accepté le jeton et refusé une autorisation dont votre pipeline a besoin.</translation>
    </message>
    <message>
        <source>Talk to whoever manages the app before anything is changed there: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>Parlez à la personne qui gère l’application avant que quoi que ce soit y soit modifié&#xa0;: modifier les autorisations d’une application dans Intercom rend un nouveau jeton nécessaire.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Intercom a accepté le jeton et refusé des appels pour lesquels le coéquipier a besoin d’un siège avec boîte de réception.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Le serveur local a accepté le jeton et refusé des appels pour lesquels le coéquipier a besoin d’un siège avec boîte de réception.</translation>
    </message>
    <message>
        <source>Give the teammate its seat back, then test again.</source>
        <translation>Rendez son siège au coéquipier, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Intercom answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Intercom a répondu que ce jeton n’est pas valide. Il a peut-être été régénéré ou révoqué, l’application désinstallée ou le coéquipier supprimé.</translation>
    </message>
    <message>
        <source>The local server answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Le serveur local a répondu que ce jeton n’est pas valide. Il a peut-être été régénéré ou révoqué, l’application désinstallée ou le coéquipier supprimé.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators what has changed since it last worked.</source>
        <translation>Vérifiez que le jeton a été copié en entier. Si c’est le cas, demandez aux administrateurs de l’espace de travail ce qui a changé depuis la dernière fois qu’il a fonctionné.</translation>
    </message>
    <message>
        <source>Intercom answered that this token was revoked.</source>
        <translation>Intercom a répondu que ce jeton a été révoqué.</translation>
    </message>
    <message>
        <source>The local server answered that this token was revoked.</source>
        <translation>Le serveur local a répondu que ce jeton a été révoqué.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators who revoked it. To go on, make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Demandez aux administrateurs de l’espace de travail qui l’a révoqué. Pour continuer, créez un nouveau jeton dans le Developer Hub et donnez-le à votre pipeline.</translation>
    </message>
    <message>
        <source>Intercom answered that this token does not exist.</source>
        <translation>Intercom a répondu que ce jeton n’existe pas.</translation>
    </message>
    <message>
        <source>The local server answered that this token does not exist.</source>
        <translation>Le serveur local a répondu que ce jeton n’existe pas.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators whether the app was uninstalled or its token regenerated.</source>
        <translation>Vérifiez que le jeton a été copié en entier. Si c’est le cas, demandez aux administrateurs de l’espace de travail si l’application a été désinstallée ou son jeton régénéré.</translation>
    </message>
    <message>
        <source>Intercom answered that this token has expired.</source>
        <translation>Intercom a répondu que ce jeton a expiré.</translation>
    </message>
    <message>
        <source>The local server answered that this token has expired.</source>
        <translation>Le serveur local a répondu que ce jeton a expiré.</translation>
    </message>
    <message>
        <source>Make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Créez un nouveau jeton dans le Developer Hub et donnez-le à votre pipeline.</translation>
    </message>
    <message>
        <source>Intercom answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Intercom a répondu que l’espace de travail ou l’application est suspendu. Le jeton lui-même est peut-être bon.</translation>
    </message>
    <message>
        <source>The local server answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Le serveur local a répondu que l’espace de travail ou l’application est suspendu. Le jeton lui-même est peut-être bon.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan and its payments, then test again.</source>
        <translation>Renseignez-vous auprès du propriétaire de l’espace de travail sur son forfait et ses paiements, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Intercom answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Intercom a répondu que le jeton ou son application est bloqué. Le jeton fonctionnera peut-être de nouveau une fois le blocage levé.</translation>
    </message>
    <message>
        <source>The local server answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Le serveur local a répondu que le jeton ou son application est bloqué. Le jeton fonctionnera peut-être de nouveau une fois le blocage levé.</translation>
    </message>
    <message>
        <source>Ask Intercom&apos;s support for the reason, with the request id from the evidence.</source>
        <translation>Demandez la raison à l’assistance d’Intercom, avec l’id de requête qui figure dans les éléments de preuve.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. Intercom takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>Le jeton est peut-être bon, et votre pipeline fonctionne peut-être encore depuis son propre serveur. Intercom n’accepte les appels que depuis des adresses listées, et celle de cet ordinateur n’en fait pas partie.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. The local server takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>Le jeton est peut-être bon, et votre pipeline fonctionne peut-être encore depuis son propre serveur. Le serveur local n’accepte les appels que depuis des adresses listées, et celle de cet ordinateur n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Test from the pipeline&apos;s own server, or ask an administrator to list this computer&apos;s address.</source>
        <translation>Testez depuis le serveur du pipeline, ou demandez à un administrateur d’ajouter l’adresse de cet ordinateur à la liste.</translation>
    </message>
    <message>
        <source>The token may be fine. Intercom answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>Le jeton est peut-être bon. Intercom a répondu que le forfait ou l’abonnement de l’espace de travail ne le permet pas pour le moment.</translation>
    </message>
    <message>
        <source>The token may be fine. The local server answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>Le jeton est peut-être bon. Le serveur local a répondu que le forfait ou l’abonnement de l’espace de travail ne le permet pas pour le moment.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan, then test again.</source>
        <translation>Renseignez-vous auprès du propriétaire de l’espace de travail sur son forfait, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before Intercom&apos;s API answered.</source>
        <translation>Le jeton est peut-être bon. Une passerelle a rejeté l’appel avant que l’API d’Intercom ne réponde.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before the local server&apos;s API answered.</source>
        <translation>Le jeton est peut-être bon. Une passerelle a rejeté l’appel avant que l’API du serveur local ne réponde.</translation>
    </message>
    <message>
        <source>Test from another network, or from the pipeline&apos;s own server.</source>
        <translation>Testez depuis un autre réseau, ou depuis le serveur du pipeline.</translation>
    </message>
    <message>
        <source>The server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>Le serveur a accepté aussi un jeton inventé, ses réponses ne prouvent donc rien.</translation>
    </message>
    <message>
        <source>The local server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>Le serveur local a accepté aussi un jeton inventé, ses réponses ne prouvent donc rien.</translation>
    </message>
    <message>
        <source>Check the API address: something else than Intercom may be answering there.</source>
        <translation>Vérifiez l’adresse de l’API&#xa0;: autre chose qu’Intercom y répond peut-être.</translation>
    </message>
    <message>
        <source>The token was refused, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>Le jeton a été refusé, mais le même appel avec un jeton inventé n’a pas eu de réponse claire. Le refus n’est donc pas tenu pour certain.</translation>
    </message>
    <message>
        <source>The local server refused the token, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>Le serveur local a refusé le jeton, mais le même appel avec un jeton inventé n’a pas eu de réponse claire. Le refus n’est donc pas tenu pour certain.</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Testez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found, so nothing was sent.</source>
        <translation>Le nom du serveur est introuvable, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The local server&apos;s name could not be found, so nothing was sent.</source>
        <translation>Le nom du serveur local est introuvable, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then test again.</source>
        <translation>Vérifiez la connexion de cet ordinateur, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>The server did not take the connection, so nothing was sent.</source>
        <translation>Le serveur n’a pas accepté la connexion, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The local server did not take the connection, so nothing was sent.</source>
        <translation>Le serveur local n’a pas accepté la connexion, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check the API address and this computer&apos;s connection, then test again.</source>
        <translation>Vérifiez l’adresse de l’API et la connexion de cet ordinateur, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer had come.</source>
        <translation>La connexion a été coupée avant l’arrivée de la réponse entière.</translation>
    </message>
    <message>
        <source>The connection to the local server broke before the whole answer had come.</source>
        <translation>La connexion au serveur local a été coupée avant l’arrivée de la réponse entière.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Aucune réponse entière n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>No complete answer came from the local server in time.</source>
        <translation>Aucune réponse entière du serveur local n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so the token was not sent.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur, le jeton n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>This computer does not trust the local server&apos;s certificate, so the token was not sent.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur local, le jeton n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate as an extra CA file. If it does not, use another network.</source>
        <translation>Si votre réseau inspecte le trafic, ajoutez son certificat comme fichier de CA supplémentaire. Sinon, utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>Le certificat du serveur est périmé, ou l’horloge de cet ordinateur est fausse. Le jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>Le certificat du serveur local est périmé, ou l’horloge de cet ordinateur est fausse. Le jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then test again.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>Le certificat du serveur est celui d’un autre hôte, le jeton n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>Le certificat du serveur local est celui d’un autre hôte, le jeton n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>Check the API address, or use another network.</source>
        <translation>Vérifiez l’adresse de l’API, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The proxy did not let the call through.</source>
        <translation>Le proxy n’a pas laissé passer l’appel.</translation>
    </message>
    <message>
        <source>A proxy did not let the call to the local server through.</source>
        <translation>Un proxy n’a pas laissé passer l’appel au serveur local.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then test again.</source>
        <translation>Vérifiez le réglage du proxy, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>The server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>Le serveur a renvoyé vers une autre adresse. Elle n’a pas été suivie, le jeton n’est donc allé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The local server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>Le serveur local a renvoyé vers une autre adresse. Elle n’a pas été suivie, le jeton n’est donc allé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Check the API address. The evidence shows where it pointed.</source>
        <translation>Vérifiez l’adresse de l’API. Les éléments de preuve montrent vers où elle renvoyait.</translation>
    </message>
    <message>
        <source>A sign-in page of this network seems to have answered in place of Intercom.</source>
        <translation>Une page de connexion de ce réseau semble avoir répondu à la place d’Intercom.</translation>
    </message>
    <message>
        <source>A sign-in page seems to have answered in place of the local server&apos;s API.</source>
        <translation>Une page de connexion semble avoir répondu à la place de l’API du serveur local.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then test again.</source>
        <translation>Connectez-vous au réseau dans un navigateur, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Something answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Quelque chose a répondu, mais pas comme le fait l’API d’Intercom.</translation>
    </message>
    <message>
        <source>A local server answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Un serveur local a répondu, mais pas comme le fait l’API d’Intercom.</translation>
    </message>
    <message>
        <source>Check the API address, and look at the evidence.</source>
        <translation>Vérifiez l’adresse de l’API, et regardez les éléments de preuve.</translation>
    </message>
    <message>
        <source>The answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>La réponse n’avait pas la forme décrite par Intercom, rien n’en est donc conclu.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>La réponse du serveur local n’avait pas la forme décrite par Intercom, rien n’en est donc conclu.</translation>
    </message>
    <message>
        <source>Test again. If it stays like this, look at the evidence.</source>
        <translation>Testez de nouveau. Si rien ne change, regardez les éléments de preuve.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged, so reading it was stopped.</source>
        <translation>La réponse était trop volumineuse ou endommagée, sa lecture a donc été arrêtée.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer was too large or damaged, so reading it was stopped.</source>
        <translation>La réponse du serveur local était trop volumineuse ou endommagée, sa lecture a donc été arrêtée.</translation>
    </message>
    <message>
        <source>Too many calls were made just now. That says nothing about the token.</source>
        <translation>Trop d’appels viennent d’être faits. Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>The local server says that too many calls were made just now. That says nothing about the token.</source>
        <translation>Le serveur local indique que trop d’appels viennent d’être faits. Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>Attendez une minute, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>The server reported a fault of its own. That says nothing about the token.</source>
        <translation>Le serveur a signalé une erreur de son côté. Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>The local server reported a fault of its own. That says nothing about the token.</source>
        <translation>Le serveur local a signalé une erreur de son côté. Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>Intercom does not offer the API version that was asked for.</source>
        <translation>Intercom ne propose pas la version de l’API qui a été demandée.</translation>
    </message>
    <message>
        <source>The local server does not offer the API version that was asked for.</source>
        <translation>Le serveur local ne propose pas la version de l’API qui a été demandée.</translation>
    </message>
    <message>
        <source>Choose another API version, then test again.</source>
        <translation>Choisissez une autre version de l’API, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>The server does not know the address that was asked for.</source>
        <translation>Le serveur ne connaît pas l’adresse qui a été demandée.</translation>
    </message>
    <message>
        <source>The local server does not know the address that was asked for.</source>
        <translation>Le serveur local ne connaît pas l’adresse qui a été demandée.</translation>
    </message>
    <message>
        <source>Check the API address, then test again.</source>
        <translation>Vérifiez l’adresse de l’API, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>The test was stopped before it was done.</source>
        <translation>Le test a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The test of the local server was stopped before it was done.</source>
        <translation>Le test du serveur local a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Test again when you are ready.</source>
        <translation>Testez de nouveau quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>autorisation manquante</translation>
    </message>
    <message>
        <source>inbox seat missing</source>
        <translation>siège avec boîte de réception manquant</translation>
    </message>
    <message>
        <source>token not valid</source>
        <translation>jeton non valide</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>jeton révoqué</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>jeton introuvable</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>jeton expiré</translation>
    </message>
    <message>
        <source>workspace suspended</source>
        <translation>espace de travail suspendu</translation>
    </message>
    <message>
        <source>token blocked</source>
        <translation>jeton bloqué</translation>
    </message>
    <message>
        <source>IP address not listed</source>
        <translation>adresse IP non listée</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s plan</source>
        <translation>absent du forfait de l’espace de travail</translation>
    </message>
    <message>
        <source>turned away by a gateway</source>
        <translation>rejeté par une passerelle</translation>
    </message>
    <message>
        <source>a made-up token passed too</source>
        <translation>un jeton inventé est passé aussi</translation>
    </message>
    <message>
        <source>no clear cross-check</source>
        <translation>pas de contre-épreuve claire</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>hôte introuvable</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificat non approuvé</translation>
    </message>
    <message>
        <source>certificate out of date</source>
        <translation>certificat périmé</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>certificat d’un autre hôte</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>arrêté par le proxy</translation>
    </message>
    <message>
        <source>redirect not followed</source>
        <translation>redirection non suivie</translation>
    </message>
    <message>
        <source>a sign-in page answered</source>
        <translation>une page de connexion a répondu</translation>
    </message>
    <message>
        <source>not an answer of Intercom&apos;s</source>
        <translation>pas une réponse d’Intercom</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>réponse inattendue</translation>
    </message>
    <message>
        <source>answer too large or damaged</source>
        <translation>réponse trop volumineuse ou endommagée</translation>
    </message>
    <message>
        <source>too many calls just now</source>
        <translation>trop d’appels en ce moment</translation>
    </message>
    <message>
        <source>fault at the server</source>
        <translation>erreur du côté du serveur</translation>
    </message>
    <message>
        <source>API version not offered</source>
        <translation>version de l’API non proposée</translation>
    </message>
    <message>
        <source>not there or switched off</source>
        <translation>absent ou désactivé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Something that was entered can&apos;t be used.</source>
        <translation>Quelque chose dans la saisie ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then try again.</source>
        <translation>Vérifiez la connexion de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>Le nom du serveur est introuvable.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s connection, then try again.</source>
        <translation>Vérifiez l’adresse et la connexion de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The server did not take the connection.</source>
        <translation>Le serveur n’a pas accepté la connexion.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La connexion a été coupée.</translation>
    </message>
    <message>
        <source>The whole answer did not arrive.</source>
        <translation>La réponse n’est pas arrivée en entier.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong.</source>
        <translation>Le certificat du serveur est périmé, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host.</source>
        <translation>Le certificat du serveur est celui d’un autre hôte.</translation>
    </message>
    <message>
        <source>Check the address, or use another network.</source>
        <translation>Vérifiez l’adresse, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The server did not answer through it.</source>
        <translation>Le serveur n’a pas répondu par son intermédiaire.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then try again.</source>
        <translation>Vérifiez le réglage du proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>Le serveur a renvoyé vers une autre adresse.</translation>
    </message>
    <message>
        <source>It was not followed, so the token went nowhere else.</source>
        <translation>Elle n’a pas été suivie, le jeton n’est donc allé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged.</source>
        <translation>La réponse était trop volumineuse ou endommagée.</translation>
    </message>
    <message>
        <source>Reading it was stopped, and nothing is concluded from it.</source>
        <translation>Sa lecture a été arrêtée, et rien n’en est conclu.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>A call was held back.</source>
        <translation>Un appel a été retenu.</translation>
    </message>
    <message>
        <source>Few calls are left for this workspace just now, and they are kept for your pipeline.</source>
        <translation>Il reste peu d’appels pour cet espace de travail en ce moment, et ils sont gardés pour votre pipeline.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <source>It answered, and did not do what was asked.</source>
        <translation>Il a répondu, et n’a pas fait ce qui était demandé.</translation>
    </message>
    <message>
        <source>Look at its own words, then try again.</source>
        <translation>Lisez ce qu’il en dit lui-même, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer had an unexpected form.</source>
        <translation>La réponse avait une forme inattendue.</translation>
    </message>
    <message>
        <source>Nothing is concluded from it.</source>
        <translation>Rien n’en est conclu.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Vérifiez l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>Ce qui a été demandé n’existe pas.</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>Le trousseau n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Cet ordinateur n’offre pas de trousseau.</translation>
    </message>
    <message>
        <source>The token can be kept in memory until you quit. It is never written to a file.</source>
        <translation>Le jeton peut être conservé en mémoire jusqu’à ce que vous quittiez. Il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file.</source>
        <translation>Cet ordinateur n’a pas pu lire ou écrire un fichier.</translation>
    </message>
    <message>
        <source>What needs to be on disk first was not done.</source>
        <translation>Ce qui doit d’abord être sur le disque n’a pas été fait.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation>Vérifiez l’espace libre et les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>C’est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Fermez l’autre, puis réessayez.</translation>
    </message>
    <message>
        <source>A file is there, but can&apos;t be trusted.</source>
        <translation>Un fichier est là, mais n’est pas fiable.</translation>
    </message>
    <message>
        <source>It is damaged or was changed, so nothing is taken from it.</source>
        <translation>Il est endommagé ou a été modifié, rien n’en est donc repris.</translation>
    </message>
    <message>
        <source>Move it away and keep it, then try again.</source>
        <translation>Déplacez-le et gardez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>It may have reached the server, and no answer came. It is not sent a second time.</source>
        <translation>L’envoi a peut-être atteint le serveur, et aucune réponse n’est arrivée. Il n’est pas répété.</translation>
    </message>
    <message>
        <source>Look at the account before anything else is tried.</source>
        <translation>Regardez le compte avant d’essayer quoi que ce soit d’autre.</translation>
    </message>
    <message>
        <source>The new address is already taken.</source>
        <translation>La nouvelle adresse est déjà prise.</translation>
    </message>
    <message>
        <source>Choose an address that has no account yet, such as a mailbox made for this purpose.</source>
        <translation>Choisissez une adresse qui n’a pas encore de compte, par exemple une boîte aux lettres créée à cet effet.</translation>
    </message>
    <message>
        <source>The new address is already taken, or the account was changed meanwhile.</source>
        <translation>La nouvelle adresse est déjà prise, ou le compte a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Look at the account, then choose another address or try again.</source>
        <translation>Regardez le compte, puis choisissez une autre adresse ou réessayez.</translation>
    </message>
    <message>
        <source>The email can&apos;t be changed this way.</source>
        <translation>L’e-mail ne peut pas être modifié de cette façon.</translation>
    </message>
    <message>
        <source>Use the guided route, or change it at the identity provider.</source>
        <translation>Utilisez la voie guidée, ou modifiez-le auprès du fournisseur d’identité.</translation>
    </message>
    <message>
        <source>The server did not take the new address.</source>
        <translation>Le serveur n’a pas accepté la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Check the address, or use the guided route.</source>
        <translation>Vérifiez l’adresse, ou utilisez la voie guidée.</translation>
    </message>
    <message>
        <source>The server did not take what was sent.</source>
        <translation>Le serveur n’a pas accepté ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>The teammate is not in this workspace any more.</source>
        <translation>Le coéquipier n’est plus dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators whether it was removed.</source>
        <translation>Demandez aux administrateurs de l’espace de travail s’il a été supprimé.</translation>
    </message>
    <message>
        <source>The server does not accept the token that was sent.</source>
        <translation>Le serveur n’accepte pas le jeton qui a été envoyé.</translation>
    </message>
    <message>
        <source>Check that the right token was entered, and that it was copied whole.</source>
        <translation>Vérifiez que le bon jeton a été saisi, et qu’il a été copié en entier.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>Le forfait de l’espace de travail ne le permet pas.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan.</source>
        <translation>Renseignez-vous auprès du propriétaire de l’espace de travail sur son forfait.</translation>
    </message>
    <message>
        <source>The new address is well formed.</source>
        <translation>La nouvelle adresse est bien formée.</translation>
    </message>
    <message>
        <source>The new address has an unusual form.</source>
        <translation>La nouvelle adresse a une forme inhabituelle.</translation>
    </message>
    <message>
        <source>The new address is not an email address.</source>
        <translation>La nouvelle adresse n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>The form of the new address was not checked.</source>
        <translation>La forme de la nouvelle adresse n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>Without a working address its owner could not use the account.</source>
        <translation>Sans adresse qui fonctionne, le compte ne vaut rien pour son propriétaire.</translation>
    </message>
    <message>
        <source>Check every letter of it.</source>
        <translation>Vérifiez-en chaque lettre.</translation>
    </message>
    <message>
        <source>The new address has no letters that imitate others.</source>
        <translation>La nouvelle adresse n’a pas de lettres qui en imitent d’autres.</translation>
    </message>
    <message>
        <source>The new address has letters that look like others.</source>
        <translation>La nouvelle adresse a des lettres qui ressemblent à d’autres.</translation>
    </message>
    <message>
        <source>The new address imitates another one.</source>
        <translation>La nouvelle adresse en imite une autre.</translation>
    </message>
    <message>
        <source>The new address was not checked for letters that look like others.</source>
        <translation>La présence de lettres qui ressemblent à d’autres dans la nouvelle adresse n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>An address that only looks like the owner&apos;s hands the account to somebody else.</source>
        <translation>Une adresse qui ne fait que ressembler à celle du propriétaire remet le compte à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Type the address anew, or let its owner read it letter by letter.</source>
        <translation>Retapez l’adresse, ou faites-la lire lettre par lettre à son propriétaire.</translation>
    </message>
    <message>
        <source>The new address differs from the present one.</source>
        <translation>La nouvelle adresse est différente de l’actuelle.</translation>
    </message>
    <message>
        <source>The new address differs from the present one in capital letters only.</source>
        <translation>La nouvelle adresse ne diffère de l’actuelle que par des majuscules.</translation>
    </message>
    <message>
        <source>The account already has this address.</source>
        <translation>Le compte a déjà cette adresse.</translation>
    </message>
    <message>
        <source>The present address could not be compared with the new one.</source>
        <translation>L’adresse actuelle n’a pas pu être comparée à la nouvelle.</translation>
    </message>
    <message>
        <source>Intercom treats capital and small letters in an address alike.</source>
        <translation>Intercom ne distingue pas les majuscules des minuscules dans une adresse.</translation>
    </message>
    <message>
        <source>Enter the address that the account should have afterwards.</source>
        <translation>Saisissez l’adresse que le compte doit avoir ensuite.</translation>
    </message>
    <message>
        <source>No teammate of this workspace has the new address.</source>
        <translation>Aucun coéquipier de cet espace de travail n’a la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Another teammate may have the new address.</source>
        <translation>Un autre coéquipier a peut-être la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Another teammate of this workspace has the new address.</source>
        <translation>Un autre coéquipier de cet espace de travail a la nouvelle adresse.</translation>
    </message>
    <message>
        <source>The other teammates could not be read.</source>
        <translation>Les autres coéquipiers n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Intercom allows an address for one account only.</source>
        <translation>Intercom n’admet une adresse que pour un seul compte.</translation>
    </message>
    <message>
        <source>The domain of the new address can receive mail.</source>
        <translation>Le domaine de la nouvelle adresse peut recevoir du courrier.</translation>
    </message>
    <message>
        <source>The domain of the new address does not seem to receive mail.</source>
        <translation>Le domaine de la nouvelle adresse ne semble pas recevoir de courrier.</translation>
    </message>
    <message>
        <source>The domain of the new address does not receive mail.</source>
        <translation>Le domaine de la nouvelle adresse ne reçoit pas de courrier.</translation>
    </message>
    <message>
        <source>It is not known whether the domain of the new address receives mail.</source>
        <translation>On ne sait pas si le domaine de la nouvelle adresse reçoit du courrier.</translation>
    </message>
    <message>
        <source>Intercom may send a message that has to be confirmed from there.</source>
        <translation>Intercom enverra peut-être un message à confirmer depuis cette adresse.</translation>
    </message>
    <message>
        <source>Let the new owner send a test message to this address first.</source>
        <translation>Demandez d’abord au nouveau propriétaire d’envoyer un message d’essai à cette adresse.</translation>
    </message>
    <message>
        <source>The SCIM server answers and accepts the SCIM token.</source>
        <translation>Le serveur SCIM répond et accepte le jeton SCIM.</translation>
    </message>
    <message>
        <source>The SCIM server answers, but not everything about it is clear.</source>
        <translation>Le serveur SCIM répond, mais tout n’est pas clair à son sujet.</translation>
    </message>
    <message>
        <source>The SCIM route can&apos;t be used.</source>
        <translation>La voie SCIM ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>It is not known whether the SCIM route can be used.</source>
        <translation>On ne sait pas si la voie SCIM peut être utilisée.</translation>
    </message>
    <message>
        <source>This route sends the change to the SCIM server.</source>
        <translation>Cette voie envoie la modification au serveur SCIM.</translation>
    </message>
    <message>
        <source>Check the SCIM URL and the SCIM token, or use the guided route.</source>
        <translation>Vérifiez l’URL SCIM et le jeton SCIM, ou utilisez la voie guidée.</translation>
    </message>
    <message>
        <source>SCIM shows one user with the present address.</source>
        <translation>SCIM montre un utilisateur avec l’adresse actuelle.</translation>
    </message>
    <message>
        <source>What SCIM shows of this user needs a look.</source>
        <translation>Ce que SCIM montre de cet utilisateur est à regarder de plus près.</translation>
    </message>
    <message>
        <source>SCIM does not show exactly one user with the present address.</source>
        <translation>SCIM ne montre pas exactement un utilisateur avec l’adresse actuelle.</translation>
    </message>
    <message>
        <source>The user could not be read by SCIM.</source>
        <translation>L’utilisateur n’a pas pu être lu par SCIM.</translation>
    </message>
    <message>
        <source>The change must reach this account and no other.</source>
        <translation>La modification doit atteindre ce compte et aucun autre.</translation>
    </message>
    <message>
        <source>Use the guided route, or ask who manages the provisioning.</source>
        <translation>Utilisez la voie guidée, ou renseignez-vous auprès de la personne qui gère le provisionnement.</translation>
    </message>
    <message>
        <source>The token tells which teammate and which workspace it belongs to.</source>
        <translation>Le jeton indique à quel coéquipier et à quel espace de travail il appartient.</translation>
    </message>
    <message>
        <source>What the token tells about its teammate needs a look.</source>
        <translation>Ce que le jeton indique de son coéquipier est à regarder de plus près.</translation>
    </message>
    <message>
        <source>The token does not tell which teammate it belongs to.</source>
        <translation>Le jeton n’indique pas à quel coéquipier il appartient.</translation>
    </message>
    <message>
        <source>It is not known which teammate the token belongs to.</source>
        <translation>On ne sait pas à quel coéquipier appartient le jeton.</translation>
    </message>
    <message>
        <source>Only then can it be shown afterwards that it is still the same one.</source>
        <translation>C’est la seule façon de montrer ensuite qu’il s’agit toujours du même.</translation>
    </message>
    <message>
        <source>Test the token again, and look at the evidence.</source>
        <translation>Testez de nouveau le jeton, et regardez les éléments de preuve.</translation>
    </message>
    <message>
        <source>Teammates of this workspace sign in without SAML.</source>
        <translation>Les coéquipiers de cet espace de travail se connectent sans SAML.</translation>
    </message>
    <message>
        <source>This workspace uses SAML for signing in.</source>
        <translation>Cet espace de travail utilise SAML pour la connexion.</translation>
    </message>
    <message>
        <source>With SAML, a teammate can&apos;t change its own email.</source>
        <translation>Avec SAML, un coéquipier ne peut pas modifier son propre e-mail.</translation>
    </message>
    <message>
        <source>It is not known whether this workspace uses SAML.</source>
        <translation>On ne sait pas si cet espace de travail utilise SAML.</translation>
    </message>
    <message>
        <source>With SAML switched on, Intercom does not let teammates edit their own address.</source>
        <translation>Quand SAML est activé, Intercom ne laisse pas les coéquipiers modifier leur propre adresse.</translation>
    </message>
    <message>
        <source>Change it at the identity provider or over SCIM, or ask Intercom&apos;s support.</source>
        <translation>Modifiez-la auprès du fournisseur d’identité ou par SCIM, ou demandez à l’assistance d’Intercom.</translation>
    </message>
    <message>
        <source>The account is in this workspace only.</source>
        <translation>Le compte n’est que dans cet espace de travail.</translation>
    </message>
    <message>
        <source>The account is in other workspaces too.</source>
        <translation>Le compte est aussi dans d’autres espaces de travail.</translation>
    </message>
    <message>
        <source>It is not known whether the account is in other workspaces too.</source>
        <translation>On ne sait pas si le compte est aussi dans d’autres espaces de travail.</translation>
    </message>
    <message>
        <source>An Intercom login is one for all workspaces: whoever gets it, gets all of them.</source>
        <translation>Un accès à Intercom vaut pour tous les espaces de travail&#xa0;: qui l’obtient les obtient tous.</translation>
    </message>
    <message>
        <source>Let the account leave the other workspaces first.</source>
        <translation>Faites d’abord sortir le compte des autres espaces de travail.</translation>
    </message>
    <message>
        <source>The new address has no Intercom login yet.</source>
        <translation>La nouvelle adresse n’a pas encore d’accès à Intercom.</translation>
    </message>
    <message>
        <source>The new address may already have an Intercom login.</source>
        <translation>La nouvelle adresse a peut-être déjà un accès à Intercom.</translation>
    </message>
    <message>
        <source>The new address already has an Intercom login.</source>
        <translation>La nouvelle adresse a déjà un accès à Intercom.</translation>
    </message>
    <message>
        <source>It is not known whether the new address already has an Intercom login.</source>
        <translation>On ne sait pas si la nouvelle adresse a déjà un accès à Intercom.</translation>
    </message>
    <message>
        <source>An address that has a login can&apos;t be given to a second one.</source>
        <translation>Une adresse qui a un accès ne peut pas être donnée à un second.</translation>
    </message>
    <message>
        <source>Choose an address that has no login, such as a mailbox made for this purpose.</source>
        <translation>Choisissez une adresse qui n’a pas d’accès, par exemple une boîte aux lettres créée à cet effet.</translation>
    </message>
    <message>
        <source>The app behind the token belongs to the customer.</source>
        <translation>L’application derrière le jeton appartient au client.</translation>
    </message>
    <message>
        <source>The agency still owns the app behind the token.</source>
        <translation>L’agence possède encore l’application derrière le jeton.</translation>
    </message>
    <message>
        <source>It is not known who owns the app behind the token.</source>
        <translation>On ne sait pas qui possède l’application derrière le jeton.</translation>
    </message>
    <message>
        <source>Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, also after the handover.</source>
        <translation>Qui possède l’application dans le Developer Hub peut régénérer son jeton ou la désinstaller, même après le transfert.</translation>
    </message>
    <message>
        <source>Agree on it now. Moving to OAuth, or to an app of the customer&apos;s own, is a later step.</source>
        <translation>Mettez-vous d’accord dès maintenant. Passer à OAuth, ou à une application du client lui-même, est une étape ultérieure.</translation>
    </message>
    <message>
        <source>No identity provider manages this account.</source>
        <translation>Aucun fournisseur d’identité ne gère ce compte.</translation>
    </message>
    <message>
        <source>An identity provider manages the accounts of this workspace.</source>
        <translation>Un fournisseur d’identité gère les comptes de cet espace de travail.</translation>
    </message>
    <message>
        <source>An identity provider would undo this change.</source>
        <translation>Un fournisseur d’identité annulerait cette modification.</translation>
    </message>
    <message>
        <source>It is not known whether an identity provider manages this account.</source>
        <translation>On ne sait pas si un fournisseur d’identité gère ce compte.</translation>
    </message>
    <message>
        <source>Its next sync can put the old address back, or remove the teammate and with it the token.</source>
        <translation>Sa prochaine synchronisation peut rétablir l’ancienne adresse, ou supprimer le coéquipier et avec lui le jeton.</translation>
    </message>
    <message>
        <source>Change the user at the identity provider too, before the next sync.</source>
        <translation>Modifiez aussi l’utilisateur auprès du fournisseur d’identité, avant la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The new owner can open the mailbox of the new address today.</source>
        <translation>Le nouveau propriétaire peut ouvrir aujourd’hui la boîte aux lettres de la nouvelle adresse.</translation>
    </message>
    <message>
        <source>The new owner can&apos;t open the mailbox of the new address yet.</source>
        <translation>Le nouveau propriétaire ne peut pas encore ouvrir la boîte aux lettres de la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Nobody can open the mailbox of the new address.</source>
        <translation>Personne ne peut ouvrir la boîte aux lettres de la nouvelle adresse.</translation>
    </message>
    <message>
        <source>It is not known whether the new owner can open the mailbox today.</source>
        <translation>On ne sait pas si le nouveau propriétaire peut ouvrir la boîte aux lettres aujourd’hui.</translation>
    </message>
    <message>
        <source>Confirmation and password messages are sent there.</source>
        <translation>Les messages de confirmation et de mot de passe y sont envoyés.</translation>
    </message>
    <message>
        <source>Open the mailbox first, and send a test message to it.</source>
        <translation>Ouvrez d’abord la boîte aux lettres, et envoyez-lui un message d’essai.</translation>
    </message>
    <message>
        <source>The password stays as it is until the token is proven.</source>
        <translation>Le mot de passe reste tel quel jusqu’à ce que le jeton soit prouvé.</translation>
    </message>
    <message>
        <source>Do not reset the password yet.</source>
        <translation>Ne réinitialisez pas encore le mot de passe.</translation>
    </message>
    <message>
        <source>The password is being reset at this moment.</source>
        <translation>Le mot de passe est en cours de réinitialisation en ce moment.</translation>
    </message>
    <message>
        <source>What a password reset does to this token is not known.</source>
        <translation>On ne sait pas ce qu’une réinitialisation du mot de passe fait à ce jeton.</translation>
    </message>
    <message>
        <source>Vendors report that a reset can revoke a token. Intercom has not confirmed it.</source>
        <translation>Des éditeurs signalent qu’une réinitialisation peut révoquer un jeton. Intercom ne l’a pas confirmé.</translation>
    </message>
    <message>
        <source>Keybearer asks for it as a step of its own and tests right after it.</source>
        <translation>Keybearer la demande comme une étape à part et teste juste après.</translation>
    </message>
    <message>
        <source>Do teammates of this workspace sign in with SAML single sign-on?</source>
        <translation>Les coéquipiers de cet espace de travail se connectent-ils par l’authentification unique SAML&#xa0;?</translation>
    </message>
    <message>
        <source>Is this account a member of other workspaces too?</source>
        <translation>Ce compte est-il aussi membre d’autres espaces de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Does the new address already have an Intercom login?</source>
        <translation>La nouvelle adresse a-t-elle déjà un accès à Intercom&#xa0;?</translation>
    </message>
    <message>
        <source>Does the agency still own the app that the token belongs to?</source>
        <translation>L’agence possède-t-elle encore l’application à laquelle appartient le jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Does an identity provider, such as Okta or Entra, manage the teammates?</source>
        <translation>Un fournisseur d’identité, comme Okta ou Entra, gère-t-il les coéquipiers&#xa0;?</translation>
    </message>
    <message>
        <source>Can the new owner open the mailbox of the new address today?</source>
        <translation>Le nouveau propriétaire peut-il ouvrir aujourd’hui la boîte aux lettres de la nouvelle adresse&#xa0;?</translation>
    </message>
    <message>
        <source>The token stands in the address that was to be called.</source>
        <translation>Le jeton figure dans l’adresse qui devait être appelée.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Il n’y a pas de jeton.</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>C’est trop long pour un jeton.</translation>
    </message>
    <message>
        <source>It has spaces or characters that a token never has.</source>
        <translation>Il contient des espaces ou des caractères qu’un jeton n’a jamais.</translation>
    </message>
    <message>
        <source>This handover was begun with another token.</source>
        <translation>Ce transfert a été commencé avec un autre jeton.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>The new address is the one that the account has already.</source>
        <translation>La nouvelle adresse est celle que le compte a déjà.</translation>
    </message>
    <message>
        <source>The API address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>L’adresse de l’API doit commencer par https:// (ou être sur cet ordinateur), sans nom, point d’interrogation ni # dedans.</translation>
    </message>
    <message>
        <source>This handover was begun at another API address.</source>
        <translation>Ce transfert a été commencé à une autre adresse d’API.</translation>
    </message>
    <message>
        <source>The API version has to be two numbers with a dot, as in 2.16.</source>
        <translation>La version de l’API doit être composée de deux nombres avec un point, comme dans 2.16.</translation>
    </message>
    <message>
        <source>This route needs the SCIM address and the SCIM token.</source>
        <translation>Cette voie demande l’adresse SCIM et le jeton SCIM.</translation>
    </message>
    <message>
        <source>The SCIM address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>L’adresse SCIM doit commencer par https:// (ou être sur cet ordinateur), sans nom, point d’interrogation ni # dedans.</translation>
    </message>
    <message>
        <source>The proxy has to be system, none, or an address such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Le proxy doit être system, none ou une adresse telle que http://proxy.example:3128 ou socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>Several accounts were found where there can be only one.</source>
        <translation>Plusieurs comptes ont été trouvés là où il ne peut y en avoir qu’un.</translation>
    </message>
    <message>
        <source>The server does not say how it takes changes.</source>
        <translation>Le serveur ne dit pas comment il accepte les modifications.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>La connexion n’a pas de nom.</translation>
    </message>
    <message>
        <source>The connection&apos;s name is too long.</source>
        <translation>Le nom de la connexion est trop long.</translation>
    </message>
    <message>
        <source>The connection&apos;s name has characters that can&apos;t be shown.</source>
        <translation>Le nom de la connexion contient des caractères qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Une autre connexion porte ce nom.</translation>
    </message>
    <message>
        <source>The connection&apos;s API address can&apos;t be used.</source>
        <translation>L’adresse d’API de la connexion ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The connection&apos;s region is none of US, EU and AU.</source>
        <translation>La région de la connexion n’est ni US, ni EU, ni AU.</translation>
    </message>
    <message>
        <source>The connection&apos;s API version can&apos;t be used.</source>
        <translation>La version d’API de la connexion ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The connection names a permission that does not exist.</source>
        <translation>La connexion nomme une autorisation qui n’existe pas.</translation>
    </message>
    <message>
        <source>The connection&apos;s SCIM address can&apos;t be used.</source>
        <translation>L’adresse SCIM de la connexion ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Read what will be sent, then press “Send the change” or “Do not change it back”.</source>
        <translation>Lisez ce qui sera envoyé, puis appuyez sur « Envoyer la modification » ou « Ne pas rétablir ».</translation>
    </message>
    <message>
        <source>Read what will happen, then press “Start the change” or “Do not change it back”.</source>
        <translation>Lisez ce qui va se passer, puis appuyez sur « Lancer la modification » ou « Ne pas rétablir ».</translation>
    </message>
    <message>
        <source>It has not been changed back yet. It is your decision now.</source>
        <translation>L’ancienne adresse n’est pas encore rétablie. La décision vous revient maintenant.</translation>
    </message>
    <message>
        <source>The email was changed, but not back.</source>
        <translation>L’adresse a été modifiée, mais pas rétablie.</translation>
    </message>
    <message>
        <source>The account has %1 now; it was to go back to %2.</source>
        <translation>Le compte a maintenant %1 ; il devait retrouver %2.</translation>
    </message>
    <message>
        <source>When it was last tested, on %1, the token worked and the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>Lors du dernier test, le %1, le jeton fonctionnait et le compte avait %2.</translation>
    </message>
    <message>
        <source>When it was last read, the account had %1.</source>
        <translation>À la dernière lecture, le compte avait %1.</translation>
    </message>
    <message>
        <source>This handover is closed: the email was changed, and the token kept working.</source>
        <translation>Ce transfert est clos : l’adresse a été modifiée et le jeton a continué de fonctionner.</translation>
    </message>
    <message>
        <source>Every step of the follow-up was tested.</source>
        <translation>Chaque étape du suivi a été testée.</translation>
    </message>
    <message>
        <source>These steps of the follow-up were not tested: %1.</source>
        <translation>Non testé, dans le suivi : %1.</translation>
    </message>
    <message>
        <source>All of it concerns a local server, such as the practice workspace, and not Intercom.</source>
        <translation>Tout cela concerne un serveur local, comme l’espace d’entraînement, et non Intercom.</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Nouveau résultat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name, and its workspace or teammate&apos;s email</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed back.</source>
        <translation>En attente du rétablissement de l’ancienne adresse.</translation>
    </message>
    <message>
        <source>At its last test the token was not seen to work. While that is so, Keybearer can&apos;t see whether the email was changed back; the account&apos;s own page in Intercom shows it.</source>
        <translation>Lors du dernier test, on n’a pas vu le jeton fonctionner. Tant que c’est le cas, Keybearer ne peut pas voir si l’e-mail a été rétabli ; la page du compte dans Intercom le montre.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>À la dernière lecture, le %1, le compte avait %2.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. The token was neither read nor saved.</source>
        <translation>Quelqu’un, ou une règle de cet ordinateur, a refusé. Le jeton n’a été ni lu ni enregistré.</translation>
    </message>
    <message>
        <source>Allow it when you are asked again. A token can also be kept only until you quit.</source>
        <translation>Autorisez l’accès quand on vous le redemandera. Un jeton peut aussi n’être conservé que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Nothing was changed. A finding stops this handover.</source>
        <translation>Rien n’a été modifié. Un constat bloque ce transfert.</translation>
    </message>
    <message>
        <source>The email was changed, but another teammate answers to the token now.</source>
        <translation>L’e-mail a été modifié, mais un autre coéquipier répond maintenant au jeton.</translation>
    </message>
    <message>
        <source>The email was changed, but another workspace answers to the token now.</source>
        <translation>L’e-mail a été modifié, mais un autre espace de travail répond maintenant au jeton.</translation>
    </message>
    <message>
        <source>The email was changed, but the token is not proven to work as before.</source>
        <translation>L’e-mail a été modifié, mais il n’est pas prouvé que le jeton fonctionne comme avant.</translation>
    </message>
    <message>
        <source>The email was changed, and the token worked when it was last tested, on %1.</source>
        <comment>a date with the time</comment>
        <translation>L’e-mail a été modifié, et le jeton fonctionnait lors du dernier test, le %1.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so nothing was done here.</source>
        <translation>Deux programmes à la fois pourraient se gêner, rien n’a donc été fait ici.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln minute(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>La plus longue période sans bonne réponse a duré %Ln minute&#xa0;; ce qui s’y est passé n’a pas été vu.</numerusform>
            <numerusform>La plus longue période sans bonne réponse a duré %Ln minutes&#xa0;; ce qui s’y est passé n’a pas été vu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln hour(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>La plus longue période sans bonne réponse a duré %Ln heure&#xa0;; ce qui s’y est passé n’a pas été vu.</numerusform>
            <numerusform>La plus longue période sans bonne réponse a duré %Ln heures&#xa0;; ce qui s’y est passé n’a pas été vu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln day(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>La plus longue période sans bonne réponse a duré %Ln jour&#xa0;; ce qui s’y est passé n’a pas été vu.</numerusform>
            <numerusform>La plus longue période sans bonne réponse a duré %Ln jours&#xa0;; ce qui s’y est passé n’a pas été vu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around the change, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Autour de la modification, le seul appel de test (%Ln) a eu une bonne réponse.</numerusform>
            <numerusform>Autour de la modification, les %Ln appels de test ont tous eu une bonne réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a mistake, change it to %1 on the account&apos;s own page; Keybearer sees it by itself. Accept the address only if it is the right one.</source>
        <translation>Si c’est une erreur, remplacez-la par %1 sur la page du compte&#xa0;; Keybearer le voit de lui-même. N’acceptez l’adresse que si c’est la bonne.</translation>
    </message>
    <message>
        <source>The password was reset on %1, by the activity log; such a reset is reported to end tokens.</source>
        <comment>a date with the time</comment>
        <translation>D’après le journal d’activité, le mot de passe a été réinitialisé le %1&#xa0;; il est signalé qu’une telle réinitialisation met fin à des jetons.</translation>
    </message>
    <message>
        <source>A password reset is reported to end tokens: ask the new owner whether there was one.</source>
        <translation>Il est signalé qu’une réinitialisation du mot de passe met fin à des jetons&#xa0;: demandez au nouveau propriétaire s’il y en a eu une.</translation>
    </message>
    <message>
        <source>The email was changed, but the token does not work any more.</source>
        <translation>L’e-mail a été modifié, mais le jeton ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and then a change back was begun; no end of that is in this record.</source>
        <translation>L’e-mail devait passer de %1 à %2, puis le rétablissement de l’ancien a été commencé&#xa0;; ce procès-verbal n’en contient pas la fin.</translation>
    </message>
    <message>
        <source>The token was tested again after a step: %1.</source>
        <translation>Le jeton a été testé de nouveau après une étape&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What came of the change of the email: %1.</source>
        <translation>Résultat de la modification de l’e-mail&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Other address accepted</source>
        <translation>Autre adresse acceptée</translation>
    </message>
    <message>
        <source>A person accepted %1 as the new address.</source>
        <translation>Une personne a accepté %1 comme nouvelle adresse.</translation>
    </message>
    <message>
        <source>Not changed back</source>
        <translation>Non rétabli</translation>
    </message>
    <message>
        <source>The change back was given up, or nothing came of it.</source>
        <translation>Le rétablissement a été abandonné, ou n’a pas abouti.</translation>
    </message>
    <message>
        <source>Seen in the activity log</source>
        <translation>Vu dans le journal d’activité</translation>
    </message>
    <message>
        <source>The workspace&apos;s activity log showed a step: %1.</source>
        <translation>Le journal d’activité de l’espace de travail a montré une étape&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A person&apos;s word</source>
        <translation>Parole d’une personne</translation>
    </message>
    <message>
        <source>A person said that this was done: %1.</source>
        <translation>Une personne a dit que ceci a été fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Handover reopened</source>
        <translation>Transfert rouvert</translation>
    </message>
    <message>
        <source>The handover was continued.</source>
        <translation>Le transfert a repris.</translation>
    </message>
    <message>
        <source>changed and proven</source>
        <translation>modifié et prouvé</translation>
    </message>
    <message>
        <source>changed, not proven</source>
        <translation>modifié, non prouvé</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>non modifié</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>new address confirmed</source>
        <translation>nouvelle adresse confirmée</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>mot de passe réinitialisé</translation>
    </message>
    <message>
        <source>two-factor sign-in</source>
        <translation>connexion à deux facteurs</translation>
    </message>
    <message>
        <source>two-factor sign-in changed</source>
        <translation>connexion à deux facteurs modifiée</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>un jour plus tard</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connexion effectuée</translation>
    </message>
    <message>
        <source>account page opened</source>
        <translation>page du compte ouverte</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln second(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>La plus longue période sans bonne réponse a duré %Ln seconde&#xa0;; ce qui s’y est passé n’a pas été vu.</numerusform>
            <numerusform>La plus longue période sans bonne réponse a duré %Ln secondes&#xa0;; ce qui s’y est passé n’a pas été vu.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the change, the token was proven to work as before, last on %1.</source>
        <comment>a date with the time</comment>
        <translation>Après la modification, il a été prouvé que le jeton fonctionne comme avant, la dernière fois le %1.</translation>
    </message>
    <message>
        <source>In between it was not proven; the record shows when and why.</source>
        <translation>Entre-temps, ce n’était pas prouvé&#xa0;; le procès-verbal montre quand et pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test call(s) were refused, the last one on %1.</source>
        <translation>
            <numerusform>%Ln appel de test a été refusé, le %1.</numerusform>
            <numerusform>%Ln appels de test ont été refusés, le dernier le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>De nouveau en attente</translation>
    </message>
    <message>
        <source>The email was not changed yet, and is waited for again.</source>
        <translation>L’e-mail n’a pas encore été modifié ; on l’attend de nouveau.</translation>
    </message>
    <message>
        <source>Cancelling: the account is read once more.</source>
        <translation>Annulation&#xa0;: le compte est lu encore une fois.</translation>
    </message>
    <message>
        <source>So it is known which email it has when this ends.</source>
        <translation>On saura ainsi quel e-mail il a quand cela se termine.</translation>
    </message>
    <message>
        <source>But the account has %1 now; when this handover was begun it had %2.</source>
        <translation>Mais le compte a maintenant %1&#xa0;; quand ce transfert a été commencé, il avait %2.</translation>
    </message>
    <message>
        <source>Cancelled. Keybearer changed nothing.</source>
        <translation>Annulé. Keybearer n’a rien modifié.</translation>
    </message>
    <message>
        <source>The email was not changed back.</source>
        <translation>L’e-mail n’a pas été rétabli.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again.</source>
        <translation>Cherchez qui l’a modifié. Puis refaites la preuve.</translation>
    </message>
    <message>
        <source>Prove it again.</source>
        <translation>Refaites la preuve.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; whether it did could not be seen.</source>
        <translation>L’e-mail est passé de %1 à %2 et devait ensuite être rétabli&#xa0;; il n’a pas été possible de voir si cela s’est fait.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; the token was not proven to work afterwards.</source>
        <translation>L’e-mail est passé de %1 à %2 et devait ensuite être rétabli&#xa0;; il n’a pas été prouvé ensuite que le jeton fonctionne.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and the account had %3 then.</source>
        <translation>L’e-mail devait passer de %1 à %2&#xa0;; le transfert a été annulé, et le compte avait alors %3.</translation>
    </message>
    <message>
        <source>An editor or a mail program does that. What it says can&apos;t be proven any more.</source>
        <translation>Un éditeur de texte ou un logiciel de messagerie fait cela. Ce qu’il contient ne peut plus être prouvé.</translation>
    </message>
    <message>
        <source>Ask for the file itself again, for example in a ZIP archive.</source>
        <translation>Redemandez le fichier lui-même, par exemple dans une archive ZIP.</translation>
    </message>
    <message>
        <source>It was sent at most once, and no clear answer came; it may yet be made. It is not sent a second time.</source>
        <translation>La modification a été envoyée une fois au plus, et aucune réponse claire n’est arrivée&#xa0;; elle peut encore se faire. Elle n’est pas envoyée une seconde fois.</translation>
    </message>
    <message>
        <source>Tell whoever was to change the email that it is called off.</source>
        <translation>Prévenez la personne qui devait modifier l’e-mail que c’est annulé.</translation>
    </message>
    <message>
        <source>The token was left alone.</source>
        <translation>Le jeton n’a pas été touché.</translation>
    </message>
    <message>
        <source>Keybearer changed nothing. A finding stops this handover.</source>
        <translation>Keybearer n’a rien modifié. Un constat bloque ce transfert.</translation>
    </message>
    <message>
        <source>Keybearer did not change the email.</source>
        <translation>Keybearer n’a pas modifié l’e-mail.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and which email the account had then was not seen.</source>
        <translation>L’e-mail devait passer de %1 à %2&#xa0;; le transfert a été annulé, et l’e-mail que le compte avait alors n’a pas été vu.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; Keybearer did not change it, and the account had %3 then.</source>
        <translation>L’e-mail devait passer de %1 à %2&#xa0;; Keybearer ne l’a pas modifié, et le compte avait alors %3.</translation>
    </message>
    <message>
        <source>This is a handover record, but a program on its way has rewritten its line ends or its first bytes.</source>
        <translation>C’est un procès-verbal de transfert, mais un programme a réécrit en chemin ses fins de ligne ou ses premiers octets.</translation>
    </message>
    <message>
        <source>By now the account has another email than the one that was shown before the change.</source>
        <translation>Le compte a maintenant un autre e-mail que celui qui était affiché avant la modification.</translation>
    </message>
    <message>
        <source>What happened there is not known.</source>
        <translation>Ce qui s’y est passé n’est pas connu.</translation>
    </message>
    <message>
        <source>The email is back, but the token does not work any more.</source>
        <translation>L’e-mail est de nouveau l’ancien, mais le jeton ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The email is back, but the token is not proven to work as before.</source>
        <translation>L’e-mail est de nouveau l’ancien, mais il n’est pas prouvé que le jeton fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Sending the change</source>
        <translation>Envoi du changement</translation>
    </message>
    <message>
        <source>What came of sending the change: %1.</source>
        <translation>Ce qu’a donné l’envoi du changement : %1.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>rien n’a été envoyé</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>pas de réponse claire</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back, and whether it did could not be seen.</source>
        <translation>L’e-mail devait passer de %1 à %2 ; le compte avait %3, qui devait ensuite être rétabli ; il n’a pas été possible de voir si cela s’est fait.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back. The token was not proven to work afterwards.</source>
        <translation>L’e-mail devait passer de %1 à %2 ; le compte avait %3, qui devait ensuite être rétabli. Il n’a pas été prouvé que le jeton fonctionnait ensuite.</translation>
    </message>
    <message>
        <source>For a while the token was not tested; what happened then was not seen.</source>
        <translation>Pendant un moment, le jeton n’a pas été testé ; ce qui s’est passé alors n’a pas été vu.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards.</source>
        <translation>Le changement a peut-être été fait, et le compte n’a pas pu être lu ensuite.</translation>
    </message>
    <message>
        <source>Intercom does not show this address as confirmed.</source>
        <translation>Intercom ne montre pas cette adresse comme confirmée.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>L’e-mail est passé de %1 à %2 ; il n’a pas été prouvé que le jeton fonctionnait ensuite.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2, and the token was proven to work afterwards, on %3. By the newest test it is not proven any more.</source>
        <comment>two emails, a time</comment>
        <translation>L’e-mail est passé de %1 à %2, et il a été prouvé ensuite que le jeton fonctionnait, le %3. D’après le dernier test, ce n’est plus prouvé.</translation>
    </message>
    <message>
        <source>The other one is open in %1.</source>
        <comment>a program</comment>
        <translation>L’autre est ouvert dans %1.</translation>
    </message>
    <message>
        <source>Another handover of this account is open.</source>
        <translation>Un autre transfert de ce compte est ouvert.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so this one was not begun. Nothing was changed.</source>
        <translation>Deux à la fois pourraient se gêner, celui-ci n’a donc pas été commencé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Go on with the other one, or cancel it. Then begin again.</source>
        <translation>Poursuivez l’autre, ou annulez-le. Recommencez ensuite.</translation>
    </message>
    <message>
        <source>The account still has %1. Your pipeline goes on as before, and the token is tested meanwhile.</source>
        <translation>Le compte a toujours %1. Votre pipeline continue comme avant, et le jeton est testé pendant ce temps.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2. It has not been read since; Keybearer goes on trying.</source>
        <comment>a date with the time, an email</comment>
        <translation>À la dernière lecture, le %1, le compte avait %2. Il n’a pas été lu depuis ; Keybearer continue d’essayer.</translation>
    </message>
    <message>
        <source>This can stay open for days.</source>
        <translation>Cela peut rester ouvert plusieurs jours.</translation>
    </message>
    <message>
        <source>A sync of an identity provider, or somebody&apos;s tidying up, can still undo the change.</source>
        <translation>La synchronisation d’un fournisseur d’identité, ou le rangement de quelqu’un, peut encore annuler la modification.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators what was done to the account. Then prove it again.</source>
        <translation>Demandez aux administrateurs de l’espace de travail ce qui est arrivé au compte. Refaites ensuite la preuve.</translation>
    </message>
    <message>
        <source>Everything is tested. Close the follow-up, then save the record.</source>
        <translation>Tout est testé. Clôturez le suivi, puis enregistrez le procès-verbal.</translation>
    </message>
</context>
<context>
    <name>keybearer::AboutCard</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Keybearer %1 · Qt %2 · %3</source>
        <comment>versions; the last is a library&apos;s</comment>
        <translation>Keybearer %1 · Qt %2 · %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is not made by Intercom and has no tie to Intercom.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.
Il n’est pas fait par Intercom et n’a aucun lien avec Intercom.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts in these languages yet: %1</source>
        <translation>Aucun locuteur natif n’a encore relu les textes dans ces langues&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::AppearanceCard</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>Taille du texte&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>&amp;Back to default</source>
        <translation>&amp;Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Language, theme, text size and motion as they were at first.</source>
        <translation>Langue, thème, taille du texte et animations comme au début.</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsDialog</name>
    <message>
        <source>Live test of the token</source>
        <translation>Test en direct du jeton</translation>
    </message>
    <message>
        <source>The newest calls first, as many as the strip shows. Every call of the handover is in its record.</source>
        <translation>Les appels les plus récents d’abord, autant que la bande en montre. Tous les appels du transfert sont dans son procès-verbal.</translation>
    </message>
    <message>
        <source>Calls of the live test, the newest first</source>
        <translation>Appels du test en direct, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsModel</name>
    <message>
        <source>answered</source>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>sans réponse claire</translation>
    </message>
    <message>
        <source>Call %1: %2, status %3</source>
        <translation>Appel %1&#xa0;: %2, statut %3</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Appel %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de requête</translation>
    </message>
</context>
<context>
    <name>keybearer::CanaryCard</name>
    <message>
        <source>While this is open, the token is tested again and again</source>
        <translation>Tant que ceci est ouvert, le jeton est testé sans cesse</translation>
    </message>
    <message>
        <source>Live test of the token</source>
        <translation>Test en direct du jeton</translation>
    </message>
    <message>
        <source>Calls %1 · refused %2 · without a clear answer %3 · longest gap %4 s</source>
        <translation>Appels %1 · refusés %2 · sans réponse claire %3 · plus long intervalle %4 s</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>pas encore de bonne réponse</translation>
    </message>
    <message>
        <source>last good answer %1 s ago</source>
        <translation>dernière bonne réponse il y a %1 s</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end. %1</source>
        <comment>then the counts</comment>
        <translation>Une case par appel, la plus récente à la fin. %1</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>A&amp;fficher en tableau</translation>
    </message>
    <message>
        <source>Lists the newest calls of the live test</source>
        <translation>Liste les appels les plus récents du test en direct</translation>
    </message>
    <message>
        <source>Outside the change: calls %1 · refused %2 · without a clear answer %3</source>
        <translation>En dehors de la modification&#xa0;: appels %1 · refusés %2 · sans réponse claire %3</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end; before them is a hole, a time without tests. %1</source>
        <comment>then the counts</comment>
        <translation>Une case par appel, la plus récente à la fin&#xa0;; avant ces cases se trouve un trou, un temps sans tests. %1</translation>
    </message>
    <message>
        <source>The token was tested, but not the whole time</source>
        <translation>Le jeton a été testé, mais pas tout le temps</translation>
    </message>
    <message>
        <source>The live tests of the token</source>
        <translation>Les tests en direct du jeton</translation>
    </message>
</context>
<context>
    <name>keybearer::CheckpointCard</name>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>I have done this: test now</source>
        <translation>C’est fait&#xa0;: tester maintenant</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of the follow-up, its button</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Follow up: test after each of these</source>
        <translation>Suivi&#xa0;: testez après chacune de ces étapes</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1</source>
        <translation>Vu dans le journal d’activité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log yet</source>
        <translation>Pas encore vu dans le journal d’activité</translation>
    </message>
    <message>
        <source>Unknown: this token may not read the activity log</source>
        <translation>Inconnu&#xa0;: ce jeton ne peut pas lire le journal d’activité</translation>
    </message>
    <message>
        <source>Unknown: the activity log has given no answer yet</source>
        <translation>Inconnu&#xa0;: le journal d’activité n’a pas encore répondu</translation>
    </message>
    <message>
        <source>Tested: %1, %2</source>
        <comment>a verdict and when</comment>
        <translation>Testé&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Tested: %1, %2. Intercom does not show yet that the step was done, so it stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Testé&#xa0;: %1, %2. Intercom ne montre pas encore que l’étape est faite, elle reste donc ouverte.</translation>
    </message>
    <message>
        <source>Open “Your account” in the browser</source>
        <translation>Ouvrir «&#xa0;Your account&#xa0;» dans le navigateur</translation>
    </message>
    <message>
        <source>Unknown: the activity log has more entries than were read</source>
        <translation>Inconnu : le journal d’activité a plus d’entrées qu’il n’en a été lu</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That the step was done is a person&apos;s word; Intercom shows it to no program.</source>
        <comment>a verdict and when</comment>
        <translation>Testé : %1, %2. Que l’étape soit faite repose sur la parole d’une personne ; Intercom ne le montre à aucun programme.</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1. Whether the email had changed by then is not known.</source>
        <translation>Vu dans le journal d’activité&#xa0;: %1. On ne sait pas si l’e-mail était déjà modifié à ce moment-là.</translation>
    </message>
    <message>
        <source>Seen in the activity log before the email was changed: %1</source>
        <translation>Vu dans le journal d’activité avant la modification de l’e-mail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log when it was last read</source>
        <translation>Pas vu dans le journal d’activité à sa dernière lecture</translation>
    </message>
    <message>
        <source>In the practice workspace a day lasts one minute.</source>
        <translation>Dans l’espace d’entraînement, un jour dure une minute.</translation>
    </message>
    <message>
        <source>Due since %1. Test it now.</source>
        <comment>a time</comment>
        <translation>À faire depuis %1. Testez maintenant.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>The follow-up, as it was closed</source>
        <translation>Le suivi, tel qu’il a été clos</translation>
    </message>
    <message>
        <source>While Keybearer is open and not locked, this test runs by itself.</source>
        <translation>Tant que Keybearer est ouvert et non verrouillé, ce test se lance tout seul.</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That shows nothing, so the step stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Testé : %1, %2. Cela ne montre rien, l’étape reste donc ouverte.</translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message>
        <source>No test of this token is kept yet. Every test adds a cell here.</source>
        <translation>Aucun test de ce jeton n’est encore conservé. Chaque test ajoute une case ici.</translation>
    </message>
    <message>
        <source>Every one of them found: %1.</source>
        <comment>a state</comment>
        <translation>Chacun d’eux a donné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was tested from %1 to %2.</source>
        <comment>two times</comment>
        <translation>Rien n’a été testé de %1 à %2.</translation>
    </message>
    <message>
        <source>The last test</source>
        <translation>Le dernier test</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln tests</source>
        <translation>
            <numerusform>Le dernier test (%Ln)</numerusform>
            <numerusform>Les %Ln derniers tests</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests over time</source>
        <translation>Les tests au fil du temps</translation>
    </message>
    <message>
        <source>It found: %1.</source>
        <comment>a state</comment>
        <translation>Il a donné&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The newest result: %1. %Ln test(s) had another result.</source>
        <comment>a state</comment>
        <translation>
            <numerusform>Dernier résultat : %1. %Ln test a eu un autre résultat.</numerusform>
            <numerusform>Dernier résultat : %1. %Ln tests ont eu un autre résultat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::CommandLine</name>
    <message>
        <source>Test the token after each step: %1</source>
        <translation>Testez le jeton après chaque étape&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Command or connection</source>
        <translation>Commande ou connexion</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer of them.</source>
        <translation>Rien ne correspond à ces mots. Essayez-en moins.</translation>
    </message>
</context>
<context>
    <name>keybearer::Commands</name>
    <message>
        <source>Teammate and handover</source>
        <translation>Coéquipier et transfert</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonCard</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>not the requested one</source>
        <translation>pas celui demandé</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 accordées</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>aucune perdue</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not known afterwards</source>
        <translation>%1 inconnues ensuite</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>Coéquipier</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>%1: before %2, after %3, %4</source>
        <translation>%1&#xa0;: avant %2, après %3, %4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>all lost</source>
        <translation>toutes perdues</translation>
    </message>
    <message>
        <source>the old one again</source>
        <translation>de nouveau l’ancien</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>le nouveau</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>At the last test</source>
        <translation>Au dernier test</translation>
    </message>
    <message>
        <source>%1: at the start %2, at the last test %3, %4</source>
        <translation>%1 : au début %2, au dernier test %3, %4</translation>
    </message>
    <message>
        <source>as last read</source>
        <translation>selon la dernière lecture</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectPage</name>
    <message>
        <source>Keybearer will contact api.intercom.io and, if that one does not know the token, api.eu.intercom.io and api.au.intercom.io. Nothing else.</source>
        <translation>Keybearer contactera api.intercom.io et, si celui-ci ne connaît pas le jeton, api.eu.intercom.io et api.au.intercom.io. Rien d’autre.</translation>
    </message>
    <message>
        <source>Nothing will be contacted before there is an address.</source>
        <translation>Rien ne sera contacté tant qu’il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>Keybearer will send the token to %1, and to nothing else. Enter only an address that you trust with it.</source>
        <translation>Keybearer enverra le jeton à %1, et à rien d’autre. Ne saisissez qu’une adresse à laquelle vous pouvez le confier.</translation>
    </message>
    <message>
        <source>Keybearer will contact %1. Nothing else.</source>
        <translation>Keybearer contactera %1. Rien d’autre.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>Saisissez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: it has to begin with https://. Nothing was sent.</source>
        <translation>Cette adresse ne peut pas être utilisée&#xa0;: elle doit commencer par https://. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>Collez le jeton d’accès.</translation>
    </message>
    <message>
        <source>This was no access token: it had spaces or characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Ce n’était pas un jeton d’accès&#xa0;: il y avait des espaces ou des caractères qu’un jeton n’a jamais. Copiez le jeton entier et collez-le de nouveau.</translation>
    </message>
    <message>
        <source>Hand an API account over, and see its token keep working</source>
        <translation>Transférer un compte API, et voir son jeton continuer de fonctionner</translation>
    </message>
    <message>
        <source>Keybearer shows which Intercom teammate an access token belongs to.
It gets that teammate&apos;s email changed to its new owner&apos;s.
It tests the token before, during and after, and keeps the proof.</source>
        <translation>Keybearer montre à quel coéquipier Intercom appartient un jeton d’accès.
Il fait remplacer l’e-mail de ce coéquipier par celui de son nouveau propriétaire.
Il teste le jeton avant, pendant et après, et conserve la preuve.</translation>
    </message>
    <message>
        <source>Connect a token</source>
        <translation>Connecter un jeton</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>Jeton d’&amp;accès</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Trouver automatiquement</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Another API address…</source>
        <translation>Autre adresse d’API…</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>A&amp;dresse de l’API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Or try it first</source>
        <translation>Ou essayez d’abord</translation>
    </message>
    <message>
        <source>The practice workspace is an Intercom of your own, on this computer only. It needs no token and no account, and mistakes cost nothing there.</source>
        <translation>L’espace d’entraînement est un Intercom rien qu’à vous, sur cet ordinateur seulement. Il ne demande ni jeton ni compte, et tout peut y échouer.</translation>
    </message>
    <message>
        <source>This does not look like Intercom&apos;s usual access tokens. Nothing was sent. Paste another one, or choose “Connect anyway”.</source>
        <translation>Cela ne ressemble pas aux jetons d’accès habituels d’Intercom. Rien n’a été envoyé. Collez-en un autre, ou choisissez «&#xa0;Connecter quand même&#xa0;».</translation>
    </message>
    <message>
        <source>This may not be the whole token: it has %1 characters, and Intercom&apos;s usually have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.</source>
        <translation>Ce n’est peut-être pas le jeton entier&#xa0;: il a %1 caractères, et ceux d’Intercom en ont d’habitude %2. Rien n’a été envoyé. Collez-le de nouveau, ou choisissez «&#xa0;Connecter quand même&#xa0;».</translation>
    </message>
    <message>
        <source>The token rests in this computer&apos;s keychain. It is written to no file.</source>
        <translation>Le jeton repose dans le trousseau de cet ordinateur. Il n’est écrit dans aucun fichier.</translation>
    </message>
    <message>
        <source>Connect any&amp;way</source>
        <translation>Connecter &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Keep the token &amp;in the keychain</source>
        <translation>Conserver le jeton dans le &amp;trousseau</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Collez-le ici</translation>
    </message>
    <message>
        <source>From Intercom&apos;s Developer Hub: the app that your pipeline uses. It stays masked.</source>
        <translation>Dans le Developer Hub d’Intercom&#xa0;: l’application qu’utilise votre pipeline. Il reste masqué.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>If this is empty, it is named after its workspace.</source>
        <translation>Laissé vide, elle prend le nom de son espace de travail.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>&amp;Ouvrir l’entraînement</translation>
    </message>
    <message>
        <source>It has to begin with https://. Only for this computer itself http:// will do.</source>
        <translation>Elle doit commencer par https://. Seul cet ordinateur lui-même peut être en http://.</translation>
    </message>
    <message>
        <source>There is no keychain here. The token stays in this computer&apos;s memory until you quit or lock Keybearer, and is written to no file.</source>
        <translation>Il n’y a pas de trousseau ici. Le jeton reste dans la mémoire de cet ordinateur jusqu’à ce que vous quittiez ou verrouilliez Keybearer, et n’est écrit dans aucun fichier.</translation>
    </message>
    <message>
        <source>The token stays in this computer&apos;s memory until you quit or lock Keybearer. It is written to no file.</source>
        <translation>Le jeton reste dans la mémoire de cet ordinateur jusqu’à ce que vous quittiez ou verrouilliez Keybearer. Il n’est écrit dans aucun fichier.</translation>
    </message>
    <message>
        <source>Check a record that you were &amp;given…</source>
        <translation>Vérifier un &amp;procès-verbal reçu…</translation>
    </message>
    <message>
        <source>Look at the histor&amp;y</source>
        <translation>Voir l’histori&amp;que</translation>
    </message>
</context>
<context>
    <name>keybearer::Connection</name>
    <message>
        <source>Practice workspace</source>
        <translation>Espace d’entraînement</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>test en cours</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>pas encore testé</translation>
    </message>
    <message>
        <source>paste the token again</source>
        <translation>collez de nouveau le jeton</translation>
    </message>
    <message>
        <source>token not at hand</source>
        <translation>jeton non disponible</translation>
    </message>
    <message>
        <source>The token is not here any more.</source>
        <translation>Le jeton n’est plus ici.</translation>
    </message>
    <message>
        <source>It was kept only until Keybearer was closed or locked, or it was removed from the keychain. Your pipeline is not affected.</source>
        <translation>Il n’était conservé que jusqu’à la fermeture ou au verrouillage de Keybearer, ou il a été retiré du trousseau. Votre pipeline n’est pas touché.</translation>
    </message>
    <message>
        <source>Choose “Connect a token” and paste it again: this connection takes it.</source>
        <translation>Choisissez «&#xa0;Connecter un jeton&#xa0;» et collez-le de nouveau&#xa0;: cette connexion le reprend.</translation>
    </message>
    <message>
        <source>The keychain did not give the token.</source>
        <translation>Le trousseau n’a pas donné le jeton.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. Your pipeline is not affected.</source>
        <translation>Quelqu’un, ou une règle de cet ordinateur, a refusé. Votre pipeline n’est pas touché.</translation>
    </message>
    <message>
        <source>Choose “Test now” and allow it, or paste the token again.</source>
        <translation>Choisissez «&#xa0;Tester maintenant&#xa0;» et autorisez l’accès, ou collez de nouveau le jeton.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Your pipeline is not affected.</source>
        <translation>Il attend peut-être son mot de passe dans une autre fenêtre. Votre pipeline n’est pas touché.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then choose “Test now”.</source>
        <translation>Déverrouillez le trousseau, puis choisissez «&#xa0;Tester maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>Le trousseau de cet ordinateur est inaccessible.</translation>
    </message>
    <message>
        <source>The token rests there and can&apos;t be read. Your pipeline is not affected.</source>
        <translation>Le jeton y repose et ne peut pas être lu. Votre pipeline n’est pas touché.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, then choose “Test now”; or paste the token again.</source>
        <translation>Démarrez ou déverrouillez le trousseau, puis choisissez «&#xa0;Tester maintenant&#xa0;»&#xa0;; ou collez de nouveau le jeton.</translation>
    </message>
    <message>
        <source>The keychain is asked for the token.</source>
        <translation>Le jeton est demandé au trousseau.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>Il attend peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionBook</name>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>The connection keeps its name.</source>
        <translation>La connexion garde son nom.</translation>
    </message>
    <message>
        <source>What you changed about a connection is not on disk yet.</source>
        <translation>Ce que vous avez modifié dans une connexion n’est pas encore sur le disque.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Leave Keybearer open until then.</source>
        <translation>Une nouvelle tentative se fait toute seule. Laissez Keybearer ouvert jusque-là.</translation>
    </message>
    <message>
        <source>“%1” is back: its token is still in the keychain.</source>
        <translation>«&#xa0;%1&#xa0;» est de retour&#xa0;: son jeton est encore dans le trousseau.</translation>
    </message>
    <message>
        <source>Open the keychain, then remove the connection again.</source>
        <translation>Ouvrez le trousseau, puis retirez de nouveau la connexion.</translation>
    </message>
    <message>
        <source>“%1” was not removed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été retirée.</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain.</source>
        <translation>Le jeton de «&#xa0;%1&#xa0;» est encore dans le trousseau.</translation>
    </message>
    <message>
        <source>Open the keychain, then connect the token again, or edit the connection.</source>
        <translation>Ouvrez le trousseau, puis connectez de nouveau le jeton, ou modifiez la connexion.</translation>
    </message>
    <message>
        <source>The token stays in memory until you quit or lock. To keep it, paste it again once the keychain is open.</source>
        <translation>Le jeton reste en mémoire jusqu’à ce que vous quittiez ou verrouilliez Keybearer. Pour le conserver, collez-le de nouveau une fois le trousseau ouvert.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionEditor</name>
    <message>
        <source>Another connection has this token already: “%1”.</source>
        <translation>Une autre connexion a déjà ce jeton&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>So it is not known whose token this is, and nothing was changed.</source>
        <translation>On ne sait donc pas à qui appartient ce jeton, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This token belongs to %1 in the workspace “%2”.</source>
        <translation>Ce jeton appartient à %1 dans l’espace de travail «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This connection is that of %1 in “%2”, with a history of its own. Nothing was changed.</source>
        <translation>Cette connexion est celle de %1 dans «&#xa0;%2&#xa0;», avec son propre historique. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Connect that token as a connection of its own.</source>
        <translation>Connectez cet autre jeton comme une connexion à part.</translation>
    </message>
    <message>
        <source>Paste the token here: it is not at hand, and only then it can be kept.</source>
        <translation>Collez le jeton ici&#xa0;: il n’est pas disponible, et ce n’est qu’ainsi qu’il peut être conservé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>Une autre modification est encore en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Save again in a moment.</source>
        <translation>Enregistrez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection was not changed. It is not known whether the keychain still does what it was asked to; if it does, Keybearer undoes that while it runs.</source>
        <translation>La connexion n’a pas été modifiée. On ne sait pas si le trousseau fera encore ce qui lui a été demandé&#xa0;; s’il le fait, Keybearer l’annule tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then save again.</source>
        <translation>Déverrouillez le trousseau, puis enregistrez de nouveau.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionFields</name>
    <message>
        <source>Leave it empty to keep the token that is there. Another one has to belong to the same teammate.</source>
        <translation>Laissez ce champ vide pour garder le jeton actuel. Un autre doit appartenir au même coéquipier.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>Groupe dans la liste</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached right now. The token stays in it.</source>
        <translation>Le trousseau est inaccessible pour le moment. Le jeton y reste.</translation>
    </message>
    <message>
        <source>While a handover is open, the token and the region stay as they are.</source>
        <translation>Tant qu’un transfert est ouvert, le jeton et la région restent tels quels.</translation>
    </message>
    <message>
        <source>Pasted, and kept hidden</source>
        <translation>Collé, et gardé masqué</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionGroups</name>
    <message>
        <source>Handing over</source>
        <translation>Transfert en cours</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Sous surveillance</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionModel</name>
    <message>
        <source>last known: %1</source>
        <comment>a state word</comment>
        <translation>dernier état connu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::Console</name>
    <message>
        <source>Open this page in a browser: %1</source>
        <translation>Ouvrez cette page dans un navigateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::DataCard</name>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>Il ne s’y trouve encore rien.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>&amp;Supprimer et quitter</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Everything that is kept lies in this folder, and in the keychain:</source>
        <translation>Tout ce qui est conservé se trouve dans ce dossier, et dans le trousseau&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>&amp;Tout supprimer…</translation>
    </message>
    <message>
        <source>Not now: a handover is changing the email or checking the token.</source>
        <translation>Pas maintenant&#xa0;: un transfert est en train de changer l’e-mail ou de vérifier le jeton.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Without what is written down, nobody could tell how that change ended. Wait until the handover says that it is over or that it waits for somebody, and try again.</source>
        <translation>Rien n’a été supprimé. Sans ce qui est noté, personne ne pourrait dire comment ce changement s’est terminé. Attendez que le transfert indique qu’il est terminé ou qu’il attend quelqu’un, puis réessayez.</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>Com&amp;pris</translation>
    </message>
    <message>
        <source>This is deleted: all connections and their tokens in the keychain, the history with the proof of every handover, the settings, and the proxy&apos;s password.

This stays: records that you saved elsewhere, the tokens in Intercom itself, backups of your keychain, and other data folders.</source>
        <translation>Sont supprimés&#xa0;: toutes les connexions et leurs jetons dans le trousseau, l’historique avec la preuve de chaque transfert, les réglages et le mot de passe du proxy.

Restent&#xa0;: les procès-verbaux enregistrés ailleurs, les jetons dans Intercom même, les sauvegardes de votre trousseau et les autres dossiers de données.</translation>
    </message>
    <message>
        <source>A handover is still open. It can&apos;t be continued afterwards, and what it proved so far is lost.</source>
        <translation>Un transfert est encore ouvert. Il ne pourra pas être poursuivi ensuite, et ce qu’il a prouvé jusqu’ici sera perdu.</translation>
    </message>
    <message>
        <source>Delete everything that Keybearer keeps on this computer? It can&apos;t be brought back.</source>
        <translation>Supprimer tout ce que Keybearer conserve sur cet ordinateur ? Il n’y a pas de retour possible.</translation>
    </message>
    <message>
        <source>Nothing was deleted. That handover needs what lies in the data folder. Wait until it is over, or cancel it there, and try again.</source>
        <translation>Rien n’a été supprimé. Ce transfert a besoin de ce qui se trouve dans le dossier de données. Attendez qu’il soit terminé, ou annulez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>Il est ouvert dans %1.</translation>
    </message>
    <message>
        <source>Not now: a handover is under way in another program.</source>
        <translation>Pas maintenant : un transfert est en cours dans un autre programme.</translation>
    </message>
</context>
<context>
    <name>keybearer::DemoCommand</name>
    <message>
        <source>Practice handover 1 of 2: the teammate changes the email itself.</source>
        <translation>Transfert d’entraînement 1 sur 2&#xa0;: le coéquipier modifie lui-même l’e-mail.</translation>
    </message>
    <message>
        <source>Practice handover 2 of 2: the email is changed by SCIM.</source>
        <translation>Transfert d’entraînement 2 sur 2&#xa0;: l’e-mail est modifié par SCIM.</translation>
    </message>
    <message>
        <source>The demo now plays the person at the account page.</source>
        <translation>La démonstration joue maintenant la personne sur la page du compte.</translation>
    </message>
    <message>
        <source>The guided route: %1</source>
        <translation>La voie guidée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The SCIM route: %1</source>
        <translation>La voie SCIM&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDesk</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>«&#xa0;%1&#xa0;» est modifiée.</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Retirer la connexion</translation>
    </message>
</context>
<context>
    <name>keybearer::EraseReport</name>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Everything is being deleted…</source>
        <translation>Tout est en cours de suppression…</translation>
    </message>
    <message>
        <source>Your keychain may ask you whether Keybearer may delete the tokens.</source>
        <translation>Votre trousseau vous demandera peut-être si Keybearer peut supprimer les jetons.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Everything that Keybearer kept on this computer is deleted.</source>
        <translation>Tout ce que Keybearer conservait sur cet ordinateur est supprimé.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Tout n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:</source>
        <translation>Ces fichiers n’ont pas pu être supprimés. Supprimez-les vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the tokens of these connections are gone. Look for “Keybearer” there: %1</source>
        <translation>Le trousseau n’a pas confirmé la suppression des jetons de ces connexions. Cherchez-y «&#xa0;Keybearer&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the token of a connection that you removed before is gone. Look for “Keybearer” there.</source>
        <translation>Le trousseau n’a pas confirmé la suppression du jeton d’une connexion que vous aviez retirée auparavant. Cherchez-y «&#xa0;Keybearer&#xa0;».</translation>
    </message>
    <message>
        <source>The list of connections could not be read as a whole. Look for “Keybearer” in the keychain: tokens of connections that it named may still be there.</source>
        <translation>La liste des connexions n’a pas pu être lue en entier. Cherchez «&#xa0;Keybearer&#xa0;» dans le trousseau&#xa0;: des jetons de connexions qu’elle citait s’y trouvent peut-être encore.</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the proxy&apos;s password is gone.</source>
        <translation>Le trousseau n’a pas confirmé la suppression du mot de passe du proxy.</translation>
    </message>
    <message>
        <source>These are not Keybearer&apos;s and were not touched: %1</source>
        <translation>Ces éléments n’appartiennent pas à Keybearer et n’ont pas été touchés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Records that you saved elsewhere, backups of your keychain and other data folders are as they were. The tokens go on working in Intercom until they are revoked there.</source>
        <translation>Les procès-verbaux enregistrés ailleurs, les sauvegardes de votre trousseau et les autres dossiers de données sont inchangés. Les jetons continuent de fonctionner dans Intercom jusqu’à ce qu’ils y soient révoqués.</translation>
    </message>
    <message>
        <source>The names of the folders that you opened last stay in %1. Other programs use that file as well.</source>
        <translation>Les noms des dossiers ouverts en dernier restent dans %1. D’autres programmes utilisent aussi ce fichier.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The files stay as they are: a handover is under way in another program and needs them. Wait until it is over, or cancel it there. Then open Keybearer again and delete everything once more.</source>
        <translation>Les fichiers restent tels quels : un transfert est en cours dans un autre programme et en a besoin. Attendez qu’il soit terminé, ou annulez-le là-bas. Ouvrez ensuite Keybearer à nouveau et supprimez tout encore une fois.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>Il est ouvert dans %1.</translation>
    </message>
    <message>
        <source>In the data folder there were only links to these files. The links are deleted, the files are not:</source>
        <translation>Le dossier de données ne contenait que des liens vers ces fichiers. Les liens sont supprimés, les fichiers ne le sont pas :</translation>
    </message>
    <message>
        <source>This file stays, so that the tokens which the keychain still has can be found. It holds nothing but numbers of connections. Keybearer tries again when it is opened next, and when you delete everything once more: %1</source>
        <translation>Ce fichier reste, afin que les jetons encore présents dans le trousseau puissent être retrouvés. Il ne contient que des numéros de connexions. Keybearer réessaiera à sa prochaine ouverture, et lorsque vous supprimerez tout encore une fois : %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EvidenceDialog</name>
    <message>
        <source>The same call with a made-up token</source>
        <translation>Le même appel avec un jeton inventé</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>Ce qui a été envoyé et ce qui est revenu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A token that does not exist has to be refused: that shows that a yes to yours means something.</source>
        <translation>Un jeton qui n’existe pas doit être refusé&#xa0;: cela montre qu’un oui au vôtre veut dire quelque chose.</translation>
    </message>
    <message>
        <source>none was told</source>
        <translation>aucun n’a été indiqué</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de requête</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Copier l’id de requête</translation>
    </message>
    <message>
        <source>&amp;Copy this call</source>
        <translation>&amp;Copier cet appel</translation>
    </message>
    <message>
        <source>Copy &amp;all, for Intercom&apos;s support</source>
        <translation>&amp;Tout copier, pour l’assistance d’Intercom</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>refusé, comme il se doit</translation>
    </message>
    <message>
        <source>accepted, which it should not be</source>
        <translation>accepté, ce qui ne devrait pas être</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>pas de réponse claire</translation>
    </message>
</context>
<context>
    <name>keybearer::FigureCard</name>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Afficher en image</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message>
        <source>What was checked before the change</source>
        <translation>Ce qui a été vérifié avant la modification</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a finding</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln check(s) that are fine</source>
        <translation>
            <numerusform>Afficher la vérification sans problème (%Ln)</numerusform>
            <numerusform>Afficher les %Ln vérifications sans problème</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an answer, not a check: Intercom does not show it.</source>
        <translation>C’est une réponse, pas une vérification&#xa0;: Intercom ne le montre pas.</translation>
    </message>
</context>
<context>
    <name>keybearer::GuideCard</name>
    <message>
        <source>Testing every second now</source>
        <translation>Test chaque seconde en cours</translation>
    </message>
    <message>
        <source>seen: the account has it</source>
        <translation>vu&#xa0;: le compte l’a</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting: still %1</source>
        <translation>en attente&#xa0;: toujours %1</translation>
    </message>
    <message>
        <source>seen: the address is verified</source>
        <translation>vu&#xa0;: l’adresse est vérifiée</translation>
    </message>
    <message>
        <source>may follow after the change</source>
        <translation>peut suivre après la modification</translation>
    </message>
    <message>
        <source>What to do, on the account&apos;s own page</source>
        <translation>À faire, sur la page du compte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address of the account&apos;s page</source>
        <translation>Copier l’adresse de la page du compte</translation>
    </message>
    <message>
        <source>The account&apos;s own page is not known for this API address. It is under “Your account” in Intercom.</source>
        <translation>La page du compte n’est pas connue pour cette adresse d’API. Elle se trouve sous «&#xa0;Your account&#xa0;» dans Intercom.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account</source>
        <translation>Connectez-vous à Intercom avec le compte API</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the new address</source>
        <translation>Suivez le lien du message envoyé par Intercom à la nouvelle adresse</translation>
    </message>
    <message>
        <source>waiting: not in the activity log yet</source>
        <translation>en attente&#xa0;: pas encore dans le journal d’activité</translation>
    </message>
    <message>
        <source>unknown: this token may not read the activity log</source>
        <translation>inconnu&#xa0;: ce jeton ne peut pas lire le journal d’activité</translation>
    </message>
    <message>
        <source>unknown: the activity log has given no answer yet</source>
        <translation>inconnu&#xa0;: le journal d’activité n’a pas encore répondu</translation>
    </message>
    <message>
        <source>you ticked this, %1</source>
        <translation>coché par vous, %1</translation>
    </message>
    <message>
        <source>Change the email to %1 and save</source>
        <translation>Remplacez l’e-mail par %1 et enregistrez</translation>
    </message>
    <message>
        <source>I have signed in</source>
        <translation>Je suis connecté</translation>
    </message>
    <message>
        <source>Go to “Your account”: only the account itself can change its email</source>
        <translation>Allez à «&#xa0;Your account&#xa0;»&#xa0;: seul le compte lui-même peut modifier son e-mail</translation>
    </message>
    <message>
        <source>I have opened it</source>
        <translation>Je l’ai ouverte</translation>
    </message>
    <message>
        <source>&amp;Open “Your account” again</source>
        <translation>&amp;Ouvrir de nouveau «&#xa0;Your account&#xa0;»</translation>
    </message>
    <message>
        <source>seen in the activity log, %1</source>
        <translation>vu dans le journal d’activité, %1</translation>
    </message>
    <message>
        <source>unknown: the activity log has more entries than were read</source>
        <translation>inconnu : le journal d’activité a plus d’entrées qu’il n’en a été lu</translation>
    </message>
    <message>
        <source>Keybearer can&apos;t see this</source>
        <translation>Intercom ne montre cela à aucun programme</translation>
    </message>
    <message>
        <source>While somebody changes it, so that it is seen at once</source>
        <translation>Pendant que quelqu’un le change, pour le voir aussitôt</translation>
    </message>
    <message>
        <source>Test every second &amp;now</source>
        <translation>Tester chaque seconde &amp;maintenant</translation>
    </message>
    <message>
        <source>Copy the new email address</source>
        <translation>Copier la nouvelle adresse e-mail</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account.</source>
        <translation>Pour quiconque peut se connecter avec le compte API.</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account; for now that is usually the agency.</source>
        <translation>Pour quiconque peut se connecter avec le compte API ; aujourd’hui, c’est le plus souvent l’agence.</translation>
    </message>
    <message>
        <source>Copy the old email address</source>
        <translation>Copier l’ancienne adresse e-mail</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the old address</source>
        <translation>Suivez le lien du message envoyé par Intercom à l’ancienne adresse</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverActions</name>
    <message>
        <source>&amp;Send the change</source>
        <translation>&amp;Envoyer la modification</translation>
    </message>
    <message>
        <source>&amp;Start the change</source>
        <translation>&amp;Lancer la modification</translation>
    </message>
    <message>
        <source>&amp;Accept this address</source>
        <translation>&amp;Accepter cette adresse</translation>
    </message>
    <message>
        <source>P&amp;rove again</source>
        <translation>&amp;Prouver de nouveau</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>&amp;Rétablir l’e-mail…</translation>
    </message>
    <message>
        <source>&amp;Leave open for later</source>
        <translation>Laisser &amp;ouvert pour plus tard</translation>
    </message>
    <message>
        <source>Nothing is lost: come back in an hour or in some days.</source>
        <translation>Rien n’est perdu&#xa0;: revenez dans une heure ou dans quelques jours.</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>A&amp;nnuler le transfert</translation>
    </message>
    <message>
        <source>Close the &amp;follow-up</source>
        <translation>&amp;Clore le suivi</translation>
    </message>
    <message>
        <source>Start ano&amp;ther handover</source>
        <translation>Commencer un autre &amp;transfert</translation>
    </message>
    <message>
        <source>Do not c&amp;hange it back</source>
        <translation>Ne pas &amp;rétablir</translation>
    </message>
    <message>
        <source>Close the &amp;handover</source>
        <translation>&amp;Clore le transfert</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverCommand</name>
    <message>
        <source>Do this? [y/N]</source>
        <translation>Continuer&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>Waiting until the new address shows. Ctrl+C cancels the handover. To leave it waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does so by itself. To go on with it:
%1</source>
        <translation>En attente de l’apparition de la nouvelle adresse. Ctrl+C annule le transfert. Pour le laisser en attente, fermez ce terminal ou terminez le programme avec SIGTERM&#xa0;; --wait SECONDS le fait de lui-même. Pour le poursuivre&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Accept %1 as the new address? [y/N]</source>
        <translation>Accepter %1 comme nouvelle adresse&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>There is no handover with the id “%1” in %2.</source>
        <translation>Il n’y a pas de transfert avec l’id «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>What the handover came to stands; only its record could not be written to %1. To get it:
%2 --record OTHER</source>
        <translation>Le résultat du transfert est acquis&#xa0;; seul son procès-verbal n’a pas pu être écrit dans %1. Pour l’obtenir&#xa0;:
%2 --record OTHER</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>Annulation.</translation>
    </message>
    <message>
        <source>The change has been sent. Reading what is true now.</source>
        <translation>La modification a été envoyée. Lecture de ce qui est vrai maintenant.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverDesk</name>
    <message>
        <source>The handover stays open.</source>
        <translation>Le transfert reste ouvert.</translation>
    </message>
    <message>
        <source>It ends when you quit, like the whole practice workspace.</source>
        <translation>Il se termine quand vous quittez, comme tout l’espace d’entraînement.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on.</source>
        <translation>Ouvrez «&#xa0;Transfert&#xa0;» pour continuer.</translation>
    </message>
    <message>
        <source>Nothing is lost when you quit; the token is not tested while Keybearer is closed.</source>
        <translation>Rien n’est perdu quand vous quittez&#xa0;; le jeton n’est pas testé tant que Keybearer est fermé.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on, today or in some days.</source>
        <translation>Ouvrez «&#xa0;Transfert&#xa0;» pour continuer, aujourd’hui ou dans quelques jours.</translation>
    </message>
    <message>
        <source>The saved record is an earlier state by now: the handover went on.</source>
        <translation>Le procès-verbal enregistré est désormais un état antérieur&#xa0;: le transfert s’est poursuivi.</translation>
    </message>
    <message>
        <source>The file “%1” is complete up to the moment when it was saved.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est complet jusqu’au moment où il a été enregistré.</translation>
    </message>
    <message>
        <source>Save the record again.</source>
        <translation>Enregistrez de nouveau le procès-verbal.</translation>
    </message>
    <message>
        <source>The token is kept in memory only: to go on after you quit, connect it again. What happened so far stays on this computer.</source>
        <translation>Le jeton n’est conservé qu’en mémoire&#xa0;: pour continuer après avoir quitté, connectez-le de nouveau. Ce qui s’est passé jusqu’ici reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverForm</name>
    <message>
        <source>The account has %1 now.</source>
        <translation>Le compte a maintenant %1.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>Saisissez la nouvelle adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@customer.example.</source>
        <translation>Ce n’est pas une adresse e-mail. Elle ressemble à name@customer.example.</translation>
    </message>
    <message>
        <source>Enter the SCIM URL. It is in Intercom under Settings, Security, Provisioning.</source>
        <translation>Saisissez l’URL SCIM. Elle se trouve dans Intercom sous Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>This SCIM URL can&apos;t be used: it has to begin with https://.</source>
        <translation>Cette URL SCIM ne peut pas être utilisée&#xa0;: elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Collez le jeton SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Ce n’était pas un jeton SCIM&#xa0;: il y avait des caractères qu’un jeton n’a jamais. Copiez le jeton entier et collez-le de nouveau.</translation>
    </message>
    <message>
        <source>Who will own the account</source>
        <translation>À qui appartiendra le compte</translation>
    </message>
    <message>
        <source>&amp;New email address</source>
        <translation>&amp;Nouvelle adresse e-mail</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>Nouvelle adresse e-mail</translation>
    </message>
    <message>
        <source>It is best to use a separate mailbox that has no Intercom login yet. A person&apos;s own address that already signs in to Intercom can&apos;t be used.</source>
        <translation>Le mieux est une boîte dédiée qui n’a pas encore d’accès à Intercom. L’adresse personnelle de quelqu’un qui se connecte déjà à Intercom ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>Comment la modification est faite</translation>
    </message>
    <message>
        <source>Keybearer sends it over &amp;SCIM</source>
        <translation>Keybearer l’envoie par &amp;SCIM</translation>
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
        <translation>Dans Intercom&#xa0;: Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>&amp;Jeton SCIM</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>Jeton SCIM</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>Il reste dans la mémoire de cet ordinateur, pour ce transfert seulement.</translation>
    </message>
    <message>
        <source>Check and &amp;continue</source>
        <translation>Vérifier et &amp;continuer</translation>
    </message>
    <message>
        <source>Only reads. Nothing is changed before you have seen it and said yes.</source>
        <translation>Lectures seulement. Rien n’est modifié avant que vous ne l’ayez vu et accepté.</translation>
    </message>
    <message>
        <source>Use %1 for practice</source>
        <translation>Utiliser %1 pour l’entraînement</translation>
    </message>
    <message>
        <source>A person chan&amp;ges it</source>
        <translation>Une &amp;personne s’en charge</translation>
    </message>
    <message>
        <source>On the account&apos;s own page. Works everywhere, except where teammates sign in with SAML. Keybearer says what to click, watches, and sends no change itself.</source>
        <translation>Sur la page du compte. Fonctionne partout, sauf là où les coéquipiers se connectent par SAML. Keybearer dit où cliquer, observe et n’envoie lui-même aucune modification.</translation>
    </message>
    <message>
        <source>For workspaces whose accounts an identity provider manages (SAML with provisioning). One request, shown before it is sent. Whether Intercom takes it is found out by reading it back.</source>
        <translation>Pour les espaces de travail dont un fournisseur d’identité gère les comptes (SAML avec provisionnement). Une seule requête, affichée avant l’envoi. On voit en relisant si Intercom l’accepte.</translation>
    </message>
    <message>
        <source>The account has this address already. Enter the new owner&apos;s.</source>
        <translation>Le compte a déjà cette adresse. Saisissez celle du nouveau propriétaire.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverPage</name>
    <message>
        <source>%1 of %2 calls answered.</source>
        <translation>%1 appels sur %2 ont reçu une réponse.</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>Enre&amp;gistrer le procès-verbal…</translation>
    </message>
    <message>
        <source>Closed, not proven</source>
        <translation>Clos, non prouvé</translation>
    </message>
    <message>
        <source>The token is being tested.</source>
        <translation>Le jeton est en cours de test.</translation>
    </message>
    <message>
        <source>A handover can begin when it is known whose token it is.</source>
        <translation>Un transfert peut commencer quand on sait à qui est le jeton.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Ce jeton n’a pas encore été testé.</translation>
    </message>
    <message>
        <source>No handover can begin now.</source>
        <translation>Aucun transfert ne peut commencer maintenant.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its token.</source>
        <translation>Le transfert de cette connexion attend son jeton.</translation>
    </message>
    <message>
        <source>Nothing is lost: it goes on where it stopped as soon as the token is at hand.</source>
        <translation>Rien n’est perdu&#xa0;: il reprend là où il s’est arrêté dès que le jeton est disponible.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its SCIM token.</source>
        <translation>Le transfert de cette connexion attend son jeton SCIM.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since, and nothing is lost.</source>
        <translation>Ce jeton n’est conservé nulle part&#xa0;: il a quitté la mémoire quand Keybearer a été verrouillé ou fermé. Rien n’a été envoyé depuis, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Paste the SCIM token again, and it goes on where it stopped.</source>
        <translation>Collez de nouveau le jeton SCIM, et il reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>Clos, résultat inconnu</translation>
    </message>
    <message>
        <source>This handover can&apos;t go on</source>
        <translation>Ce transfert ne peut pas continuer</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Choisissez «&#xa0;Tester maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>Choose “Test now”: it asks the keychain for the token.</source>
        <translation>Choisissez «&#xa0;Tester maintenant&#xa0;»&#xa0;: le jeton est alors demandé au trousseau.</translation>
    </message>
    <message>
        <source>The handover of this connection can&apos;t be continued now.</source>
        <translation>Le transfert de cette connexion ne peut pas être poursuivi maintenant.</translation>
    </message>
    <message>
        <source>Proven, but not any more</source>
        <translation>Prouvé, mais plus maintenant</translation>
    </message>
    <message>
        <source>Only one of the two can go on with it. Nothing was changed here.</source>
        <translation>Un seul des deux peut le poursuivre. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>To change the email back over SCIM, the SCIM token is needed once more.</source>
        <translation>Pour rétablir l’e-mail par SCIM, le jeton SCIM est nécessaire encore une fois.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since.</source>
        <translation>Ce jeton n’est conservé nulle part&#xa0;: il a quitté la mémoire quand Keybearer a été verrouillé ou fermé. Rien n’a été envoyé depuis.</translation>
    </message>
    <message>
        <source>Paste it here. What will be sent is shown before anything is sent.</source>
        <translation>Collez-le ici. Ce qui sera envoyé est affiché avant tout envoi.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>The token does not work</source>
        <translation>Le jeton ne fonctionne pas</translation>
    </message>
    <message>
        <source>This handover is open in another Keybearer: %1.</source>
        <comment>a computer and the number of a program</comment>
        <translation>Ce transfert est ouvert dans un autre Keybearer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changed back, not proven</source>
        <translation>Rétabli, non prouvé</translation>
    </message>
    <message>
        <source>Ready to change the email back</source>
        <translation>Prêt à rétablir l’ancien e-mail</translation>
    </message>
    <message>
        <source>Change the email back</source>
        <translation>Rétablir l’ancien e-mail</translation>
    </message>
    <message>
        <source>Close Keybearer there, then choose “Try again”.</source>
        <translation>Fermez Keybearer là-bas, puis choisissez « Réessayer ».</translation>
    </message>
    <message>
        <source>“Try again” tests the token and goes on.</source>
        <translation>« Réessayer » teste le jeton et continue.</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryDetails</name>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation>Heure locale&#xa0;: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC&#xa0;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>Transfert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain, as it is stored:</source>
        <translation>Entrée %1 de la chaîne, telle qu’elle est enregistrée&#xa0;:</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>Son SHA-256&#xa0;:</translation>
    </message>
    <message>
        <source>Plain tests are not part of the chain, so they have no hash.</source>
        <translation>Les simples tests ne font pas partie de la chaîne et n’ont donc pas d’empreinte de hachage.</translation>
    </message>
    <message>
        <source>Everything that is kept of this row</source>
        <translation>Tout ce qui est conservé de cette ligne</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Go to the handover</source>
        <translation>&amp;Aller au transfert</translation>
    </message>
    <message>
        <source>Save the &amp;record…</source>
        <translation>Enre&amp;gistrer le procès-verbal…</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Les 365 derniers jours</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>C&amp;onnexion</translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation>Connexion à afficher</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Élé&amp;ment</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Éléments à afficher</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>État à afficher</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Période à afficher</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation>Premier jour à afficher</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation>Dernier jour à afficher</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>Saisissez au moins trois caractères.</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>Au moins trois caractères</translation>
    </message>
    <message>
        <source>Everything but live tests</source>
        <translation>Tout sauf les tests en direct</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Moins de filtres</translation>
    </message>
    <message numerus="yes">
        <source>More filters: %Ln set</source>
        <translation>
            <numerusform>Plus de filtres : %Ln actif</numerusform>
            <numerusform>Plus de filtres : %Ln actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryModel</name>
    <message>
        <source>being read</source>
        <translation>lecture en cours</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1, heure locale</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message>
        <source>Exported rows: %1.</source>
        <translation>Lignes exportées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>L’export a été annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>environ %Ln ligne</numerusform>
            <numerusform>environ %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Times in UT&amp;C</source>
        <translation>Heures en UT&amp;C</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>Jour à atteindre</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>Y &amp;aller</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Choose a row to read here what happened.</source>
        <translation>Choisissez une ligne pour lire ici ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>Every test of a token, every step of a handover and every change of a result will stand here, newest first. Connect a token or open the practice workspace, and its first test is the first row.</source>
        <translation>Chaque test d’un jeton, chaque étape d’un transfert et chaque changement de résultat apparaîtra ici, le plus récent d’abord. Connectez un jeton ou ouvrez l’espace d’entraînement, et son premier test sera la première ligne.</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>Aucune ligne ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Nothing is lost: the rows are only hidden.</source>
        <translation>Rien n’est perdu&#xa0;: les lignes ne sont simplement pas affichées.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation>Historique, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Press Enter on a row for everything that is kept of it.</source>
        <translation>Appuyez sur Entrée sur une ligne pour tout ce qui en est conservé.</translation>
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
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>Your pipeline may use another one; what the token may do is the same.</source>
        <translation>Votre pipeline peut en utiliser une autre&#xa0;; ce que le jeton peut faire est identique.</translation>
    </message>
    <message>
        <source>Region of a new connection</source>
        <translation>Région d’une nouvelle connexion</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Trouver automatiquement</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>The API address below</source>
        <translation>L’adresse d’API ci-dessous</translation>
    </message>
    <message>
        <source>Another API address</source>
        <translation>Autre adresse d’API</translation>
    </message>
    <message>
        <source>Whoever runs that address can read every token that is sent there, and use it.</source>
        <translation>Quiconque exploite cette adresse peut lire tous les jetons qui y sont envoyés, et les utiliser.</translation>
    </message>
    <message>
        <source>Show teammates&apos; pictures</source>
        <translation>Afficher les photos des coéquipiers</translation>
    </message>
    <message>
        <source>They come from Intercom&apos;s own host for pictures, which then learns this computer&apos;s address. Without them, initials are drawn.</source>
        <translation>Elles viennent de l’hôte d’images d’Intercom, qui apprend alors l’adresse de cet ordinateur. Sans elles, des initiales sont dessinées.</translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation>Saisissez d’abord une adresse.</translation>
    </message>
    <message>
        <source>Test t&amp;his address</source>
        <translation>Tester cette a&amp;dresse</translation>
    </message>
    <message>
        <source>Asks that address for an answer, without a token, before it is used.</source>
        <translation>Demande une réponse à cette adresse, sans jeton, avant qu’elle soit utilisée.</translation>
    </message>
    <message>
        <source>The command line names another API address, which a new connection begins with until you quit.</source>
        <translation>La ligne de commande indique une autre adresse d’API, avec laquelle commence toute nouvelle connexion jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Only for a gateway of your own; leave it empty otherwise. A new connection begins with it once “The API address below” is chosen above.</source>
        <translation>Seulement pour une passerelle à vous&#xa0;; sinon, laissez vide. Une nouvelle connexion commence avec elle dès que «&#xa0;L’adresse d’API ci-dessous&#xa0;» est choisi plus haut.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyCard</name>
    <message>
        <source>No answer time is kept yet.</source>
        <translation>Aucun temps de réponse n’est encore conservé.</translation>
    </message>
    <message>
        <source>It took %1&#xa0;ms.</source>
        <translation>Cela a pris %1&#xa0;ms.</translation>
    </message>
    <message>
        <source>Answer time of “%1”</source>
        <comment>a permission</comment>
        <translation>Temps de réponse de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms before the email changed, and %2&#xa0;ms after.</source>
        <translation>En général, %1&#xa0;ms avant la modification de l’e-mail, et %2&#xa0;ms après.</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms.</source>
        <translation>En général, %1&#xa0;ms.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyChart</name>
    <message>
        <source>email changed</source>
        <translation>e-mail modifié</translation>
    </message>
</context>
<context>
    <name>keybearer::LockPage</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer est verrouillé</translation>
    </message>
    <message>
        <source>Tokens that are kept in the keychain stay there. The keychain is asked for them again when you unlock.</source>
        <translation>Les jetons conservés dans le trousseau y restent. Ils lui sont redemandés quand vous déverrouillez.</translation>
    </message>
    <message>
        <source>Tokens that were to be kept only until you quit are forgotten; paste them again.</source>
        <translation>Les jetons à ne conserver que jusqu’à ce que vous quittiez sont oubliés&#xa0;; collez-les de nouveau.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>A change of an email address is under way, or waited for. It is followed to its end, and its token stays in memory until then.</source>
        <translation>Une modification d’adresse e-mail est en cours ou attendue. Elle est suivie jusqu’au bout, et son jeton reste en mémoire jusque-là.</translation>
    </message>
    <message>
        <source>The practice workspace and its handover go on.</source>
        <translation>L’espace d’entraînement et son transfert continuent.</translation>
    </message>
</context>
<context>
    <name>keybearer::MainWindow</name>
    <message>
        <source>Quit Keybearer</source>
        <translation>Quitter Keybearer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>Keybearer</source>
        <translation>Keybearer</translation>
    </message>
    <message>
        <source>Tea&amp;mmate</source>
        <translation>&amp;Coéquipier</translation>
    </message>
    <message>
        <source>Hando&amp;ver</source>
        <translation>Trans&amp;fert</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixCard</name>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>What this token may do is not known yet.</source>
        <translation>On ne sait pas encore ce que ce jeton a le droit de faire.</translation>
    </message>
    <message>
        <source>A test asks Intercom, only by reading, and lists every permission here.</source>
        <translation>Un test interroge Intercom, en lecture seulement, et liste ici toutes les autorisations.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixRows</name>
    <message>
        <source>Nothing is ticked, so what a pipeline usually needs counts for the sentence above. Tick what yours needs.</source>
        <translation>Rien n’est coché&#xa0;: ce dont un pipeline a d’habitude besoin compte donc pour la phrase ci-dessus. Cochez ce dont le vôtre a besoin.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above. One of these has not been tested yet and counts from the next test on: choose “Test now”.</source>
        <translation>Ce que vous avez coché compte pour la phrase ci-dessus. Un de ces éléments n’a pas encore été testé et compte à partir du prochain test&#xa0;: choisissez «&#xa0;Tester maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above.</source>
        <translation>Ce que vous avez coché compte pour la phrase ci-dessus.</translation>
    </message>
    <message>
        <source>%1 Every test only reads. Permissions to write have no harmless test and stay untested.</source>
        <comment>%1 is one or two whole sentences</comment>
        <translation>%1 Chaque test ne fait que lire. Les autorisations d’écriture n’ont pas de test sans risque et restent non testées.</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>En CSV, pour un tableur…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>En JSON, pour un programme…</translation>
    </message>
    <message>
        <source>Save the permissions</source>
        <translation>Enregistrer les autorisations</translation>
    </message>
    <message>
        <source>Find a permission</source>
        <translation>Chercher une autorisation</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Results to show</source>
        <translation>Résultats à afficher</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Which columns are shown, and what sorts the rows</source>
        <translation>Quelles colonnes sont affichées, et ce qui trie les lignes</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>No permission fits. Clear the search, or choose every result.</source>
        <translation>Aucune autorisation ne correspond. Effacez la recherche, ou choisissez tous les résultats.</translation>
    </message>
</context>
<context>
    <name>keybearer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message>
        <source>Enter the proxy&apos;s name or address alone, without http://.</source>
        <translation>Saisissez seulement le nom ou l’adresse du proxy, sans http://.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Saisissez un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be sent to a proxy.</source>
        <translation>Ce mot de passe a des caractères qui ne peuvent pas être envoyés à un proxy.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>This computer itself is always reached without it.</source>
        <translation>Cet ordinateur lui-même est toujours atteint sans lui.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>Laissez vide si le proxy n’en demande pas.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>A password is kept. Leave this empty to keep it.</source>
        <translation>Un mot de passe est conservé. Laissez vide pour continuer à l’utiliser.</translation>
    </message>
    <message>
        <source>Kept in the keychain, or until you quit where there is none.</source>
        <translation>Conservé dans le trousseau, ou jusqu’à ce que vous quittiez s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>File with further certificates</source>
        <translation>Fichier de certificats supplémentaires</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s own, for a network that inspects traffic.</source>
        <translation>Acceptés en plus de ceux du système, pour un réseau qui inspecte le trafic.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>How long a request may take</source>
        <translation>Durée maximale d’une requête</translation>
    </message>
    <message>
        <source>The command line names another proxy or certificate file, which is used until you quit. What you keep here counts from the next start.</source>
        <translation>La ligne de commande indique un autre proxy ou fichier de certificats, utilisé jusqu’à ce que vous quittiez. Ce que vous conservez ici compte à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Utiliser ces réglages</translation>
    </message>
    <message>
        <source>&amp;Test these</source>
        <translation>&amp;Tester ces réglages</translation>
    </message>
    <message>
        <source>Asks Intercom for an answer, without a token, the way these settings say.</source>
        <translation>Demande une réponse à Intercom, sans jeton, selon ces réglages.</translation>
    </message>
    <message>
        <source>Enter the password again: the kept one belongs to another proxy or user name, and is not sent to this one.</source>
        <translation>Saisissez de nouveau le mot de passe&#xa0;: celui qui est conservé appartient à un autre proxy ou à un autre nom d’utilisateur, et n’est pas envoyé à celui-ci.</translation>
    </message>
</context>
<context>
    <name>keybearer::ObstacleNote</name>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Collez le jeton SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Ce n’était pas un jeton SCIM&#xa0;: il y avait des caractères qu’un jeton n’a jamais. Copiez le jeton entier et collez-le de nouveau.</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>&amp;Jeton SCIM</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>Jeton SCIM</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>Il reste dans la mémoire de cet ordinateur, pour ce transfert seulement.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>A&amp;nnuler le transfert</translation>
    </message>
    <message>
        <source>Co&amp;nnect a token…</source>
        <translation>C&amp;onnecter un jeton…</translation>
    </message>
    <message>
        <source>Do not change &amp;it back</source>
        <translation>Ne pa&amp;s rétablir</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
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
        <translation>%1, pas maintenant&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>keybearer::PassOnCard</name>
    <message>
        <source>Test the token once from the server where the pipeline runs: this computer can&apos;t see what the server sees.</source>
        <translation>Testez le jeton une fois depuis le serveur où tourne le pipeline&#xa0;: cet ordinateur ne peut pas voir ce que voit le serveur.</translation>
    </message>
    <message>
        <source>Agree who owns the app in the Developer Hub. As long as it is yours, do not regenerate its token, edit its permissions or uninstall it.</source>
        <translation>Convenez de qui possède l’application dans le Developer Hub. Tant qu’elle est à vous, ne régénérez pas son jeton, ne modifiez pas ses autorisations et ne la désinstallez pas.</translation>
    </message>
    <message>
        <source>Remove the account&apos;s old password from your own password store once the new owner has set a new one.</source>
        <translation>Retirez l’ancien mot de passe du compte de votre gestionnaire de mots de passe une fois que le nouveau propriétaire en a défini un nouveau.</translation>
    </message>
    <message>
        <source>Keep a copy of the record.</source>
        <translation>Conservez une copie du procès-verbal.</translation>
    </message>
    <message>
        <source>Confirm the new address, set a new password and switch on two-factor sign-in, one after the other, each with a test after it.</source>
        <translation>Confirmez la nouvelle adresse, définissez un nouveau mot de passe et activez la connexion à deux facteurs, l’un après l’autre, chaque fois suivi d’un test.</translation>
    </message>
    <message>
        <source>Do not remove the teammate, take its seat or change its role: the pipeline works as this teammate.</source>
        <translation>Ne supprimez pas le coéquipier, ne lui retirez pas son siège et ne changez pas son rôle&#xa0;: le pipeline travaille sous l’identité de ce coéquipier.</translation>
    </message>
    <message>
        <source>Do not press “Regenerate” and do not edit the app&apos;s permissions until the pipeline is ready for a new token.</source>
        <translation>N’appuyez pas sur «&#xa0;Regenerate&#xa0;» et ne modifiez pas les autorisations de l’application tant que le pipeline n’est pas prêt pour un nouveau jeton.</translation>
    </message>
    <message>
        <source>Keep the record, and check it with “Check the file”.</source>
        <translation>Conservez le procès-verbal, et vérifiez-le avec «&#xa0;Vérifier le fichier&#xa0;».</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>Pour l’agence</translation>
    </message>
    <message>
        <source>For the new owner</source>
        <translation>Pour le nouveau propriétaire</translation>
    </message>
    <message>
        <source>For both: later, without haste</source>
        <translation>Pour les deux&#xa0;: plus tard, sans hâte</translation>
    </message>
    <message>
        <source>Intercom asks never to give an access token to a third party. Here one is in use already, and the handover did not make that better or worse. When there is time, plan a successor together: an app that the new owner authorises through OAuth, or a token of the new owner&apos;s own app. Until then the pipeline may go on with this one.</source>
        <translation>Intercom demande de ne jamais donner un jeton d’accès à un tiers. Ici, il y en a déjà un en service, et le transfert n’a rendu cela ni meilleur ni pire. Quand vous en aurez le temps, prévoyez ensemble un successeur&#xa0;: une application que le nouveau propriétaire autorise par OAuth, ou un jeton de sa propre application. D’ici là, le pipeline peut continuer avec celui-ci.</translation>
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
        <translation>aucune&#xa0;: elle était ouverte</translation>
    </message>
    <message>
        <source>Connecting, TLS included</source>
        <translation>Connexion, TLS compris</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Attente de la réponse</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase and its time</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
</context>
<context>
    <name>keybearer::PracticeCard</name>
    <message>
        <source>PRACTICE</source>
        <translation>ENTRAÎNEMENT</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Espace d’entraînement</translation>
    </message>
    <message>
        <source>An Intercom of your own to try everything on. Nothing leaves this computer.</source>
        <translation>Un Intercom rien qu’à vous pour tout essayer. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>&amp;Ouvrir l’entraînement</translation>
    </message>
</context>
<context>
    <name>keybearer::PreviewCard</name>
    <message>
        <source>What Keybearer will send</source>
        <translation>Ce que Keybearer enverra</translation>
    </message>
    <message>
        <source>What a person will do</source>
        <translation>Ce qu’une personne fera</translation>
    </message>
    <message>
        <source>Email now</source>
        <translation>E-mail actuel</translation>
    </message>
    <message>
        <source>Email afterwards</source>
        <translation>E-mail ensuite</translation>
    </message>
    <message>
        <source>This one request, once. The SCIM token is masked here; the access token is not part of it.</source>
        <translation>Cette seule requête, une seule fois. Le jeton SCIM est masqué ici&#xa0;; le jeton d’accès n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account, open “Your account”, change the email and save. Keybearer only watches.</source>
        <translation>Connectez-vous à Intercom avec le compte API, ouvrez «&#xa0;Your account&#xa0;», modifiez l’e-mail et enregistrez. Keybearer ne fait qu’observer.</translation>
    </message>
    <message>
        <source>“Start the change” opens this page in your browser:</source>
        <translation>«&#xa0;Lancer la modification&#xa0;» ouvre cette page dans votre navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>The change that was planned</source>
        <translation>Le changement prévu</translation>
    </message>
    <message>
        <source>Email before</source>
        <translation>E-mail avant</translation>
    </message>
    <message>
        <source>Requested email</source>
        <translation>E-mail demandé</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeModel</name>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituelle</translation>
    </message>
    <message>
        <source>%1 Its answer: %2</source>
        <translation>%1 Sa réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keybearer asked for one that does not exist. That it was not found, and not refused, shows that the permission is there.</source>
        <translation>Keybearer a demandé un élément qui n’existe pas. Qu’il soit introuvable, et non refusé, montre que l’autorisation est là.</translation>
    </message>
    <message>
        <source>This call was not made: what it needs was not known after the calls before it.</source>
        <translation>Cet appel n’a pas été fait&#xa0;: ce qu’il lui faut n’était pas connu après les appels précédents.</translation>
    </message>
    <message>
        <source>Every call that could test this would change something. So none is made.</source>
        <translation>Tout appel qui pourrait tester cela modifierait quelque chose. Aucun n’est donc fait.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>test en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and its reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What a pipeline usually needs</source>
        <translation>Ce dont un pipeline a d’habitude besoin</translation>
    </message>
    <message>
        <source>Needed by my pipeline</source>
        <translation>Nécessaire à mon pipeline</translation>
    </message>
    <message>
        <source>Read, not needed</source>
        <translation>Lecture, non nécessaire</translation>
    </message>
    <message>
        <source>Write, not tested</source>
        <translation>Écriture, non testée</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de requête</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>%1, needed: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1, nécessaire&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Intercom calls it “%2”.</source>
        <comment>a permission</comment>
        <translation>%1. Intercom l’appelle «&#xa0;%2&#xa0;».</translation>
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
        <translation>Autorisations du jeton</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>No column: the usual order</source>
        <translation>Aucune colonne&#xa0;: l’ordre habituel</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>Press Enter on a row for its evidence, and Space to say that your pipeline needs it.</source>
        <translation>Appuyez sur Entrée sur une ligne pour voir ses éléments de preuve, et sur Espace pour dire que votre pipeline en a besoin.</translation>
    </message>
</context>
<context>
    <name>keybearer::Question</name>
    <message>
        <source>y,yes</source>
        <extracomment>Answers that mean yes, in lower case, with commas between them.</extracomment>
        <translation>o,oui,y,yes</translation>
    </message>
</context>
<context>
    <name>keybearer::QuestionForm</name>
    <message>
        <source>Questions that only people can answer</source>
        <translation>Ce que seules des personnes savent</translation>
    </message>
    <message>
        <source>Intercom does not show these. Answer what you know; the rest stays unknown.</source>
        <translation>Intercom ne montre pas cela. Répondez à ce que vous savez&#xa0;; le reste demeure inconnu.</translation>
    </message>
    <message>
        <source>Intercom does not show these. Of the practice workspace they are known and filled in; change an answer to see what follows.</source>
        <translation>Intercom ne montre pas cela. Pour l’espace d’entraînement, les réponses sont connues et déjà remplies&#xa0;; modifiez une réponse pour voir ce qui en découle.</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordCard</name>
    <message>
        <source>The record of this handover</source>
        <translation>Le procès-verbal de ce transfert</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>Enre&amp;gistrer le procès-verbal…</translation>
    </message>
    <message>
        <source>The saved file is intact.</source>
        <translation>Le fichier enregistré est intact.</translation>
    </message>
    <message>
        <source>One file with what was meant, what was found before the change, every test call while it was made, the comparison afterwards and every step of the follow-up. It holds no token and no customer data. Both sides can keep it and check it, also with “keybearer verify”.</source>
        <translation>Un seul fichier avec ce qui était prévu, ce qui a été trouvé avant la modification, chaque appel de test pendant celle-ci, la comparaison ensuite et chaque étape du suivi. Il ne contient ni jeton ni données de clients. Les deux parties peuvent le conserver et le vérifier, aussi avec «&#xa0;keybearer verify&#xa0;».</translation>
    </message>
    <message>
        <source>Each line is chained to the one before, so a later change of a line shows. It is not signed yet: it is no proof against someone who rewrites the whole file.</source>
        <translation>Chaque ligne est liée à la précédente, de sorte qu’une modification ultérieure se voit. Il n’est pas encore signé&#xa0;: il ne prouve rien contre quelqu’un qui réécrirait tout le fichier.</translation>
    </message>
    <message>
        <source>Check the f&amp;ile</source>
        <translation>&amp;Vérifier le fichier</translation>
    </message>
    <message>
        <source>The saved file is an earlier state: it is intact and complete up to %1, and the handover went on since then.</source>
        <translation>Le fichier enregistré est un état antérieur&#xa0;: il est intact et complet jusqu’à %1, et le transfert s’est poursuivi depuis.</translation>
    </message>
    <message>
        <source>Save the record again, and pass on the new file.</source>
        <translation>Enregistrez de nouveau le procès-verbal, et transmettez le nouveau fichier.</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history and continued in a terminal (“keybearer handover --resume”):</source>
        <translation>Le numéro de ce transfert, qui permet de le retrouver dans l’historique et de le poursuivre dans un terminal («&#xa0;keybearer handover --resume&#xa0;»)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Check a record from someone else…</source>
        <translation>Vér&amp;ifier un procès-verbal d’une autre personne…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history:</source>
        <translation>Le numéro de ce transfert, sous lequel il se trouve dans l’historique :</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordDesk</name>
    <message>
        <source>Check a record</source>
        <translation>Vérifier un procès-verbal</translation>
    </message>
    <message>
        <source>Handover records (*.jsonl)</source>
        <translation>Procès-verbaux de transfert (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what was found</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Enregistrer le procès-verbal</translation>
    </message>
    <message>
        <source>The record is saved. It was checked just now, and it is intact.</source>
        <translation>Le procès-verbal est enregistré. Il vient d’être vérifié, et il est intact.</translation>
    </message>
    <message>
        <source>The record is in the file “%1”.</source>
        <translation>Le procès-verbal est dans le fichier « %1 ».</translation>
    </message>
</context>
<context>
    <name>keybearer::RemovalDesk</name>
    <message>
        <source>This connection has a handover under way.</source>
        <translation>Cette connexion a un transfert en cours.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>Elle n’a pas été retirée.</translation>
    </message>
    <message>
        <source>Cancel or close the handover first.</source>
        <translation>Annulez ou clôturez d’abord le transfert.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Retirer une connexion</translation>
    </message>
    <message>
        <source>Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and deletes its token from this computer&apos;s keychain; what happened stays in the history.</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#xa0;? Votre pipeline n’est pas touché. Keybearer oublie la connexion et supprime son jeton du trousseau de cet ordinateur&#xa0;; ce qui s’est passé reste dans l’historique.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#xa0;%1&#xa0;» est retirée.</translation>
    </message>
    <message>
        <source>Its token is deleted in a moment; until then it can be brought back.</source>
        <translation>Son jeton sera supprimé dans un instant&#xa0;; jusque-là, il peut être rétabli.</translation>
    </message>
</context>
<context>
    <name>keybearer::Report</name>
    <message>
        <source>The result could not be written to standard output: it is closed, or its disk is full.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard&#xa0;: elle est fermée, ou son disque est plein.</translation>
    </message>
</context>
<context>
    <name>keybearer::SampleModel</name>
    <message>
        <source>%1: %2, answered in %3&#xa0;ms</source>
        <comment>a time and a state</comment>
        <translation>%1&#xa0;: %2, réponse en %3&#xa0;ms</translation>
    </message>
    <message>
        <source>%1: email changed</source>
        <comment>a time</comment>
        <translation>%1&#xa0;: e-mail modifié</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>email changed</source>
        <translation>e-mail modifié</translation>
    </message>
    <message>
        <source>%1: %2, no answer to “%3”</source>
        <comment>a time, a state and a permission</comment>
        <translation>%1&#xa0;: %2, pas de réponse à «&#xa0;%3&#xa0;»</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsCard</name>
    <message>
        <source>Back to default</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <comment>a group of settings</comment>
        <translation>%1&#xa0;: rétablir les valeurs par défaut</translation>
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
        <translation>Demande d’une réponse à %1…</translation>
    </message>
    <message>
        <source>No token is sent.</source>
        <translation>Aucun jeton n’est envoyé.</translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation>Ces réglages sont maintenant utilisés.</translation>
    </message>
    <message>
        <source>A test that is running goes on as it began.</source>
        <translation>Un test en cours continue comme il a commencé.</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Leave settings</source>
        <translation>&amp;Quitter les réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>keybearer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source>No shortcut fits these words.</source>
        <translation>Aucun raccourci ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>keybearer::SidePanel</name>
    <message>
        <source>Connect a to&amp;ken…</source>
        <translation>Connecter un &amp;jeton…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>&amp;Remove this connection</source>
        <translation>&amp;Retirer cette connexion</translation>
    </message>
    <message>
        <source>None yet. Every token that you connect gets its line here.</source>
        <translation>Aucune encore. Chaque jeton connecté aura sa ligne ici.</translation>
    </message>
    <message>
        <source>No connection has this in its name, workspace or email.</source>
        <translation>Aucune connexion n’a cela dans son nom, son espace de travail ou son e-mail.</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Chercher une connexion</translation>
    </message>
    <message>
        <source>Looks in name, workspace and email (%1)</source>
        <translation>Cherche dans le nom, l’espace de travail et l’e-mail (%1)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Test all connections</source>
        <translation>&amp;Tester toutes les connexions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Press F2 to rename one, Delete to remove it.</source>
        <translation>Appuyez sur F2 pour en renommer une, sur Suppr pour la retirer.</translation>
    </message>
    <message>
        <source>Look, network, tokens and data (%1)</source>
        <translation>Apparence, réseau, jetons et données (%1)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Choisissez d’abord une connexion.</translation>
    </message>
    <message>
        <source>The practice workspace has nothing to edit.</source>
        <translation>Il n’y a rien à modifier dans l’espace d’entraînement.</translation>
    </message>
</context>
<context>
    <name>keybearer::StatusLine</name>
    <message>
        <source>Nothing has been contacted yet.</source>
        <translation>Rien n’a encore été contacté.</translation>
    </message>
    <message>
        <source>Talking to %1 · %2</source>
        <comment>host, request</comment>
        <translation>Échange avec %1 · %2</translation>
    </message>
    <message>
        <source>Nothing is being talked to.</source>
        <translation>Aucun échange en cours.</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 calls left</source>
        <translation>Limite de débit&#xa0;: %1 appels sur %2 restants</translation>
    </message>
    <message>
        <source>As the newest answer tells. Intercom begins a new count every 10 seconds; your pipeline draws on the same one.</source>
        <translation>D’après la réponse la plus récente. Intercom recommence à compter toutes les 10 secondes&#xa0;; votre pipeline puise dans le même compte.</translation>
    </message>
    <message>
        <source>Testing all connections · %1 of %2 done</source>
        <translation>Test de toutes les connexions · %1 sur %2 terminés</translation>
    </message>
    <message>
        <source>%1 answered · %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>%1 a répondu · %2 en %3&#xa0;ms</translation>
    </message>
    <message>
        <source>No answer from %1 · %2, after %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>Pas de réponse de %1 · %2, après %3&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1” is talking to %2 · %3</source>
        <comment>connection, host, request</comment>
        <translation>«&#xa0;%1&#xa0;» échange avec %2 · %3</translation>
    </message>
    <message>
        <source>“%1”: %2 answered · %3 in %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 a répondu · %3 en %4&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1”: no answer from %2 · %3, after %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: pas de réponse de %2 · %3, après %4&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · last answer: %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>L’API de cette connexion est %1 · dernière réponse&#xa0;: %2 en %3&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · idle</source>
        <translation>L’API de cette connexion est %1 · aucun échange en cours</translation>
    </message>
</context>
<context>
    <name>keybearer::StepButton</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a step, its state, its details</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>keybearer::StepList</name>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>État initial</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>address and method</source>
        <translation>adresse et voie</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>se fait tout seul</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>password, two-factor, 24 h</source>
        <translation>mot de passe, deux facteurs, 24 h</translation>
    </message>
    <message>
        <source>all tested</source>
        <translation>tout est testé</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 sur %2 à faire</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>save and pass on</source>
        <translation>enregistrer et transmettre</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>one SCIM request</source>
        <translation>une requête SCIM</translation>
    </message>
    <message>
        <source>done, not everything is known</source>
        <translation>terminé, tout n’est pas connu</translation>
    </message>
    <message>
        <source>saved in an earlier state</source>
        <translation>enregistré dans un état antérieur</translation>
    </message>
    <message>
        <source>to be saved again</source>
        <translation>à enregistrer de nouveau</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 en ordre</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 à examiner</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 sans certitude</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>non réussi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>%Ln obstacle</numerusform>
            <numerusform>%Ln obstacles</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>par une personne</translation>
    </message>
</context>
<context>
    <name>keybearer::StepNote</name>
    <message>
        <source>Enter the new address, then press “Check and continue”.</source>
        <translation>Saisissez la nouvelle adresse, puis appuyez sur «&#xa0;Vérifier et continuer&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing. Read what was found.</source>
        <translation>Rien. Lisez ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>You, best together with the new owner</source>
        <translation>Vous, de préférence avec le nouveau propriétaire</translation>
    </message>
    <message>
        <source>Here, in Keybearer</source>
        <translation>Ici, dans Keybearer</translation>
    </message>
    <message>
        <source>Keybearer, by itself</source>
        <translation>Keybearer, tout seul</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with reading calls only</source>
        <translation>Auprès de l’API d’Intercom, par des appels de lecture seulement</translation>
    </message>
    <message>
        <source>Nothing. It takes a few seconds.</source>
        <translation>Rien. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>You decide, Keybearer sends</source>
        <translation>Vous décidez, Keybearer envoie</translation>
    </message>
    <message>
        <source>At the SCIM server of the workspace</source>
        <translation>Auprès du serveur SCIM de l’espace de travail</translation>
    </message>
    <message>
        <source>Read the request below, then press “Send the change”.</source>
        <translation>Lisez la requête ci-dessous, puis appuyez sur «&#xa0;Envoyer la modification&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing. It is sent once and then read back.</source>
        <translation>Rien. Elle est envoyée une seule fois, puis relue.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account; for now that is usually the agency</source>
        <translation>Quiconque peut se connecter avec le compte API&#xa0;; aujourd’hui, c’est le plus souvent l’agence</translation>
    </message>
    <message>
        <source>In Intercom, on the page “Your account” of that account</source>
        <translation>Dans Intercom, sur la page «&#xa0;Your account&#xa0;» de ce compte</translation>
    </message>
    <message>
        <source>Press “Start the change” when that person is ready.</source>
        <translation>Appuyez sur «&#xa0;Lancer la modification&#xa0;» quand cette personne est prête.</translation>
    </message>
    <message>
        <source>Change the email there and save. Keybearer sees it by itself.</source>
        <translation>Modifiez-y l’e-mail et enregistrez. Keybearer le voit tout seul.</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with the same calls as before the change</source>
        <translation>Auprès de l’API d’Intercom, par les mêmes appels qu’avant la modification</translation>
    </message>
    <message>
        <source>Read the table, then press “Prove again”.</source>
        <translation>Lisez le tableau, puis appuyez sur «&#xa0;Prouver de nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing. Read the table: before and after.</source>
        <translation>Rien. Lisez le tableau&#xa0;: avant et après.</translation>
    </message>
    <message>
        <source>The new owner</source>
        <translation>Le nouveau propriétaire</translation>
    </message>
    <message>
        <source>In the new mailbox and in Intercom, signed in with the new address</source>
        <translation>Dans la nouvelle boîte aux lettres et dans Intercom, connecté avec la nouvelle adresse</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux parties</translation>
    </message>
    <message>
        <source>Here, and wherever you keep such files</source>
        <translation>Ici, et là où vous conservez ce genre de fichiers</translation>
    </message>
    <message>
        <source>Save the record and give the other side a copy.</source>
        <translation>Enregistrez le procès-verbal et donnez-en une copie à l’autre partie.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Read which finding stops it, then press “Cancel the handover”.</source>
        <translation>Lisez quel constat le bloque, puis appuyez sur «&#xa0;Annuler le transfert&#xa0;».</translation>
    </message>
    <message>
        <source>Here, and on the account&apos;s own page</source>
        <translation>Ici, et sur la page du compte</translation>
    </message>
    <message>
        <source>When the connection works again, press “Prove again”.</source>
        <translation>Quand la connexion fonctionne de nouveau, appuyez sur «&#xa0;Prouver de nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>Here, or on the account&apos;s own page</source>
        <translation>Ici, ou sur la page du compte</translation>
    </message>
    <message>
        <source>Decide whether this address is the right one.</source>
        <translation>Décidez si cette adresse est la bonne.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account</source>
        <translation>Quiconque peut se connecter avec le compte API</translation>
    </message>
    <message>
        <source>Nothing. It is done; this is what was found.</source>
        <translation>Rien. C’est fait ; voici ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Do one of these steps, then test it here, before the next one.</source>
        <translation>Faites l’une de ces étapes, puis testez-la ici, avant la suivante.</translation>
    </message>
    <message>
        <source>Press “Close the follow-up”, then save the record.</source>
        <translation>Cliquez sur « Clore le suivi », puis enregistrez le procès-verbal.</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammateCard</name>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Empreinte du jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>The token has not told who it belongs to.</source>
        <translation>Le jeton n’a pas dit à qui il appartient.</translation>
    </message>
    <message>
        <source>Teammate %1</source>
        <translation>Coéquipier %1</translation>
    </message>
    <message>
        <source>inbox seat</source>
        <translation>siège avec boîte de réception</translation>
    </message>
    <message>
        <source>no inbox seat</source>
        <translation>pas de siège avec boîte de réception</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>rôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>according to an earlier test</source>
        <translation>selon un test antérieur</translation>
    </message>
    <message>
        <source>email verified</source>
        <translation>e-mail vérifié</translation>
    </message>
    <message>
        <source>email not verified</source>
        <translation>e-mail non vérifié</translation>
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
        <translation>entraînement, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Tester maintenant</translation>
    </message>
    <message>
        <source>Test the token again (F5)</source>
        <translation>Tester de nouveau le jeton (F5)</translation>
    </message>
    <message>
        <source>Show the picture from %1</source>
        <comment>a host</comment>
        <translation>Afficher la photo de %1</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>T&amp;ransférer…</translation>
    </message>
    <message>
        <source>Give this account another email, and prove that the token works</source>
        <translation>Donner un autre e-mail à ce compte, et prouver que le jeton fonctionne</translation>
    </message>
    <message>
        <source>Keybearer asks that host of Intercom for the picture, without the token. Nobody is asked before you agree.</source>
        <translation>Keybearer demande la photo à cet hôte d’Intercom, sans le jeton. Rien n’est demandé à personne avant votre accord.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Continue the &amp;handover</source>
        <translation>Poursuivre le t&amp;ransfert</translation>
    </message>
    <message>
        <source>A handover of this account is open: see where it stands and go on</source>
        <translation>Un transfert de ce compte est ouvert : voir où il en est et continuer</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>A handover can begin when a test has shown that the token works</source>
        <translation>Un transfert peut commencer quand un test a montré que le jeton fonctionne</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammatePage</name>
    <message>
        <source>Testing the token…</source>
        <translation>Test du jeton…</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered. All of them only read, and none reads a person&apos;s data.</source>
        <translation>%1 appels sur %2 ont reçu une réponse. Tous ne font que lire, et aucun ne lit de données personnelles.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Ce jeton n’a pas encore été testé.</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Choisissez «&#xa0;Tester maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <comment>a relative time</comment>
        <translation>Testé %1.</translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <translation>&amp;Afficher les éléments de preuve</translation>
    </message>
    <message>
        <source>Last known: %1, %2.</source>
        <comment>a state word, a relative time</comment>
        <translation>Dernier état connu&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>It has not been tested since, so this may have changed.</source>
        <translation>Il n’a pas été testé depuis, cela peut donc avoir changé.</translation>
    </message>
    <message>
        <source>Tested %1. Every test since %2 has found the same.</source>
        <comment>a relative time, a date</comment>
        <translation>Testé %1. Tous les tests depuis %2 ont donné le même résultat.</translation>
    </message>
</context>
<context>
    <name>keybearer::TokenField</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message>
        <source>Tokens and lock</source>
        <translation>Jetons et verrouillage</translation>
    </message>
    <message>
        <source>Keep new tokens in the keychain</source>
        <translation>Conserver les nouveaux jetons dans le trousseau</translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain.</source>
        <translation>On ne sait pas encore si cet ordinateur a un trousseau.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain answers.</source>
        <translation>Le trousseau de cet ordinateur répond.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Après %Ln minute</numerusform>
            <numerusform>Après %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Verrouiller en cas d’inactivité</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>Verrouiller quand l’écran se verrouille</translation>
    </message>
    <message>
        <source>Otherwise a token stays in memory until you quit or lock. Each connection can choose.</source>
        <translation>Sinon, un jeton reste en mémoire jusqu’à ce que vous quittiez ou verrouilliez Keybearer. Chaque connexion peut choisir.</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Tokens stay in memory until you quit or lock.</source>
        <translation>Cet ordinateur n’offre pas de trousseau. Les jetons restent en mémoire jusqu’à ce que vous quittiez ou verrouilliez Keybearer.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowCommands</name>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>Tester toutes les connexions</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Chercher une connexion</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Afficher les éléments de preuve</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Enregistrer le procès-verbal…</translation>
    </message>
    <message>
        <source>Connect a token…</source>
        <translation>Connecter un jeton…</translation>
    </message>
    <message>
        <source>Open the practice workspace</source>
        <translation>Ouvrir l’espace d’entraînement</translation>
    </message>
    <message>
        <source>Go to the teammate</source>
        <translation>Aller au coéquipier</translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation>Aller au transfert</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Aller à l’historique</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Lock Keybearer</source>
        <translation>Verrouiller Keybearer</translation>
    </message>
    <message>
        <source>Close the message, or leave the settings</source>
        <translation>Fermer le message, ou quitter les réglages</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Activer ou désactiver le plein écran</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Choisissez d’abord une connexion.</translation>
    </message>
    <message>
        <source>Leave the settings first.</source>
        <translation>Quittez d’abord les réglages.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Il n’y a pas encore de connexion.</translation>
    </message>
    <message>
        <source>Continue the handover</source>
        <translation>Poursuivre le transfert</translation>
    </message>
    <message>
        <source>Check a record…</source>
        <translation>Vérifier un procès-verbal…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nothing that can be undone now.</source>
        <translation>Il n’y a rien à annuler pour le moment.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowLock</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer est verrouillé</translation>
    </message>
</context>
<context>
    <name>keybearer::Workbench</name>
    <message>
        <source>A practice handover is still open. It ends when you quit, like the whole practice workspace; nothing else is affected.</source>
        <translation>Un transfert d’entraînement est encore ouvert. Il se termine quand vous quittez, comme tout l’espace d’entraînement&#xa0;; rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Le navigateur n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Open this page yourself: %1</source>
        <translation>Ouvrez vous-même cette page&#xa0;: %1</translation>
    </message>
    <message>
        <source>A handover is still open. Nothing is lost when you quit: it goes on when you open Keybearer again and choose the connection. Until then the token is not tested.</source>
        <translation>Un transfert est encore ouvert. Rien n’est perdu quand vous quittez&#xa0;: il reprend quand vous rouvrez Keybearer et choisissez la connexion. D’ici là, le jeton n’est pas testé.</translation>
    </message>
    <message>
        <source>This handover&apos;s connection is not in the list any more.</source>
        <translation>La connexion de ce transfert n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Connect its token again to go to the handover.</source>
        <translation>Connectez de nouveau son jeton pour aller au transfert.</translation>
    </message>
    <message>
        <source>A handover is still open, and its token is kept in memory only. What happened so far stays on this computer. To go on when you open Keybearer again, connect the token again; until then it is not tested.</source>
        <translation>Un transfert est encore ouvert, et son jeton n’est conservé qu’en mémoire. Ce qui s’est passé jusqu’ici reste sur cet ordinateur. Pour continuer quand vous rouvrirez Keybearer, connectez de nouveau le jeton&#xa0;; d’ici là, il n’est pas testé.</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Espace d’entraînement</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more. Begin with a new practice workspace? What happened in this one stays in the history.</source>
        <translation>Le jeton de cet espace d’entraînement ne fonctionne plus. Commencer avec un nouvel espace d’entraînement&#xa0;? Ce qui s’est passé dans celui-ci reste dans l’historique.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Conserver celui-ci</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more.</source>
        <translation>Le jeton de cet espace d’entraînement ne fonctionne plus.</translation>
    </message>
    <message>
        <source>A new practice workspace can begin once its handover is closed.</source>
        <translation>Un nouvel espace d’entraînement pourra commencer dès que le transfert de celui-ci sera clos.</translation>
    </message>
    <message>
        <source>Open “Handover” and close it, then open practice again.</source>
        <translation>Ouvrez «&#xa0;Transfert&#xa0;» et clôturez-le, puis ouvrez de nouveau l’entraînement.</translation>
    </message>
    <message>
        <source>This handover is over, and another one of this connection is open.</source>
        <translation>Ce transfert est terminé, et un autre de cette connexion est ouvert.</translation>
    </message>
    <message>
        <source>The page shows the one that is open. What happened in this one stands here in the history.</source>
        <translation>La page montre celui qui est ouvert. Ce qui s’est passé dans celui-ci se trouve ici, dans l’historique.</translation>
    </message>
    <message>
        <source>“Save the record…” gives you all of it in one file.</source>
        <translation>« Enregistrer le procès-verbal… » vous donne le tout dans un fichier.</translation>
    </message>
    <message>
        <source>What happened stays in the history. A practice workspace ends with the program; its records can still be saved.</source>
        <translation>Ce qui s’est passé reste dans l’historique. Un espace d’exercice se termine avec le programme ; ses procès-verbaux peuvent encore être enregistrés.</translation>
    </message>
</context>
</TS>
