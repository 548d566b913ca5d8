<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teammate: %1 (%2), id %3</source>
        <translation>Compañero de equipo: %1 (%2), id. %3</translation>
    </message>
    <message>
        <source>Workspace: %1, id %2, region %3</source>
        <translation>Espacio de trabajo: %1, id. %2, región %3</translation>
    </message>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Huella del token: %1</translation>
    </message>
    <message>
        <source>Permissions (* is needed):</source>
        <translation>Permisos (* es necesario):</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the follow-up</source>
        <translation>Cerrar el seguimiento</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>These steps are still open: %1.</source>
        <translation>Estos pasos siguen pendientes: %1.</translation>
    </message>
    <message>
        <source>After closing, this handover is not tested any more, and it can&apos;t be opened again.</source>
        <translation>Después de cerrarlo, este traspaso ya no se prueba más y no se puede volver a abrir.</translation>
    </message>
    <message>
        <source>Close the handover</source>
        <translation>Cerrar el traspaso</translation>
    </message>
    <message>
        <source>By the newest test, the token is not proven to work.</source>
        <translation>Según la prueba más reciente, no está demostrado que el token funcione.</translation>
    </message>
    <message>
        <source>Cancel the handover</source>
        <translation>Cancelar el traspaso</translation>
    </message>
    <message>
        <source>Somebody may be about to change the email. After cancelling, Keybearer does not watch any more, and this handover can&apos;t be opened again.</source>
        <translation>Puede que alguien esté a punto de cambiar el correo. Tras cancelar, Keybearer deja de vigilar y este traspaso no se puede volver a abrir.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Cancelarlo</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>connecting, TLS included: %1 ms</source>
        <translation>conexión, TLS incluido: %1 ms</translation>
    </message>
    <message>
        <source>connecting: none, the connection was open already</source>
        <translation>conexión: ninguna, ya estaba abierta</translation>
    </message>
    <message>
        <source>waiting for the answer: %1 ms</source>
        <translation>espera de la respuesta: %1 ms</translation>
    </message>
    <message>
        <source>receiving it: %1 ms</source>
        <translation>recepción: %1 ms</translation>
    </message>
    <message>
        <source>together: %1 ms</source>
        <translation>en total: %1 ms</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), dropped unread</source>
        <translation>
            <numerusform>%Ln byte, descartado sin leer</numerusform>
            <numerusform>%Ln bytes, descartados sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>ENVIADO</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>RESPUESTA</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIEMPO</translation>
    </message>
    <message>
        <source>started: %1 (UTC)</source>
        <translation>inicio: %1 (UTC)</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>intentos: %1</translation>
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
        <translation>Esto se enviará una sola vez, con el token SCIM:
%1 %2
%3</translation>
    </message>
    <message>
        <source>The teammate signs in, opens its own account page and changes the email from %1 to %2.</source>
        <translation>El compañero de equipo inicia sesión, abre la página de su propia cuenta y cambia el correo de %1 a %2.</translation>
    </message>
    <message>
        <source>The teammate signs in, opens %1 and changes the email from %2 to %3.</source>
        <translation>El compañero de equipo inicia sesión, abre %1 y cambia el correo de %2 a %3.</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Acta: %1</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The option --%1 does not go with this command.</source>
        <translation>La opción --%1 no es compatible con este comando.</translation>
    </message>
    <message>
        <source>The option --%1 was given more than once.</source>
        <translation>La opción --%1 se indicó más de una vez.</translation>
    </message>
    <message>
        <source>Only one token can be read from standard input.</source>
        <translation>Solo se puede leer un token de la entrada estándar.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>The API base must be an https address, or http on this computer.</source>
        <translation>La base de la API debe ser una dirección https, o http en este equipo.</translation>
    </message>
    <message>
        <source>Give either --region or --api-url: the address says already where to ask.</source>
        <translation>Indique --region o --api-url, no ambas: la dirección ya dice dónde preguntar.</translation>
    </message>
    <message>
        <source>The region must be us, eu or au.</source>
        <translation>La región debe ser us, eu o au.</translation>
    </message>
    <message>
        <source>The API version must look like 2.16, or be Preview.</source>
        <translation>La versión de la API debe tener la forma 2.16 o ser Preview.</translation>
    </message>
    <message>
        <source>The SCIM base must be an https address, or http on this computer.</source>
        <translation>La base de SCIM debe ser una dirección https, o http en este equipo.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds, up to 3600.</source>
        <translation>El tiempo límite debe ser un número de segundos, hasta 3600.</translation>
    </message>
    <message>
        <source>The wait must be a whole number of seconds, up to one year.</source>
        <translation>La espera debe ser un número entero de segundos, hasta un año.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>El puerto debe ser un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>The permissions that can count are: %1.</source>
        <translation>Los permisos que pueden contar son: %1.</translation>
    </message>
    <message>
        <source>“%1” is no permission that can count.</source>
        <translation>«%1» no es un permiso que pueda contar.</translation>
    </message>
    <message>
        <source>A handover needs either --to EMAIL or --resume ID.</source>
        <translation>Un traspaso necesita --to EMAIL o --resume ID.</translation>
    </message>
    <message>
        <source>What stands after --to is not an email address that Intercom could take.</source>
        <translation>Lo que sigue a --to no es una dirección de correo que Intercom pueda aceptar.</translation>
    </message>
    <message>
        <source>The route must be guided or scim.</source>
        <translation>La vía debe ser guided o scim.</translation>
    </message>
    <message>
        <source>The SCIM route needs --scim-url and --scim-token-file.</source>
        <translation>La vía SCIM necesita --scim-url y --scim-token-file.</translation>
    </message>
    <message>
        <source>With the token on standard input nobody can be asked: add --yes.</source>
        <translation>Con el token en la entrada estándar no se puede preguntar a nadie: añada --yes.</translation>
    </message>
    <message>
        <source>Name one record to verify.</source>
        <translation>Indique un acta para verificar.</translation>
    </message>
    <message>
        <source>There is a word too many. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Sobra una palabra. Un token nunca va en la línea de comandos: use --token-file o KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Un token nunca va en la línea de comandos: use --token-file o KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>No se conoce la opción %1.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>La opción %1 necesita un valor.</translation>
    </message>
    <message>
        <source>There is an option that is not known here, or has a value that it does not take.</source>
        <translation>Hay una opción que aquí no se conoce o que tiene un valor que no admite.</translation>
    </message>
    <message>
        <source>The first word must be check, handover, verify, practice or demo.</source>
        <translation>La primera palabra debe ser check, handover, verify, practice o demo.</translation>
    </message>
    <message>
        <source>read the access token from FILE; - is standard input</source>
        <translation>leer el token de acceso de FILE; - es la entrada estándar</translation>
    </message>
    <message>
        <source>take token and settings of a saved connection</source>
        <translation>tomar el token y los ajustes de una conexión guardada</translation>
    </message>
    <message>
        <source>another API base; plain http only to this computer</source>
        <translation>otra base de la API; http sin cifrar solo hacia este equipo</translation>
    </message>
    <message>
        <source>the workspace&apos;s region; found out when not given</source>
        <translation>la región del espacio de trabajo; si no se indica, se averigua</translation>
    </message>
    <message>
        <source>Intercom-Version to ask for; 2.16 when not given</source>
        <translation>Intercom-Version que se solicita; 2.16 si no se indica</translation>
    </message>
    <message>
        <source>permissions that count, with commas between them</source>
        <translation>permisos que cuentan, separados por comas</translation>
    </message>
    <message>
        <source>deadline of one request; 15 when not given</source>
        <translation>plazo de cada petición; 15 si no se indica</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>un documento JSON en la salida estándar</translation>
    </message>
    <message>
        <source>the teammate&apos;s new email address</source>
        <translation>la nueva dirección de correo del compañero de equipo</translation>
    </message>
    <message>
        <source>go on with a handover that waits</source>
        <translation>continuar un traspaso que está en espera</translation>
    </message>
    <message>
        <source>how the email is changed</source>
        <translation>cómo se cambia el correo</translation>
    </message>
    <message>
        <source>SCIM base URL of the workspace</source>
        <translation>URL base de SCIM del espacio de trabajo</translation>
    </message>
    <message>
        <source>read the SCIM token from FILE; - is standard input</source>
        <translation>leer el token SCIM de FILE; - es la entrada estándar</translation>
    </message>
    <message>
        <source>write the record to FILE</source>
        <translation>escribir el acta en FILE</translation>
    </message>
    <message>
        <source>do not ask before the change</source>
        <translation>no preguntar antes del cambio</translation>
    </message>
    <message>
        <source>how long to wait for the person; no bound when not given</source>
        <translation>cuánto esperar a la persona; sin límite si no se indica</translation>
    </message>
    <message>
        <source>where to listen; 0 picks a free port</source>
        <translation>dónde escuchar; 0 elige un puerto libre</translation>
    </message>
    <message>
        <source>trust the certificates in FILE as well</source>
        <translation>confiar también en los certificados de FILE</translation>
    </message>
    <message>
        <source>how to reach the network</source>
        <translation>cómo acceder a la red</translation>
    </message>
    <message>
        <source>where history and records are kept</source>
        <translation>dónde se guardan el historial y las actas</translation>
    </message>
    <message>
        <source>open the window on a practice workspace of its own</source>
        <translation>abrir la ventana con un espacio de prácticas propio</translation>
    </message>
    <message>
        <source>Tests a token and prints the verdict.</source>
        <translation>Prueba un token y muestra el veredicto.</translation>
    </message>
    <message>
        <source>Tests the token, gets the teammate&apos;s email changed, and proves that the token kept working. Writes a record of it.</source>
        <translation>Prueba el token, hace que se cambie el correo del compañero de equipo y demuestra que el token siguió funcionando. Escribe un acta de todo ello.</translation>
    </message>
    <message>
        <source>Verifies a handover record, offline and without the token.</source>
        <translation>Verifica un acta de traspaso, sin conexión y sin el token.</translation>
    </message>
    <message>
        <source>Serves a practice workspace on this computer until it is interrupted.</source>
        <translation>Ofrece un espacio de prácticas en este equipo hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>Does the whole job, by both routes, on a practice workspace of its own.</source>
        <translation>Hace todo el trabajo, por ambas vías, en un espacio de prácticas propio.</translation>
    </message>
    <message>
        <source>Hands an Intercom API teammate to its new owner and proves that the token kept working. Without a command the window opens, if it was built.</source>
        <translation>Traspasa un compañero de equipo de API de Intercom a su nuevo propietario y demuestra que el token siguió funcionando. Sin comando se abre la ventana, si se compiló.</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>mostrar esto y terminar</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>mostrar la versión y terminar</translation>
    </message>
    <message>
        <source>check: test a token. handover: baseline, email change, proof. verify: check the record in FILE, offline. practice: serve the practice workspace. demo: the whole job on a practice workspace. Each has a --help of its own.</source>
        <translation>check: probar un token. handover: línea base, cambio de correo, demostración. verify: comprobar el acta de FILE, sin conexión. practice: ofrecer el espacio de prácticas. demo: todo el trabajo en un espacio de prácticas. Cada uno tiene su propio --help.</translation>
    </message>
    <message>
        <source>the record to verify</source>
        <translation>el acta que se va a verificar</translation>
    </message>
</context>
<context>
    <name>RecordFileText</name>
    <message>
        <source>The record can&apos;t be written to %1: its folder is not there.</source>
        <translation>No se puede escribir el acta en %1: su carpeta no existe.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is a folder.</source>
        <translation>No se puede escribir el acta en %1: es una carpeta.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is no ordinary file.</source>
        <translation>No se puede escribir el acta en %1: no es un archivo normal.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: something else is in that file, and it would be lost.</source>
        <translation>No se puede escribir el acta en %1: ese archivo contiene otra cosa, que se perdería.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: no file can be made there.</source>
        <translation>No se puede escribir el acta en %1: ahí no se puede crear ningún archivo.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: a token is read from that file.</source>
        <translation>No se puede escribir el acta en %1: de ese archivo se lee un token.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The folder could not be opened.</source>
        <translation>No se pudo abrir la carpeta.</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>Ábrala usted mismo: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy its path</source>
        <translation>&amp;Copiar la ruta</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file is saved.</source>
        <translation>El archivo se ha guardado.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>Es «%1».</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>No se pudo guardar el archivo.</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. The disk may be full, or the folder may not be yours to write.</source>
        <translation>No se escribió nada en «%1». Puede que el disco esté lleno o que usted no tenga permiso de escritura en la carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keybearer is open already with this data directory, in %1, but it does not answer. Wait a moment, or end it, and start again. If it is open nowhere, delete the file “%2” and start again.</source>
        <comment>a program and its process id, a file</comment>
        <translation>Keybearer ya está abierto con esta carpeta de datos, en %1, pero no responde. Espere un momento, o ciérrelo, e inícielo de nuevo. Si no está abierto en ningún sitio, elimine el archivo «%2» e inícielo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TokenInputText</name>
    <message>
        <source>The file with the token can&apos;t be read.</source>
        <translation>No se puede leer el archivo que contiene el token.</translation>
    </message>
    <message>
        <source>What was given is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>Lo que se indicó no es un token: está vacío o tiene espacios o signos que ningún token tiene.</translation>
    </message>
    <message>
        <source>There are no saved connections here. Save one in the window, or name the token with --token-file FILE or the environment variable KEYBEARER_TOKEN.</source>
        <translation>Aquí no hay conexiones guardadas. Guarde una en la ventana o indique el token con --token-file FILE o con la variable de entorno KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>There is no saved connection of that name.</source>
        <translation>No hay ninguna conexión guardada con ese nombre.</translation>
    </message>
    <message>
        <source>What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>Lo que hay en KEYBEARER_TOKEN no es un token: está vacío o tiene espacios o signos que ningún token tiene.</translation>
    </message>
    <message>
        <source>Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, or --profile NAME.</source>
        <translation>Indique un token: --token-file FILE, la variable de entorno KEYBEARER_TOKEN o --profile NAME.</translation>
    </message>
    <message>
        <source>There is a token in an address that was given. Nothing was sent. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Hay un token en una de las direcciones indicadas. No se envió nada. Un token nunca va en la línea de comandos: use --token-file o KEYBEARER_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Confirm the new address</source>
        <translation>Confirmar la nueva dirección</translation>
    </message>
    <message>
        <source>The new owner opens the message that Intercom sends and follows its link. The account then shows the address as verified.</source>
        <translation>El nuevo propietario abre el mensaje que envía Intercom y sigue su enlace. La cuenta muestra entonces la dirección como verificada.</translation>
    </message>
    <message>
        <source>Test after the link was followed.</source>
        <translation>Pruebe después de que se haya seguido el enlace.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Establecer una nueva contraseña</translation>
    </message>
    <message>
        <source>The new owner resets the password, so that the agency can&apos;t sign in any more. Vendors report that a reset can revoke a token; Intercom has not confirmed it.</source>
        <translation>El nuevo propietario restablece la contraseña para que la agencia ya no pueda iniciar sesión. Algunos proveedores informan de que un restablecimiento puede revocar un token; Intercom no lo ha confirmado.</translation>
    </message>
    <message>
        <source>Test right after the reset.</source>
        <translation>Pruebe justo después del restablecimiento.</translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in</source>
        <translation>Activar la verificación en dos pasos</translation>
    </message>
    <message>
        <source>The new owner adds a second step to signing in, as the account can read and write for the pipeline.</source>
        <translation>El nuevo propietario añade un segundo paso al inicio de sesión, ya que la cuenta puede leer y escribir por el pipeline.</translation>
    </message>
    <message>
        <source>Test right after it was switched on.</source>
        <translation>Pruebe justo después de activarla.</translation>
    </message>
    <message>
        <source>Test again after a day</source>
        <translation>Volver a probar al cabo de un día</translation>
    </message>
    <message>
        <source>Test once 24 hours have passed.</source>
        <translation>Pruebe cuando hayan pasado 24 horas.</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1” (status %2).</source>
        <translation>En palabras del servidor: «%1» (estado %2).</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1”.</source>
        <translation>En palabras del servidor: «%1».</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>El servidor respondió con el estado %1.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Pide esperar %Ln segundo.</numerusform>
            <numerusform>Pide esperar %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as it was entered.</source>
        <translation>«%1» no se puede usar tal como se introdujo.</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>Se trata de: %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>El archivo %1 no existe.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and only those are read.</source>
        <translation>%1 no es un archivo normal, y solo se leen los que lo son.</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>El archivo %1 es demasiado grande para lo que debería ser.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in PEM form.</source>
        <translation>El archivo %1 no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>Compruebe que se indicó el archivo correcto.</translation>
    </message>
    <message>
        <source>Another token was tested after the change than before it.</source>
        <translation>Después del cambio se probó un token distinto del de antes.</translation>
    </message>
    <message>
        <source>Another teammate answers to this token now.</source>
        <translation>Ahora es otro compañero de equipo el que responde a este token.</translation>
    </message>
    <message>
        <source>Another workspace answers to this token now.</source>
        <translation>Ahora es otro espacio de trabajo el que responde a este token.</translation>
    </message>
    <message>
        <source>Whether it is still the same teammate and workspace could not be seen.</source>
        <translation>No se pudo ver si siguen siendo el mismo compañero de equipo y el mismo espacio de trabajo.</translation>
    </message>
    <message>
        <source>It is the same token, the same teammate and the same workspace.</source>
        <translation>Son el mismo token, el mismo compañero de equipo y el mismo espacio de trabajo.</translation>
    </message>
    <message>
        <source>No tested permission was lost.</source>
        <translation>No se perdió ninguno de los permisos que se probaron.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>%Ln permiso concedido antes no pasó la prueba después: %1.</numerusform>
            <numerusform>%Ln permisos concedidos antes no pasaron la prueba después: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>%Ln permiso concedido antes no se pudo probar después.</numerusform>
            <numerusform>%Ln permisos concedidos antes no se pudieron probar después.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has not been tested since the change.</source>
        <translation>El token no se ha probado desde el cambio.</translation>
    </message>
    <message>
        <source>The new address has not been confirmed yet.</source>
        <translation>La nueva dirección aún no se ha confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %Ln test call(s) were refused.</source>
        <translation>
            <numerusform>Durante el cambio se rechazó %Ln llamada de prueba.</numerusform>
            <numerusform>Durante el cambio se rechazaron %Ln llamadas de prueba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %Ln got no clear answer.</source>
        <translation>
            <numerusform>Durante el cambio no se rechazó ninguna llamada de prueba; %Ln no obtuvo una respuesta clara.</numerusform>
            <numerusform>Durante el cambio no se rechazó ninguna llamada de prueba; %Ln no obtuvieron una respuesta clara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Durante el cambio, la única llamada de prueba (%Ln) obtuvo una buena respuesta.</numerusform>
            <numerusform>Durante el cambio, las %Ln llamadas de prueba obtuvieron una buena respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. It is your decision now.</source>
        <translation>Todavía no se ha cambiado nada. Ahora decide usted.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. A person changes it on the account&apos;s own page; Keybearer sends no change, watches, and tests the token meanwhile.</source>
        <translation>El correo de la cuenta pasará de %1 a %2. Una persona lo cambia en la página de la propia cuenta; Keybearer no envía ningún cambio, observa y entretanto prueba el token.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. Keybearer sends the change once, over SCIM and exactly as shown, and tests the token meanwhile.</source>
        <translation>El correo de la cuenta pasará de %1 a %2. Keybearer envía el cambio una sola vez, por SCIM y exactamente como se muestra, y entretanto prueba el token.</translation>
    </message>
    <message>
        <source>The email was changed, but to another address.</source>
        <translation>El correo se cambió, pero a otra dirección.</translation>
    </message>
    <message>
        <source>The account has %1 now; the handover is meant for %2.</source>
        <translation>La cuenta tiene ahora %1; el traspaso está previsto para %2.</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed.</source>
        <translation>En espera de que se cambie el correo.</translation>
    </message>
    <message>
        <source>Sign in as the API account, open “Your account” and change the email to %1. Do not reset the password yet.</source>
        <translation>Inicie sesión con la cuenta de API, abra «Your account» y cambie el correo a %1. No restablezca la contraseña todavía.</translation>
    </message>
    <message>
        <source>The handover was stopped before anything was changed.</source>
        <translation>El traspaso se detuvo antes de que se cambiara nada.</translation>
    </message>
    <message>
        <source>The email was not changed.</source>
        <translation>El correo no se cambió.</translation>
    </message>
    <message>
        <source>The account still has %1.</source>
        <translation>La cuenta todavía tiene %1.</translation>
    </message>
    <message>
        <source>The account itself still has %1.</source>
        <translation>La propia cuenta todavía tiene %1.</translation>
    </message>
    <message>
        <source>SCIM says %1, the account itself %2.</source>
        <translation>SCIM indica %1; la propia cuenta, %2.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>No se sabe si el cambio se hizo.</translation>
    </message>
    <message>
        <source>Prove it again in a while, and look at the account&apos;s own page.</source>
        <translation>Vuelva a probar dentro de un rato y mire la página de la propia cuenta.</translation>
    </message>
    <message>
        <source>So it can&apos;t be read which email the account has now; before, it was %1.</source>
        <translation>Por eso no se puede leer qué correo tiene ahora la cuenta; antes era %1.</translation>
    </message>
    <message>
        <source>It is not known which email the account has now.</source>
        <translation>No se sabe qué correo tiene ahora la cuenta.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards. It is not sent a second time.</source>
        <translation>Puede que el cambio se haya hecho; después no se pudo leer la cuenta. No se envía una segunda vez.</translation>
    </message>
    <message>
        <source>Prove it again when the connection works, and look at the account&apos;s own page.</source>
        <translation>Vuelva a probar cuando la conexión funcione y mire la página de la propia cuenta.</translation>
    </message>
    <message>
        <source>The email is back to what it was before.</source>
        <translation>El correo vuelve a ser el de antes.</translation>
    </message>
    <message>
        <source>The account has %1 again.</source>
        <translation>La cuenta vuelve a tener %1.</translation>
    </message>
    <message>
        <source>The email was changed, and the token still works.</source>
        <translation>El correo se cambió y el token sigue funcionando.</translation>
    </message>
    <message>
        <source>Follow up: each of these steps could still hurt the token, so it is tested after each one.</source>
        <translation>Seguimiento: cada uno de estos pasos aún podría afectar al token, así que se prueba después de cada uno.</translation>
    </message>
    <message>
        <source>The token works, but the account has another email than the one asked for.</source>
        <translation>El token funciona, pero la cuenta tiene un correo distinto del que se pidió.</translation>
    </message>
    <message>
        <source>It has %1; asked for was %2.</source>
        <translation>Tiene %1; se pidió %2.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again, or change the email back.</source>
        <translation>Averigüe quién lo cambió. Después vuelva a demostrarlo o cambie el correo de nuevo al anterior.</translation>
    </message>
    <message>
        <source>Prove it again, or change the email back.</source>
        <translation>Vuelva a demostrarlo o cambie el correo de nuevo al anterior.</translation>
    </message>
    <message>
        <source>Keep the record: it shows what happened.</source>
        <translation>Conserve el acta: muestra lo que ocurrió.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Enter the new address and choose how it is to be changed.</source>
        <translation>Introduzca la nueva dirección y elija cómo se va a cambiar.</translation>
    </message>
    <message>
        <source>Looking for what could stand in the way.</source>
        <translation>Buscando lo que podría ser un obstáculo.</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>Esto no cambia nada.</translation>
    </message>
    <message>
        <source>Testing the token before anything is changed.</source>
        <translation>Probando el token antes de cambiar nada.</translation>
    </message>
    <message>
        <source>The same test runs again afterwards, so that the two can be compared.</source>
        <translation>La misma prueba se repite después, para poder comparar las dos.</translation>
    </message>
    <message>
        <source>The plan is on this computer&apos;s disk.</source>
        <translation>El plan está en el disco de este equipo.</translation>
    </message>
    <message>
        <source>So it is known what was meant, whatever happens next.</source>
        <translation>Así se sabe lo que se pretendía, pase lo que pase después.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>El cambio está en camino.</translation>
    </message>
    <message>
        <source>It is sent once. Whatever comes back, the account is read to see what is true.</source>
        <translation>Se envía una sola vez. Sea cual sea la respuesta, se lee la cuenta para ver lo que es cierto.</translation>
    </message>
    <message>
        <source>Reading which email the account has now.</source>
        <translation>Leyendo qué correo tiene ahora la cuenta.</translation>
    </message>
    <message>
        <source>What counts is what the account itself shows, not that a change was taken.</source>
        <translation>Lo que cuenta es lo que muestra la propia cuenta, no que se aceptara un cambio.</translation>
    </message>
    <message>
        <source>Testing the token after the change.</source>
        <translation>Probando el token después del cambio.</translation>
    </message>
    <message>
        <source>It is the same test as before, and the two are compared.</source>
        <translation>Es la misma prueba que antes, y se comparan las dos.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>All of this concerns a local server on this computer, not Intercom.</source>
        <translation>Todo esto se refiere a un servidor local en este equipo, no a Intercom.</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>Cambiar el correo</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Test before the change</source>
        <translation>Prueba antes del cambio</translation>
    </message>
    <message>
        <source>Ready to change the email</source>
        <translation>Listo para cambiar el correo</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Test after the change</source>
        <translation>Prueba después del cambio</translation>
    </message>
    <message>
        <source>Changed and proven</source>
        <translation>Cambiado y demostrado</translation>
    </message>
    <message>
        <source>Changed, not proven</source>
        <translation>Cambiado, no demostrado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>No cambiado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>Devuelto al anterior</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>una dirección desconocida</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; what came of it has a name that this version does not know.</source>
        <translation>El correo iba a pasar de %1 a %2; el resultado tiene un nombre que esta versión no conoce.</translation>
    </message>
    <message>
        <source>It has no entries.</source>
        <translation>No tiene entradas.</translation>
    </message>
    <message>
        <source>It is the record of handover %1, of the token with the fingerprint %2, from %3 to %4.</source>
        <translation>Es el acta del traspaso %1, del token con la huella %2, de %3 a %4.</translation>
    </message>
    <message>
        <source>Line 1 does not fit what comes after it. Nothing in it is proven.</source>
        <translation>La línea 1 no encaja con lo que sigue. Nada de lo que contiene está demostrado.</translation>
    </message>
    <message>
        <source>Line %1 is missing, or does not fit what comes before it. Nothing from there on is proven.</source>
        <translation>La línea %1 falta o no encaja con lo anterior. Nada a partir de ahí está demostrado.</translation>
    </message>
    <message>
        <source>signed: intact</source>
        <translation>firmada: intacta</translation>
    </message>
    <message>
        <source>unsigned: intact, but no proof against someone who rewrites the whole file</source>
        <translation>sin firmar: intacta, pero no protege frente a quien reescriba todo el archivo</translation>
    </message>
    <message>
        <source>This file is not a handover record.</source>
        <translation>Este archivo no es un acta de traspaso.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Compruebe que se eligió el archivo correcto.</translation>
    </message>
    <message>
        <source>This record was altered or damaged.</source>
        <translation>Esta acta se ha alterado o está dañada.</translation>
    </message>
    <message>
        <source>Ask for the record again from whoever made it.</source>
        <translation>Vuelva a pedir el acta a quien la hizo.</translation>
    </message>
    <message>
        <source>This token works on a local server.</source>
        <translation>Este token funciona en un servidor local.</translation>
    </message>
    <message>
        <source>This token works.</source>
        <translation>Este token funciona.</translation>
    </message>
    <message>
        <source>This token works on a local server, but not for everything it needs to do.</source>
        <translation>Este token funciona en un servidor local, pero no para todo lo que tiene que hacer.</translation>
    </message>
    <message>
        <source>This token works, but not for everything it needs to do.</source>
        <translation>Este token funciona, pero no para todo lo que tiene que hacer.</translation>
    </message>
    <message>
        <source>A local server does not accept this token.</source>
        <translation>Un servidor local no acepta este token.</translation>
    </message>
    <message>
        <source>Intercom does not accept this token.</source>
        <translation>Intercom no acepta este token.</translation>
    </message>
    <message>
        <source>Something keeps this token from working on a local server.</source>
        <translation>Algo impide que este token funcione en un servidor local.</translation>
    </message>
    <message>
        <source>Something keeps this token from working.</source>
        <translation>Algo impide que este token funcione.</translation>
    </message>
    <message>
        <source>It is not known whether this token works on a local server.</source>
        <translation>No se sabe si este token funciona en un servidor local.</translation>
    </message>
    <message>
        <source>It is not known whether this token works.</source>
        <translation>No se sabe si este token funciona.</translation>
    </message>
    <message>
        <source>The local server accepted it.</source>
        <translation>El servidor local lo aceptó.</translation>
    </message>
    <message>
        <source>Intercom accepted it.</source>
        <translation>Intercom lo aceptó.</translation>
    </message>
    <message>
        <source>The local server accepted it as %1.</source>
        <translation>El servidor local lo aceptó como %1.</translation>
    </message>
    <message>
        <source>Intercom accepted it as %1.</source>
        <translation>Intercom lo aceptó como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>%Ln permiso que los pipelines suelen necesitar no pasó la prueba: %1.</numerusform>
            <numerusform>%Ln permisos que los pipelines suelen necesitar no pasaron la prueba: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>%Ln permiso que su pipeline necesita no pasó la prueba: %1.</numerusform>
            <numerusform>%Ln permisos que su pipeline necesita no pasaron la prueba: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission that pipelines usually need is allowed.</source>
        <translation>Están concedidos todos los permisos que los pipelines suelen necesitar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>%Ln más está denegado: mire si su pipeline lo necesita.</numerusform>
            <numerusform>%Ln más están denegados: mire si su pipeline los necesita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission your pipeline needs is allowed.</source>
        <translation>Están concedidos todos los permisos que su pipeline necesita.</translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %Ln more is refused and not needed.</source>
        <translation>
            <numerusform>Están concedidos todos los permisos que su pipeline necesita; %Ln más está denegado y no se necesita.</numerusform>
            <numerusform>Están concedidos todos los permisos que su pipeline necesita; %Ln más están denegados y no se necesitan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 was asked. If the workspace may be in another region, test again without choosing one.</source>
        <translation>Solo se preguntó a %1. Si el espacio de trabajo puede estar en otra región, vuelva a probar sin elegir ninguna.</translation>
    </message>
    <message>
        <source>A made-up token was refused at the same moment, so the answer is real.</source>
        <translation>En el mismo momento se rechazó un token inventado, así que la respuesta es real.</translation>
    </message>
    <message>
        <source>A made-up token was accepted as well, so the answer proves nothing.</source>
        <translation>También se aceptó un token inventado, así que la respuesta no demuestra nada.</translation>
    </message>
    <message>
        <source>The same call with a made-up token got no clear answer this time.</source>
        <translation>Esta vez, la misma llamada con un token inventado no obtuvo una respuesta clara.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>revíselo</translation>
    </message>
    <message>
        <source>stops the handover</source>
        <translation>detiene el traspaso</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>asked for one that does not exist</source>
        <translation>se pidió uno que no existe</translation>
    </message>
    <message>
        <source>only reading was tested</source>
        <translation>solo se probó la lectura</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultado</translation>
    </message>
    <message>
        <source>no harmless way</source>
        <translation>no hay forma inofensiva</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>hace %Ln segundo</numerusform>
            <numerusform>hace %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
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
        <translation>Respondió al cabo de %1.</translation>
    </message>
    <message>
        <source>The token was tested.</source>
        <translation>El token se probó.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s): %1.</source>
        <translation>
            <numerusform>%Ln prueba: %1.</numerusform>
            <numerusform>%Ln pruebas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer times from %1 to %2, on average %3.</source>
        <translation>Tiempos de respuesta de %1 a %2; en promedio, %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a workspace and a teammate&apos;s email</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Intercom answers.</source>
        <translation>Intercom responde.</translation>
    </message>
    <message>
        <source>%1 was reached over an encrypted connection whose certificate was verified. No token was sent.</source>
        <translation>Se estableció con %1 una conexión cifrada cuyo certificado se verificó. No se envió ningún token.</translation>
    </message>
    <message>
        <source>A local server answers as Intercom does.</source>
        <translation>Un servidor local responde como lo hace Intercom.</translation>
    </message>
    <message>
        <source>It is on this computer, at %1. No token was sent.</source>
        <translation>Está en este equipo, en %1. No se envió ningún token.</translation>
    </message>
    <message>
        <source>Something else than Intercom answered.</source>
        <translation>Respondió algo que no es Intercom.</translation>
    </message>
    <message>
        <source>The answer from %1 had status %2 and is none that Intercom gives. It may come from a sign-in page of the network, a proxy or another server. No token was sent.</source>
        <translation>La respuesta de %1 tenía el estado %2 y no es ninguna de las que da Intercom. Puede venir de una página de inicio de sesión de la red, de un proxy o de otro servidor. No se envió ningún token.</translation>
    </message>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>Compruebe la dirección y la red, y vuelva a probar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln prueba</numerusform>
            <numerusform>%Ln pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>Identify itself</source>
        <translation>Identificarse</translation>
    </message>
    <message>
        <source>Read admins</source>
        <translation>Leer administradores</translation>
    </message>
    <message>
        <source>Read one admin</source>
        <translation>Leer un administrador</translation>
    </message>
    <message>
        <source>Read admin activity logs</source>
        <translation>Leer registros de actividad de administradores</translation>
    </message>
    <message>
        <source>Read and list users and companies</source>
        <translation>Leer y listar usuarios y empresas</translation>
    </message>
    <message>
        <source>Read one user and one company</source>
        <translation>Leer un usuario y una empresa</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation>Leer etiquetas</translation>
    </message>
    <message>
        <source>Read conversations</source>
        <translation>Leer conversaciones</translation>
    </message>
    <message>
        <source>Read tickets</source>
        <translation>Leer tickets</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Leer eventos</translation>
    </message>
    <message>
        <source>Read data attributes</source>
        <translation>Leer atributos de datos</translation>
    </message>
    <message>
        <source>Read and List articles</source>
        <translation>Leer y listar artículos</translation>
    </message>
    <message>
        <source>Read and list news items and newsfeeds</source>
        <translation>Leer y listar noticias y sus canales</translation>
    </message>
    <message>
        <source>Read content data</source>
        <translation>Leer datos de contenido</translation>
    </message>
    <message>
        <source>Read and write AI content</source>
        <translation>Leer y escribir contenido de IA</translation>
    </message>
    <message>
        <source>Read data connectors</source>
        <translation>Leer conectores de datos</translation>
    </message>
    <message>
        <source>Read status of jobs</source>
        <translation>Leer el estado de los trabajos</translation>
    </message>
    <message>
        <source>Manage IP allowlist</source>
        <translation>Gestionar la lista de IP permitidas</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation>Leer equipos</translation>
    </message>
    <message>
        <source>Write users and companies</source>
        <translation>Escribir usuarios y empresas</translation>
    </message>
    <message>
        <source>Read and write users</source>
        <translation>Leer y escribir usuarios</translation>
    </message>
    <message>
        <source>Write tags</source>
        <translation>Escribir etiquetas</translation>
    </message>
    <message>
        <source>Write conversations</source>
        <translation>Escribir conversaciones</translation>
    </message>
    <message>
        <source>Delete conversations and metrics</source>
        <translation>Eliminar conversaciones y métricas</translation>
    </message>
    <message>
        <source>Write tickets</source>
        <translation>Escribir tickets</translation>
    </message>
    <message>
        <source>Write events</source>
        <translation>Escribir eventos</translation>
    </message>
    <message>
        <source>Write data attributes</source>
        <translation>Escribir atributos de datos</translation>
    </message>
    <message>
        <source>Read and write custom object instances</source>
        <translation>Leer y escribir instancias de objetos personalizados</translation>
    </message>
    <message>
        <source>Update admins</source>
        <translation>Actualizar administradores</translation>
    </message>
    <message>
        <source>Read and Write Articles</source>
        <translation>Leer y escribir artículos</translation>
    </message>
    <message>
        <source>Read and Write news items and newsfeeds</source>
        <translation>Leer y escribir noticias y sus canales</translation>
    </message>
    <message>
        <source>Read and write data connectors</source>
        <translation>Leer y escribir conectores de datos</translation>
    </message>
    <message>
        <source>Export message data</source>
        <translation>Exportar datos de mensajes</translation>
    </message>
    <message>
        <source>Export content data</source>
        <translation>Exportar datos de contenido</translation>
    </message>
    <message>
        <source>Create phone call redirects</source>
        <translation>Crear desvíos de llamadas telefónicas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a step of the follow-up</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Left open when it was closed: %1.</source>
        <translation>Quedó pendiente al cerrar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible obstacle(s) could not be checked; see the list below.</source>
        <translation>
            <numerusform>%Ln cosa que podría ser un obstáculo no se pudo averiguar; vea la lista de abajo.</numerusform>
            <numerusform>%Ln cosas que podrían ser un obstáculo no se pudieron averiguar; vea la lista de abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the findings below stops this handover: press “Cancel the handover”.</source>
        <translation>Uno de los resultados de abajo impide este traspaso: pulse «Cancelar el traspaso».</translation>
    </message>
    <message>
        <source>Read what was found and what will be sent, then press “Send the change” or “Cancel the handover”.</source>
        <translation>Lea lo que se encontró y lo que se enviará; después pulse «Enviar el cambio» o «Cancelar el traspaso».</translation>
    </message>
    <message>
        <source>Read what was found and what will happen, then press “Start the change” or “Cancel the handover”.</source>
        <translation>Lea lo que se encontró y lo que ocurrirá; después pulse «Iniciar el cambio» o «Cancelar el traspaso».</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Tests of an hour</source>
        <translation>Pruebas de una hora</translation>
    </message>
    <message>
        <source>From here on, tests had this result.</source>
        <translation>A partir de aquí, las pruebas dieron este resultado.</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>Traspaso preparado</translation>
    </message>
    <message>
        <source>A handover to %1 was prepared.</source>
        <translation>Se preparó un traspaso a %1.</translation>
    </message>
    <message>
        <source>Checked before the change</source>
        <translation>Comprobado antes del cambio</translation>
    </message>
    <message>
        <source>Before the change, Keybearer checked what could go wrong for %1.</source>
        <translation>Antes del cambio, Keybearer comprobó qué podía salir mal para %1.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>The token was tested before the change.</source>
        <translation>El token se probó antes del cambio.</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>Cambio anotado</translation>
    </message>
    <message>
        <source>The change to %1 was written down before anything was sent.</source>
        <translation>El cambio a %1 se anotó antes de enviar nada.</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Prueba en vivo</translation>
    </message>
    <message>
        <source>The token was tried during the handover.</source>
        <translation>El token se probó durante el traspaso.</translation>
    </message>
    <message>
        <source>Email read</source>
        <translation>Correo leído</translation>
    </message>
    <message>
        <source>The email was read back as %1.</source>
        <translation>Al releer el correo, era %1.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>The token was tested again after the change.</source>
        <translation>El token se volvió a probar después del cambio.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Handover closed</source>
        <translation>Traspaso cerrado</translation>
    </message>
    <message>
        <source>The handover was closed.</source>
        <translation>El traspaso se cerró.</translation>
    </message>
    <message>
        <source>It ended well: the email went from %1 to %2, and the token was proven to work afterwards.</source>
        <translation>Terminó bien: el correo pasó de %1 a %2, y después quedó demostrado que el token funciona.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>El correo debía pasar de %1 a %2; después no quedó demostrado que el token funcione.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and was not changed.</source>
        <translation>El correo debía pasar de %1 a %2, y no se cambió.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; in the end the account had the old one.</source>
        <translation>El correo debía pasar de %1 a %2; al final, la cuenta tenía el antiguo.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; whether it did could not be seen.</source>
        <translation>El correo debía pasar de %1 a %2; no se pudo ver si lo hizo.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled before anything was changed.</source>
        <translation>El correo debía pasar de %1 a %2; se canceló antes de cambiar nada.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; no end of it is in this record.</source>
        <translation>El correo debía pasar de %1 a %2; en esta acta no figura cómo terminó.</translation>
    </message>
    <message>
        <source>Intercom accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Intercom aceptó el token para otras llamadas, pero no permite que indique a qué compañero de equipo pertenece.</translation>
    </message>
    <message>
        <source>The local server accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>El servidor local aceptó el token para otras llamadas, pero no permite que indique a qué compañero de equipo pertenece.</translation>
    </message>
    <message>
        <source>A handover can&apos;t be proven like this. Talk to whoever manages the app first: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>Así no se puede demostrar un traspaso. Hable primero con quien gestione la app: cambiar los permisos de una app en Intercom hace necesario un nuevo token.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Intercom aceptó el token y denegó un permiso que su pipeline necesita.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused a permission that your pipeline needs.</source>
        <translation>El servidor local aceptó el token y denegó un permiso que su pipeline necesita.</translation>
    </message>
    <message>
        <source>Talk to whoever manages the app before anything is changed there: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>Hable con quien gestione la app antes de que se cambie algo en ella: cambiar los permisos de una app en Intercom hace necesario un nuevo token.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Intercom aceptó el token y rechazó llamadas para las que el compañero de equipo necesita una licencia de bandeja de entrada.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>El servidor local aceptó el token y rechazó llamadas para las que el compañero de equipo necesita una licencia de bandeja de entrada.</translation>
    </message>
    <message>
        <source>Give the teammate its seat back, then test again.</source>
        <translation>Devuelva al compañero de equipo su licencia y vuelva a probar.</translation>
    </message>
    <message>
        <source>Intercom answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Intercom respondió que este token no es válido. Puede que se haya regenerado o revocado, que se haya desinstalado la app o que se haya eliminado al compañero de equipo.</translation>
    </message>
    <message>
        <source>The local server answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>El servidor local respondió que este token no es válido. Puede que se haya regenerado o revocado, que se haya desinstalado la app o que se haya eliminado al compañero de equipo.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators what has changed since it last worked.</source>
        <translation>Compruebe que el token se copió completo. Si es así, pregunte a los administradores del espacio de trabajo qué ha cambiado desde la última vez que funcionó.</translation>
    </message>
    <message>
        <source>Intercom answered that this token was revoked.</source>
        <translation>Intercom respondió que este token se revocó.</translation>
    </message>
    <message>
        <source>The local server answered that this token was revoked.</source>
        <translation>El servidor local respondió que este token se revocó.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators who revoked it. To go on, make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Pregunte a los administradores del espacio de trabajo quién lo revocó. Para continuar, cree un nuevo token en el Developer Hub y póngalo en su pipeline.</translation>
    </message>
    <message>
        <source>Intercom answered that this token does not exist.</source>
        <translation>Intercom respondió que este token no existe.</translation>
    </message>
    <message>
        <source>The local server answered that this token does not exist.</source>
        <translation>El servidor local respondió que este token no existe.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators whether the app was uninstalled or its token regenerated.</source>
        <translation>Compruebe que el token se copió completo. Si es así, pregunte a los administradores del espacio de trabajo si se desinstaló la app o se regeneró su token.</translation>
    </message>
    <message>
        <source>Intercom answered that this token has expired.</source>
        <translation>Intercom respondió que este token ha caducado.</translation>
    </message>
    <message>
        <source>The local server answered that this token has expired.</source>
        <translation>El servidor local respondió que este token ha caducado.</translation>
    </message>
    <message>
        <source>Make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Cree un nuevo token en el Developer Hub y póngalo en su pipeline.</translation>
    </message>
    <message>
        <source>Intercom answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Intercom respondió que el espacio de trabajo o la app están suspendidos. Puede que el token en sí esté bien.</translation>
    </message>
    <message>
        <source>The local server answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>El servidor local respondió que el espacio de trabajo o la app están suspendidos. Puede que el token en sí esté bien.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan and its payments, then test again.</source>
        <translation>Pregunte al propietario del espacio de trabajo por su plan y sus pagos, y vuelva a probar.</translation>
    </message>
    <message>
        <source>Intercom answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Intercom respondió que el token o su app están bloqueados. Puede que el token vuelva a funcionar cuando se levante el bloqueo.</translation>
    </message>
    <message>
        <source>The local server answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>El servidor local respondió que el token o su app están bloqueados. Puede que el token vuelva a funcionar cuando se levante el bloqueo.</translation>
    </message>
    <message>
        <source>Ask Intercom&apos;s support for the reason, with the request id from the evidence.</source>
        <translation>Pregunte el motivo al soporte de Intercom, con el id. de la petición que figura en la evidencia.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. Intercom takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>Puede que el token esté bien y que su pipeline siga funcionando desde su propio servidor. Intercom solo acepta llamadas de las direcciones de una lista, y la de este equipo no es una de ellas.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. The local server takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>Puede que el token esté bien y que su pipeline siga funcionando desde su propio servidor. El servidor local solo acepta llamadas de las direcciones de una lista, y la de este equipo no es una de ellas.</translation>
    </message>
    <message>
        <source>Test from the pipeline&apos;s own server, or ask an administrator to list this computer&apos;s address.</source>
        <translation>Pruebe desde el propio servidor del pipeline, o pida a un administrador que añada a la lista la dirección de este equipo.</translation>
    </message>
    <message>
        <source>The token may be fine. Intercom answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>Puede que el token esté bien. Intercom respondió que el plan o la suscripción del espacio de trabajo no permite esto por el momento.</translation>
    </message>
    <message>
        <source>The token may be fine. The local server answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>Puede que el token esté bien. El servidor local respondió que el plan o la suscripción del espacio de trabajo no permite esto por el momento.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan, then test again.</source>
        <translation>Pregunte al propietario del espacio de trabajo por su plan y vuelva a probar.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before Intercom&apos;s API answered.</source>
        <translation>Puede que el token esté bien. Una pasarela rechazó la llamada antes de que respondiera la API de Intercom.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before the local server&apos;s API answered.</source>
        <translation>Puede que el token esté bien. Una pasarela rechazó la llamada antes de que respondiera la API del servidor local.</translation>
    </message>
    <message>
        <source>Test from another network, or from the pipeline&apos;s own server.</source>
        <translation>Pruebe desde otra red o desde el propio servidor del pipeline.</translation>
    </message>
    <message>
        <source>The server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>El servidor también aceptó un token inventado, así que sus respuestas no demuestran nada.</translation>
    </message>
    <message>
        <source>The local server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>El servidor local también aceptó un token inventado, así que sus respuestas no demuestran nada.</translation>
    </message>
    <message>
        <source>Check the API address: something else than Intercom may be answering there.</source>
        <translation>Compruebe la dirección de la API: puede que ahí responda algo que no es Intercom.</translation>
    </message>
    <message>
        <source>The token was refused, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>El token se rechazó, pero la misma llamada con un token inventado no obtuvo una respuesta clara. Por eso el rechazo no se da por cierto.</translation>
    </message>
    <message>
        <source>The local server refused the token, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>El servidor local rechazó el token, pero la misma llamada con un token inventado no obtuvo una respuesta clara. Por eso el rechazo no se da por cierto.</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Vuelva a probar dentro de un momento.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found, so nothing was sent.</source>
        <translation>No se encontró el nombre del servidor, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The local server&apos;s name could not be found, so nothing was sent.</source>
        <translation>No se encontró el nombre del servidor local, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then test again.</source>
        <translation>Compruebe la conexión de este equipo y vuelva a probar.</translation>
    </message>
    <message>
        <source>The server did not take the connection, so nothing was sent.</source>
        <translation>El servidor no aceptó la conexión, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The local server did not take the connection, so nothing was sent.</source>
        <translation>El servidor local no aceptó la conexión, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the API address and this computer&apos;s connection, then test again.</source>
        <translation>Compruebe la dirección de la API y la conexión de este equipo, y vuelva a probar.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer had come.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta completa.</translation>
    </message>
    <message>
        <source>The connection to the local server broke before the whole answer had come.</source>
        <translation>La conexión con el servidor local se cortó antes de que llegara la respuesta completa.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>No llegó a tiempo una respuesta completa.</translation>
    </message>
    <message>
        <source>No complete answer came from the local server in time.</source>
        <translation>No llegó a tiempo una respuesta completa del servidor local.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so the token was not sent.</source>
        <translation>Este equipo no confía en el certificado del servidor, así que el token no se envió.</translation>
    </message>
    <message>
        <source>This computer does not trust the local server&apos;s certificate, so the token was not sent.</source>
        <translation>Este equipo no confía en el certificado del servidor local, así que el token no se envió.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate as an extra CA file. If it does not, use another network.</source>
        <translation>Si su red inspecciona el tráfico, añada su certificado como archivo de CA adicional. Si no lo hace, use otra red.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>El certificado del servidor no está vigente, o el reloj de este equipo no es correcto. El token no se envió.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>El certificado del servidor local no está vigente, o el reloj de este equipo no es correcto. El token no se envió.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then test again.</source>
        <translation>Compruebe la fecha y la hora de este equipo y vuelva a probar.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>El certificado del servidor pertenece a otro servidor, así que el token no se envió.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>El certificado del servidor local pertenece a otro servidor, así que el token no se envió.</translation>
    </message>
    <message>
        <source>Check the API address, or use another network.</source>
        <translation>Compruebe la dirección de la API o use otra red.</translation>
    </message>
    <message>
        <source>The proxy did not let the call through.</source>
        <translation>El proxy no dejó pasar la llamada.</translation>
    </message>
    <message>
        <source>A proxy did not let the call to the local server through.</source>
        <translation>Un proxy no dejó pasar la llamada al servidor local.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then test again.</source>
        <translation>Compruebe el ajuste del proxy y vuelva a probar.</translation>
    </message>
    <message>
        <source>The server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>El servidor remitió a otra dirección. No se siguió, así que el token no fue a ningún otro sitio.</translation>
    </message>
    <message>
        <source>The local server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>El servidor local remitió a otra dirección. No se siguió, así que el token no fue a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Check the API address. The evidence shows where it pointed.</source>
        <translation>Compruebe la dirección de la API. La evidencia muestra adónde remitió.</translation>
    </message>
    <message>
        <source>A sign-in page of this network seems to have answered in place of Intercom.</source>
        <translation>Parece que respondió una página de inicio de sesión de esta red en lugar de Intercom.</translation>
    </message>
    <message>
        <source>A sign-in page seems to have answered in place of the local server&apos;s API.</source>
        <translation>Parece que respondió una página de inicio de sesión en lugar de la API del servidor local.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then test again.</source>
        <translation>Inicie sesión en la red con un navegador y vuelva a probar.</translation>
    </message>
    <message>
        <source>Something answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Algo respondió, pero no como lo hace la API de Intercom.</translation>
    </message>
    <message>
        <source>A local server answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Un servidor local respondió, pero no como lo hace la API de Intercom.</translation>
    </message>
    <message>
        <source>Check the API address, and look at the evidence.</source>
        <translation>Compruebe la dirección de la API y mire la evidencia.</translation>
    </message>
    <message>
        <source>The answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>La respuesta no tenía la forma que describe Intercom, así que no se concluye nada de ella.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>La respuesta del servidor local no tenía la forma que describe Intercom, así que no se concluye nada de ella.</translation>
    </message>
    <message>
        <source>Test again. If it stays like this, look at the evidence.</source>
        <translation>Vuelva a probar. Si sigue así, mire la evidencia.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged, so reading it was stopped.</source>
        <translation>La respuesta era demasiado grande o estaba dañada, así que se dejó de leer.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer was too large or damaged, so reading it was stopped.</source>
        <translation>La respuesta del servidor local era demasiado grande o estaba dañada, así que se dejó de leer.</translation>
    </message>
    <message>
        <source>Too many calls were made just now. That says nothing about the token.</source>
        <translation>Se acaban de hacer demasiadas llamadas. Eso no dice nada del token.</translation>
    </message>
    <message>
        <source>The local server says that too many calls were made just now. That says nothing about the token.</source>
        <translation>El servidor local indica que se acaban de hacer demasiadas llamadas. Eso no dice nada del token.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>Espere un minuto y vuelva a probar.</translation>
    </message>
    <message>
        <source>The server reported a fault of its own. That says nothing about the token.</source>
        <translation>El servidor informó de un fallo propio. Eso no dice nada del token.</translation>
    </message>
    <message>
        <source>The local server reported a fault of its own. That says nothing about the token.</source>
        <translation>El servidor local informó de un fallo propio. Eso no dice nada del token.</translation>
    </message>
    <message>
        <source>Intercom does not offer the API version that was asked for.</source>
        <translation>Intercom no ofrece la versión de la API que se pidió.</translation>
    </message>
    <message>
        <source>The local server does not offer the API version that was asked for.</source>
        <translation>El servidor local no ofrece la versión de la API que se pidió.</translation>
    </message>
    <message>
        <source>Choose another API version, then test again.</source>
        <translation>Elija otra versión de la API y vuelva a probar.</translation>
    </message>
    <message>
        <source>The server does not know the address that was asked for.</source>
        <translation>El servidor no conoce la dirección que se pidió.</translation>
    </message>
    <message>
        <source>The local server does not know the address that was asked for.</source>
        <translation>El servidor local no conoce la dirección que se pidió.</translation>
    </message>
    <message>
        <source>Check the API address, then test again.</source>
        <translation>Compruebe la dirección de la API y vuelva a probar.</translation>
    </message>
    <message>
        <source>The test was stopped before it was done.</source>
        <translation>La prueba se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The test of the local server was stopped before it was done.</source>
        <translation>La prueba del servidor local se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Test again when you are ready.</source>
        <translation>Vuelva a probar cuando esté listo.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>falta el permiso</translation>
    </message>
    <message>
        <source>inbox seat missing</source>
        <translation>falta la licencia de bandeja de entrada</translation>
    </message>
    <message>
        <source>token not valid</source>
        <translation>token no válido</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>token revocado</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>token no encontrado</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token caducado</translation>
    </message>
    <message>
        <source>workspace suspended</source>
        <translation>espacio de trabajo suspendido</translation>
    </message>
    <message>
        <source>token blocked</source>
        <translation>token bloqueado</translation>
    </message>
    <message>
        <source>IP address not listed</source>
        <translation>dirección IP fuera de la lista</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s plan</source>
        <translation>no incluido en el plan del espacio de trabajo</translation>
    </message>
    <message>
        <source>turned away by a gateway</source>
        <translation>rechazado por una pasarela</translation>
    </message>
    <message>
        <source>a made-up token passed too</source>
        <translation>también pasó un token inventado</translation>
    </message>
    <message>
        <source>no clear cross-check</source>
        <translation>sin comprobación cruzada clara</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>servidor no encontrado</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado sin confianza</translation>
    </message>
    <message>
        <source>certificate out of date</source>
        <translation>certificado no vigente</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>certificado de otro servidor</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>detenido por el proxy</translation>
    </message>
    <message>
        <source>redirect not followed</source>
        <translation>redirección no seguida</translation>
    </message>
    <message>
        <source>a sign-in page answered</source>
        <translation>respondió una página de inicio de sesión</translation>
    </message>
    <message>
        <source>not an answer of Intercom&apos;s</source>
        <translation>no es una respuesta de Intercom</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>respuesta inesperada</translation>
    </message>
    <message>
        <source>answer too large or damaged</source>
        <translation>respuesta demasiado grande o dañada</translation>
    </message>
    <message>
        <source>too many calls just now</source>
        <translation>demasiadas llamadas ahora mismo</translation>
    </message>
    <message>
        <source>fault at the server</source>
        <translation>fallo en el servidor</translation>
    </message>
    <message>
        <source>API version not offered</source>
        <translation>versión de la API no ofrecida</translation>
    </message>
    <message>
        <source>not there or switched off</source>
        <translation>no existe o está desactivado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Something that was entered can&apos;t be used.</source>
        <translation>No se puede usar algo de lo que se introdujo.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then try again.</source>
        <translation>Compruebe la conexión de este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>No se encontró el nombre del servidor.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s connection, then try again.</source>
        <translation>Compruebe la dirección y la conexión de este equipo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server did not take the connection.</source>
        <translation>El servidor no aceptó la conexión.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La conexión se cortó.</translation>
    </message>
    <message>
        <source>The whole answer did not arrive.</source>
        <translation>No llegó la respuesta completa.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Este equipo no confía en el certificado del servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>No se le envió nada.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong.</source>
        <translation>El certificado del servidor no está vigente, o el reloj de este equipo no es correcto.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host.</source>
        <translation>El certificado del servidor pertenece a otro servidor.</translation>
    </message>
    <message>
        <source>Check the address, or use another network.</source>
        <translation>Compruebe la dirección o use otra red.</translation>
    </message>
    <message>
        <source>The server did not answer through it.</source>
        <translation>El servidor no respondió a través de él.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then try again.</source>
        <translation>Compruebe el ajuste del proxy y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>El servidor remitió a otra dirección.</translation>
    </message>
    <message>
        <source>It was not followed, so the token went nowhere else.</source>
        <translation>No se siguió, así que el token no fue a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged.</source>
        <translation>La respuesta era demasiado grande o estaba dañada.</translation>
    </message>
    <message>
        <source>Reading it was stopped, and nothing is concluded from it.</source>
        <translation>Se dejó de leer y no se concluye nada de ella.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A call was held back.</source>
        <translation>Se retuvo una llamada.</translation>
    </message>
    <message>
        <source>Few calls are left for this workspace just now, and they are kept for your pipeline.</source>
        <translation>Ahora mismo quedan pocas llamadas para este espacio de trabajo, y se reservan para su pipeline.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>El servidor dijo que no.</translation>
    </message>
    <message>
        <source>It answered, and did not do what was asked.</source>
        <translation>Respondió, y no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>Look at its own words, then try again.</source>
        <translation>Lea lo que dice el propio servidor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The answer had an unexpected form.</source>
        <translation>La respuesta tenía una forma inesperada.</translation>
    </message>
    <message>
        <source>Nothing is concluded from it.</source>
        <translation>No se concluye nada de ella.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Compruebe la dirección y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>No se encontró.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>Lo que se pidió no está ahí.</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>El llavero no se abrió.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Este equipo no ofrece ningún llavero.</translation>
    </message>
    <message>
        <source>The token can be kept in memory until you quit. It is never written to a file.</source>
        <translation>El token se puede conservar en la memoria hasta que salga. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file.</source>
        <translation>Este equipo no pudo leer o escribir un archivo.</translation>
    </message>
    <message>
        <source>What needs to be on disk first was not done.</source>
        <translation>No se hizo lo que antes tiene que quedar en el disco.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>Está en uso por otro programa.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Cierre el otro y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A file is there, but can&apos;t be trusted.</source>
        <translation>Hay un archivo, pero no es de fiar.</translation>
    </message>
    <message>
        <source>It is damaged or was changed, so nothing is taken from it.</source>
        <translation>Está dañado o se cambió, así que no se toma nada de él.</translation>
    </message>
    <message>
        <source>Move it away and keep it, then try again.</source>
        <translation>Muévalo a otro lugar, consérvelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It may have reached the server, and no answer came. It is not sent a second time.</source>
        <translation>Puede que haya llegado al servidor, pero no hubo respuesta. No se envía una segunda vez.</translation>
    </message>
    <message>
        <source>Look at the account before anything else is tried.</source>
        <translation>Mire la cuenta antes de intentar cualquier otra cosa.</translation>
    </message>
    <message>
        <source>The new address is already taken.</source>
        <translation>La nueva dirección ya está ocupada.</translation>
    </message>
    <message>
        <source>Choose an address that has no account yet, such as a mailbox made for this purpose.</source>
        <translation>Elija una dirección que aún no tenga cuenta, como un buzón creado para este fin.</translation>
    </message>
    <message>
        <source>The new address is already taken, or the account was changed meanwhile.</source>
        <translation>La nueva dirección ya está ocupada, o la cuenta se cambió entretanto.</translation>
    </message>
    <message>
        <source>Look at the account, then choose another address or try again.</source>
        <translation>Mire la cuenta y después elija otra dirección o vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The email can&apos;t be changed this way.</source>
        <translation>El correo no se puede cambiar de esta forma.</translation>
    </message>
    <message>
        <source>Use the guided route, or change it at the identity provider.</source>
        <translation>Use la vía guiada, o cámbielo en el proveedor de identidad.</translation>
    </message>
    <message>
        <source>The server did not take the new address.</source>
        <translation>El servidor no aceptó la nueva dirección.</translation>
    </message>
    <message>
        <source>Check the address, or use the guided route.</source>
        <translation>Compruebe la dirección o use la vía guiada.</translation>
    </message>
    <message>
        <source>The server did not take what was sent.</source>
        <translation>El servidor no aceptó lo que se envió.</translation>
    </message>
    <message>
        <source>The teammate is not in this workspace any more.</source>
        <translation>El compañero de equipo ya no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators whether it was removed.</source>
        <translation>Pregunte a los administradores del espacio de trabajo si se eliminó.</translation>
    </message>
    <message>
        <source>The server does not accept the token that was sent.</source>
        <translation>El servidor no acepta el token que se envió.</translation>
    </message>
    <message>
        <source>Check that the right token was entered, and that it was copied whole.</source>
        <translation>Compruebe que se introdujo el token correcto y que se copió completo.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>El plan del espacio de trabajo no lo permite.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan.</source>
        <translation>Pregunte al propietario del espacio de trabajo por su plan.</translation>
    </message>
    <message>
        <source>The new address is well formed.</source>
        <translation>La nueva dirección está bien formada.</translation>
    </message>
    <message>
        <source>The new address has an unusual form.</source>
        <translation>La nueva dirección tiene una forma poco habitual.</translation>
    </message>
    <message>
        <source>The new address is not an email address.</source>
        <translation>La nueva dirección no es una dirección de correo.</translation>
    </message>
    <message>
        <source>The form of the new address was not checked.</source>
        <translation>No se comprobó la forma de la nueva dirección.</translation>
    </message>
    <message>
        <source>Without a working address its owner could not use the account.</source>
        <translation>Sin una dirección que funcione, la cuenta no le sirve de nada a su propietario.</translation>
    </message>
    <message>
        <source>Check every letter of it.</source>
        <translation>Compruebe cada una de sus letras.</translation>
    </message>
    <message>
        <source>The new address has no letters that imitate others.</source>
        <translation>La nueva dirección no tiene letras que imiten a otras.</translation>
    </message>
    <message>
        <source>The new address has letters that look like others.</source>
        <translation>La nueva dirección tiene letras que se parecen a otras.</translation>
    </message>
    <message>
        <source>The new address imitates another one.</source>
        <translation>La nueva dirección imita a otra.</translation>
    </message>
    <message>
        <source>The new address was not checked for letters that look like others.</source>
        <translation>No se comprobó si la nueva dirección tiene letras que se parezcan a otras.</translation>
    </message>
    <message>
        <source>An address that only looks like the owner&apos;s hands the account to somebody else.</source>
        <translation>Una dirección que solo se parece a la del propietario entrega la cuenta a otra persona.</translation>
    </message>
    <message>
        <source>Type the address anew, or let its owner read it letter by letter.</source>
        <translation>Escriba la dirección de nuevo, o pida a su propietario que la lea letra por letra.</translation>
    </message>
    <message>
        <source>The new address differs from the present one.</source>
        <translation>La nueva dirección es distinta de la actual.</translation>
    </message>
    <message>
        <source>The new address differs from the present one in capital letters only.</source>
        <translation>La nueva dirección se distingue de la actual solo en las mayúsculas.</translation>
    </message>
    <message>
        <source>The account already has this address.</source>
        <translation>La cuenta ya tiene esta dirección.</translation>
    </message>
    <message>
        <source>The present address could not be compared with the new one.</source>
        <translation>No se pudo comparar la dirección actual con la nueva.</translation>
    </message>
    <message>
        <source>Intercom treats capital and small letters in an address alike.</source>
        <translation>Intercom no distingue entre mayúsculas y minúsculas en una dirección.</translation>
    </message>
    <message>
        <source>Enter the address that the account should have afterwards.</source>
        <translation>Introduzca la dirección que la cuenta debe tener después.</translation>
    </message>
    <message>
        <source>No teammate of this workspace has the new address.</source>
        <translation>Ningún compañero de equipo de este espacio de trabajo tiene la nueva dirección.</translation>
    </message>
    <message>
        <source>Another teammate may have the new address.</source>
        <translation>Puede que otro compañero de equipo tenga la nueva dirección.</translation>
    </message>
    <message>
        <source>Another teammate of this workspace has the new address.</source>
        <translation>Otro compañero de equipo de este espacio de trabajo tiene la nueva dirección.</translation>
    </message>
    <message>
        <source>The other teammates could not be read.</source>
        <translation>No se pudieron leer los demás compañeros de equipo.</translation>
    </message>
    <message>
        <source>Intercom allows an address for one account only.</source>
        <translation>Intercom permite cada dirección en una única cuenta.</translation>
    </message>
    <message>
        <source>The domain of the new address can receive mail.</source>
        <translation>El dominio de la nueva dirección puede recibir correo.</translation>
    </message>
    <message>
        <source>The domain of the new address does not seem to receive mail.</source>
        <translation>Parece que el dominio de la nueva dirección no recibe correo.</translation>
    </message>
    <message>
        <source>The domain of the new address does not receive mail.</source>
        <translation>El dominio de la nueva dirección no recibe correo.</translation>
    </message>
    <message>
        <source>It is not known whether the domain of the new address receives mail.</source>
        <translation>No se sabe si el dominio de la nueva dirección recibe correo.</translation>
    </message>
    <message>
        <source>Intercom may send a message that has to be confirmed from there.</source>
        <translation>Puede que Intercom envíe un mensaje que haya que confirmar desde ahí.</translation>
    </message>
    <message>
        <source>Let the new owner send a test message to this address first.</source>
        <translation>Pida antes al nuevo propietario que envíe un mensaje de prueba a esta dirección.</translation>
    </message>
    <message>
        <source>The SCIM server answers and accepts the SCIM token.</source>
        <translation>El servidor SCIM responde y acepta el token SCIM.</translation>
    </message>
    <message>
        <source>The SCIM server answers, but not everything about it is clear.</source>
        <translation>El servidor SCIM responde, pero no todo lo relativo a él está claro.</translation>
    </message>
    <message>
        <source>The SCIM route can&apos;t be used.</source>
        <translation>No se puede usar la vía SCIM.</translation>
    </message>
    <message>
        <source>It is not known whether the SCIM route can be used.</source>
        <translation>No se sabe si se puede usar la vía SCIM.</translation>
    </message>
    <message>
        <source>This route sends the change to the SCIM server.</source>
        <translation>Esta vía envía el cambio al servidor SCIM.</translation>
    </message>
    <message>
        <source>Check the SCIM URL and the SCIM token, or use the guided route.</source>
        <translation>Compruebe la URL de SCIM y el token SCIM, o use la vía guiada.</translation>
    </message>
    <message>
        <source>SCIM shows one user with the present address.</source>
        <translation>SCIM muestra un usuario con la dirección actual.</translation>
    </message>
    <message>
        <source>What SCIM shows of this user needs a look.</source>
        <translation>Lo que SCIM muestra de este usuario requiere atención.</translation>
    </message>
    <message>
        <source>SCIM does not show exactly one user with the present address.</source>
        <translation>SCIM no muestra exactamente un usuario con la dirección actual.</translation>
    </message>
    <message>
        <source>The user could not be read by SCIM.</source>
        <translation>No se pudo leer el usuario por SCIM.</translation>
    </message>
    <message>
        <source>The change must reach this account and no other.</source>
        <translation>El cambio debe llegar a esta cuenta y a ninguna otra.</translation>
    </message>
    <message>
        <source>Use the guided route, or ask who manages the provisioning.</source>
        <translation>Use la vía guiada, o pregunte a quien gestione el aprovisionamiento.</translation>
    </message>
    <message>
        <source>The token tells which teammate and which workspace it belongs to.</source>
        <translation>El token indica a qué compañero de equipo y a qué espacio de trabajo pertenece.</translation>
    </message>
    <message>
        <source>What the token tells about its teammate needs a look.</source>
        <translation>Lo que el token indica de su compañero de equipo requiere atención.</translation>
    </message>
    <message>
        <source>The token does not tell which teammate it belongs to.</source>
        <translation>El token no indica a qué compañero de equipo pertenece.</translation>
    </message>
    <message>
        <source>It is not known which teammate the token belongs to.</source>
        <translation>No se sabe a qué compañero de equipo pertenece el token.</translation>
    </message>
    <message>
        <source>Only then can it be shown afterwards that it is still the same one.</source>
        <translation>Solo así se puede mostrar después que sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Test the token again, and look at the evidence.</source>
        <translation>Vuelva a probar el token y mire la evidencia.</translation>
    </message>
    <message>
        <source>Teammates of this workspace sign in without SAML.</source>
        <translation>Los compañeros de equipo de este espacio de trabajo inician sesión sin SAML.</translation>
    </message>
    <message>
        <source>This workspace uses SAML for signing in.</source>
        <translation>Este espacio de trabajo usa SAML para iniciar sesión.</translation>
    </message>
    <message>
        <source>With SAML, a teammate can&apos;t change its own email.</source>
        <translation>Con SAML, un compañero de equipo no puede cambiar su propio correo.</translation>
    </message>
    <message>
        <source>It is not known whether this workspace uses SAML.</source>
        <translation>No se sabe si este espacio de trabajo usa SAML.</translation>
    </message>
    <message>
        <source>With SAML switched on, Intercom does not let teammates edit their own address.</source>
        <translation>Con SAML activado, Intercom no permite que los compañeros de equipo editen su propia dirección.</translation>
    </message>
    <message>
        <source>Change it at the identity provider or over SCIM, or ask Intercom&apos;s support.</source>
        <translation>Cámbiela en el proveedor de identidad o por SCIM, o consulte al soporte de Intercom.</translation>
    </message>
    <message>
        <source>The account is in this workspace only.</source>
        <translation>La cuenta está solo en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The account is in other workspaces too.</source>
        <translation>La cuenta está también en otros espacios de trabajo.</translation>
    </message>
    <message>
        <source>It is not known whether the account is in other workspaces too.</source>
        <translation>No se sabe si la cuenta está también en otros espacios de trabajo.</translation>
    </message>
    <message>
        <source>An Intercom login is one for all workspaces: whoever gets it, gets all of them.</source>
        <translation>Un inicio de sesión de Intercom vale para todos los espacios de trabajo: quien lo obtiene, los obtiene todos.</translation>
    </message>
    <message>
        <source>Let the account leave the other workspaces first.</source>
        <translation>Haga que la cuenta salga antes de los demás espacios de trabajo.</translation>
    </message>
    <message>
        <source>The new address has no Intercom login yet.</source>
        <translation>La nueva dirección aún no tiene inicio de sesión en Intercom.</translation>
    </message>
    <message>
        <source>The new address may already have an Intercom login.</source>
        <translation>Puede que la nueva dirección ya tenga inicio de sesión en Intercom.</translation>
    </message>
    <message>
        <source>The new address already has an Intercom login.</source>
        <translation>La nueva dirección ya tiene inicio de sesión en Intercom.</translation>
    </message>
    <message>
        <source>It is not known whether the new address already has an Intercom login.</source>
        <translation>No se sabe si la nueva dirección ya tiene inicio de sesión en Intercom.</translation>
    </message>
    <message>
        <source>An address that has a login can&apos;t be given to a second one.</source>
        <translation>Una dirección que tiene inicio de sesión no se puede dar a un segundo.</translation>
    </message>
    <message>
        <source>Choose an address that has no login, such as a mailbox made for this purpose.</source>
        <translation>Elija una dirección que no tenga inicio de sesión, como un buzón creado para este fin.</translation>
    </message>
    <message>
        <source>The app behind the token belongs to the customer.</source>
        <translation>La app a la que pertenece el token es del cliente.</translation>
    </message>
    <message>
        <source>The agency still owns the app behind the token.</source>
        <translation>La app a la que pertenece el token sigue siendo de la agencia.</translation>
    </message>
    <message>
        <source>It is not known who owns the app behind the token.</source>
        <translation>No se sabe de quién es la app a la que pertenece el token.</translation>
    </message>
    <message>
        <source>Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, also after the handover.</source>
        <translation>Quien sea propietario de la app en el Developer Hub puede regenerar su token o desinstalarla, también después del traspaso.</translation>
    </message>
    <message>
        <source>Agree on it now. Moving to OAuth, or to an app of the customer&apos;s own, is a later step.</source>
        <translation>Acuérdenlo ahora. Pasar a OAuth, o a una app propia del cliente, es un paso posterior.</translation>
    </message>
    <message>
        <source>No identity provider manages this account.</source>
        <translation>Ningún proveedor de identidad gestiona esta cuenta.</translation>
    </message>
    <message>
        <source>An identity provider manages the accounts of this workspace.</source>
        <translation>Un proveedor de identidad gestiona las cuentas de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>An identity provider would undo this change.</source>
        <translation>Un proveedor de identidad desharía este cambio.</translation>
    </message>
    <message>
        <source>It is not known whether an identity provider manages this account.</source>
        <translation>No se sabe si un proveedor de identidad gestiona esta cuenta.</translation>
    </message>
    <message>
        <source>Its next sync can put the old address back, or remove the teammate and with it the token.</source>
        <translation>Su próxima sincronización puede volver a poner la dirección antigua, o eliminar al compañero de equipo y, con él, el token.</translation>
    </message>
    <message>
        <source>Change the user at the identity provider too, before the next sync.</source>
        <translation>Cambie el usuario también en el proveedor de identidad, antes de la próxima sincronización.</translation>
    </message>
    <message>
        <source>The new owner can open the mailbox of the new address today.</source>
        <translation>El nuevo propietario puede abrir hoy el buzón de la nueva dirección.</translation>
    </message>
    <message>
        <source>The new owner can&apos;t open the mailbox of the new address yet.</source>
        <translation>El nuevo propietario aún no puede abrir el buzón de la nueva dirección.</translation>
    </message>
    <message>
        <source>Nobody can open the mailbox of the new address.</source>
        <translation>Nadie puede abrir el buzón de la nueva dirección.</translation>
    </message>
    <message>
        <source>It is not known whether the new owner can open the mailbox today.</source>
        <translation>No se sabe si el nuevo propietario puede abrir hoy el buzón.</translation>
    </message>
    <message>
        <source>Confirmation and password messages are sent there.</source>
        <translation>Ahí se envían los mensajes de confirmación y de contraseña.</translation>
    </message>
    <message>
        <source>Open the mailbox first, and send a test message to it.</source>
        <translation>Abra primero el buzón y envíele un mensaje de prueba.</translation>
    </message>
    <message>
        <source>The password stays as it is until the token is proven.</source>
        <translation>La contraseña se queda como está hasta que el token quede demostrado.</translation>
    </message>
    <message>
        <source>Do not reset the password yet.</source>
        <translation>No restablezca la contraseña todavía.</translation>
    </message>
    <message>
        <source>The password is being reset at this moment.</source>
        <translation>La contraseña se está restableciendo en este momento.</translation>
    </message>
    <message>
        <source>What a password reset does to this token is not known.</source>
        <translation>No se sabe qué efecto tiene un restablecimiento de contraseña en este token.</translation>
    </message>
    <message>
        <source>Vendors report that a reset can revoke a token. Intercom has not confirmed it.</source>
        <translation>Algunos proveedores informan de que un restablecimiento puede revocar un token. Intercom no lo ha confirmado.</translation>
    </message>
    <message>
        <source>Keybearer asks for it as a step of its own and tests right after it.</source>
        <translation>Keybearer lo pide como un paso aparte y prueba justo después.</translation>
    </message>
    <message>
        <source>Do teammates of this workspace sign in with SAML single sign-on?</source>
        <translation>¿Inician sesión los compañeros de equipo de este espacio de trabajo con el inicio de sesión único de SAML?</translation>
    </message>
    <message>
        <source>Is this account a member of other workspaces too?</source>
        <translation>¿Es esta cuenta miembro también de otros espacios de trabajo?</translation>
    </message>
    <message>
        <source>Does the new address already have an Intercom login?</source>
        <translation>¿Tiene ya la nueva dirección inicio de sesión en Intercom?</translation>
    </message>
    <message>
        <source>Does the agency still own the app that the token belongs to?</source>
        <translation>¿Sigue siendo de la agencia la app a la que pertenece el token?</translation>
    </message>
    <message>
        <source>Does an identity provider, such as Okta or Entra, manage the teammates?</source>
        <translation>¿Gestiona un proveedor de identidad, como Okta o Entra, a los compañeros de equipo?</translation>
    </message>
    <message>
        <source>Can the new owner open the mailbox of the new address today?</source>
        <translation>¿Puede el nuevo propietario abrir hoy el buzón de la nueva dirección?</translation>
    </message>
    <message>
        <source>The token stands in the address that was to be called.</source>
        <translation>El token figura en la dirección a la que se iba a llamar.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>No hay ningún token.</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>Esto es demasiado largo para un token.</translation>
    </message>
    <message>
        <source>It has spaces or characters that a token never has.</source>
        <translation>Tiene espacios o caracteres que un token nunca tiene.</translation>
    </message>
    <message>
        <source>This handover was begun with another token.</source>
        <translation>Este traspaso se inició con otro token.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>The new address is the one that the account has already.</source>
        <translation>La nueva dirección es la que la cuenta ya tiene.</translation>
    </message>
    <message>
        <source>The API address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>La dirección de la API tiene que empezar por https:// (o estar en este equipo), sin nombre de usuario, signo de interrogación ni #.</translation>
    </message>
    <message>
        <source>This handover was begun at another API address.</source>
        <translation>Este traspaso se inició en otra dirección de API.</translation>
    </message>
    <message>
        <source>The API version has to be two numbers with a dot, as in 2.16.</source>
        <translation>La versión de la API tiene que ser dos números con un punto, como 2.16.</translation>
    </message>
    <message>
        <source>This route needs the SCIM address and the SCIM token.</source>
        <translation>Esta vía necesita la dirección SCIM y el token SCIM.</translation>
    </message>
    <message>
        <source>The SCIM address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>La dirección SCIM tiene que empezar por https:// (o estar en este equipo), sin nombre de usuario, signo de interrogación ni #.</translation>
    </message>
    <message>
        <source>The proxy has to be system, none, or an address such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>El proxy tiene que ser system, none o una dirección como http://proxy.example:3128 o socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>Several accounts were found where there can be only one.</source>
        <translation>Se encontraron varias cuentas donde solo puede haber una.</translation>
    </message>
    <message>
        <source>The server does not say how it takes changes.</source>
        <translation>El servidor no indica cómo acepta los cambios.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>La conexión no tiene nombre.</translation>
    </message>
    <message>
        <source>The connection&apos;s name is too long.</source>
        <translation>El nombre de la conexión es demasiado largo.</translation>
    </message>
    <message>
        <source>The connection&apos;s name has characters that can&apos;t be shown.</source>
        <translation>El nombre de la conexión tiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Otra conexión tiene este nombre.</translation>
    </message>
    <message>
        <source>The connection&apos;s API address can&apos;t be used.</source>
        <translation>La dirección de la API de la conexión no se puede usar.</translation>
    </message>
    <message>
        <source>The connection&apos;s region is none of US, EU and AU.</source>
        <translation>La región de la conexión no es ninguna de US, EU y AU.</translation>
    </message>
    <message>
        <source>The connection&apos;s API version can&apos;t be used.</source>
        <translation>La versión de la API de la conexión no se puede usar.</translation>
    </message>
    <message>
        <source>The connection names a permission that does not exist.</source>
        <translation>La conexión indica un permiso que no existe.</translation>
    </message>
    <message>
        <source>The connection&apos;s SCIM address can&apos;t be used.</source>
        <translation>La dirección SCIM de la conexión no se puede usar.</translation>
    </message>
    <message>
        <source>Read what will be sent, then press “Send the change” or “Do not change it back”.</source>
        <translation>Lea lo que se enviará; después pulse «Enviar el cambio» o «No volver a la anterior».</translation>
    </message>
    <message>
        <source>Read what will happen, then press “Start the change” or “Do not change it back”.</source>
        <translation>Lea lo que ocurrirá; después pulse «Iniciar el cambio» o «No volver a la anterior».</translation>
    </message>
    <message>
        <source>It has not been changed back yet. It is your decision now.</source>
        <translation>Todavía no se ha vuelto a la dirección anterior. Ahora decide usted.</translation>
    </message>
    <message>
        <source>The email was changed, but not back.</source>
        <translation>El correo se cambió, pero no a la dirección anterior.</translation>
    </message>
    <message>
        <source>The account has %1 now; it was to go back to %2.</source>
        <translation>La cuenta tiene ahora %1; debía volver a %2.</translation>
    </message>
    <message>
        <source>When it was last tested, on %1, the token worked and the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>En la última prueba, el %1, el token funcionaba y la cuenta tenía %2.</translation>
    </message>
    <message>
        <source>When it was last read, the account had %1.</source>
        <translation>En la última lectura, la cuenta tenía %1.</translation>
    </message>
    <message>
        <source>This handover is closed: the email was changed, and the token kept working.</source>
        <translation>Este traspaso está cerrado: el correo se cambió y el token siguió funcionando.</translation>
    </message>
    <message>
        <source>Every step of the follow-up was tested.</source>
        <translation>Se probó cada paso del seguimiento.</translation>
    </message>
    <message>
        <source>These steps of the follow-up were not tested: %1.</source>
        <translation>Sin probar, del seguimiento: %1.</translation>
    </message>
    <message>
        <source>All of it concerns a local server, such as the practice workspace, and not Intercom.</source>
        <translation>Todo esto se refiere a un servidor local, como el espacio de prácticas, y no a Intercom.</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Resultado nuevo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name, and its workspace or teammate&apos;s email</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed back.</source>
        <translation>A la espera de que el correo vuelva al anterior.</translation>
    </message>
    <message>
        <source>At its last test the token was not seen to work. While that is so, Keybearer can&apos;t see whether the email was changed back; the account&apos;s own page in Intercom shows it.</source>
        <translation>En la última prueba no se vio que el token funcionara. Mientras sea así, Keybearer no puede ver si el correo se cambió de vuelta; lo muestra la página de la cuenta en Intercom.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>En la última lectura, el %1, la cuenta tenía %2.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. The token was neither read nor saved.</source>
        <translation>Alguien, o una regla de este equipo, no lo permitió. El token no se leyó ni se guardó.</translation>
    </message>
    <message>
        <source>Allow it when you are asked again. A token can also be kept only until you quit.</source>
        <translation>Permítalo cuando se le vuelva a preguntar. Un token también se puede conservar solo hasta que salga.</translation>
    </message>
    <message>
        <source>Nothing was changed. A finding stops this handover.</source>
        <translation>No se cambió nada. Un resultado impide este traspaso.</translation>
    </message>
    <message>
        <source>The email was changed, but another teammate answers to the token now.</source>
        <translation>El correo se cambió, pero ahora es otro compañero de equipo el que responde al token.</translation>
    </message>
    <message>
        <source>The email was changed, but another workspace answers to the token now.</source>
        <translation>El correo se cambió, pero ahora es otro espacio de trabajo el que responde al token.</translation>
    </message>
    <message>
        <source>The email was changed, but the token is not proven to work as before.</source>
        <translation>El correo se cambió, pero no está demostrado que el token funcione como antes.</translation>
    </message>
    <message>
        <source>The email was changed, and the token worked when it was last tested, on %1.</source>
        <comment>a date with the time</comment>
        <translation>El correo se cambió, y el token funcionaba en la última prueba, el %1.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so nothing was done here.</source>
        <translation>Dos a la vez podrían estropearse el trabajo mutuamente, así que aquí no se hizo nada.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln minute(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>El tiempo más largo sin una buena respuesta fue de %Ln minuto; no se vio lo que ocurrió entretanto.</numerusform>
            <numerusform>El tiempo más largo sin una buena respuesta fue de %Ln minutos; no se vio lo que ocurrió entretanto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln hour(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>El tiempo más largo sin una buena respuesta fue de %Ln hora; no se vio lo que ocurrió entretanto.</numerusform>
            <numerusform>El tiempo más largo sin una buena respuesta fue de %Ln horas; no se vio lo que ocurrió entretanto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln day(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>El tiempo más largo sin una buena respuesta fue de %Ln día; no se vio lo que ocurrió entretanto.</numerusform>
            <numerusform>El tiempo más largo sin una buena respuesta fue de %Ln días; no se vio lo que ocurrió entretanto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around the change, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>En torno al cambio, la única llamada de prueba (%Ln) obtuvo una buena respuesta.</numerusform>
            <numerusform>En torno al cambio, las %Ln llamadas de prueba obtuvieron una buena respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a mistake, change it to %1 on the account&apos;s own page; Keybearer sees it by itself. Accept the address only if it is the right one.</source>
        <translation>Si es un error, cámbiela por %1 en la página de la cuenta; Keybearer lo nota por sí mismo. Acepte la dirección solo si es la correcta.</translation>
    </message>
    <message>
        <source>The password was reset on %1, by the activity log; such a reset is reported to end tokens.</source>
        <comment>a date with the time</comment>
        <translation>Según el registro de actividad, la contraseña se restableció el %1; se ha informado de que un restablecimiento así invalida tokens.</translation>
    </message>
    <message>
        <source>A password reset is reported to end tokens: ask the new owner whether there was one.</source>
        <translation>Se ha informado de que un restablecimiento de contraseña invalida tokens: pregunte al nuevo propietario si hubo alguno.</translation>
    </message>
    <message>
        <source>The email was changed, but the token does not work any more.</source>
        <translation>El correo se cambió, pero el token ya no funciona.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and then a change back was begun; no end of that is in this record.</source>
        <translation>El correo debía pasar de %1 a %2, y después se empezó a devolverlo al anterior; en esta acta no figura cómo terminó eso.</translation>
    </message>
    <message>
        <source>The token was tested again after a step: %1.</source>
        <translation>El token se volvió a probar después de un paso: %1.</translation>
    </message>
    <message>
        <source>What came of the change of the email: %1.</source>
        <translation>Resultado del cambio del correo: %1.</translation>
    </message>
    <message>
        <source>Other address accepted</source>
        <translation>Otra dirección aceptada</translation>
    </message>
    <message>
        <source>A person accepted %1 as the new address.</source>
        <translation>Una persona aceptó %1 como nueva dirección.</translation>
    </message>
    <message>
        <source>Not changed back</source>
        <translation>No devuelto al anterior</translation>
    </message>
    <message>
        <source>The change back was given up, or nothing came of it.</source>
        <translation>Se renunció a volver al correo anterior, o no llegó a hacerse.</translation>
    </message>
    <message>
        <source>Seen in the activity log</source>
        <translation>Visto en el registro de actividad</translation>
    </message>
    <message>
        <source>The workspace&apos;s activity log showed a step: %1.</source>
        <translation>El registro de actividad del espacio de trabajo mostró un paso: %1.</translation>
    </message>
    <message>
        <source>A person&apos;s word</source>
        <translation>Palabra de una persona</translation>
    </message>
    <message>
        <source>A person said that this was done: %1.</source>
        <translation>Una persona dijo que esto se hizo: %1.</translation>
    </message>
    <message>
        <source>Handover reopened</source>
        <translation>Traspaso reabierto</translation>
    </message>
    <message>
        <source>The handover was continued.</source>
        <translation>Se continuó con el traspaso.</translation>
    </message>
    <message>
        <source>changed and proven</source>
        <translation>cambiado y demostrado</translation>
    </message>
    <message>
        <source>changed, not proven</source>
        <translation>cambiado, no demostrado</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>no cambiado</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>devuelto al anterior</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>new address confirmed</source>
        <translation>nueva dirección confirmada</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>contraseña restablecida</translation>
    </message>
    <message>
        <source>two-factor sign-in</source>
        <translation>verificación en dos pasos</translation>
    </message>
    <message>
        <source>two-factor sign-in changed</source>
        <translation>verificación en dos pasos cambiada</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>un día después</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>account page opened</source>
        <translation>página de la cuenta abierta</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln second(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>El tiempo más largo sin una buena respuesta fue de %Ln segundo; no se vio lo que ocurrió entretanto.</numerusform>
            <numerusform>El tiempo más largo sin una buena respuesta fue de %Ln segundos; no se vio lo que ocurrió entretanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the change, the token was proven to work as before, last on %1.</source>
        <comment>a date with the time</comment>
        <translation>Después del cambio quedó demostrado que el token funciona como antes, por última vez el %1.</translation>
    </message>
    <message>
        <source>In between it was not proven; the record shows when and why.</source>
        <translation>Entretanto no estuvo demostrado; el acta muestra cuándo y por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test call(s) were refused, the last one on %1.</source>
        <translation>
            <numerusform>Se rechazó %Ln llamada de prueba, el %1.</numerusform>
            <numerusform>Se rechazaron %Ln llamadas de prueba, la última el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>De nuevo en espera</translation>
    </message>
    <message>
        <source>The email was not changed yet, and is waited for again.</source>
        <translation>El correo aún no se ha cambiado y se vuelve a esperar.</translation>
    </message>
    <message>
        <source>Cancelling: the account is read once more.</source>
        <translation>Cancelando: la cuenta se lee una vez más.</translation>
    </message>
    <message>
        <source>So it is known which email it has when this ends.</source>
        <translation>Así se sabe qué correo tiene cuando esto termina.</translation>
    </message>
    <message>
        <source>But the account has %1 now; when this handover was begun it had %2.</source>
        <translation>Pero la cuenta tiene ahora %1; cuando se inició este traspaso tenía %2.</translation>
    </message>
    <message>
        <source>Cancelled. Keybearer changed nothing.</source>
        <translation>Cancelado. Keybearer no cambió nada.</translation>
    </message>
    <message>
        <source>The email was not changed back.</source>
        <translation>El correo no se cambió de nuevo al anterior.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again.</source>
        <translation>Averigüe quién lo cambió. Después vuelva a demostrarlo.</translation>
    </message>
    <message>
        <source>Prove it again.</source>
        <translation>Vuelva a demostrarlo.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; whether it did could not be seen.</source>
        <translation>El correo pasó de %1 a %2 y después debía volver al anterior; no se pudo ver si lo hizo.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; the token was not proven to work afterwards.</source>
        <translation>El correo pasó de %1 a %2 y después debía volver al anterior; después no quedó demostrado que el token funcione.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and the account had %3 then.</source>
        <translation>El correo debía pasar de %1 a %2; se canceló, y la cuenta tenía entonces %3.</translation>
    </message>
    <message>
        <source>An editor or a mail program does that. What it says can&apos;t be proven any more.</source>
        <translation>Lo hace un editor de texto o un programa de correo. Lo que dice ya no se puede demostrar.</translation>
    </message>
    <message>
        <source>Ask for the file itself again, for example in a ZIP archive.</source>
        <translation>Pida de nuevo el archivo original, por ejemplo en un archivo ZIP.</translation>
    </message>
    <message>
        <source>It was sent at most once, and no clear answer came; it may yet be made. It is not sent a second time.</source>
        <translation>El cambio se envió una vez como máximo y no hubo una respuesta clara; todavía puede hacerse. No se envía una segunda vez.</translation>
    </message>
    <message>
        <source>Tell whoever was to change the email that it is called off.</source>
        <translation>Avise a quien iba a cambiar el correo de que se ha cancelado.</translation>
    </message>
    <message>
        <source>The token was left alone.</source>
        <translation>El token no se tocó.</translation>
    </message>
    <message>
        <source>Keybearer changed nothing. A finding stops this handover.</source>
        <translation>Keybearer no cambió nada. Un resultado impide este traspaso.</translation>
    </message>
    <message>
        <source>Keybearer did not change the email.</source>
        <translation>Keybearer no cambió el correo.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and which email the account had then was not seen.</source>
        <translation>El correo debía pasar de %1 a %2; se canceló, y no se vio qué correo tenía entonces la cuenta.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; Keybearer did not change it, and the account had %3 then.</source>
        <translation>El correo debía pasar de %1 a %2; Keybearer no lo cambió, y la cuenta tenía entonces %3.</translation>
    </message>
    <message>
        <source>This is a handover record, but a program on its way has rewritten its line ends or its first bytes.</source>
        <translation>Es un acta de traspaso, pero por el camino un programa reescribió sus finales de línea o sus primeros bytes.</translation>
    </message>
    <message>
        <source>By now the account has another email than the one that was shown before the change.</source>
        <translation>La cuenta tiene ahora un correo distinto del que se mostró antes del cambio.</translation>
    </message>
    <message>
        <source>What happened there is not known.</source>
        <translation>No se sabe qué ocurrió allí.</translation>
    </message>
    <message>
        <source>The email is back, but the token does not work any more.</source>
        <translation>El correo es otra vez el antiguo, pero el token ya no funciona.</translation>
    </message>
    <message>
        <source>The email is back, but the token is not proven to work as before.</source>
        <translation>El correo es otra vez el antiguo, pero no está demostrado que el token funcione como antes.</translation>
    </message>
    <message>
        <source>Sending the change</source>
        <translation>Envío del cambio</translation>
    </message>
    <message>
        <source>What came of sending the change: %1.</source>
        <translation>Qué resultó del envío del cambio: %1.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>no se envió nada</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>sin respuesta clara</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back, and whether it did could not be seen.</source>
        <translation>El correo debía pasar de %1 a %2; la cuenta tenía %3, que después debía volver al anterior, y no se pudo ver si lo hizo.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back. The token was not proven to work afterwards.</source>
        <translation>El correo debía pasar de %1 a %2; la cuenta tenía %3, que después debía volver al anterior. No se demostró que el token funcionara después.</translation>
    </message>
    <message>
        <source>For a while the token was not tested; what happened then was not seen.</source>
        <translation>Durante un tiempo no se probó el token; no se vio qué ocurrió entonces.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards.</source>
        <translation>Puede que el cambio se hiciera, y después no se pudo leer la cuenta.</translation>
    </message>
    <message>
        <source>Intercom does not show this address as confirmed.</source>
        <translation>Intercom no muestra esta dirección como confirmada.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>El correo pasó de %1 a %2; no se demostró que el token funcionara después.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2, and the token was proven to work afterwards, on %3. By the newest test it is not proven any more.</source>
        <comment>two emails, a time</comment>
        <translation>El correo pasó de %1 a %2, y se demostró que el token funcionaba después, el %3. Según la última prueba ya no está demostrado.</translation>
    </message>
    <message>
        <source>The other one is open in %1.</source>
        <comment>a program</comment>
        <translation>El otro está abierto en %1.</translation>
    </message>
    <message>
        <source>Another handover of this account is open.</source>
        <translation>Hay otro traspaso de esta cuenta abierto.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so this one was not begun. Nothing was changed.</source>
        <translation>Dos a la vez podrían estropearse el trabajo mutuamente, así que este no se empezó. No se cambió nada.</translation>
    </message>
    <message>
        <source>Go on with the other one, or cancel it. Then begin again.</source>
        <translation>Continúe con el otro o cancélelo. Después empiece de nuevo.</translation>
    </message>
    <message>
        <source>The account still has %1. Your pipeline goes on as before, and the token is tested meanwhile.</source>
        <translation>La cuenta todavía tiene %1. Su pipeline continúa como antes y entretanto se prueba el token.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2. It has not been read since; Keybearer goes on trying.</source>
        <comment>a date with the time, an email</comment>
        <translation>En la última lectura, el %1, la cuenta tenía %2. Desde entonces no se ha leído; Keybearer sigue intentándolo.</translation>
    </message>
    <message>
        <source>This can stay open for days.</source>
        <translation>Esto puede quedar abierto durante días.</translation>
    </message>
    <message>
        <source>A sync of an identity provider, or somebody&apos;s tidying up, can still undo the change.</source>
        <translation>La sincronización de un proveedor de identidad, o alguien que haga limpieza, aún puede deshacer el cambio.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators what was done to the account. Then prove it again.</source>
        <translation>Pregunte a los administradores del espacio de trabajo qué se hizo con la cuenta. Después, vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>Everything is tested. Close the follow-up, then save the record.</source>
        <translation>Todo está probado. Cierre el seguimiento y después guarde el acta.</translation>
    </message>
</context>
<context>
    <name>keybearer::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Keybearer %1 · Qt %2 · %3</source>
        <comment>versions; the last is a library&apos;s</comment>
        <translation>Keybearer %1 · Qt %2 · %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is not made by Intercom and has no tie to Intercom.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.
No está hecho por Intercom ni tiene relación con Intercom.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts in these languages yet: %1</source>
        <translation>Ningún hablante nativo ha revisado todavía los textos en estos idiomas: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::AppearanceCard</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>Tamaño del texto: %1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>Todo se mueve</translation>
    </message>
    <message>
        <source>&amp;Back to default</source>
        <translation>&amp;Volver a lo predeterminado</translation>
    </message>
    <message>
        <source>Language, theme, text size and motion as they were at first.</source>
        <translation>Idioma, tema, tamaño del texto y movimiento como al principio.</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsDialog</name>
    <message>
        <source>Live test of the token</source>
        <translation>Prueba en vivo del token</translation>
    </message>
    <message>
        <source>The newest calls first, as many as the strip shows. Every call of the handover is in its record.</source>
        <translation>Primero las llamadas más recientes, tantas como muestra la tira. Todas las llamadas del traspaso están en su acta.</translation>
    </message>
    <message>
        <source>Calls of the live test, the newest first</source>
        <translation>Llamadas de la prueba en vivo, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsModel</name>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>sin respuesta clara</translation>
    </message>
    <message>
        <source>Call %1: %2, status %3</source>
        <translation>Llamada %1: %2, estado %3</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Llamada %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de la petición</translation>
    </message>
</context>
<context>
    <name>keybearer::CanaryCard</name>
    <message>
        <source>While this is open, the token is tested again and again</source>
        <translation>Mientras esto está abierto, el token se prueba una y otra vez</translation>
    </message>
    <message>
        <source>Live test of the token</source>
        <translation>Prueba en vivo del token</translation>
    </message>
    <message>
        <source>Calls %1 · refused %2 · without a clear answer %3 · longest gap %4 s</source>
        <translation>Llamadas %1 · rechazadas %2 · sin respuesta clara %3 · intervalo más largo %4 s</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>aún no hay ninguna buena respuesta</translation>
    </message>
    <message>
        <source>last good answer %1 s ago</source>
        <translation>última buena respuesta hace %1 s</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end. %1</source>
        <comment>then the counts</comment>
        <translation>Una celda por llamada, la más reciente al final. %1</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>Mostrar como ta&amp;bla</translation>
    </message>
    <message>
        <source>Lists the newest calls of the live test</source>
        <translation>Muestra la lista de las llamadas más recientes de la prueba en vivo</translation>
    </message>
    <message>
        <source>Outside the change: calls %1 · refused %2 · without a clear answer %3</source>
        <translation>Fuera del cambio: llamadas %1 · rechazadas %2 · sin respuesta clara %3</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end; before them is a hole, a time without tests. %1</source>
        <comment>then the counts</comment>
        <translation>Una celda por llamada, la más reciente al final; antes de ellas hay un hueco, un tiempo sin pruebas. %1</translation>
    </message>
    <message>
        <source>The token was tested, but not the whole time</source>
        <translation>El token se probó, pero no todo el tiempo</translation>
    </message>
    <message>
        <source>The live tests of the token</source>
        <translation>Las pruebas en vivo del token</translation>
    </message>
</context>
<context>
    <name>keybearer::CheckpointCard</name>
    <message>
        <source>Test again</source>
        <translation>Volver a probar</translation>
    </message>
    <message>
        <source>I have done this: test now</source>
        <translation>Ya lo he hecho: probar ahora</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of the follow-up, its button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follow up: test after each of these</source>
        <translation>Seguimiento: pruebe después de cada uno de estos pasos</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1</source>
        <translation>Visto en el registro de actividad: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log yet</source>
        <translation>Aún no visto en el registro de actividad</translation>
    </message>
    <message>
        <source>Unknown: this token may not read the activity log</source>
        <translation>Desconocido: este token no puede leer el registro de actividad</translation>
    </message>
    <message>
        <source>Unknown: the activity log has given no answer yet</source>
        <translation>Desconocido: el registro de actividad aún no ha dado respuesta</translation>
    </message>
    <message>
        <source>Tested: %1, %2</source>
        <comment>a verdict and when</comment>
        <translation>Probado: %1, %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Previsto: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún no probado</translation>
    </message>
    <message>
        <source>Tested: %1, %2. Intercom does not show yet that the step was done, so it stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Probado: %1, %2. Intercom aún no muestra que el paso se haya hecho, así que sigue pendiente.</translation>
    </message>
    <message>
        <source>Open “Your account” in the browser</source>
        <translation>Abrir «Your account» en el navegador</translation>
    </message>
    <message>
        <source>Unknown: the activity log has more entries than were read</source>
        <translation>Desconocido: el registro de actividad tiene más entradas de las que se leyeron</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That the step was done is a person&apos;s word; Intercom shows it to no program.</source>
        <comment>a verdict and when</comment>
        <translation>Probado: %1, %2. Que el paso se haya hecho es palabra de una persona; Intercom no lo muestra a ningún programa.</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1. Whether the email had changed by then is not known.</source>
        <translation>Visto en el registro de actividad: %1. No se sabe si el correo ya había cambiado entonces.</translation>
    </message>
    <message>
        <source>Seen in the activity log before the email was changed: %1</source>
        <translation>Visto en el registro de actividad antes del cambio del correo: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log when it was last read</source>
        <translation>No visto en el registro de actividad cuando se leyó por última vez</translation>
    </message>
    <message>
        <source>In the practice workspace a day lasts one minute.</source>
        <translation>En el espacio de prácticas, un día dura un minuto.</translation>
    </message>
    <message>
        <source>Due since %1. Test it now.</source>
        <comment>a time</comment>
        <translation>Pendiente desde %1. Pruebe ahora.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>The follow-up, as it was closed</source>
        <translation>El seguimiento, tal como se cerró</translation>
    </message>
    <message>
        <source>While Keybearer is open and not locked, this test runs by itself.</source>
        <translation>Mientras Keybearer está abierto y sin bloquear, esta prueba se ejecuta sola.</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That shows nothing, so the step stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Probado: %1, %2. Eso no demuestra nada, así que el paso queda abierto.</translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message>
        <source>No test of this token is kept yet. Every test adds a cell here.</source>
        <translation>Todavía no se guarda ninguna prueba de este token. Cada prueba añade aquí una celda.</translation>
    </message>
    <message>
        <source>Every one of them found: %1.</source>
        <comment>a state</comment>
        <translation>Todas dieron como resultado: %1.</translation>
    </message>
    <message>
        <source>Nothing was tested from %1 to %2.</source>
        <comment>two times</comment>
        <translation>No se probó nada de %1 a %2.</translation>
    </message>
    <message>
        <source>The last test</source>
        <translation>La última prueba</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln tests</source>
        <translation>
            <numerusform>La última prueba (%Ln)</numerusform>
            <numerusform>Las últimas %Ln pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests over time</source>
        <translation>Pruebas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>It found: %1.</source>
        <comment>a state</comment>
        <translation>Resultado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The newest result: %1. %Ln test(s) had another result.</source>
        <comment>a state</comment>
        <translation>
            <numerusform>Último resultado: %1. %Ln prueba dio otro resultado.</numerusform>
            <numerusform>Último resultado: %1. %Ln pruebas dieron otro resultado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::CommandLine</name>
    <message>
        <source>Test the token after each step: %1</source>
        <translation>Pruebe el token después de cada paso: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Command or connection</source>
        <translation>Comando o conexión</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Comandos que coinciden</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer of them.</source>
        <translation>Nada coincide con estas palabras. Pruebe con menos.</translation>
    </message>
</context>
<context>
    <name>keybearer::Commands</name>
    <message>
        <source>Teammate and handover</source>
        <translation>Compañero de equipo y traspaso</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonCard</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>como se pidió</translation>
    </message>
    <message>
        <source>not the requested one</source>
        <translation>no es el que se pidió</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 concedidos</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>ninguno perdido</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdidos: %1</translation>
    </message>
    <message>
        <source>%1 not known afterwards</source>
        <translation>%1 sin conocer después</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>Compañero de equipo</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>%1: before %2, after %3, %4</source>
        <translation>%1: antes %2, después %3, %4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>all lost</source>
        <translation>todas perdidas</translation>
    </message>
    <message>
        <source>the old one again</source>
        <translation>otra vez la antigua</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>la nueva</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>At the last test</source>
        <translation>En la última prueba</translation>
    </message>
    <message>
        <source>%1: at the start %2, at the last test %3, %4</source>
        <translation>%1: al principio %2, en la última prueba %3, %4</translation>
    </message>
    <message>
        <source>as last read</source>
        <translation>según la última lectura</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectPage</name>
    <message>
        <source>Keybearer will contact api.intercom.io and, if that one does not know the token, api.eu.intercom.io and api.au.intercom.io. Nothing else.</source>
        <translation>Keybearer se comunicará con api.intercom.io y, si este no conoce el token, con api.eu.intercom.io y api.au.intercom.io. Con nada más.</translation>
    </message>
    <message>
        <source>Nothing will be contacted before there is an address.</source>
        <translation>No habrá comunicación con nadie mientras no haya una dirección.</translation>
    </message>
    <message>
        <source>Keybearer will send the token to %1, and to nothing else. Enter only an address that you trust with it.</source>
        <translation>Keybearer enviará el token a %1 y a ningún otro lugar. Introduzca solo una dirección a la que pueda confiárselo.</translation>
    </message>
    <message>
        <source>Keybearer will contact %1. Nothing else.</source>
        <translation>Keybearer se comunicará con %1. Con nada más.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>Introduzca la dirección de la API.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: it has to begin with https://. Nothing was sent.</source>
        <translation>Esta dirección no se puede usar: tiene que empezar por https://. No se envió nada.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>Pegue el token de acceso.</translation>
    </message>
    <message>
        <source>This was no access token: it had spaces or characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>No era un token de acceso: tenía espacios o caracteres que un token nunca tiene. Copie el token completo y péguelo de nuevo.</translation>
    </message>
    <message>
        <source>Hand an API account over, and see its token keep working</source>
        <translation>Traspase una cuenta de API y vea que su token sigue funcionando</translation>
    </message>
    <message>
        <source>Keybearer shows which Intercom teammate an access token belongs to.
It gets that teammate&apos;s email changed to its new owner&apos;s.
It tests the token before, during and after, and keeps the proof.</source>
        <translation>Keybearer muestra a qué compañero de equipo de Intercom pertenece un token de acceso.
Hace que el correo de ese compañero de equipo se cambie por el de su nuevo propietario.
Prueba el token antes, durante y después, y guarda la demostración.</translation>
    </message>
    <message>
        <source>Connect a token</source>
        <translation>Conectar un token</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>Token de &amp;acceso</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Averiguar automáticamente</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
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
        <translation>Otra dirección de API…</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>&amp;Dirección de la API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Or try it first</source>
        <translation>O pruébelo primero</translation>
    </message>
    <message>
        <source>The practice workspace is an Intercom of your own, on this computer only. It needs no token and no account, and mistakes cost nothing there.</source>
        <translation>El espacio de prácticas es un Intercom propio, solo en este equipo. No necesita token ni cuenta, y en él todo puede salir mal.</translation>
    </message>
    <message>
        <source>This does not look like Intercom&apos;s usual access tokens. Nothing was sent. Paste another one, or choose “Connect anyway”.</source>
        <translation>Esto no se parece a los tokens de acceso habituales de Intercom. No se envió nada. Pegue otro o elija «Conectar de todos modos».</translation>
    </message>
    <message>
        <source>This may not be the whole token: it has %1 characters, and Intercom&apos;s usually have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.</source>
        <translation>Puede que este no sea el token completo: tiene %1 caracteres, y los de Intercom suelen tener %2. No se envió nada. Péguelo de nuevo o elija «Conectar de todos modos».</translation>
    </message>
    <message>
        <source>The token rests in this computer&apos;s keychain. It is written to no file.</source>
        <translation>El token se guarda en el llavero de este equipo. No se escribe en ningún archivo.</translation>
    </message>
    <message>
        <source>Connect any&amp;way</source>
        <translation>Conectar de &amp;todos modos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Keep the token &amp;in the keychain</source>
        <translation>Guardar el token en el &amp;llavero</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Péguelo aquí</translation>
    </message>
    <message>
        <source>From Intercom&apos;s Developer Hub: the app that your pipeline uses. It stays masked.</source>
        <translation>Del Developer Hub de Intercom: la app que usa su pipeline. Permanece oculto.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>If this is empty, it is named after its workspace.</source>
        <translation>Si se deja vacío, recibe el nombre de su espacio de trabajo.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>Abrir &amp;prácticas</translation>
    </message>
    <message>
        <source>It has to begin with https://. Only for this computer itself http:// will do.</source>
        <translation>Tiene que empezar por https://. Solo para este mismo equipo sirve http://.</translation>
    </message>
    <message>
        <source>There is no keychain here. The token stays in this computer&apos;s memory until you quit or lock Keybearer, and is written to no file.</source>
        <translation>Aquí no hay llavero. El token permanece en la memoria de este equipo hasta que salga de Keybearer o lo bloquee, y no se escribe en ningún archivo.</translation>
    </message>
    <message>
        <source>The token stays in this computer&apos;s memory until you quit or lock Keybearer. It is written to no file.</source>
        <translation>El token permanece en la memoria de este equipo hasta que salga de Keybearer o lo bloquee. No se escribe en ningún archivo.</translation>
    </message>
    <message>
        <source>Check a record that you were &amp;given…</source>
        <translation>C&amp;omprobar un acta recibida…</translation>
    </message>
    <message>
        <source>Look at the histor&amp;y</source>
        <translation>Ver el h&amp;istorial</translation>
    </message>
</context>
<context>
    <name>keybearer::Connection</name>
    <message>
        <source>Practice workspace</source>
        <translation>Espacio de prácticas</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>probando</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>aún no probado</translation>
    </message>
    <message>
        <source>paste the token again</source>
        <translation>vuelva a pegar el token</translation>
    </message>
    <message>
        <source>token not at hand</source>
        <translation>token no disponible</translation>
    </message>
    <message>
        <source>The token is not here any more.</source>
        <translation>El token ya no está aquí.</translation>
    </message>
    <message>
        <source>It was kept only until Keybearer was closed or locked, or it was removed from the keychain. Your pipeline is not affected.</source>
        <translation>Solo se guardó hasta que Keybearer se cerró o se bloqueó, o se quitó del llavero. Su pipeline no se ve afectado.</translation>
    </message>
    <message>
        <source>Choose “Connect a token” and paste it again: this connection takes it.</source>
        <translation>Elija «Conectar un token» y péguelo de nuevo: esta conexión lo recibe.</translation>
    </message>
    <message>
        <source>The keychain did not give the token.</source>
        <translation>El llavero no entregó el token.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. Your pipeline is not affected.</source>
        <translation>Alguien, o una regla de este equipo, dijo que no. Su pipeline no se ve afectado.</translation>
    </message>
    <message>
        <source>Choose “Test now” and allow it, or paste the token again.</source>
        <translation>Elija «Probar ahora» y permítalo, o vuelva a pegar el token.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Your pipeline is not affected.</source>
        <translation>Puede que esté esperando su contraseña en otra ventana. Su pipeline no se ve afectado.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then choose “Test now”.</source>
        <translation>Desbloquee el llavero y después elija «Probar ahora».</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>No se puede acceder al llavero de este equipo.</translation>
    </message>
    <message>
        <source>The token rests there and can&apos;t be read. Your pipeline is not affected.</source>
        <translation>El token se guarda ahí y no se puede leer. Su pipeline no se ve afectado.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, then choose “Test now”; or paste the token again.</source>
        <translation>Inicie o desbloquee el llavero y después elija «Probar ahora»; o vuelva a pegar el token.</translation>
    </message>
    <message>
        <source>The keychain is asked for the token.</source>
        <translation>Se está pidiendo el token al llavero.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>Puede que esté esperando su contraseña en otra ventana.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionBook</name>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>The connection keeps its name.</source>
        <translation>La conexión conserva su nombre.</translation>
    </message>
    <message>
        <source>What you changed about a connection is not on disk yet.</source>
        <translation>Lo que ha cambiado en una conexión todavía no está en el disco.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Leave Keybearer open until then.</source>
        <translation>Se vuelve a intentar automáticamente. Deje Keybearer abierto hasta entonces.</translation>
    </message>
    <message>
        <source>“%1” is back: its token is still in the keychain.</source>
        <translation>«%1» ha vuelto: su token sigue en el llavero.</translation>
    </message>
    <message>
        <source>Open the keychain, then remove the connection again.</source>
        <translation>Abra el llavero y después quite de nuevo la conexión.</translation>
    </message>
    <message>
        <source>“%1” was not removed.</source>
        <translation>«%1» no se ha quitado.</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain.</source>
        <translation>El token de «%1» sigue en el llavero.</translation>
    </message>
    <message>
        <source>Open the keychain, then connect the token again, or edit the connection.</source>
        <translation>Abra el llavero y después conecte de nuevo el token o edite la conexión.</translation>
    </message>
    <message>
        <source>The token stays in memory until you quit or lock. To keep it, paste it again once the keychain is open.</source>
        <translation>El token permanece en la memoria hasta que salga de Keybearer o lo bloquee. Para guardarlo, péguelo de nuevo cuando el llavero esté abierto.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionEditor</name>
    <message>
        <source>Another connection has this token already: “%1”.</source>
        <translation>Otra conexión ya tiene este token: «%1».</translation>
    </message>
    <message>
        <source>So it is not known whose token this is, and nothing was changed.</source>
        <translation>Por eso no se sabe de quién es este token, y no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This token belongs to %1 in the workspace “%2”.</source>
        <translation>Este token es de %1 en el espacio de trabajo «%2».</translation>
    </message>
    <message>
        <source>This connection is that of %1 in “%2”, with a history of its own. Nothing was changed.</source>
        <translation>Esta conexión es la de %1 en «%2», con un historial propio. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Connect that token as a connection of its own.</source>
        <translation>Conecte ese token como una conexión propia.</translation>
    </message>
    <message>
        <source>Paste the token here: it is not at hand, and only then it can be kept.</source>
        <translation>Pegue el token aquí: no está a mano, y solo así se puede guardar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>Todavía se está guardando otro cambio.</translation>
    </message>
    <message>
        <source>Save again in a moment.</source>
        <translation>Vuelva a guardar dentro de un momento.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection was not changed. It is not known whether the keychain still does what it was asked to; if it does, Keybearer undoes that while it runs.</source>
        <translation>La conexión no se ha cambiado. No se sabe si el llavero hará todavía lo que se le pidió; si lo hace, Keybearer lo deshace mientras está abierto.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then save again.</source>
        <translation>Desbloquee el llavero y después vuelva a guardar.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionFields</name>
    <message>
        <source>Leave it empty to keep the token that is there. Another one has to belong to the same teammate.</source>
        <translation>Déjelo vacío para conservar el token que hay. Otro token tiene que ser del mismo compañero de equipo.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>Grupo en la lista</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached right now. The token stays in it.</source>
        <translation>Ahora mismo no se puede acceder al llavero. El token permanece en él.</translation>
    </message>
    <message>
        <source>While a handover is open, the token and the region stay as they are.</source>
        <translation>Mientras haya un traspaso abierto, el token y la región se quedan como están.</translation>
    </message>
    <message>
        <source>Pasted, and kept hidden</source>
        <translation>Pegado y oculto</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionGroups</name>
    <message>
        <source>Handing over</source>
        <translation>En traspaso</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>En observación</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionModel</name>
    <message>
        <source>last known: %1</source>
        <comment>a state word</comment>
        <translation>último conocido: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::Console</name>
    <message>
        <source>Open this page in a browser: %1</source>
        <translation>Abra esta página en un navegador: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::DataCard</name>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>Todavía no hay nada ahí.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>&amp;Eliminar y salir</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Everything that is kept lies in this folder, and in the keychain:</source>
        <translation>Todo lo que se guarda está en esta carpeta y en el llavero:</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>Eliminar &amp;todo…</translation>
    </message>
    <message>
        <source>Not now: a handover is changing the email or checking the token.</source>
        <translation>Ahora no: un traspaso está cambiando el correo o comprobando el token.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Without what is written down, nobody could tell how that change ended. Wait until the handover says that it is over or that it waits for somebody, and try again.</source>
        <translation>No se eliminó nada. Sin lo que está anotado, nadie podría saber cómo terminó ese cambio. Espere hasta que el traspaso indique que ha terminado o que espera a alguien, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>E&amp;ntendido</translation>
    </message>
    <message>
        <source>This is deleted: all connections and their tokens in the keychain, the history with the proof of every handover, the settings, and the proxy&apos;s password.

This stays: records that you saved elsewhere, the tokens in Intercom itself, backups of your keychain, and other data folders.</source>
        <translation>Se elimina: todas las conexiones y sus tokens en el llavero, el historial con la demostración de cada traspaso, los ajustes y la contraseña del proxy.

Permanece: las actas que guardó en otro lugar, los tokens en el propio Intercom, las copias de seguridad del llavero y otras carpetas de datos.</translation>
    </message>
    <message>
        <source>A handover is still open. It can&apos;t be continued afterwards, and what it proved so far is lost.</source>
        <translation>Todavía hay un traspaso abierto. Después no se podrá continuar, y lo que ha demostrado hasta ahora se perderá.</translation>
    </message>
    <message>
        <source>Delete everything that Keybearer keeps on this computer? It can&apos;t be brought back.</source>
        <translation>¿Eliminar todo lo que Keybearer guarda en este equipo? No se puede recuperar.</translation>
    </message>
    <message>
        <source>Nothing was deleted. That handover needs what lies in the data folder. Wait until it is over, or cancel it there, and try again.</source>
        <translation>No se eliminó nada. Ese traspaso necesita lo que hay en la carpeta de datos. Espere hasta que termine, o cancélelo allí, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>Está abierto en %1.</translation>
    </message>
    <message>
        <source>Not now: a handover is under way in another program.</source>
        <translation>Ahora no: hay un traspaso en curso en otro programa.</translation>
    </message>
</context>
<context>
    <name>keybearer::DemoCommand</name>
    <message>
        <source>Practice handover 1 of 2: the teammate changes the email itself.</source>
        <translation>Traspaso de práctica 1 de 2: el propio compañero de equipo cambia el correo.</translation>
    </message>
    <message>
        <source>Practice handover 2 of 2: the email is changed by SCIM.</source>
        <translation>Traspaso de práctica 2 de 2: el correo se cambia por SCIM.</translation>
    </message>
    <message>
        <source>The demo now plays the person at the account page.</source>
        <translation>La demo hace ahora de la persona en la página de la cuenta.</translation>
    </message>
    <message>
        <source>The guided route: %1</source>
        <translation>La vía guiada: %1</translation>
    </message>
    <message>
        <source>The SCIM route: %1</source>
        <translation>La vía SCIM: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDesk</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>«%1» se ha cambiado.</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Quitar la conexión</translation>
    </message>
</context>
<context>
    <name>keybearer::EraseReport</name>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Everything is being deleted…</source>
        <translation>Eliminando todo…</translation>
    </message>
    <message>
        <source>Your keychain may ask you whether Keybearer may delete the tokens.</source>
        <translation>Es posible que el llavero le pregunte si Keybearer puede eliminar los tokens.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Everything that Keybearer kept on this computer is deleted.</source>
        <translation>Se ha eliminado todo lo que Keybearer guardaba en este equipo.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>No se pudo eliminar todo.</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:</source>
        <translation>No se pudieron eliminar estos archivos. Elimínelos usted mismo:</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the tokens of these connections are gone. Look for “Keybearer” there: %1</source>
        <translation>El llavero no confirmó que los tokens de estas conexiones se hayan eliminado. Busque «Keybearer» en él: %1</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the token of a connection that you removed before is gone. Look for “Keybearer” there.</source>
        <translation>El llavero no confirmó que el token de una conexión que usted quitó antes se haya eliminado. Busque «Keybearer» en él.</translation>
    </message>
    <message>
        <source>The list of connections could not be read as a whole. Look for “Keybearer” in the keychain: tokens of connections that it named may still be there.</source>
        <translation>No se pudo leer por completo la lista de conexiones. Busque «Keybearer» en el llavero: puede que aún queden tokens de conexiones que figuraban en ella.</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the proxy&apos;s password is gone.</source>
        <translation>El llavero no confirmó que la contraseña del proxy se haya eliminado.</translation>
    </message>
    <message>
        <source>These are not Keybearer&apos;s and were not touched: %1</source>
        <translation>Estos no son de Keybearer y no se tocaron: %1</translation>
    </message>
    <message>
        <source>Records that you saved elsewhere, backups of your keychain and other data folders are as they were. The tokens go on working in Intercom until they are revoked there.</source>
        <translation>Las actas que guardó en otro lugar, las copias de seguridad del llavero y otras carpetas de datos siguen como estaban. Los tokens siguen funcionando en Intercom hasta que se revoquen allí.</translation>
    </message>
    <message>
        <source>The names of the folders that you opened last stay in %1. Other programs use that file as well.</source>
        <translation>Los nombres de las últimas carpetas abiertas quedan en %1. Otros programas también usan ese archivo.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>The files stay as they are: a handover is under way in another program and needs them. Wait until it is over, or cancel it there. Then open Keybearer again and delete everything once more.</source>
        <translation>Los archivos quedan como están: hay un traspaso en curso en otro programa que los necesita. Espere hasta que termine, o cancélelo allí. Después abra Keybearer de nuevo y elimine todo otra vez.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>Está abierto en %1.</translation>
    </message>
    <message>
        <source>In the data folder there were only links to these files. The links are deleted, the files are not:</source>
        <translation>En la carpeta de datos solo había enlaces a estos archivos. Los enlaces se eliminaron, los archivos no:</translation>
    </message>
    <message>
        <source>This file stays, so that the tokens which the keychain still has can be found. It holds nothing but numbers of connections. Keybearer tries again when it is opened next, and when you delete everything once more: %1</source>
        <translation>Este archivo permanece para que se puedan encontrar los tokens que aún están en el llavero. Solo contiene números de conexiones. Keybearer lo intentará de nuevo la próxima vez que se abra, y cuando usted elimine todo otra vez: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EvidenceDialog</name>
    <message>
        <source>The same call with a made-up token</source>
        <translation>La misma llamada con un token inventado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>Lo que se envió y lo que se recibió</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A token that does not exist has to be refused: that shows that a yes to yours means something.</source>
        <translation>Un token que no existe tiene que ser rechazado: eso muestra que un sí al suyo significa algo.</translation>
    </message>
    <message>
        <source>none was told</source>
        <translation>no se indicó ninguno</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de la petición</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Copiar el id. de la petición</translation>
    </message>
    <message>
        <source>&amp;Copy this call</source>
        <translation>&amp;Copiar esta llamada</translation>
    </message>
    <message>
        <source>Copy &amp;all, for Intercom&apos;s support</source>
        <translation>Copiar &amp;todo, para el soporte de Intercom</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>rechazado, como debe ser</translation>
    </message>
    <message>
        <source>accepted, which it should not be</source>
        <translation>aceptado, y no debería</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>sin respuesta clara</translation>
    </message>
</context>
<context>
    <name>keybearer::FigureCard</name>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Mostrar como imagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message>
        <source>What was checked before the change</source>
        <translation>Lo que se comprobó antes del cambio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln check(s) that are fine</source>
        <translation>
            <numerusform>Mostrar la comprobación sin problemas (%Ln)</numerusform>
            <numerusform>Mostrar las %Ln comprobaciones sin problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an answer, not a check: Intercom does not show it.</source>
        <translation>Es una respuesta, no una comprobación: Intercom no lo muestra.</translation>
    </message>
</context>
<context>
    <name>keybearer::GuideCard</name>
    <message>
        <source>Testing every second now</source>
        <translation>Ahora se prueba cada segundo</translation>
    </message>
    <message>
        <source>seen: the account has it</source>
        <translation>visto: la cuenta lo tiene</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waiting: still %1</source>
        <translation>en espera: todavía %1</translation>
    </message>
    <message>
        <source>seen: the address is verified</source>
        <translation>visto: la dirección está verificada</translation>
    </message>
    <message>
        <source>may follow after the change</source>
        <translation>puede venir después del cambio</translation>
    </message>
    <message>
        <source>What to do, on the account&apos;s own page</source>
        <translation>Qué hacer, en la página de la propia cuenta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address of the account&apos;s page</source>
        <translation>Copiar la dirección de la página de la cuenta</translation>
    </message>
    <message>
        <source>The account&apos;s own page is not known for this API address. It is under “Your account” in Intercom.</source>
        <translation>Para esta dirección de API no se conoce la página de la propia cuenta. En Intercom está en «Your account».</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account</source>
        <translation>Iniciar sesión en Intercom con la cuenta de API</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the new address</source>
        <translation>Seguir el enlace del mensaje de Intercom a la nueva dirección</translation>
    </message>
    <message>
        <source>waiting: not in the activity log yet</source>
        <translation>en espera: aún no está en el registro de actividad</translation>
    </message>
    <message>
        <source>unknown: this token may not read the activity log</source>
        <translation>desconocido: este token no puede leer el registro de actividad</translation>
    </message>
    <message>
        <source>unknown: the activity log has given no answer yet</source>
        <translation>desconocido: el registro de actividad aún no ha dado respuesta</translation>
    </message>
    <message>
        <source>you ticked this, %1</source>
        <translation>usted lo marcó, %1</translation>
    </message>
    <message>
        <source>Change the email to %1 and save</source>
        <translation>Cambiar el correo a %1 y guardar</translation>
    </message>
    <message>
        <source>I have signed in</source>
        <translation>He iniciado sesión</translation>
    </message>
    <message>
        <source>Go to “Your account”: only the account itself can change its email</source>
        <translation>Ir a «Your account»: solo la propia cuenta puede cambiar su correo</translation>
    </message>
    <message>
        <source>I have opened it</source>
        <translation>La he abierto</translation>
    </message>
    <message>
        <source>&amp;Open “Your account” again</source>
        <translation>Abrir de nuevo «&amp;Your account»</translation>
    </message>
    <message>
        <source>seen in the activity log, %1</source>
        <translation>visto en el registro de actividad, %1</translation>
    </message>
    <message>
        <source>unknown: the activity log has more entries than were read</source>
        <translation>desconocido: el registro de actividad tiene más entradas de las que se leyeron</translation>
    </message>
    <message>
        <source>Keybearer can&apos;t see this</source>
        <translation>Intercom no muestra esto a ningún programa</translation>
    </message>
    <message>
        <source>While somebody changes it, so that it is seen at once</source>
        <translation>Mientras alguien la cambia, para verlo enseguida</translation>
    </message>
    <message>
        <source>Test every second &amp;now</source>
        <translation>Probar cada segundo &amp;ahora</translation>
    </message>
    <message>
        <source>Copy the new email address</source>
        <translation>Copiar la nueva dirección de correo</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account.</source>
        <translation>Para quien pueda iniciar sesión con la cuenta de API.</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account; for now that is usually the agency.</source>
        <translation>Para quien pueda iniciar sesión con la cuenta de API; hoy suele ser la agencia.</translation>
    </message>
    <message>
        <source>Copy the old email address</source>
        <translation>Copiar la antigua dirección de correo</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the old address</source>
        <translation>Seguir el enlace del mensaje de Intercom a la antigua dirección</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverActions</name>
    <message>
        <source>&amp;Send the change</source>
        <translation>&amp;Enviar el cambio</translation>
    </message>
    <message>
        <source>&amp;Start the change</source>
        <translation>&amp;Iniciar el cambio</translation>
    </message>
    <message>
        <source>&amp;Accept this address</source>
        <translation>&amp;Aceptar esta dirección</translation>
    </message>
    <message>
        <source>P&amp;rove again</source>
        <translation>Volver a &amp;demostrar</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>&amp;Volver al anterior…</translation>
    </message>
    <message>
        <source>&amp;Leave open for later</source>
        <translation>De&amp;jar abierto para más tarde</translation>
    </message>
    <message>
        <source>Nothing is lost: come back in an hour or in some days.</source>
        <translation>No se pierde nada: vuelva dentro de una hora o de unos días.</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>Cancelar el &amp;traspaso</translation>
    </message>
    <message>
        <source>Close the &amp;follow-up</source>
        <translation>Cerrar el &amp;seguimiento</translation>
    </message>
    <message>
        <source>Start ano&amp;ther handover</source>
        <translation>Iniciar &amp;otro traspaso</translation>
    </message>
    <message>
        <source>Do not c&amp;hange it back</source>
        <translation>No &amp;volver a la anterior</translation>
    </message>
    <message>
        <source>Close the &amp;handover</source>
        <translation>Cerrar el tra&amp;spaso</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverCommand</name>
    <message>
        <source>Do this? [y/N]</source>
        <translation>¿Hacer esto? [s/N]</translation>
    </message>
    <message>
        <source>Waiting until the new address shows. Ctrl+C cancels the handover. To leave it waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does so by itself. To go on with it:
%1</source>
        <translation>En espera de que aparezca la nueva dirección. Ctrl+C cancela el traspaso. Para dejarlo en espera, cierre este terminal o termine el programa con SIGTERM; --wait SECONDS lo hace por sí solo. Para continuarlo:
%1</translation>
    </message>
    <message>
        <source>Accept %1 as the new address? [y/N]</source>
        <translation>¿Aceptar %1 como nueva dirección? [s/N]</translation>
    </message>
    <message>
        <source>There is no handover with the id “%1” in %2.</source>
        <translation>No hay ningún traspaso con el id. «%1» en %2.</translation>
    </message>
    <message>
        <source>What the handover came to stands; only its record could not be written to %1. To get it:
%2 --record OTHER</source>
        <translation>El resultado del traspaso es válido; solo que su acta no se pudo escribir en %1. Para obtenerla:
%2 --record OTHER</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>Cancelando.</translation>
    </message>
    <message>
        <source>The change has been sent. Reading what is true now.</source>
        <translation>El cambio se ha enviado. Leyendo lo que es cierto ahora.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverDesk</name>
    <message>
        <source>The handover stays open.</source>
        <translation>El traspaso queda abierto.</translation>
    </message>
    <message>
        <source>It ends when you quit, like the whole practice workspace.</source>
        <translation>Termina cuando salga, como todo el espacio de prácticas.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on.</source>
        <translation>Abra «Traspaso» para continuar.</translation>
    </message>
    <message>
        <source>Nothing is lost when you quit; the token is not tested while Keybearer is closed.</source>
        <translation>No se pierde nada al salir; el token no se prueba mientras Keybearer está cerrado.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on, today or in some days.</source>
        <translation>Abra «Traspaso» para continuar, hoy o dentro de unos días.</translation>
    </message>
    <message>
        <source>The saved record is an earlier state by now: the handover went on.</source>
        <translation>El acta guardada ya es un estado anterior: el traspaso ha continuado.</translation>
    </message>
    <message>
        <source>The file “%1” is complete up to the moment when it was saved.</source>
        <translation>El archivo «%1» está completo hasta el momento en que se guardó.</translation>
    </message>
    <message>
        <source>Save the record again.</source>
        <translation>Vuelva a guardar el acta.</translation>
    </message>
    <message>
        <source>The token is kept in memory only: to go on after you quit, connect it again. What happened so far stays on this computer.</source>
        <translation>El token se guarda solo en la memoria: para continuar después de salir, conéctelo de nuevo. Lo que ocurrió hasta ahora permanece en este equipo.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverForm</name>
    <message>
        <source>The account has %1 now.</source>
        <translation>La cuenta tiene %1 ahora.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>Introduzca la nueva dirección de correo.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@customer.example.</source>
        <translation>Esto no es una dirección de correo. Una dirección tiene la forma name@customer.example.</translation>
    </message>
    <message>
        <source>Enter the SCIM URL. It is in Intercom under Settings, Security, Provisioning.</source>
        <translation>Introduzca la URL de SCIM. Está en Intercom, en Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>This SCIM URL can&apos;t be used: it has to begin with https://.</source>
        <translation>Esta URL de SCIM no se puede usar: tiene que empezar por https://.</translation>
    </message>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Pegue el token SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>No era un token SCIM: tenía caracteres que un token nunca tiene. Copie el token completo y péguelo de nuevo.</translation>
    </message>
    <message>
        <source>Who will own the account</source>
        <translation>Quién será el propietario de la cuenta</translation>
    </message>
    <message>
        <source>&amp;New email address</source>
        <translation>&amp;Nueva dirección de correo</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>Nueva dirección de correo</translation>
    </message>
    <message>
        <source>It is best to use a separate mailbox that has no Intercom login yet. A person&apos;s own address that already signs in to Intercom can&apos;t be used.</source>
        <translation>Lo mejor es un buzón propio que aún no tenga inicio de sesión en Intercom. No se puede usar la dirección personal de alguien que ya inicia sesión en Intercom con ella.</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>Cómo se cambia</translation>
    </message>
    <message>
        <source>Keybearer sends it over &amp;SCIM</source>
        <translation>Keybearer lo envía por &amp;SCIM</translation>
    </message>
    <message>
        <source>SCIM &amp;URL</source>
        <translation>&amp;URL de SCIM</translation>
    </message>
    <message>
        <source>SCIM URL</source>
        <translation>URL de SCIM</translation>
    </message>
    <message>
        <source>From Intercom: Settings, Security, Provisioning.</source>
        <translation>De Intercom: Settings, Security, Provisioning.</translation>
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
        <translation>Permanece en la memoria de este equipo solo para este traspaso.</translation>
    </message>
    <message>
        <source>Check and &amp;continue</source>
        <translation>&amp;Comprobar y continuar</translation>
    </message>
    <message>
        <source>Only reads. Nothing is changed before you have seen it and said yes.</source>
        <translation>Solo lee. No se cambia nada antes de que usted lo haya visto y haya dicho que sí.</translation>
    </message>
    <message>
        <source>Use %1 for practice</source>
        <translation>Usar %1 para practicar</translation>
    </message>
    <message>
        <source>A person chan&amp;ges it</source>
        <translation>Lo cambia una &amp;persona</translation>
    </message>
    <message>
        <source>On the account&apos;s own page. Works everywhere, except where teammates sign in with SAML. Keybearer says what to click, watches, and sends no change itself.</source>
        <translation>En la página de la propia cuenta. Funciona en todas partes, salvo donde los compañeros de equipo inician sesión con SAML. Keybearer dice dónde hacer clic, observa y no envía ningún cambio por su parte.</translation>
    </message>
    <message>
        <source>For workspaces whose accounts an identity provider manages (SAML with provisioning). One request, shown before it is sent. Whether Intercom takes it is found out by reading it back.</source>
        <translation>Para espacios de trabajo cuyas cuentas gestiona un proveedor de identidad (SAML con aprovisionamiento). Una sola petición, mostrada antes de enviarla. Si Intercom la acepta se averigua leyéndola de vuelta.</translation>
    </message>
    <message>
        <source>The account has this address already. Enter the new owner&apos;s.</source>
        <translation>La cuenta ya tiene esta dirección. Introduzca la del nuevo propietario.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverPage</name>
    <message>
        <source>%1 of %2 calls answered.</source>
        <translation>%1 de %2 llamadas respondidas.</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>&amp;Guardar el acta…</translation>
    </message>
    <message>
        <source>Closed, not proven</source>
        <translation>Cerrado, no demostrado</translation>
    </message>
    <message>
        <source>The token is being tested.</source>
        <translation>Se está probando el token.</translation>
    </message>
    <message>
        <source>A handover can begin when it is known whose token it is.</source>
        <translation>Un traspaso puede empezar cuando se sabe de quién es el token.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Esto tarda unos segundos.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Este token aún no se ha probado.</translation>
    </message>
    <message>
        <source>No handover can begin now.</source>
        <translation>Ahora no puede empezar ningún traspaso.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its token.</source>
        <translation>El traspaso de esta conexión espera su token.</translation>
    </message>
    <message>
        <source>Nothing is lost: it goes on where it stopped as soon as the token is at hand.</source>
        <translation>No se ha perdido nada: continúa donde se detuvo en cuanto el token esté a mano.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its SCIM token.</source>
        <translation>El traspaso de esta conexión espera su token SCIM.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since, and nothing is lost.</source>
        <translation>Ese token no se guarda en ningún sitio: salió de la memoria cuando Keybearer se bloqueó o se cerró. Desde entonces no se ha enviado nada, y no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Paste the SCIM token again, and it goes on where it stopped.</source>
        <translation>Vuelva a pegar el token SCIM y continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>Cerrado, resultado desconocido</translation>
    </message>
    <message>
        <source>This handover can&apos;t go on</source>
        <translation>Este traspaso no puede continuar</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Elija «Probar ahora».</translation>
    </message>
    <message>
        <source>Choose “Test now”: it asks the keychain for the token.</source>
        <translation>Elija «Probar ahora»: así se pide el token al llavero.</translation>
    </message>
    <message>
        <source>The handover of this connection can&apos;t be continued now.</source>
        <translation>Ahora no se puede continuar con el traspaso de esta conexión.</translation>
    </message>
    <message>
        <source>Proven, but not any more</source>
        <translation>Demostrado, pero ya no</translation>
    </message>
    <message>
        <source>Only one of the two can go on with it. Nothing was changed here.</source>
        <translation>Solo uno de los dos puede continuarlo. Aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>To change the email back over SCIM, the SCIM token is needed once more.</source>
        <translation>Para cambiar el correo de nuevo al anterior mediante SCIM, hace falta otra vez el token SCIM.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since.</source>
        <translation>Ese token no se guarda en ningún sitio: salió de la memoria cuando Keybearer se bloqueó o se cerró. Desde entonces no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Paste it here. What will be sent is shown before anything is sent.</source>
        <translation>Péguelo aquí. Lo que se enviará se muestra antes de enviar nada.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>The token does not work</source>
        <translation>El token no funciona</translation>
    </message>
    <message>
        <source>This handover is open in another Keybearer: %1.</source>
        <comment>a computer and the number of a program</comment>
        <translation>Este traspaso está abierto en otro Keybearer: %1.</translation>
    </message>
    <message>
        <source>Changed back, not proven</source>
        <translation>Vuelto atrás, no demostrado</translation>
    </message>
    <message>
        <source>Ready to change the email back</source>
        <translation>Listo para volver al correo anterior</translation>
    </message>
    <message>
        <source>Change the email back</source>
        <translation>Volver al correo anterior</translation>
    </message>
    <message>
        <source>Close Keybearer there, then choose “Try again”.</source>
        <translation>Cierre Keybearer allí y elija después «Reintentar».</translation>
    </message>
    <message>
        <source>“Try again” tests the token and goes on.</source>
        <translation>«Reintentar» prueba el token y continúa.</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryDetails</name>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Huella: %1</translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation>Hora local: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>Traspaso: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain, as it is stored:</source>
        <translation>Entrada %1 de la cadena, tal como está guardada:</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>Su SHA-256:</translation>
    </message>
    <message>
        <source>Plain tests are not part of the chain, so they have no hash.</source>
        <translation>Las pruebas simples no forman parte de la cadena, así que no tienen hash.</translation>
    </message>
    <message>
        <source>Everything that is kept of this row</source>
        <translation>Todo lo que se guarda de esta fila</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Go to the handover</source>
        <translation>&amp;Ir al traspaso</translation>
    </message>
    <message>
        <source>Save the &amp;record…</source>
        <translation>&amp;Guardar el acta…</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Los últimos 365 días</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation>Conexión que se muestra</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Estado que se muestra</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Periodo que se muestra</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation>Primer día que se muestra</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation>Último día que se muestra</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>Escriba tres caracteres o más.</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>Tres caracteres o más</translation>
    </message>
    <message>
        <source>Everything but live tests</source>
        <translation>Todo menos las pruebas en vivo</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Menos filtros</translation>
    </message>
    <message numerus="yes">
        <source>More filters: %Ln set</source>
        <translation>
            <numerusform>Más filtros: %Ln activo</numerusform>
            <numerusform>Más filtros: %Ln activos</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryModel</name>
    <message>
        <source>being read</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 hora local</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message>
        <source>Exported rows: %1.</source>
        <translation>Filas exportadas: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>La exportación se canceló. No se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>alrededor de %Ln fila</numerusform>
            <numerusform>alrededor de %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Times in UT&amp;C</source>
        <translation>Horas en &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>Día al que ir</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Choose a row to read here what happened.</source>
        <translation>Elija una fila para leer aquí lo que ocurrió.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Every test of a token, every step of a handover and every change of a result will stand here, newest first. Connect a token or open the practice workspace, and its first test is the first row.</source>
        <translation>Aquí aparecerán cada prueba de un token, cada paso de un traspaso y cada cambio de un resultado, de lo más reciente a lo más antiguo. Conecte un token o abra el espacio de prácticas, y su primera prueba será la primera fila.</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>Ninguna fila coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Nothing is lost: the rows are only hidden.</source>
        <translation>No se ha perdido nada: las filas solo están ocultas.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation>Historial, de lo más reciente a lo más antiguo</translation>
    </message>
    <message>
        <source>Press Enter on a row for everything that is kept of it.</source>
        <translation>Pulse Intro en una fila para ver todo lo que se guarda de ella.</translation>
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
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>Your pipeline may use another one; what the token may do is the same.</source>
        <translation>Su pipeline puede usar otra; lo que puede hacer el token es lo mismo.</translation>
    </message>
    <message>
        <source>Region of a new connection</source>
        <translation>Región de una nueva conexión</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Averiguar automáticamente</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
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
        <translation>La dirección de API de abajo</translation>
    </message>
    <message>
        <source>Another API address</source>
        <translation>Otra dirección de API</translation>
    </message>
    <message>
        <source>Whoever runs that address can read every token that is sent there, and use it.</source>
        <translation>Quien controla esa dirección puede leer todos los tokens que se envían allí, y usarlos.</translation>
    </message>
    <message>
        <source>Show teammates&apos; pictures</source>
        <translation>Mostrar las fotos de los compañeros de equipo</translation>
    </message>
    <message>
        <source>They come from Intercom&apos;s own host for pictures, which then learns this computer&apos;s address. Without them, initials are drawn.</source>
        <translation>Vienen del servidor de imágenes del propio Intercom, que así conoce la dirección de este equipo. Sin ellas se dibujan las iniciales.</translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation>Primero introduzca una dirección.</translation>
    </message>
    <message>
        <source>Test t&amp;his address</source>
        <translation>Probar esta &amp;dirección</translation>
    </message>
    <message>
        <source>Asks that address for an answer, without a token, before it is used.</source>
        <translation>Pide una respuesta a esa dirección, sin token, antes de usarla.</translation>
    </message>
    <message>
        <source>The command line names another API address, which a new connection begins with until you quit.</source>
        <translation>La línea de comandos indica otra dirección de la API, con la que empieza una conexión nueva hasta que salga del programa.</translation>
    </message>
    <message>
        <source>Only for a gateway of your own; leave it empty otherwise. A new connection begins with it once “The API address below” is chosen above.</source>
        <translation>Solo para una pasarela propia; en otro caso, déjela vacía. Una conexión nueva comienza con ella en cuanto arriba se elija «La dirección de API de abajo».</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyCard</name>
    <message>
        <source>No answer time is kept yet.</source>
        <translation>Todavía no se guarda ningún tiempo de respuesta.</translation>
    </message>
    <message>
        <source>It took %1&#xa0;ms.</source>
        <translation>Tardó %1&#xa0;ms.</translation>
    </message>
    <message>
        <source>Answer time of “%1”</source>
        <comment>a permission</comment>
        <translation>Tiempo de respuesta de «%1»</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms before the email changed, and %2&#xa0;ms after.</source>
        <translation>Normalmente tardó %1&#xa0;ms antes de que cambiara el correo y %2&#xa0;ms después.</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms.</source>
        <translation>Normalmente tardó %1&#xa0;ms.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyChart</name>
    <message>
        <source>email changed</source>
        <translation>correo cambiado</translation>
    </message>
</context>
<context>
    <name>keybearer::LockPage</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer está bloqueado</translation>
    </message>
    <message>
        <source>Tokens that are kept in the keychain stay there. The keychain is asked for them again when you unlock.</source>
        <translation>Los tokens guardados en el llavero permanecen allí. Al desbloquear se vuelven a pedir al llavero.</translation>
    </message>
    <message>
        <source>Tokens that were to be kept only until you quit are forgotten; paste them again.</source>
        <translation>Los tokens que solo debían guardarse hasta salir se han olvidado; péguelos de nuevo.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>A change of an email address is under way, or waited for. It is followed to its end, and its token stays in memory until then.</source>
        <translation>Hay un cambio de dirección de correo en curso, o se espera. Se sigue hasta el final, y hasta entonces su token permanece en la memoria.</translation>
    </message>
    <message>
        <source>The practice workspace and its handover go on.</source>
        <translation>El espacio de prácticas y su traspaso continúan.</translation>
    </message>
</context>
<context>
    <name>keybearer::MainWindow</name>
    <message>
        <source>Quit Keybearer</source>
        <translation>Salir de Keybearer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>Keybearer</source>
        <translation>Keybearer</translation>
    </message>
    <message>
        <source>Tea&amp;mmate</source>
        <translation>Co&amp;mpañero de equipo</translation>
    </message>
    <message>
        <source>Hando&amp;ver</source>
        <translation>&amp;Traspaso</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixCard</name>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>What this token may do is not known yet.</source>
        <translation>Aún no se sabe qué puede hacer este token.</translation>
    </message>
    <message>
        <source>A test asks Intercom, only by reading, and lists every permission here.</source>
        <translation>Una prueba pregunta a Intercom, solo con lecturas, y muestra aquí todos los permisos.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixRows</name>
    <message>
        <source>Nothing is ticked, so what a pipeline usually needs counts for the sentence above. Tick what yours needs.</source>
        <translation>No hay nada marcado, así que para la frase de arriba cuenta lo que un pipeline suele necesitar. Marque lo que necesita el suyo.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above. One of these has not been tested yet and counts from the next test on: choose “Test now”.</source>
        <translation>Lo que usted marcó cuenta para la frase de arriba. Uno de estos permisos aún no se ha probado y cuenta a partir de la próxima prueba: elija «Probar ahora».</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above.</source>
        <translation>Lo que usted marcó cuenta para la frase de arriba.</translation>
    </message>
    <message>
        <source>%1 Every test only reads. Permissions to write have no harmless test and stay untested.</source>
        <comment>%1 is one or two whole sentences</comment>
        <translation>%1 Todas las pruebas son solo de lectura. Los permisos de escritura no tienen ninguna prueba inofensiva y quedan sin probar.</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>Como CSV, para una hoja de cálculo…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>Como JSON, para un programa…</translation>
    </message>
    <message>
        <source>Save the permissions</source>
        <translation>Guardar los permisos</translation>
    </message>
    <message>
        <source>Find a permission</source>
        <translation>Buscar un permiso</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Results to show</source>
        <translation>Resultados que se muestran</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Which columns are shown, and what sorts the rows</source>
        <translation>Qué columnas se muestran y qué ordena las filas</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>No permission fits. Clear the search, or choose every result.</source>
        <translation>Ningún permiso coincide. Borre la búsqueda o elija todos los resultados.</translation>
    </message>
</context>
<context>
    <name>keybearer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message>
        <source>Enter the proxy&apos;s name or address alone, without http://.</source>
        <translation>Introduzca solo el nombre o la dirección del proxy, sin http://.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Introduzca un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be sent to a proxy.</source>
        <translation>Esta contraseña tiene caracteres que no se pueden enviar a un proxy.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Elegir un archivo con certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Servidor proxy</translation>
    </message>
    <message>
        <source>This computer itself is always reached without it.</source>
        <translation>A este mismo equipo siempre se accede sin él.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nombre de usuario en el proxy</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>Déjelo vacío si el proxy no lo pide.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Contraseña en el proxy</translation>
    </message>
    <message>
        <source>A password is kept. Leave this empty to keep it.</source>
        <translation>Hay una guardada. Deje esto vacío para seguir con ella.</translation>
    </message>
    <message>
        <source>Kept in the keychain, or until you quit where there is none.</source>
        <translation>Se guarda en el llavero o, donde no lo hay, hasta que salga.</translation>
    </message>
    <message>
        <source>File with further certificates</source>
        <translation>Archivo con más certificados</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s own, for a network that inspects traffic.</source>
        <translation>Se confía en ellos además de los del sistema, para una red que inspecciona el tráfico.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>How long a request may take</source>
        <translation>Cuánto puede tardar una petición</translation>
    </message>
    <message>
        <source>The command line names another proxy or certificate file, which is used until you quit. What you keep here counts from the next start.</source>
        <translation>La línea de comandos indica otro proxy u otro archivo de certificados, que se usa hasta que salga. Lo que guarde aquí cuenta a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estos ajustes</translation>
    </message>
    <message>
        <source>&amp;Test these</source>
        <translation>&amp;Probar estos ajustes</translation>
    </message>
    <message>
        <source>Asks Intercom for an answer, without a token, the way these settings say.</source>
        <translation>Pide a Intercom una respuesta, sin token, tal como indican estos ajustes.</translation>
    </message>
    <message>
        <source>Enter the password again: the kept one belongs to another proxy or user name, and is not sent to this one.</source>
        <translation>Introduzca la contraseña otra vez: la guardada pertenece a otro proxy o nombre de usuario, y no se envía a este.</translation>
    </message>
</context>
<context>
    <name>keybearer::ObstacleNote</name>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Pegue el token SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>No era un token SCIM: tenía caracteres que un token nunca tiene. Copie el token completo y péguelo de nuevo.</translation>
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
        <translation>Permanece en la memoria de este equipo solo para este traspaso.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>Cancelar el &amp;traspaso</translation>
    </message>
    <message>
        <source>Co&amp;nnect a token…</source>
        <translation>Conectar &amp;un token…</translation>
    </message>
    <message>
        <source>Do not change &amp;it back</source>
        <translation>No volver a &amp;la anterior</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
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
        <translation>%1, ahora no: %2</translation>
    </message>
</context>
<context>
    <name>keybearer::PassOnCard</name>
    <message>
        <source>Test the token once from the server where the pipeline runs: this computer can&apos;t see what the server sees.</source>
        <translation>Pruebe el token una vez desde el servidor donde se ejecuta el pipeline: este equipo no puede ver lo que ve el servidor.</translation>
    </message>
    <message>
        <source>Agree who owns the app in the Developer Hub. As long as it is yours, do not regenerate its token, edit its permissions or uninstall it.</source>
        <translation>Acuerden quién es el propietario de la app en el Developer Hub. Mientras sea suya, no regenere su token, no edite sus permisos ni la desinstale.</translation>
    </message>
    <message>
        <source>Remove the account&apos;s old password from your own password store once the new owner has set a new one.</source>
        <translation>Quite la contraseña antigua de la cuenta de su propio gestor de contraseñas cuando el nuevo propietario haya establecido otra.</translation>
    </message>
    <message>
        <source>Keep a copy of the record.</source>
        <translation>Conserve una copia del acta.</translation>
    </message>
    <message>
        <source>Confirm the new address, set a new password and switch on two-factor sign-in, one after the other, each with a test after it.</source>
        <translation>Confirme la nueva dirección, establezca una nueva contraseña y active la verificación en dos pasos, una cosa tras otra, cada una con una prueba después.</translation>
    </message>
    <message>
        <source>Do not remove the teammate, take its seat or change its role: the pipeline works as this teammate.</source>
        <translation>No elimine al compañero de equipo, no le quite la licencia ni cambie su rol: el pipeline trabaja como este compañero de equipo.</translation>
    </message>
    <message>
        <source>Do not press “Regenerate” and do not edit the app&apos;s permissions until the pipeline is ready for a new token.</source>
        <translation>No pulse «Regenerate» ni edite los permisos de la app hasta que el pipeline esté listo para un nuevo token.</translation>
    </message>
    <message>
        <source>Keep the record, and check it with “Check the file”.</source>
        <translation>Conserve el acta y compruébela con «Comprobar el archivo».</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>Para la agencia</translation>
    </message>
    <message>
        <source>For the new owner</source>
        <translation>Para el nuevo propietario</translation>
    </message>
    <message>
        <source>For both: later, without haste</source>
        <translation>Para ambos: más adelante, sin prisa</translation>
    </message>
    <message>
        <source>Intercom asks never to give an access token to a third party. Here one is in use already, and the handover did not make that better or worse. When there is time, plan a successor together: an app that the new owner authorises through OAuth, or a token of the new owner&apos;s own app. Until then the pipeline may go on with this one.</source>
        <translation>Intercom pide que nunca se dé un token de acceso a un tercero. Aquí ya hay uno en uso, y el traspaso no mejoró ni empeoró esto. Cuando haya tiempo, planifiquen juntos un sucesor: una app que el nuevo propietario autorice mediante OAuth, o un token de una app propia del nuevo propietario. Hasta entonces, el pipeline puede seguir con este.</translation>
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
        <translation>ninguna: estaba abierta</translation>
    </message>
    <message>
        <source>Connecting, TLS included</source>
        <translation>Conexión, TLS incluido</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Espera de la respuesta</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
</context>
<context>
    <name>keybearer::PracticeCard</name>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICAS</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Espacio de prácticas</translation>
    </message>
    <message>
        <source>An Intercom of your own to try everything on. Nothing leaves this computer.</source>
        <translation>Un Intercom propio para probarlo todo. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>Abrir &amp;prácticas</translation>
    </message>
</context>
<context>
    <name>keybearer::PreviewCard</name>
    <message>
        <source>What Keybearer will send</source>
        <translation>Lo que enviará Keybearer</translation>
    </message>
    <message>
        <source>What a person will do</source>
        <translation>Lo que hará una persona</translation>
    </message>
    <message>
        <source>Email now</source>
        <translation>Correo actual</translation>
    </message>
    <message>
        <source>Email afterwards</source>
        <translation>Correo posterior</translation>
    </message>
    <message>
        <source>This one request, once. The SCIM token is masked here; the access token is not part of it.</source>
        <translation>Esta única petición, una vez. El token SCIM se muestra aquí oculto; el token de acceso no forma parte de ella.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account, open “Your account”, change the email and save. Keybearer only watches.</source>
        <translation>Inicie sesión en Intercom con la cuenta de API, abra «Your account», cambie el correo y guarde. Keybearer solo observa.</translation>
    </message>
    <message>
        <source>“Start the change” opens this page in your browser:</source>
        <translation>«Iniciar el cambio» abre esta página en su navegador:</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La petición</translation>
    </message>
    <message>
        <source>The change that was planned</source>
        <translation>El cambio previsto</translation>
    </message>
    <message>
        <source>Email before</source>
        <translation>Correo anterior</translation>
    </message>
    <message>
        <source>Requested email</source>
        <translation>Correo solicitado</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeModel</name>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>%1 Its answer: %2</source>
        <translation>%1 Su respuesta: %2</translation>
    </message>
    <message>
        <source>Keybearer asked for one that does not exist. That it was not found, and not refused, shows that the permission is there.</source>
        <translation>Keybearer pidió uno que no existe. Que no se encontrara, y que no se denegara, muestra que el permiso está concedido.</translation>
    </message>
    <message>
        <source>This call was not made: what it needs was not known after the calls before it.</source>
        <translation>Esta llamada no se hizo: después de las llamadas anteriores no se sabía lo que necesita.</translation>
    </message>
    <message>
        <source>Every call that could test this would change something. So none is made.</source>
        <translation>Cualquier llamada que pudiera probar esto cambiaría algo. Por eso no se hace ninguna.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>probando</translation>
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
        <translation>Lo que un pipeline suele necesitar</translation>
    </message>
    <message>
        <source>Needed by my pipeline</source>
        <translation>Necesario para mi pipeline</translation>
    </message>
    <message>
        <source>Read, not needed</source>
        <translation>Lectura, no necesario</translation>
    </message>
    <message>
        <source>Write, not tested</source>
        <translation>Escritura, no probado</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de la petición</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>%1, needed: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1, necesario: %2</translation>
    </message>
    <message>
        <source>%1. Intercom calls it “%2”.</source>
        <comment>a permission</comment>
        <translation>%1. Intercom lo llama «%2».</translation>
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
        <translation>Permisos del token</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>No column: the usual order</source>
        <translation>Sin columna: el orden habitual</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>Press Enter on a row for its evidence, and Space to say that your pipeline needs it.</source>
        <translation>Pulse Intro en una fila para ver su evidencia, y Espacio para indicar que su pipeline necesita ese permiso.</translation>
    </message>
</context>
<context>
    <name>keybearer::Question</name>
    <message>
        <source>y,yes</source>
        <extracomment>Answers that mean yes, in lower case, with commas between them.</extracomment>
        <translation>s,sí,si,y,yes</translation>
    </message>
</context>
<context>
    <name>keybearer::QuestionForm</name>
    <message>
        <source>Questions that only people can answer</source>
        <translation>Lo que solo saben las personas</translation>
    </message>
    <message>
        <source>Intercom does not show these. Answer what you know; the rest stays unknown.</source>
        <translation>Intercom no muestra estas cosas. Responda lo que sepa; el resto queda como desconocido.</translation>
    </message>
    <message>
        <source>Intercom does not show these. Of the practice workspace they are known and filled in; change an answer to see what follows.</source>
        <translation>Intercom no muestra estas cosas. En el espacio de prácticas se conocen y ya están rellenadas; cambie una respuesta para ver qué se deduce de ella.</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordCard</name>
    <message>
        <source>The record of this handover</source>
        <translation>El acta de este traspaso</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>&amp;Guardar el acta…</translation>
    </message>
    <message>
        <source>The saved file is intact.</source>
        <translation>El archivo guardado está intacto.</translation>
    </message>
    <message>
        <source>One file with what was meant, what was found before the change, every test call while it was made, the comparison afterwards and every step of the follow-up. It holds no token and no customer data. Both sides can keep it and check it, also with “keybearer verify”.</source>
        <translation>Un archivo con lo que se pretendía, lo que se encontró antes del cambio, cada llamada de prueba durante el cambio, la comparación posterior y cada paso del seguimiento. No contiene ningún token ni datos de clientes. Ambas partes pueden conservarlo y comprobarlo, también con «keybearer verify».</translation>
    </message>
    <message>
        <source>Each line is chained to the one before, so a later change of a line shows. It is not signed yet: it is no proof against someone who rewrites the whole file.</source>
        <translation>Cada línea está encadenada a la anterior, de modo que se nota si una línea se cambia después. Todavía no está firmada: no protege frente a quien reescriba todo el archivo.</translation>
    </message>
    <message>
        <source>Check the f&amp;ile</source>
        <translation>&amp;Comprobar el archivo</translation>
    </message>
    <message>
        <source>The saved file is an earlier state: it is intact and complete up to %1, and the handover went on since then.</source>
        <translation>El archivo guardado es un estado anterior: está intacto y completo hasta %1, y desde entonces el traspaso ha continuado.</translation>
    </message>
    <message>
        <source>Save the record again, and pass on the new file.</source>
        <translation>Vuelva a guardar el acta y entregue el archivo nuevo.</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history and continued in a terminal (“keybearer handover --resume”):</source>
        <translation>El número de este traspaso, con el que se encuentra en el historial y se continúa en un terminal («keybearer handover --resume»):</translation>
    </message>
    <message>
        <source>&amp;Check a record from someone else…</source>
        <translation>Comp&amp;robar un acta de otra persona…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history:</source>
        <translation>El número de este traspaso, con el que se encuentra en el historial:</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordDesk</name>
    <message>
        <source>Check a record</source>
        <translation>Comprobar un acta</translation>
    </message>
    <message>
        <source>Handover records (*.jsonl)</source>
        <translation>Actas de traspaso (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Guardar el acta</translation>
    </message>
    <message>
        <source>The record is saved. It was checked just now, and it is intact.</source>
        <translation>El acta se ha guardado. Se acaba de comprobar y está intacta.</translation>
    </message>
    <message>
        <source>The record is in the file “%1”.</source>
        <translation>El acta está en el archivo «%1».</translation>
    </message>
</context>
<context>
    <name>keybearer::RemovalDesk</name>
    <message>
        <source>This connection has a handover under way.</source>
        <translation>Esta conexión tiene un traspaso en curso.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>No se quitó.</translation>
    </message>
    <message>
        <source>Cancel or close the handover first.</source>
        <translation>Cancele o cierre primero el traspaso.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Quitar una conexión</translation>
    </message>
    <message>
        <source>Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and deletes its token from this computer&apos;s keychain; what happened stays in the history.</source>
        <translation>¿Quitar «%1»? Su pipeline no se ve afectado. Keybearer olvida la conexión y elimina su token del llavero de este equipo; lo que ocurrió permanece en el historial.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» se ha quitado.</translation>
    </message>
    <message>
        <source>Its token is deleted in a moment; until then it can be brought back.</source>
        <translation>Su token se elimina dentro de un momento; hasta entonces se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>keybearer::Report</name>
    <message>
        <source>The result could not be written to standard output: it is closed, or its disk is full.</source>
        <translation>El resultado no se pudo escribir en la salida estándar: está cerrada o su disco está lleno.</translation>
    </message>
</context>
<context>
    <name>keybearer::SampleModel</name>
    <message>
        <source>%1: %2, answered in %3&#xa0;ms</source>
        <comment>a time and a state</comment>
        <translation>%1: %2, respondió en %3&#xa0;ms</translation>
    </message>
    <message>
        <source>%1: email changed</source>
        <comment>a time</comment>
        <translation>%1: correo cambiado</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>email changed</source>
        <translation>correo cambiado</translation>
    </message>
    <message>
        <source>%1: %2, no answer to “%3”</source>
        <comment>a time, a state and a permission</comment>
        <translation>%1: %2, sin respuesta a «%3»</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsCard</name>
    <message>
        <source>Back to default</source>
        <translation>Volver a lo predeterminado</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <comment>a group of settings</comment>
        <translation>%1: volver a lo predeterminado</translation>
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
        <translation>Pidiendo una respuesta a %1…</translation>
    </message>
    <message>
        <source>No token is sent.</source>
        <translation>No se envía ningún token.</translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation>Estos ajustes están ahora en uso.</translation>
    </message>
    <message>
        <source>A test that is running goes on as it began.</source>
        <translation>Una prueba en curso continúa como empezó.</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Leave settings</source>
        <translation>&amp;Salir de los ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>keybearer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>No shortcut fits these words.</source>
        <translation>Ningún atajo coincide con estas palabras.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>keybearer::SidePanel</name>
    <message>
        <source>Connect a to&amp;ken…</source>
        <translation>Conectar un to&amp;ken…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>&amp;Remove this connection</source>
        <translation>&amp;Quitar esta conexión</translation>
    </message>
    <message>
        <source>None yet. Every token that you connect gets its line here.</source>
        <translation>Todavía ninguna. Cada token que conecte tendrá aquí su línea.</translation>
    </message>
    <message>
        <source>No connection has this in its name, workspace or email.</source>
        <translation>Ninguna conexión contiene esto en su nombre, espacio de trabajo o correo.</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Buscar una conexión</translation>
    </message>
    <message>
        <source>Looks in name, workspace and email (%1)</source>
        <translation>Busca en el nombre, el espacio de trabajo y el correo (%1)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Test all connections</source>
        <translation>&amp;Probar todas las conexiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Press F2 to rename one, Delete to remove it.</source>
        <translation>Pulse F2 para cambiar el nombre de una y Supr para quitarla.</translation>
    </message>
    <message>
        <source>Look, network, tokens and data (%1)</source>
        <translation>Apariencia, red, tokens y datos (%1)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Elija primero una conexión.</translation>
    </message>
    <message>
        <source>The practice workspace has nothing to edit.</source>
        <translation>En el espacio de prácticas no hay nada que editar.</translation>
    </message>
</context>
<context>
    <name>keybearer::StatusLine</name>
    <message>
        <source>Nothing has been contacted yet.</source>
        <translation>Todavía no ha habido comunicación con nadie.</translation>
    </message>
    <message>
        <source>Talking to %1 · %2</source>
        <comment>host, request</comment>
        <translation>En comunicación con %1 · %2</translation>
    </message>
    <message>
        <source>Nothing is being talked to.</source>
        <translation>No hay comunicación con nadie.</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 calls left</source>
        <translation>Límite de frecuencia: quedan %1 de %2 llamadas</translation>
    </message>
    <message>
        <source>As the newest answer tells. Intercom begins a new count every 10 seconds; your pipeline draws on the same one.</source>
        <translation>Según la respuesta más reciente. Intercom empieza una cuenta nueva cada 10 segundos; su pipeline consume de la misma.</translation>
    </message>
    <message>
        <source>Testing all connections · %1 of %2 done</source>
        <translation>Probando todas las conexiones · %1 de %2 listas</translation>
    </message>
    <message>
        <source>%1 answered · %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>%1 respondió · %2 en %3&#xa0;ms</translation>
    </message>
    <message>
        <source>No answer from %1 · %2, after %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>Sin respuesta de %1 · %2, al cabo de %3&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1” is talking to %2 · %3</source>
        <comment>connection, host, request</comment>
        <translation>«%1» está en comunicación con %2 · %3</translation>
    </message>
    <message>
        <source>“%1”: %2 answered · %3 in %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>«%1»: %2 respondió · %3 en %4&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1”: no answer from %2 · %3, after %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>«%1»: sin respuesta de %2 · %3, al cabo de %4&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · last answer: %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>La API de esta conexión es %1 · última respuesta: %2 en %3&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · idle</source>
        <translation>La API de esta conexión es %1 · sin actividad</translation>
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
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>address and method</source>
        <translation>dirección y vía</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>se ejecuta solo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>password, two-factor, 24 h</source>
        <translation>contraseña, dos pasos, 24 h</translation>
    </message>
    <message>
        <source>all tested</source>
        <translation>todo probado</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 de %2 pendientes</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>save and pass on</source>
        <translation>guardar y entregar</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>one SCIM request</source>
        <translation>una petición SCIM</translation>
    </message>
    <message>
        <source>done, not everything is known</source>
        <translation>hecho, no se sabe todo</translation>
    </message>
    <message>
        <source>saved in an earlier state</source>
        <translation>guardada en un estado anterior</translation>
    </message>
    <message>
        <source>to be saved again</source>
        <translation>guardar de nuevo</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 correctos</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconocidos</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>%Ln obstáculo</numerusform>
            <numerusform>%Ln obstáculos</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>por una persona</translation>
    </message>
</context>
<context>
    <name>keybearer::StepNote</name>
    <message>
        <source>Enter the new address, then press “Check and continue”.</source>
        <translation>Introduzca la nueva dirección y después pulse «Comprobar y continuar».</translation>
    </message>
    <message>
        <source>Nothing. Read what was found.</source>
        <translation>Nada. Lea lo que se encontró.</translation>
    </message>
    <message>
        <source>You, best together with the new owner</source>
        <translation>Usted, mejor junto con el nuevo propietario</translation>
    </message>
    <message>
        <source>Here, in Keybearer</source>
        <translation>Aquí, en Keybearer</translation>
    </message>
    <message>
        <source>Keybearer, by itself</source>
        <translation>Keybearer, por sí solo</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with reading calls only</source>
        <translation>En la API de Intercom, solo con llamadas de lectura</translation>
    </message>
    <message>
        <source>Nothing. It takes a few seconds.</source>
        <translation>Nada. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>You decide, Keybearer sends</source>
        <translation>Usted decide, Keybearer envía</translation>
    </message>
    <message>
        <source>At the SCIM server of the workspace</source>
        <translation>En el servidor SCIM del espacio de trabajo</translation>
    </message>
    <message>
        <source>Read the request below, then press “Send the change”.</source>
        <translation>Lea la petición de abajo y después pulse «Enviar el cambio».</translation>
    </message>
    <message>
        <source>Nothing. It is sent once and then read back.</source>
        <translation>Nada. Se envía una sola vez y después se relee.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account; for now that is usually the agency</source>
        <translation>Quien pueda iniciar sesión con la cuenta de API; hoy suele ser la agencia</translation>
    </message>
    <message>
        <source>In Intercom, on the page “Your account” of that account</source>
        <translation>En Intercom, en la página «Your account» de esa cuenta</translation>
    </message>
    <message>
        <source>Press “Start the change” when that person is ready.</source>
        <translation>Pulse «Iniciar el cambio» cuando esa persona esté lista.</translation>
    </message>
    <message>
        <source>Change the email there and save. Keybearer sees it by itself.</source>
        <translation>Cambie allí el correo y guarde. Keybearer lo ve por sí solo.</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with the same calls as before the change</source>
        <translation>En la API de Intercom, con las mismas llamadas que antes del cambio</translation>
    </message>
    <message>
        <source>Read the table, then press “Prove again”.</source>
        <translation>Lea la tabla y después pulse «Volver a demostrar».</translation>
    </message>
    <message>
        <source>Nothing. Read the table: before and after.</source>
        <translation>Nada. Lea la tabla: antes y después.</translation>
    </message>
    <message>
        <source>The new owner</source>
        <translation>El nuevo propietario</translation>
    </message>
    <message>
        <source>In the new mailbox and in Intercom, signed in with the new address</source>
        <translation>En el nuevo buzón y en Intercom, con la sesión iniciada con la nueva dirección</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambas partes</translation>
    </message>
    <message>
        <source>Here, and wherever you keep such files</source>
        <translation>Aquí, y dondequiera que guarde este tipo de archivos</translation>
    </message>
    <message>
        <source>Save the record and give the other side a copy.</source>
        <translation>Guarde el acta y entregue una copia a la otra parte.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Read which finding stops it, then press “Cancel the handover”.</source>
        <translation>Lea qué resultado lo impide y después pulse «Cancelar el traspaso».</translation>
    </message>
    <message>
        <source>Here, and on the account&apos;s own page</source>
        <translation>Aquí, y en la página de la propia cuenta</translation>
    </message>
    <message>
        <source>When the connection works again, press “Prove again”.</source>
        <translation>Cuando la conexión vuelva a funcionar, pulse «Volver a demostrar».</translation>
    </message>
    <message>
        <source>Here, or on the account&apos;s own page</source>
        <translation>Aquí, o en la página de la propia cuenta</translation>
    </message>
    <message>
        <source>Decide whether this address is the right one.</source>
        <translation>Decida si esta dirección es la correcta.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account</source>
        <translation>Quien pueda iniciar sesión con la cuenta de API</translation>
    </message>
    <message>
        <source>Nothing. It is done; this is what was found.</source>
        <translation>Nada. Está hecho; esto es lo que se encontró.</translation>
    </message>
    <message>
        <source>Do one of these steps, then test it here, before the next one.</source>
        <translation>Haga uno de estos pasos y pruébelo aquí antes del siguiente.</translation>
    </message>
    <message>
        <source>Press “Close the follow-up”, then save the record.</source>
        <translation>Pulse «Cerrar el seguimiento» y después guarde el acta.</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammateCard</name>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Huella del token: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>The token has not told who it belongs to.</source>
        <translation>El token no ha indicado a quién pertenece.</translation>
    </message>
    <message>
        <source>Teammate %1</source>
        <translation>Compañero de equipo %1</translation>
    </message>
    <message>
        <source>inbox seat</source>
        <translation>licencia de bandeja de entrada</translation>
    </message>
    <message>
        <source>no inbox seat</source>
        <translation>sin licencia de bandeja de entrada</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>rol «%1»</translation>
    </message>
    <message>
        <source>according to an earlier test</source>
        <translation>según una prueba anterior</translation>
    </message>
    <message>
        <source>email verified</source>
        <translation>correo verificado</translation>
    </message>
    <message>
        <source>email not verified</source>
        <translation>correo no verificado</translation>
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
        <translation>prácticas, solo en este equipo</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <source>Test the token again (F5)</source>
        <translation>Probar de nuevo el token (F5)</translation>
    </message>
    <message>
        <source>Show the picture from %1</source>
        <comment>a host</comment>
        <translation>Mostrar la foto de %1</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Traspasar…</translation>
    </message>
    <message>
        <source>Give this account another email, and prove that the token works</source>
        <translation>Dar a esta cuenta otro correo y demostrar que el token funciona</translation>
    </message>
    <message>
        <source>Keybearer asks that host of Intercom for the picture, without the token. Nobody is asked before you agree.</source>
        <translation>Keybearer pide la foto a ese servidor de Intercom, sin el token. No se pide a nadie antes de que usted lo acepte.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>Continue the &amp;handover</source>
        <translation>Con&amp;tinuar el traspaso</translation>
    </message>
    <message>
        <source>A handover of this account is open: see where it stands and go on</source>
        <translation>Hay un traspaso abierto de esta cuenta: ver cómo va y continuar</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>A handover can begin when a test has shown that the token works</source>
        <translation>Un traspaso puede empezar cuando una prueba ha mostrado que el token funciona</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammatePage</name>
    <message>
        <source>Testing the token…</source>
        <translation>Probando el token…</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered. All of them only read, and none reads a person&apos;s data.</source>
        <translation>%1 de %2 llamadas respondidas. Todas son solo de lectura y ninguna lee datos personales.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Este token aún no se ha probado.</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Elija «Probar ahora».</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <comment>a relative time</comment>
        <translation>Probado %1.</translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <translation>&amp;Mostrar la evidencia</translation>
    </message>
    <message>
        <source>Last known: %1, %2.</source>
        <comment>a state word, a relative time</comment>
        <translation>Último estado conocido: %1, %2.</translation>
    </message>
    <message>
        <source>It has not been tested since, so this may have changed.</source>
        <translation>Desde entonces no se ha probado, así que puede haber cambiado.</translation>
    </message>
    <message>
        <source>Tested %1. Every test since %2 has found the same.</source>
        <comment>a relative time, a date</comment>
        <translation>Probado %1. Todas las pruebas desde %2 han dado el mismo resultado.</translation>
    </message>
</context>
<context>
    <name>keybearer::TokenField</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message>
        <source>Tokens and lock</source>
        <translation>Tokens y bloqueo</translation>
    </message>
    <message>
        <source>Keep new tokens in the keychain</source>
        <translation>Guardar los tokens nuevos en el llavero</translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain.</source>
        <translation>Aún no se sabe si este equipo tiene un llavero.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain answers.</source>
        <translation>El llavero de este equipo responde.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Después de %Ln minuto</numerusform>
            <numerusform>Después de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bloquear cuando no se toca nada</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>Bloquear cuando se bloquea la pantalla</translation>
    </message>
    <message>
        <source>Otherwise a token stays in memory until you quit or lock. Each connection can choose.</source>
        <translation>En caso contrario, un token permanece en la memoria hasta que salga de Keybearer o lo bloquee. Se puede elegir en cada conexión.</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Tokens stay in memory until you quit or lock.</source>
        <translation>Este equipo no ofrece ningún llavero. Los tokens permanecen en la memoria hasta que salga de Keybearer o lo bloquee.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowCommands</name>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>Probar todas las conexiones</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Buscar una conexión</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Mostrar la evidencia</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Guardar el acta…</translation>
    </message>
    <message>
        <source>Connect a token…</source>
        <translation>Conectar un token…</translation>
    </message>
    <message>
        <source>Open the practice workspace</source>
        <translation>Abrir el espacio de prácticas</translation>
    </message>
    <message>
        <source>Go to the teammate</source>
        <translation>Ir al compañero de equipo</translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation>Ir al traspaso</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Ir al historial</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>Lock Keybearer</source>
        <translation>Bloquear Keybearer</translation>
    </message>
    <message>
        <source>Close the message, or leave the settings</source>
        <translation>Cerrar el mensaje o salir de los ajustes</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Activar o desactivar la pantalla completa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Editar la conexión…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Elija primero una conexión.</translation>
    </message>
    <message>
        <source>Leave the settings first.</source>
        <translation>Salga primero de los ajustes.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Todavía no hay ninguna conexión.</translation>
    </message>
    <message>
        <source>Continue the handover</source>
        <translation>Continuar el traspaso</translation>
    </message>
    <message>
        <source>Check a record…</source>
        <translation>Comprobar un acta…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is nothing that can be undone now.</source>
        <translation>Ahora no hay nada que se pueda deshacer.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowLock</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer está bloqueado</translation>
    </message>
</context>
<context>
    <name>keybearer::Workbench</name>
    <message>
        <source>A practice handover is still open. It ends when you quit, like the whole practice workspace; nothing else is affected.</source>
        <translation>Todavía hay un traspaso de práctica abierto. Termina cuando salga, como todo el espacio de prácticas; nada más se ve afectado.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>No se pudo abrir el navegador.</translation>
    </message>
    <message>
        <source>Open this page yourself: %1</source>
        <translation>Abra esta página usted mismo: %1</translation>
    </message>
    <message>
        <source>A handover is still open. Nothing is lost when you quit: it goes on when you open Keybearer again and choose the connection. Until then the token is not tested.</source>
        <translation>Todavía hay un traspaso abierto. No se pierde nada al salir: continúa cuando vuelva a abrir Keybearer y elija la conexión. Hasta entonces el token no se prueba.</translation>
    </message>
    <message>
        <source>This handover&apos;s connection is not in the list any more.</source>
        <translation>La conexión de este traspaso ya no está en la lista.</translation>
    </message>
    <message>
        <source>Connect its token again to go to the handover.</source>
        <translation>Conecte de nuevo su token para ir al traspaso.</translation>
    </message>
    <message>
        <source>A handover is still open, and its token is kept in memory only. What happened so far stays on this computer. To go on when you open Keybearer again, connect the token again; until then it is not tested.</source>
        <translation>Todavía hay un traspaso abierto, y su token se guarda solo en la memoria. Lo que ocurrió hasta ahora permanece en este equipo. Para continuar cuando vuelva a abrir Keybearer, conecte de nuevo el token; hasta entonces no se prueba.</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Espacio de prácticas</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more. Begin with a new practice workspace? What happened in this one stays in the history.</source>
        <translation>El token de este espacio de prácticas ya no funciona. ¿Empezar con un nuevo espacio de prácticas? Lo que ocurrió en este permanece en el historial.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Conservar este</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more.</source>
        <translation>El token de este espacio de prácticas ya no funciona.</translation>
    </message>
    <message>
        <source>A new practice workspace can begin once its handover is closed.</source>
        <translation>Un nuevo espacio de prácticas podrá empezar cuando el traspaso de este esté cerrado.</translation>
    </message>
    <message>
        <source>Open “Handover” and close it, then open practice again.</source>
        <translation>Abra «Traspaso» y ciérrelo; después vuelva a abrir las prácticas.</translation>
    </message>
    <message>
        <source>This handover is over, and another one of this connection is open.</source>
        <translation>Este traspaso ha terminado y hay otro de esta conexión abierto.</translation>
    </message>
    <message>
        <source>The page shows the one that is open. What happened in this one stands here in the history.</source>
        <translation>La página muestra el que está abierto. Lo que ocurrió en este figura aquí, en el historial.</translation>
    </message>
    <message>
        <source>“Save the record…” gives you all of it in one file.</source>
        <translation>«Guardar el acta…» le da todo en un archivo.</translation>
    </message>
    <message>
        <source>What happened stays in the history. A practice workspace ends with the program; its records can still be saved.</source>
        <translation>Lo que ocurrió queda en el historial. Un espacio de práctica termina con el programa; sus actas aún pueden guardarse.</translation>
    </message>
</context>
</TS>
