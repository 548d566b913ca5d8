<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teammate: %1 (%2), id %3</source>
        <translation>Membro da equipe: %1 (%2), id %3</translation>
    </message>
    <message>
        <source>Workspace: %1, id %2, region %3</source>
        <translation>Espaço de trabalho: %1, id %2, região %3</translation>
    </message>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Impressão digital do token: %1</translation>
    </message>
    <message>
        <source>Permissions (* is needed):</source>
        <translation>Permissões (* é necessária):</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the follow-up</source>
        <translation>Encerrar o acompanhamento</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Encerrar mesmo assim</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>These steps are still open: %1.</source>
        <translation>Estas etapas ainda estão em aberto: %1.</translation>
    </message>
    <message>
        <source>After closing, this handover is not tested any more, and it can&apos;t be opened again.</source>
        <translation>Depois de encerrada, esta transferência não é mais testada e não pode ser reaberta.</translation>
    </message>
    <message>
        <source>Close the handover</source>
        <translation>Encerrar a transferência</translation>
    </message>
    <message>
        <source>By the newest test, the token is not proven to work.</source>
        <translation>Pelo teste mais recente, não está provado que o token funciona.</translation>
    </message>
    <message>
        <source>Cancel the handover</source>
        <translation>Cancelar a transferência</translation>
    </message>
    <message>
        <source>Somebody may be about to change the email. After cancelling, Keybearer does not watch any more, and this handover can&apos;t be opened again.</source>
        <translation>Talvez alguém esteja prestes a alterar o e-mail. Depois de cancelar, o Keybearer não observa mais, e esta transferência não pode ser reaberta.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>connecting, TLS included: %1 ms</source>
        <translation>conexão, incluindo TLS: %1 ms</translation>
    </message>
    <message>
        <source>connecting: none, the connection was open already</source>
        <translation>conexão: nenhuma, já estava aberta</translation>
    </message>
    <message>
        <source>waiting for the answer: %1 ms</source>
        <translation>espera pela resposta: %1 ms</translation>
    </message>
    <message>
        <source>receiving it: %1 ms</source>
        <translation>recebimento: %1 ms</translation>
    </message>
    <message>
        <source>together: %1 ms</source>
        <translation>total: %1 ms</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>status %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), dropped unread</source>
        <translation>
            <numerusform>%Ln byte, descartado sem ser lido</numerusform>
            <numerusform>%Ln bytes, descartados sem serem lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>ENVIADO</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>RESPOSTA</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TEMPO</translation>
    </message>
    <message>
        <source>started: %1 (UTC)</source>
        <translation>início: %1 (UTC)</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>tentativas: %1</translation>
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
        <translation>Isto será enviado uma única vez, com o token SCIM:
%1 %2
%3</translation>
    </message>
    <message>
        <source>The teammate signs in, opens its own account page and changes the email from %1 to %2.</source>
        <translation>O membro da equipe entra, abre a página da própria conta e altera o e-mail de %1 para %2.</translation>
    </message>
    <message>
        <source>The teammate signs in, opens %1 and changes the email from %2 to %3.</source>
        <translation>O membro da equipe entra, abre %1 e altera o e-mail de %2 para %3.</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Registro: %1</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The option --%1 does not go with this command.</source>
        <translation>A opção --%1 não combina com este comando.</translation>
    </message>
    <message>
        <source>The option --%1 was given more than once.</source>
        <translation>A opção --%1 foi informada mais de uma vez.</translation>
    </message>
    <message>
        <source>Only one token can be read from standard input.</source>
        <translation>Só é possível ler um token da entrada padrão.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>A opção --%1 precisa de um valor.</translation>
    </message>
    <message>
        <source>The API base must be an https address, or http on this computer.</source>
        <translation>A base da API deve ser um endereço https, ou http neste computador.</translation>
    </message>
    <message>
        <source>Give either --region or --api-url: the address says already where to ask.</source>
        <translation>Informe --region ou --api-url, não ambas: o endereço já diz onde perguntar.</translation>
    </message>
    <message>
        <source>The region must be us, eu or au.</source>
        <translation>A região deve ser us, eu ou au.</translation>
    </message>
    <message>
        <source>The API version must look like 2.16, or be Preview.</source>
        <translation>A versão da API deve ter a forma 2.16 ou ser Preview.</translation>
    </message>
    <message>
        <source>The SCIM base must be an https address, or http on this computer.</source>
        <translation>A base SCIM deve ser um endereço https, ou http neste computador.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds, up to 3600.</source>
        <translation>O tempo limite deve ser um número de segundos, até 3600.</translation>
    </message>
    <message>
        <source>The wait must be a whole number of seconds, up to one year.</source>
        <translation>A espera deve ser um número inteiro de segundos, até um ano.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>A porta deve ser um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>The permissions that can count are: %1.</source>
        <translation>As permissões que podem contar são: %1.</translation>
    </message>
    <message>
        <source>“%1” is no permission that can count.</source>
        <translation>“%1” não é uma permissão que possa contar.</translation>
    </message>
    <message>
        <source>A handover needs either --to EMAIL or --resume ID.</source>
        <translation>Uma transferência precisa de --to EMAIL ou --resume ID.</translation>
    </message>
    <message>
        <source>What stands after --to is not an email address that Intercom could take.</source>
        <translation>O que está depois de --to não é um endereço de e-mail que o Intercom possa aceitar.</translation>
    </message>
    <message>
        <source>The route must be guided or scim.</source>
        <translation>A via deve ser guided ou scim.</translation>
    </message>
    <message>
        <source>The SCIM route needs --scim-url and --scim-token-file.</source>
        <translation>A via SCIM precisa de --scim-url e --scim-token-file.</translation>
    </message>
    <message>
        <source>With the token on standard input nobody can be asked: add --yes.</source>
        <translation>Com o token na entrada padrão, não é possível perguntar nada a ninguém: acrescente --yes.</translation>
    </message>
    <message>
        <source>Name one record to verify.</source>
        <translation>Indique um registro a verificar.</translation>
    </message>
    <message>
        <source>There is a word too many. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Há uma palavra a mais. Um token nunca vai na linha de comando: use --token-file ou KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Um token nunca vai na linha de comando: use --token-file ou KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>A opção %1 não é conhecida.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>A opção %1 precisa de um valor.</translation>
    </message>
    <message>
        <source>There is an option that is not known here, or has a value that it does not take.</source>
        <translation>Há uma opção que não é conhecida aqui ou que tem um valor que ela não aceita.</translation>
    </message>
    <message>
        <source>The first word must be check, handover, verify, practice or demo.</source>
        <translation>A primeira palavra deve ser check, handover, verify, practice ou demo.</translation>
    </message>
    <message>
        <source>read the access token from FILE; - is standard input</source>
        <translation>lê o token de acesso de FILE; - é a entrada padrão</translation>
    </message>
    <message>
        <source>take token and settings of a saved connection</source>
        <translation>usa o token e as configurações de uma conexão salva</translation>
    </message>
    <message>
        <source>another API base; plain http only to this computer</source>
        <translation>outra base da API; http simples só para este computador</translation>
    </message>
    <message>
        <source>the workspace&apos;s region; found out when not given</source>
        <translation>a região do espaço de trabalho; descoberta se não for informada</translation>
    </message>
    <message>
        <source>Intercom-Version to ask for; 2.16 when not given</source>
        <translation>Intercom-Version a solicitar; 2.16 se não for informada</translation>
    </message>
    <message>
        <source>permissions that count, with commas between them</source>
        <translation>permissões que contam, separadas por vírgulas</translation>
    </message>
    <message>
        <source>deadline of one request; 15 when not given</source>
        <translation>prazo de uma solicitação; 15 se não for informado</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>um documento JSON na saída padrão</translation>
    </message>
    <message>
        <source>the teammate&apos;s new email address</source>
        <translation>o novo endereço de e-mail do membro da equipe</translation>
    </message>
    <message>
        <source>go on with a handover that waits</source>
        <translation>continua uma transferência que está em espera</translation>
    </message>
    <message>
        <source>how the email is changed</source>
        <translation>como o e-mail é alterado</translation>
    </message>
    <message>
        <source>SCIM base URL of the workspace</source>
        <translation>URL base SCIM do espaço de trabalho</translation>
    </message>
    <message>
        <source>read the SCIM token from FILE; - is standard input</source>
        <translation>lê o token SCIM de FILE; - é a entrada padrão</translation>
    </message>
    <message>
        <source>write the record to FILE</source>
        <translation>grava o registro em FILE</translation>
    </message>
    <message>
        <source>do not ask before the change</source>
        <translation>não pergunta antes da alteração</translation>
    </message>
    <message>
        <source>how long to wait for the person; no bound when not given</source>
        <translation>quanto tempo esperar pela pessoa; sem limite se não for informado</translation>
    </message>
    <message>
        <source>where to listen; 0 picks a free port</source>
        <translation>onde escutar; 0 escolhe uma porta livre</translation>
    </message>
    <message>
        <source>trust the certificates in FILE as well</source>
        <translation>confia também nos certificados em FILE</translation>
    </message>
    <message>
        <source>how to reach the network</source>
        <translation>como chegar à rede</translation>
    </message>
    <message>
        <source>where history and records are kept</source>
        <translation>onde ficam o histórico e os registros</translation>
    </message>
    <message>
        <source>open the window on a practice workspace of its own</source>
        <translation>abre a janela em um espaço de trabalho de treino próprio</translation>
    </message>
    <message>
        <source>Tests a token and prints the verdict.</source>
        <translation>Testa um token e mostra o veredito.</translation>
    </message>
    <message>
        <source>Tests the token, gets the teammate&apos;s email changed, and proves that the token kept working. Writes a record of it.</source>
        <translation>Testa o token, providencia a alteração do e-mail do membro da equipe e prova que o token continuou funcionando. Grava um registro disso.</translation>
    </message>
    <message>
        <source>Verifies a handover record, offline and without the token.</source>
        <translation>Verifica um registro de transferência, offline e sem o token.</translation>
    </message>
    <message>
        <source>Serves a practice workspace on this computer until it is interrupted.</source>
        <translation>Oferece um espaço de trabalho de treino neste computador até ser interrompido.</translation>
    </message>
    <message>
        <source>Does the whole job, by both routes, on a practice workspace of its own.</source>
        <translation>Faz o trabalho completo, pelas duas vias, em um espaço de trabalho de treino próprio.</translation>
    </message>
    <message>
        <source>Hands an Intercom API teammate to its new owner and proves that the token kept working. Without a command the window opens, if it was built.</source>
        <translation>Transfere um membro da equipe de API do Intercom ao novo proprietário e prova que o token continuou funcionando. Sem um comando, a janela é aberta, se ela tiver sido compilada.</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>mostra isto e encerra</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>mostra a versão e encerra</translation>
    </message>
    <message>
        <source>check: test a token. handover: baseline, email change, proof. verify: check the record in FILE, offline. practice: serve the practice workspace. demo: the whole job on a practice workspace. Each has a --help of its own.</source>
        <translation>check: testa um token. handover: linha de base, alteração do e-mail, prova. verify: verifica o registro em FILE, offline. practice: oferece o espaço de trabalho de treino. demo: o trabalho completo em um espaço de trabalho de treino. Cada um tem seu próprio --help.</translation>
    </message>
    <message>
        <source>the record to verify</source>
        <translation>o registro a verificar</translation>
    </message>
</context>
<context>
    <name>RecordFileText</name>
    <message>
        <source>The record can&apos;t be written to %1: its folder is not there.</source>
        <translation>Não é possível gravar o registro em %1: a pasta não existe.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is a folder.</source>
        <translation>Não é possível gravar o registro em %1: isso é uma pasta.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is no ordinary file.</source>
        <translation>Não é possível gravar o registro em %1: isso não é um arquivo comum.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: something else is in that file, and it would be lost.</source>
        <translation>Não é possível gravar o registro em %1: esse arquivo contém outra coisa, que seria perdida.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: no file can be made there.</source>
        <translation>Não é possível gravar o registro em %1: não é possível criar um arquivo ali.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: a token is read from that file.</source>
        <translation>Não é possível gravar o registro em %1: um token é lido desse arquivo.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Não foi possível abrir a pasta.</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>Abra-a você mesmo: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>&amp;Copy its path</source>
        <translation>&amp;Copiar o caminho</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file is saved.</source>
        <translation>O arquivo foi salvo.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>É “%1”.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Não foi possível salvar o arquivo.</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. The disk may be full, or the folder may not be yours to write.</source>
        <translation>Nada foi gravado em “%1”. O disco pode estar cheio, ou você pode não ter permissão para gravar na pasta.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keybearer is open already with this data directory, in %1, but it does not answer. Wait a moment, or end it, and start again. If it is open nowhere, delete the file “%2” and start again.</source>
        <comment>a program and its process id, a file</comment>
        <translation>O Keybearer já está aberto com esta pasta de dados, em %1, mas não responde. Aguarde um momento, ou encerre-o, e inicie de novo. Se não estiver aberto em lugar nenhum, exclua o arquivo “%2” e inicie de novo.</translation>
    </message>
</context>
<context>
    <name>TokenInputText</name>
    <message>
        <source>The file with the token can&apos;t be read.</source>
        <translation>Não é possível ler o arquivo com o token.</translation>
    </message>
    <message>
        <source>What was given is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>O que foi informado não é um token: está vazio ou tem espaços ou sinais que nenhum token tem.</translation>
    </message>
    <message>
        <source>There are no saved connections here. Save one in the window, or name the token with --token-file FILE or the environment variable KEYBEARER_TOKEN.</source>
        <translation>Não há conexões salvas aqui. Salve uma na janela, ou indique o token com --token-file FILE ou com a variável de ambiente KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>There is no saved connection of that name.</source>
        <translation>Não há conexão salva com esse nome.</translation>
    </message>
    <message>
        <source>What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>O que está em KEYBEARER_TOKEN não é um token: está vazio ou tem espaços ou sinais que nenhum token tem.</translation>
    </message>
    <message>
        <source>Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, or --profile NAME.</source>
        <translation>Indique um token: --token-file FILE, a variável de ambiente KEYBEARER_TOKEN ou --profile NAME.</translation>
    </message>
    <message>
        <source>There is a token in an address that was given. Nothing was sent. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Há um token em um endereço que foi informado. Nada foi enviado. Um token nunca vai na linha de comando: use --token-file ou KEYBEARER_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Confirm the new address</source>
        <translation>Confirmar o novo endereço</translation>
    </message>
    <message>
        <source>The new owner opens the message that Intercom sends and follows its link. The account then shows the address as verified.</source>
        <translation>O novo proprietário abre a mensagem que o Intercom envia e segue o link. A conta passa então a mostrar o endereço como verificado.</translation>
    </message>
    <message>
        <source>Test after the link was followed.</source>
        <translation>Teste depois de seguir o link.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Definir uma nova senha</translation>
    </message>
    <message>
        <source>The new owner resets the password, so that the agency can&apos;t sign in any more. Vendors report that a reset can revoke a token; Intercom has not confirmed it.</source>
        <translation>O novo proprietário redefine a senha, para que a agência não possa mais entrar. Fornecedores relatam que uma redefinição pode revogar um token; o Intercom não confirmou isso.</translation>
    </message>
    <message>
        <source>Test right after the reset.</source>
        <translation>Teste logo após a redefinição.</translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in</source>
        <translation>Ativar o login em dois fatores</translation>
    </message>
    <message>
        <source>The new owner adds a second step to signing in, as the account can read and write for the pipeline.</source>
        <translation>O novo proprietário acrescenta uma segunda etapa ao login, pois a conta pode ler e gravar em nome do pipeline.</translation>
    </message>
    <message>
        <source>Test right after it was switched on.</source>
        <translation>Teste logo após a ativação.</translation>
    </message>
    <message>
        <source>Test again after a day</source>
        <translation>Testar de novo após um dia</translation>
    </message>
    <message>
        <source>Test once 24 hours have passed.</source>
        <translation>Teste depois que tiverem passado 24 horas.</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1” (status %2).</source>
        <translation>Nas palavras do próprio servidor: “%1” (status %2).</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1”.</source>
        <translation>Nas palavras do próprio servidor: “%1”.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>O servidor respondeu com o status %1.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Ele pede para esperar %Ln segundo.</numerusform>
            <numerusform>Ele pede para esperar %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as it was entered.</source>
        <translation>“%1” não pode ser usado como foi informado.</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>Diz respeito a: %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>O arquivo %1 não existe.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Não é possível ler o arquivo %1.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and only those are read.</source>
        <translation>%1 não é um arquivo comum, e só esses são lidos.</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>O arquivo %1 é grande demais para o que deveria ser.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in PEM form.</source>
        <translation>O arquivo %1 não tem nenhum certificado em formato PEM.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Verifique as permissões de acesso dele.</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>Verifique se o arquivo certo foi indicado.</translation>
    </message>
    <message>
        <source>Another token was tested after the change than before it.</source>
        <translation>Depois da alteração foi testado um token diferente do de antes.</translation>
    </message>
    <message>
        <source>Another teammate answers to this token now.</source>
        <translation>Outro membro da equipe responde agora por este token.</translation>
    </message>
    <message>
        <source>Another workspace answers to this token now.</source>
        <translation>Outro espaço de trabalho responde agora por este token.</translation>
    </message>
    <message>
        <source>Whether it is still the same teammate and workspace could not be seen.</source>
        <translation>Não foi possível ver se ainda são o mesmo membro da equipe e o mesmo espaço de trabalho.</translation>
    </message>
    <message>
        <source>It is the same token, the same teammate and the same workspace.</source>
        <translation>São o mesmo token, o mesmo membro da equipe e o mesmo espaço de trabalho.</translation>
    </message>
    <message>
        <source>No tested permission was lost.</source>
        <translation>Nenhuma permissão testada foi perdida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>%Ln permissão concedida antes não passou depois: %1.</numerusform>
            <numerusform>%Ln permissões concedidas antes não passaram depois: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>%Ln permissão concedida antes não pôde ser testada depois.</numerusform>
            <numerusform>%Ln permissões concedidas antes não puderam ser testadas depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has not been tested since the change.</source>
        <translation>O token não foi testado desde a alteração.</translation>
    </message>
    <message>
        <source>The new address has not been confirmed yet.</source>
        <translation>O novo endereço ainda não foi confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %Ln test call(s) were refused.</source>
        <translation>
            <numerusform>Durante a alteração, %Ln chamada de teste foi recusada.</numerusform>
            <numerusform>Durante a alteração, %Ln chamadas de teste foram recusadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %Ln got no clear answer.</source>
        <translation>
            <numerusform>Durante a alteração, nenhuma chamada de teste foi recusada; %Ln não teve resposta clara.</numerusform>
            <numerusform>Durante a alteração, nenhuma chamada de teste foi recusada; %Ln não tiveram resposta clara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Durante a alteração, a única chamada de teste (%Ln) teve uma boa resposta.</numerusform>
            <numerusform>Durante a alteração, todas as %Ln chamadas de teste tiveram uma boa resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. It is your decision now.</source>
        <translation>Nada foi alterado ainda. A decisão agora é sua.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. A person changes it on the account&apos;s own page; Keybearer sends no change, watches, and tests the token meanwhile.</source>
        <translation>O e-mail da conta passará de %1 para %2. Uma pessoa o altera na página da própria conta; o Keybearer não envia nenhuma alteração, acompanha e testa o token enquanto isso.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. Keybearer sends the change once, over SCIM and exactly as shown, and tests the token meanwhile.</source>
        <translation>O e-mail da conta passará de %1 para %2. O Keybearer envia a alteração uma única vez, por SCIM e exatamente como mostrado, e testa o token enquanto isso.</translation>
    </message>
    <message>
        <source>The email was changed, but to another address.</source>
        <translation>O e-mail foi alterado, mas para outro endereço.</translation>
    </message>
    <message>
        <source>The account has %1 now; the handover is meant for %2.</source>
        <translation>A conta tem agora %1; a transferência prevê %2.</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed.</source>
        <translation>Aguardando a alteração do e-mail.</translation>
    </message>
    <message>
        <source>Sign in as the API account, open “Your account” and change the email to %1. Do not reset the password yet.</source>
        <translation>Entre como a conta de API, abra “Your account” e altere o e-mail para %1. Não redefina a senha ainda.</translation>
    </message>
    <message>
        <source>The handover was stopped before anything was changed.</source>
        <translation>A transferência foi interrompida antes que algo fosse alterado.</translation>
    </message>
    <message>
        <source>The email was not changed.</source>
        <translation>O e-mail não foi alterado.</translation>
    </message>
    <message>
        <source>The account still has %1.</source>
        <translation>A conta ainda tem %1.</translation>
    </message>
    <message>
        <source>The account itself still has %1.</source>
        <translation>A própria conta ainda tem %1.</translation>
    </message>
    <message>
        <source>SCIM says %1, the account itself %2.</source>
        <translation>O SCIM diz %1; a própria conta, %2.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>Não se sabe se a alteração foi feita.</translation>
    </message>
    <message>
        <source>Prove it again in a while, and look at the account&apos;s own page.</source>
        <translation>Teste de novo daqui a pouco e veja a página da própria conta.</translation>
    </message>
    <message>
        <source>So it can&apos;t be read which email the account has now; before, it was %1.</source>
        <translation>Por isso não é possível ler qual e-mail a conta tem agora; antes era %1.</translation>
    </message>
    <message>
        <source>It is not known which email the account has now.</source>
        <translation>Não se sabe qual e-mail a conta tem agora.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards. It is not sent a second time.</source>
        <translation>A alteração pode ter sido feita, e não foi possível ler a conta depois. Ela não é enviada uma segunda vez.</translation>
    </message>
    <message>
        <source>Prove it again when the connection works, and look at the account&apos;s own page.</source>
        <translation>Teste de novo quando a conexão funcionar e veja a página da própria conta.</translation>
    </message>
    <message>
        <source>The email is back to what it was before.</source>
        <translation>O e-mail voltou a ser o que era antes.</translation>
    </message>
    <message>
        <source>The account has %1 again.</source>
        <translation>A conta tem %1 novamente.</translation>
    </message>
    <message>
        <source>The email was changed, and the token still works.</source>
        <translation>O e-mail foi alterado, e o token continua funcionando.</translation>
    </message>
    <message>
        <source>Follow up: each of these steps could still hurt the token, so it is tested after each one.</source>
        <translation>Acompanhamento: cada uma destas etapas ainda poderia prejudicar o token, por isso ele é testado depois de cada uma.</translation>
    </message>
    <message>
        <source>The token works, but the account has another email than the one asked for.</source>
        <translation>O token funciona, mas a conta tem um e-mail diferente do solicitado.</translation>
    </message>
    <message>
        <source>It has %1; asked for was %2.</source>
        <translation>Ela tem %1; o solicitado era %2.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again, or change the email back.</source>
        <translation>Descubra quem o alterou. Depois prove de novo ou restaure o e-mail anterior.</translation>
    </message>
    <message>
        <source>Prove it again, or change the email back.</source>
        <translation>Prove de novo ou restaure o e-mail anterior.</translation>
    </message>
    <message>
        <source>Keep the record: it shows what happened.</source>
        <translation>Guarde o registro: ele mostra o que aconteceu.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Enter the new address and choose how it is to be changed.</source>
        <translation>Informe o novo endereço e escolha como ele deve ser alterado.</translation>
    </message>
    <message>
        <source>Looking for what could stand in the way.</source>
        <translation>Procurando o que poderia atrapalhar.</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>Nada é alterado com isto.</translation>
    </message>
    <message>
        <source>Testing the token before anything is changed.</source>
        <translation>Testando o token antes que algo seja alterado.</translation>
    </message>
    <message>
        <source>The same test runs again afterwards, so that the two can be compared.</source>
        <translation>O mesmo teste é feito de novo depois, para que os dois possam ser comparados.</translation>
    </message>
    <message>
        <source>The plan is on this computer&apos;s disk.</source>
        <translation>O plano está no disco deste computador.</translation>
    </message>
    <message>
        <source>So it is known what was meant, whatever happens next.</source>
        <translation>Assim se sabe o que foi planejado, aconteça o que acontecer.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>A alteração está a caminho.</translation>
    </message>
    <message>
        <source>It is sent once. Whatever comes back, the account is read to see what is true.</source>
        <translation>Ela é enviada uma única vez. Seja qual for a resposta, a conta é lida para ver o que é verdade.</translation>
    </message>
    <message>
        <source>Reading which email the account has now.</source>
        <translation>Lendo qual e-mail a conta tem agora.</translation>
    </message>
    <message>
        <source>What counts is what the account itself shows, not that a change was taken.</source>
        <translation>O que conta é o que a própria conta mostra, não o fato de uma alteração ter sido aceita.</translation>
    </message>
    <message>
        <source>Testing the token after the change.</source>
        <translation>Testando o token depois da alteração.</translation>
    </message>
    <message>
        <source>It is the same test as before, and the two are compared.</source>
        <translation>É o mesmo teste de antes, e os dois são comparados.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>All of this concerns a local server on this computer, not Intercom.</source>
        <translation>Tudo isto diz respeito a um servidor local neste computador, não ao Intercom.</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>Alterar o e-mail</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Test before the change</source>
        <translation>Testar antes da alteração</translation>
    </message>
    <message>
        <source>Ready to change the email</source>
        <translation>Pronto para alterar o e-mail</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Ler de volta</translation>
    </message>
    <message>
        <source>Test after the change</source>
        <translation>Testar depois da alteração</translation>
    </message>
    <message>
        <source>Changed and proven</source>
        <translation>Alterado e provado</translation>
    </message>
    <message>
        <source>Changed, not proven</source>
        <translation>Alterado, não provado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Não alterado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>um endereço desconhecido</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; what came of it has a name that this version does not know.</source>
        <translation>O e-mail deveria passar de %1 para %2; o que resultou disso tem um nome que esta versão não conhece.</translation>
    </message>
    <message>
        <source>It has no entries.</source>
        <translation>Ele não tem entradas.</translation>
    </message>
    <message>
        <source>It is the record of handover %1, of the token with the fingerprint %2, from %3 to %4.</source>
        <translation>É o registro da transferência %1, do token com a impressão digital %2, de %3 a %4.</translation>
    </message>
    <message>
        <source>Line 1 does not fit what comes after it. Nothing in it is proven.</source>
        <translation>A linha 1 não combina com o que vem depois dela. Nada nele está provado.</translation>
    </message>
    <message>
        <source>Line %1 is missing, or does not fit what comes before it. Nothing from there on is proven.</source>
        <translation>A linha %1 está faltando ou não combina com o que vem antes dela. Nada a partir dali está provado.</translation>
    </message>
    <message>
        <source>signed: intact</source>
        <translation>assinado: íntegro</translation>
    </message>
    <message>
        <source>unsigned: intact, but no proof against someone who rewrites the whole file</source>
        <translation>sem assinatura: íntegro, mas não é prova contra quem reescreve o arquivo inteiro</translation>
    </message>
    <message>
        <source>This file is not a handover record.</source>
        <translation>Este arquivo não é um registro de transferência.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Verifique se o arquivo certo foi escolhido.</translation>
    </message>
    <message>
        <source>This record was altered or damaged.</source>
        <translation>Este registro foi alterado ou danificado.</translation>
    </message>
    <message>
        <source>Ask for the record again from whoever made it.</source>
        <translation>Peça o registro novamente a quem o fez.</translation>
    </message>
    <message>
        <source>This token works on a local server.</source>
        <translation>Este token funciona em um servidor local.</translation>
    </message>
    <message>
        <source>This token works.</source>
        <translation>Este token funciona.</translation>
    </message>
    <message>
        <source>This token works on a local server, but not for everything it needs to do.</source>
        <translation>Este token funciona em um servidor local, mas não para tudo o que precisa fazer.</translation>
    </message>
    <message>
        <source>This token works, but not for everything it needs to do.</source>
        <translation>Este token funciona, mas não para tudo o que precisa fazer.</translation>
    </message>
    <message>
        <source>A local server does not accept this token.</source>
        <translation>Um servidor local não aceita este token.</translation>
    </message>
    <message>
        <source>Intercom does not accept this token.</source>
        <translation>O Intercom não aceita este token.</translation>
    </message>
    <message>
        <source>Something keeps this token from working on a local server.</source>
        <translation>Algo impede este token de funcionar em um servidor local.</translation>
    </message>
    <message>
        <source>Something keeps this token from working.</source>
        <translation>Algo impede este token de funcionar.</translation>
    </message>
    <message>
        <source>It is not known whether this token works on a local server.</source>
        <translation>Não se sabe se este token funciona em um servidor local.</translation>
    </message>
    <message>
        <source>It is not known whether this token works.</source>
        <translation>Não se sabe se este token funciona.</translation>
    </message>
    <message>
        <source>The local server accepted it.</source>
        <translation>O servidor local o aceitou.</translation>
    </message>
    <message>
        <source>Intercom accepted it.</source>
        <translation>O Intercom o aceitou.</translation>
    </message>
    <message>
        <source>The local server accepted it as %1.</source>
        <translation>O servidor local o aceitou como %1.</translation>
    </message>
    <message>
        <source>Intercom accepted it as %1.</source>
        <translation>O Intercom o aceitou como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>%Ln permissão de que os pipelines costumam precisar não passou: %1.</numerusform>
            <numerusform>%Ln permissões de que os pipelines costumam precisar não passaram: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>%Ln permissão de que seu pipeline precisa não passou: %1.</numerusform>
            <numerusform>%Ln permissões de que seu pipeline precisa não passaram: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission that pipelines usually need is allowed.</source>
        <translation>Todas as permissões de que os pipelines costumam precisar estão concedidas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>%Ln outra foi recusada: veja se seu pipeline precisa dela.</numerusform>
            <numerusform>%Ln outras foram recusadas: veja se seu pipeline precisa delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission your pipeline needs is allowed.</source>
        <translation>Todas as permissões de que seu pipeline precisa estão concedidas.</translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %Ln more is refused and not needed.</source>
        <translation>
            <numerusform>Todas as permissões de que seu pipeline precisa estão concedidas; mais %Ln foi recusada e não é necessária.</numerusform>
            <numerusform>Todas as permissões de que seu pipeline precisa estão concedidas; mais %Ln foram recusadas e não são necessárias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 was asked. If the workspace may be in another region, test again without choosing one.</source>
        <translation>Só %1 foi consultado. Se o espaço de trabalho puder estar em outra região, teste de novo sem escolher uma.</translation>
    </message>
    <message>
        <source>A made-up token was refused at the same moment, so the answer is real.</source>
        <translation>Um token inventado foi recusado no mesmo momento, portanto a resposta é real.</translation>
    </message>
    <message>
        <source>A made-up token was accepted as well, so the answer proves nothing.</source>
        <translation>Um token inventado também foi aceito, portanto a resposta não prova nada.</translation>
    </message>
    <message>
        <source>The same call with a made-up token got no clear answer this time.</source>
        <translation>A mesma chamada com um token inventado não teve resposta clara desta vez.</translation>
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
        <translation>não aceito</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>concedida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>não disponível</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testada</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>veja isto</translation>
    </message>
    <message>
        <source>stops the handover</source>
        <translation>impede a transferência</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>asked for one that does not exist</source>
        <translation>perguntou por um que não existe</translation>
    </message>
    <message>
        <source>only reading was tested</source>
        <translation>só a leitura foi testada</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não perguntado</translation>
    </message>
    <message>
        <source>no harmless way</source>
        <translation>sem forma inofensiva</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>há %Ln segundo</numerusform>
            <numerusform>há %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>há %Ln minuto</numerusform>
            <numerusform>há %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>há %Ln hora</numerusform>
            <numerusform>há %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
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
        <translation>Respondeu após %1.</translation>
    </message>
    <message>
        <source>The token was tested.</source>
        <translation>O token foi testado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s): %1.</source>
        <translation>
            <numerusform>%Ln teste: %1.</numerusform>
            <numerusform>%Ln testes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer times from %1 to %2, on average %3.</source>
        <translation>Tempos de resposta de %1 a %2, em média %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a workspace and a teammate&apos;s email</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Intercom answers.</source>
        <translation>O Intercom responde.</translation>
    </message>
    <message>
        <source>%1 was reached over an encrypted connection whose certificate was verified. No token was sent.</source>
        <translation>%1 foi alcançado por uma conexão criptografada cujo certificado foi verificado. Nenhum token foi enviado.</translation>
    </message>
    <message>
        <source>A local server answers as Intercom does.</source>
        <translation>Um servidor local responde como o Intercom.</translation>
    </message>
    <message>
        <source>It is on this computer, at %1. No token was sent.</source>
        <translation>Ele está neste computador, em %1. Nenhum token foi enviado.</translation>
    </message>
    <message>
        <source>Something else than Intercom answered.</source>
        <translation>Algo que não é o Intercom respondeu.</translation>
    </message>
    <message>
        <source>The answer from %1 had status %2 and is none that Intercom gives. It may come from a sign-in page of the network, a proxy or another server. No token was sent.</source>
        <translation>A resposta de %1 teve status %2 e não é uma que o Intercom dê. Ela pode vir de uma página de login da rede, de um proxy ou de outro servidor. Nenhum token foi enviado.</translation>
    </message>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>Verifique o endereço e a rede e teste de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln teste</numerusform>
            <numerusform>%Ln testes</numerusform>
        </translation>
    </message>
    <message>
        <source>Identify itself</source>
        <translation>Identificar-se</translation>
    </message>
    <message>
        <source>Read admins</source>
        <translation>Ler administradores</translation>
    </message>
    <message>
        <source>Read one admin</source>
        <translation>Ler um administrador</translation>
    </message>
    <message>
        <source>Read admin activity logs</source>
        <translation>Ler registros de atividade de administradores</translation>
    </message>
    <message>
        <source>Read and list users and companies</source>
        <translation>Ler e listar usuários e empresas</translation>
    </message>
    <message>
        <source>Read one user and one company</source>
        <translation>Ler um usuário e uma empresa</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation>Ler tags</translation>
    </message>
    <message>
        <source>Read conversations</source>
        <translation>Ler conversas</translation>
    </message>
    <message>
        <source>Read tickets</source>
        <translation>Ler tickets</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Ler eventos</translation>
    </message>
    <message>
        <source>Read data attributes</source>
        <translation>Ler atributos de dados</translation>
    </message>
    <message>
        <source>Read and List articles</source>
        <translation>Ler e listar artigos</translation>
    </message>
    <message>
        <source>Read and list news items and newsfeeds</source>
        <translation>Ler e listar notícias e seus feeds</translation>
    </message>
    <message>
        <source>Read content data</source>
        <translation>Ler dados de conteúdo</translation>
    </message>
    <message>
        <source>Read and write AI content</source>
        <translation>Ler e gravar conteúdo de IA</translation>
    </message>
    <message>
        <source>Read data connectors</source>
        <translation>Ler conectores de dados</translation>
    </message>
    <message>
        <source>Read status of jobs</source>
        <translation>Ler o status de tarefas</translation>
    </message>
    <message>
        <source>Manage IP allowlist</source>
        <translation>Gerenciar a lista de IPs permitidos</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation>Ler equipes</translation>
    </message>
    <message>
        <source>Write users and companies</source>
        <translation>Gravar usuários e empresas</translation>
    </message>
    <message>
        <source>Read and write users</source>
        <translation>Ler e gravar usuários</translation>
    </message>
    <message>
        <source>Write tags</source>
        <translation>Gravar tags</translation>
    </message>
    <message>
        <source>Write conversations</source>
        <translation>Gravar conversas</translation>
    </message>
    <message>
        <source>Delete conversations and metrics</source>
        <translation>Excluir conversas e métricas</translation>
    </message>
    <message>
        <source>Write tickets</source>
        <translation>Gravar tickets</translation>
    </message>
    <message>
        <source>Write events</source>
        <translation>Gravar eventos</translation>
    </message>
    <message>
        <source>Write data attributes</source>
        <translation>Gravar atributos de dados</translation>
    </message>
    <message>
        <source>Read and write custom object instances</source>
        <translation>Ler e gravar instâncias de objetos personalizados</translation>
    </message>
    <message>
        <source>Update admins</source>
        <translation>Atualizar administradores</translation>
    </message>
    <message>
        <source>Read and Write Articles</source>
        <translation>Ler e gravar artigos</translation>
    </message>
    <message>
        <source>Read and Write news items and newsfeeds</source>
        <translation>Ler e gravar notícias e seus feeds</translation>
    </message>
    <message>
        <source>Read and write data connectors</source>
        <translation>Ler e gravar conectores de dados</translation>
    </message>
    <message>
        <source>Export message data</source>
        <translation>Exportar dados de mensagens</translation>
    </message>
    <message>
        <source>Export content data</source>
        <translation>Exportar dados de conteúdo</translation>
    </message>
    <message>
        <source>Create phone call redirects</source>
        <translation>Criar redirecionamentos de chamadas telefônicas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a step of the follow-up</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Left open when it was closed: %1.</source>
        <translation>Ficou em aberto no encerramento: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible obstacle(s) could not be checked; see the list below.</source>
        <translation>
            <numerusform>%Ln coisa que poderia atrapalhar não pôde ser descoberta; veja a lista abaixo.</numerusform>
            <numerusform>%Ln coisas que poderiam atrapalhar não puderam ser descobertas; veja a lista abaixo.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the findings below stops this handover: press “Cancel the handover”.</source>
        <translation>Uma das constatações abaixo impede esta transferência: pressione “Cancelar a transferência”.</translation>
    </message>
    <message>
        <source>Read what was found and what will be sent, then press “Send the change” or “Cancel the handover”.</source>
        <translation>Leia o que foi constatado e o que será enviado e depois pressione “Enviar a alteração” ou “Cancelar a transferência”.</translation>
    </message>
    <message>
        <source>Read what was found and what will happen, then press “Start the change” or “Cancel the handover”.</source>
        <translation>Leia o que foi constatado e o que vai acontecer e depois pressione “Iniciar a alteração” ou “Cancelar a transferência”.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Tests of an hour</source>
        <translation>Testes de uma hora</translation>
    </message>
    <message>
        <source>From here on, tests had this result.</source>
        <translation>A partir daqui, os testes tiveram este resultado.</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>Transferência preparada</translation>
    </message>
    <message>
        <source>A handover to %1 was prepared.</source>
        <translation>Uma transferência para %1 foi preparada.</translation>
    </message>
    <message>
        <source>Checked before the change</source>
        <translation>Verificado antes da alteração</translation>
    </message>
    <message>
        <source>Before the change, Keybearer checked what could go wrong for %1.</source>
        <translation>Antes da alteração, o Keybearer verificou o que poderia dar errado para %1.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>The token was tested before the change.</source>
        <translation>O token foi testado antes da alteração.</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>Alteração anotada</translation>
    </message>
    <message>
        <source>The change to %1 was written down before anything was sent.</source>
        <translation>A alteração para %1 foi anotada antes de qualquer envio.</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Teste ao vivo</translation>
    </message>
    <message>
        <source>The token was tried during the handover.</source>
        <translation>O token foi testado durante a transferência.</translation>
    </message>
    <message>
        <source>Email read</source>
        <translation>E-mail lido</translation>
    </message>
    <message>
        <source>The email was read back as %1.</source>
        <translation>Lido de volta, o e-mail era %1.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>The token was tested again after the change.</source>
        <translation>O token foi testado de novo depois da alteração.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Acompanhamento</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Handover closed</source>
        <translation>Transferência encerrada</translation>
    </message>
    <message>
        <source>The handover was closed.</source>
        <translation>A transferência foi encerrada.</translation>
    </message>
    <message>
        <source>It ended well: the email went from %1 to %2, and the token was proven to work afterwards.</source>
        <translation>Terminou bem: o e-mail passou de %1 para %2, e depois ficou provado que o token funciona.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>O e-mail deveria passar de %1 para %2; depois não ficou provado que o token funciona.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and was not changed.</source>
        <translation>O e-mail deveria passar de %1 para %2 e não foi alterado.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; in the end the account had the old one.</source>
        <translation>O e-mail deveria passar de %1 para %2; no fim, a conta tinha o antigo.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; whether it did could not be seen.</source>
        <translation>O e-mail deveria passar de %1 para %2; não foi possível ver se isso aconteceu.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled before anything was changed.</source>
        <translation>O e-mail deveria passar de %1 para %2; houve cancelamento antes de qualquer alteração.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; no end of it is in this record.</source>
        <translation>O e-mail deveria passar de %1 para %2; neste registro não consta como terminou.</translation>
    </message>
    <message>
        <source>Intercom accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>O Intercom aceitou o token para outras chamadas, mas não permite que ele diga a qual membro da equipe pertence.</translation>
    </message>
    <message>
        <source>The local server accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>O servidor local aceitou o token para outras chamadas, mas não permite que ele diga a qual membro da equipe pertence.</translation>
    </message>
    <message>
        <source>A handover can&apos;t be proven like this. Talk to whoever manages the app first: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>Assim não é possível provar uma transferência. Fale antes com quem gerencia o app: alterar as permissões de um app no Intercom torna necessário um novo token.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused a permission that your pipeline needs.</source>
        <translation>O Intercom aceitou o token e recusou uma permissão de que seu pipeline precisa.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused a permission that your pipeline needs.</source>
        <translation>O servidor local aceitou o token e recusou uma permissão de que seu pipeline precisa.</translation>
    </message>
    <message>
        <source>Talk to whoever manages the app before anything is changed there: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>Fale com quem gerencia o app antes que algo seja alterado nele: alterar as permissões de um app no Intercom torna necessário um novo token.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>O Intercom aceitou o token e recusou chamadas para as quais o membro da equipe precisa de uma licença de caixa de entrada.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>O servidor local aceitou o token e recusou chamadas para as quais o membro da equipe precisa de uma licença de caixa de entrada.</translation>
    </message>
    <message>
        <source>Give the teammate its seat back, then test again.</source>
        <translation>Devolva a licença ao membro da equipe e teste de novo.</translation>
    </message>
    <message>
        <source>Intercom answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>O Intercom respondeu que este token não é válido. Ele pode ter sido regenerado ou revogado, o app pode ter sido desinstalado, ou o membro da equipe, removido.</translation>
    </message>
    <message>
        <source>The local server answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>O servidor local respondeu que este token não é válido. Ele pode ter sido regenerado ou revogado, o app pode ter sido desinstalado, ou o membro da equipe, removido.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators what has changed since it last worked.</source>
        <translation>Verifique se o token foi copiado por inteiro. Se foi, pergunte aos administradores do espaço de trabalho o que mudou desde a última vez em que ele funcionou.</translation>
    </message>
    <message>
        <source>Intercom answered that this token was revoked.</source>
        <translation>O Intercom respondeu que este token foi revogado.</translation>
    </message>
    <message>
        <source>The local server answered that this token was revoked.</source>
        <translation>O servidor local respondeu que este token foi revogado.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators who revoked it. To go on, make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Pergunte aos administradores do espaço de trabalho quem o revogou. Para continuar, crie um novo token no Developer Hub e coloque-o no seu pipeline.</translation>
    </message>
    <message>
        <source>Intercom answered that this token does not exist.</source>
        <translation>O Intercom respondeu que este token não existe.</translation>
    </message>
    <message>
        <source>The local server answered that this token does not exist.</source>
        <translation>O servidor local respondeu que este token não existe.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators whether the app was uninstalled or its token regenerated.</source>
        <translation>Verifique se o token foi copiado por inteiro. Se foi, pergunte aos administradores do espaço de trabalho se o app foi desinstalado ou se o token dele foi regenerado.</translation>
    </message>
    <message>
        <source>Intercom answered that this token has expired.</source>
        <translation>O Intercom respondeu que este token expirou.</translation>
    </message>
    <message>
        <source>The local server answered that this token has expired.</source>
        <translation>O servidor local respondeu que este token expirou.</translation>
    </message>
    <message>
        <source>Make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Crie um novo token no Developer Hub e coloque-o no seu pipeline.</translation>
    </message>
    <message>
        <source>Intercom answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>O Intercom respondeu que o espaço de trabalho ou o app está suspenso. O token em si pode estar em ordem.</translation>
    </message>
    <message>
        <source>The local server answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>O servidor local respondeu que o espaço de trabalho ou o app está suspenso. O token em si pode estar em ordem.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan and its payments, then test again.</source>
        <translation>Pergunte ao proprietário do espaço de trabalho sobre o plano e os pagamentos e teste de novo.</translation>
    </message>
    <message>
        <source>Intercom answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>O Intercom respondeu que o token ou o app dele está bloqueado. O token pode voltar a funcionar quando o bloqueio for retirado.</translation>
    </message>
    <message>
        <source>The local server answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>O servidor local respondeu que o token ou o app dele está bloqueado. O token pode voltar a funcionar quando o bloqueio for retirado.</translation>
    </message>
    <message>
        <source>Ask Intercom&apos;s support for the reason, with the request id from the evidence.</source>
        <translation>Pergunte o motivo ao suporte do Intercom, informando o id da solicitação que consta nas evidências.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. Intercom takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>O token pode estar em ordem, e seu pipeline pode continuar funcionando a partir do próprio servidor. O Intercom só aceita chamadas de endereços que constam em uma lista, e o deste computador não é um deles.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. The local server takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>O token pode estar em ordem, e seu pipeline pode continuar funcionando a partir do próprio servidor. O servidor local só aceita chamadas de endereços que constam em uma lista, e o deste computador não é um deles.</translation>
    </message>
    <message>
        <source>Test from the pipeline&apos;s own server, or ask an administrator to list this computer&apos;s address.</source>
        <translation>Teste a partir do próprio servidor do pipeline ou peça a um administrador que inclua o endereço deste computador na lista.</translation>
    </message>
    <message>
        <source>The token may be fine. Intercom answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>O token pode estar em ordem. O Intercom respondeu que o plano ou a assinatura do espaço de trabalho não permite isto no momento.</translation>
    </message>
    <message>
        <source>The token may be fine. The local server answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>O token pode estar em ordem. O servidor local respondeu que o plano ou a assinatura do espaço de trabalho não permite isto no momento.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan, then test again.</source>
        <translation>Pergunte ao proprietário do espaço de trabalho sobre o plano e teste de novo.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before Intercom&apos;s API answered.</source>
        <translation>O token pode estar em ordem. Um gateway rejeitou a chamada antes que a API do Intercom respondesse.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before the local server&apos;s API answered.</source>
        <translation>O token pode estar em ordem. Um gateway rejeitou a chamada antes que a API do servidor local respondesse.</translation>
    </message>
    <message>
        <source>Test from another network, or from the pipeline&apos;s own server.</source>
        <translation>Teste a partir de outra rede ou do próprio servidor do pipeline.</translation>
    </message>
    <message>
        <source>The server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>O servidor também aceitou um token inventado, portanto as respostas dele não provam nada.</translation>
    </message>
    <message>
        <source>The local server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>O servidor local também aceitou um token inventado, portanto as respostas dele não provam nada.</translation>
    </message>
    <message>
        <source>Check the API address: something else than Intercom may be answering there.</source>
        <translation>Verifique o endereço da API: algo que não é o Intercom pode estar respondendo ali.</translation>
    </message>
    <message>
        <source>The token was refused, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>O token foi recusado, mas a mesma chamada com um token inventado não teve resposta clara. Por isso a recusa não é tomada como verdade.</translation>
    </message>
    <message>
        <source>The local server refused the token, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>O servidor local recusou o token, mas a mesma chamada com um token inventado não teve resposta clara. Por isso a recusa não é tomada como verdade.</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Teste de novo daqui a um instante.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found, so nothing was sent.</source>
        <translation>O nome do servidor não foi encontrado, portanto nada foi enviado.</translation>
    </message>
    <message>
        <source>The local server&apos;s name could not be found, so nothing was sent.</source>
        <translation>O nome do servidor local não foi encontrado, portanto nada foi enviado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then test again.</source>
        <translation>Verifique a conexão deste computador e teste de novo.</translation>
    </message>
    <message>
        <source>The server did not take the connection, so nothing was sent.</source>
        <translation>O servidor não aceitou a conexão, portanto nada foi enviado.</translation>
    </message>
    <message>
        <source>The local server did not take the connection, so nothing was sent.</source>
        <translation>O servidor local não aceitou a conexão, portanto nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the API address and this computer&apos;s connection, then test again.</source>
        <translation>Verifique o endereço da API e a conexão deste computador e teste de novo.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer had come.</source>
        <translation>A conexão caiu antes que a resposta inteira chegasse.</translation>
    </message>
    <message>
        <source>The connection to the local server broke before the whole answer had come.</source>
        <translation>A conexão com o servidor local caiu antes que a resposta inteira chegasse.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Nenhuma resposta inteira chegou a tempo.</translation>
    </message>
    <message>
        <source>No complete answer came from the local server in time.</source>
        <translation>Nenhuma resposta inteira do servidor local chegou a tempo.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so the token was not sent.</source>
        <translation>Este computador não confia no certificado do servidor, portanto o token não foi enviado.</translation>
    </message>
    <message>
        <source>This computer does not trust the local server&apos;s certificate, so the token was not sent.</source>
        <translation>Este computador não confia no certificado do servidor local, portanto o token não foi enviado.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate as an extra CA file. If it does not, use another network.</source>
        <translation>Se a sua rede inspeciona o tráfego, acrescente o certificado dela como arquivo de CA adicional. Caso contrário, use outra rede.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>O certificado do servidor está fora da validade, ou o relógio deste computador está errado. O token não foi enviado.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>O certificado do servidor local está fora da validade, ou o relógio deste computador está errado. O token não foi enviado.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then test again.</source>
        <translation>Verifique a data e a hora deste computador e teste de novo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>O certificado do servidor pertence a outro host, portanto o token não foi enviado.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>O certificado do servidor local pertence a outro host, portanto o token não foi enviado.</translation>
    </message>
    <message>
        <source>Check the API address, or use another network.</source>
        <translation>Verifique o endereço da API ou use outra rede.</translation>
    </message>
    <message>
        <source>The proxy did not let the call through.</source>
        <translation>O proxy não deixou a chamada passar.</translation>
    </message>
    <message>
        <source>A proxy did not let the call to the local server through.</source>
        <translation>Um proxy não deixou passar a chamada ao servidor local.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then test again.</source>
        <translation>Verifique a configuração de proxy e teste de novo.</translation>
    </message>
    <message>
        <source>The server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>O servidor apontou para outro endereço. Ele não foi seguido, portanto o token não foi a nenhum outro lugar.</translation>
    </message>
    <message>
        <source>The local server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>O servidor local apontou para outro endereço. Ele não foi seguido, portanto o token não foi a nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Check the API address. The evidence shows where it pointed.</source>
        <translation>Verifique o endereço da API. As evidências mostram para onde ele apontou.</translation>
    </message>
    <message>
        <source>A sign-in page of this network seems to have answered in place of Intercom.</source>
        <translation>Parece que uma página de login desta rede respondeu no lugar do Intercom.</translation>
    </message>
    <message>
        <source>A sign-in page seems to have answered in place of the local server&apos;s API.</source>
        <translation>Parece que uma página de login respondeu no lugar da API do servidor local.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then test again.</source>
        <translation>Entre na rede em um navegador e teste de novo.</translation>
    </message>
    <message>
        <source>Something answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Algo respondeu, mas não da forma como a API do Intercom responde.</translation>
    </message>
    <message>
        <source>A local server answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Um servidor local respondeu, mas não da forma como a API do Intercom responde.</translation>
    </message>
    <message>
        <source>Check the API address, and look at the evidence.</source>
        <translation>Verifique o endereço da API e veja as evidências.</translation>
    </message>
    <message>
        <source>The answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>A resposta não tinha a forma que o Intercom descreve, portanto nada se conclui dela.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>A resposta do servidor local não tinha a forma que o Intercom descreve, portanto nada se conclui dela.</translation>
    </message>
    <message>
        <source>Test again. If it stays like this, look at the evidence.</source>
        <translation>Teste de novo. Se continuar assim, veja as evidências.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged, so reading it was stopped.</source>
        <translation>A resposta era grande demais ou estava danificada, portanto a leitura foi interrompida.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer was too large or damaged, so reading it was stopped.</source>
        <translation>A resposta do servidor local era grande demais ou estava danificada, portanto a leitura foi interrompida.</translation>
    </message>
    <message>
        <source>Too many calls were made just now. That says nothing about the token.</source>
        <translation>Foram feitas chamadas demais agora há pouco. Isso não diz nada sobre o token.</translation>
    </message>
    <message>
        <source>The local server says that too many calls were made just now. That says nothing about the token.</source>
        <translation>O servidor local diz que foram feitas chamadas demais agora há pouco. Isso não diz nada sobre o token.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>Aguarde um minuto e teste de novo.</translation>
    </message>
    <message>
        <source>The server reported a fault of its own. That says nothing about the token.</source>
        <translation>O servidor relatou uma falha própria. Isso não diz nada sobre o token.</translation>
    </message>
    <message>
        <source>The local server reported a fault of its own. That says nothing about the token.</source>
        <translation>O servidor local relatou uma falha própria. Isso não diz nada sobre o token.</translation>
    </message>
    <message>
        <source>Intercom does not offer the API version that was asked for.</source>
        <translation>O Intercom não oferece a versão da API que foi solicitada.</translation>
    </message>
    <message>
        <source>The local server does not offer the API version that was asked for.</source>
        <translation>O servidor local não oferece a versão da API que foi solicitada.</translation>
    </message>
    <message>
        <source>Choose another API version, then test again.</source>
        <translation>Escolha outra versão da API e teste de novo.</translation>
    </message>
    <message>
        <source>The server does not know the address that was asked for.</source>
        <translation>O servidor não conhece o endereço que foi solicitado.</translation>
    </message>
    <message>
        <source>The local server does not know the address that was asked for.</source>
        <translation>O servidor local não conhece o endereço que foi solicitado.</translation>
    </message>
    <message>
        <source>Check the API address, then test again.</source>
        <translation>Verifique o endereço da API e teste de novo.</translation>
    </message>
    <message>
        <source>The test was stopped before it was done.</source>
        <translation>O teste foi interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>The test of the local server was stopped before it was done.</source>
        <translation>O teste do servidor local foi interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>Test again when you are ready.</source>
        <translation>Teste de novo quando quiser.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como esperado</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>falta a permissão</translation>
    </message>
    <message>
        <source>inbox seat missing</source>
        <translation>falta a licença de caixa de entrada</translation>
    </message>
    <message>
        <source>token not valid</source>
        <translation>token inválido</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>token revogado</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>token não encontrado</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token expirado</translation>
    </message>
    <message>
        <source>workspace suspended</source>
        <translation>espaço de trabalho suspenso</translation>
    </message>
    <message>
        <source>token blocked</source>
        <translation>token bloqueado</translation>
    </message>
    <message>
        <source>IP address not listed</source>
        <translation>endereço IP fora da lista</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s plan</source>
        <translation>não incluído no plano do espaço de trabalho</translation>
    </message>
    <message>
        <source>turned away by a gateway</source>
        <translation>rejeitado por um gateway</translation>
    </message>
    <message>
        <source>a made-up token passed too</source>
        <translation>um token inventado também passou</translation>
    </message>
    <message>
        <source>no clear cross-check</source>
        <translation>sem verificação cruzada clara</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>host não encontrado</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexão perdida</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sem resposta a tempo</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado não confiável</translation>
    </message>
    <message>
        <source>certificate out of date</source>
        <translation>certificado fora da validade</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>certificado de outro host</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>barrado pelo proxy</translation>
    </message>
    <message>
        <source>redirect not followed</source>
        <translation>redirecionamento não seguido</translation>
    </message>
    <message>
        <source>a sign-in page answered</source>
        <translation>uma página de login respondeu</translation>
    </message>
    <message>
        <source>not an answer of Intercom&apos;s</source>
        <translation>não é uma resposta do Intercom</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>resposta inesperada</translation>
    </message>
    <message>
        <source>answer too large or damaged</source>
        <translation>resposta grande demais ou danificada</translation>
    </message>
    <message>
        <source>too many calls just now</source>
        <translation>chamadas demais agora há pouco</translation>
    </message>
    <message>
        <source>fault at the server</source>
        <translation>falha no servidor</translation>
    </message>
    <message>
        <source>API version not offered</source>
        <translation>versão da API não oferecida</translation>
    </message>
    <message>
        <source>not there or switched off</source>
        <translation>não existe ou está desativado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>Something that was entered can&apos;t be used.</source>
        <translation>Algo que foi informado não pode ser usado.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrija e tente de novo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Foi interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Nenhuma resposta chegou a tempo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then try again.</source>
        <translation>Verifique a conexão deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>O nome do servidor não foi encontrado.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s connection, then try again.</source>
        <translation>Verifique o endereço e a conexão deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>The server did not take the connection.</source>
        <translation>O servidor não aceitou a conexão.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>A conexão caiu.</translation>
    </message>
    <message>
        <source>The whole answer did not arrive.</source>
        <translation>A resposta inteira não chegou.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Este computador não confia no certificado do servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong.</source>
        <translation>O certificado do servidor está fora da validade, ou o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Verifique a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host.</source>
        <translation>O certificado do servidor pertence a outro host.</translation>
    </message>
    <message>
        <source>Check the address, or use another network.</source>
        <translation>Verifique o endereço ou use outra rede.</translation>
    </message>
    <message>
        <source>The server did not answer through it.</source>
        <translation>O servidor não respondeu por meio dele.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then try again.</source>
        <translation>Verifique a configuração de proxy e tente de novo.</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>O servidor apontou para outro endereço.</translation>
    </message>
    <message>
        <source>It was not followed, so the token went nowhere else.</source>
        <translation>Ele não foi seguido, portanto o token não foi a nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Verifique o endereço.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged.</source>
        <translation>A resposta era grande demais ou estava danificada.</translation>
    </message>
    <message>
        <source>Reading it was stopped, and nothing is concluded from it.</source>
        <translation>A leitura foi interrompida, e nada se conclui dela.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>A call was held back.</source>
        <translation>Uma chamada foi retida.</translation>
    </message>
    <message>
        <source>Few calls are left for this workspace just now, and they are kept for your pipeline.</source>
        <translation>Restam poucas chamadas para este espaço de trabalho no momento, e elas ficam reservadas para seu pipeline.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Aguarde um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>O servidor disse que não.</translation>
    </message>
    <message>
        <source>It answered, and did not do what was asked.</source>
        <translation>Ele respondeu e não fez o que foi pedido.</translation>
    </message>
    <message>
        <source>Look at its own words, then try again.</source>
        <translation>Veja o que o próprio servidor diz e tente de novo.</translation>
    </message>
    <message>
        <source>The answer had an unexpected form.</source>
        <translation>A resposta tinha uma forma inesperada.</translation>
    </message>
    <message>
        <source>Nothing is concluded from it.</source>
        <translation>Nada se conclui dela.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Verifique o endereço e tente de novo.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Não foi encontrado.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>O que foi solicitado não está lá.</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>O chaveiro não foi aberto.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Este computador não oferece um chaveiro.</translation>
    </message>
    <message>
        <source>The token can be kept in memory until you quit. It is never written to a file.</source>
        <translation>O token pode ficar na memória até você sair. Ele nunca é gravado em um arquivo.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file.</source>
        <translation>Este computador não conseguiu ler ou gravar um arquivo.</translation>
    </message>
    <message>
        <source>What needs to be on disk first was not done.</source>
        <translation>O que precisa estar antes no disco não foi feito.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation>Verifique o espaço livre e as permissões de acesso da pasta e tente de novo.</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>Está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Feche o outro e tente de novo.</translation>
    </message>
    <message>
        <source>A file is there, but can&apos;t be trusted.</source>
        <translation>Há um arquivo, mas ele não é confiável.</translation>
    </message>
    <message>
        <source>It is damaged or was changed, so nothing is taken from it.</source>
        <translation>Ele está danificado ou foi alterado, portanto nada é aproveitado dele.</translation>
    </message>
    <message>
        <source>Move it away and keep it, then try again.</source>
        <translation>Mova-o para outro lugar, guarde-o e tente de novo.</translation>
    </message>
    <message>
        <source>It may have reached the server, and no answer came. It is not sent a second time.</source>
        <translation>Pode ter chegado ao servidor, mas não veio resposta. Não é enviado uma segunda vez.</translation>
    </message>
    <message>
        <source>Look at the account before anything else is tried.</source>
        <translation>Veja a conta antes de tentar qualquer outra coisa.</translation>
    </message>
    <message>
        <source>The new address is already taken.</source>
        <translation>O novo endereço já está em uso.</translation>
    </message>
    <message>
        <source>Choose an address that has no account yet, such as a mailbox made for this purpose.</source>
        <translation>Escolha um endereço que ainda não tenha conta, como uma caixa de correio criada para este fim.</translation>
    </message>
    <message>
        <source>The new address is already taken, or the account was changed meanwhile.</source>
        <translation>O novo endereço já está em uso, ou a conta foi alterada nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Look at the account, then choose another address or try again.</source>
        <translation>Veja a conta e depois escolha outro endereço ou tente de novo.</translation>
    </message>
    <message>
        <source>The email can&apos;t be changed this way.</source>
        <translation>O e-mail não pode ser alterado desta forma.</translation>
    </message>
    <message>
        <source>Use the guided route, or change it at the identity provider.</source>
        <translation>Use a via guiada ou altere-o no provedor de identidade.</translation>
    </message>
    <message>
        <source>The server did not take the new address.</source>
        <translation>O servidor não aceitou o novo endereço.</translation>
    </message>
    <message>
        <source>Check the address, or use the guided route.</source>
        <translation>Verifique o endereço ou use a via guiada.</translation>
    </message>
    <message>
        <source>The server did not take what was sent.</source>
        <translation>O servidor não aceitou o que foi enviado.</translation>
    </message>
    <message>
        <source>The teammate is not in this workspace any more.</source>
        <translation>O membro da equipe não está mais neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators whether it was removed.</source>
        <translation>Pergunte aos administradores do espaço de trabalho se ele foi removido.</translation>
    </message>
    <message>
        <source>The server does not accept the token that was sent.</source>
        <translation>O servidor não aceita o token que foi enviado.</translation>
    </message>
    <message>
        <source>Check that the right token was entered, and that it was copied whole.</source>
        <translation>Verifique se o token certo foi informado e se ele foi copiado por inteiro.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>O plano do espaço de trabalho não permite isto.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan.</source>
        <translation>Pergunte ao proprietário do espaço de trabalho sobre o plano.</translation>
    </message>
    <message>
        <source>The new address is well formed.</source>
        <translation>O novo endereço está bem formado.</translation>
    </message>
    <message>
        <source>The new address has an unusual form.</source>
        <translation>O novo endereço tem uma forma incomum.</translation>
    </message>
    <message>
        <source>The new address is not an email address.</source>
        <translation>O novo endereço não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The form of the new address was not checked.</source>
        <translation>A forma do novo endereço não foi verificada.</translation>
    </message>
    <message>
        <source>Without a working address its owner could not use the account.</source>
        <translation>Sem um endereço que funcione, a conta não vale nada para o proprietário.</translation>
    </message>
    <message>
        <source>Check every letter of it.</source>
        <translation>Verifique cada letra dele.</translation>
    </message>
    <message>
        <source>The new address has no letters that imitate others.</source>
        <translation>O novo endereço não tem letras que imitam outras.</translation>
    </message>
    <message>
        <source>The new address has letters that look like others.</source>
        <translation>O novo endereço tem letras que se parecem com outras.</translation>
    </message>
    <message>
        <source>The new address imitates another one.</source>
        <translation>O novo endereço imita outro.</translation>
    </message>
    <message>
        <source>The new address was not checked for letters that look like others.</source>
        <translation>Não foi verificado se o novo endereço tem letras que se parecem com outras.</translation>
    </message>
    <message>
        <source>An address that only looks like the owner&apos;s hands the account to somebody else.</source>
        <translation>Um endereço que só se parece com o do proprietário entrega a conta a outra pessoa.</translation>
    </message>
    <message>
        <source>Type the address anew, or let its owner read it letter by letter.</source>
        <translation>Digite o endereço de novo ou peça ao dono dele que o leia letra por letra.</translation>
    </message>
    <message>
        <source>The new address differs from the present one.</source>
        <translation>O novo endereço é diferente do atual.</translation>
    </message>
    <message>
        <source>The new address differs from the present one in capital letters only.</source>
        <translation>O novo endereço difere do atual só nas letras maiúsculas.</translation>
    </message>
    <message>
        <source>The account already has this address.</source>
        <translation>A conta já tem este endereço.</translation>
    </message>
    <message>
        <source>The present address could not be compared with the new one.</source>
        <translation>Não foi possível comparar o endereço atual com o novo.</translation>
    </message>
    <message>
        <source>Intercom treats capital and small letters in an address alike.</source>
        <translation>O Intercom não diferencia letras maiúsculas e minúsculas em um endereço.</translation>
    </message>
    <message>
        <source>Enter the address that the account should have afterwards.</source>
        <translation>Informe o endereço que a conta deve ter depois.</translation>
    </message>
    <message>
        <source>No teammate of this workspace has the new address.</source>
        <translation>Nenhum membro da equipe deste espaço de trabalho tem o novo endereço.</translation>
    </message>
    <message>
        <source>Another teammate may have the new address.</source>
        <translation>Outro membro da equipe pode ter o novo endereço.</translation>
    </message>
    <message>
        <source>Another teammate of this workspace has the new address.</source>
        <translation>Outro membro da equipe deste espaço de trabalho tem o novo endereço.</translation>
    </message>
    <message>
        <source>The other teammates could not be read.</source>
        <translation>Não foi possível ler os outros membros da equipe.</translation>
    </message>
    <message>
        <source>Intercom allows an address for one account only.</source>
        <translation>O Intercom permite cada endereço em uma única conta.</translation>
    </message>
    <message>
        <source>The domain of the new address can receive mail.</source>
        <translation>O domínio do novo endereço pode receber e-mails.</translation>
    </message>
    <message>
        <source>The domain of the new address does not seem to receive mail.</source>
        <translation>O domínio do novo endereço não parece receber e-mails.</translation>
    </message>
    <message>
        <source>The domain of the new address does not receive mail.</source>
        <translation>O domínio do novo endereço não recebe e-mails.</translation>
    </message>
    <message>
        <source>It is not known whether the domain of the new address receives mail.</source>
        <translation>Não se sabe se o domínio do novo endereço recebe e-mails.</translation>
    </message>
    <message>
        <source>Intercom may send a message that has to be confirmed from there.</source>
        <translation>O Intercom pode enviar uma mensagem que precisa ser confirmada a partir dali.</translation>
    </message>
    <message>
        <source>Let the new owner send a test message to this address first.</source>
        <translation>Peça antes ao novo proprietário que envie uma mensagem de teste a este endereço.</translation>
    </message>
    <message>
        <source>The SCIM server answers and accepts the SCIM token.</source>
        <translation>O servidor SCIM responde e aceita o token SCIM.</translation>
    </message>
    <message>
        <source>The SCIM server answers, but not everything about it is clear.</source>
        <translation>O servidor SCIM responde, mas nem tudo sobre ele está claro.</translation>
    </message>
    <message>
        <source>The SCIM route can&apos;t be used.</source>
        <translation>A via SCIM não pode ser usada.</translation>
    </message>
    <message>
        <source>It is not known whether the SCIM route can be used.</source>
        <translation>Não se sabe se a via SCIM pode ser usada.</translation>
    </message>
    <message>
        <source>This route sends the change to the SCIM server.</source>
        <translation>Esta via envia a alteração ao servidor SCIM.</translation>
    </message>
    <message>
        <source>Check the SCIM URL and the SCIM token, or use the guided route.</source>
        <translation>Verifique a URL SCIM e o token SCIM ou use a via guiada.</translation>
    </message>
    <message>
        <source>SCIM shows one user with the present address.</source>
        <translation>O SCIM mostra um usuário com o endereço atual.</translation>
    </message>
    <message>
        <source>What SCIM shows of this user needs a look.</source>
        <translation>O que o SCIM mostra deste usuário requer atenção.</translation>
    </message>
    <message>
        <source>SCIM does not show exactly one user with the present address.</source>
        <translation>O SCIM não mostra exatamente um usuário com o endereço atual.</translation>
    </message>
    <message>
        <source>The user could not be read by SCIM.</source>
        <translation>Não foi possível ler o usuário pelo SCIM.</translation>
    </message>
    <message>
        <source>The change must reach this account and no other.</source>
        <translation>A alteração deve chegar a esta conta e a nenhuma outra.</translation>
    </message>
    <message>
        <source>Use the guided route, or ask who manages the provisioning.</source>
        <translation>Use a via guiada ou pergunte a quem gerencia o provisionamento.</translation>
    </message>
    <message>
        <source>The token tells which teammate and which workspace it belongs to.</source>
        <translation>O token diz a qual membro da equipe e a qual espaço de trabalho pertence.</translation>
    </message>
    <message>
        <source>What the token tells about its teammate needs a look.</source>
        <translation>O que o token diz sobre seu membro da equipe requer atenção.</translation>
    </message>
    <message>
        <source>The token does not tell which teammate it belongs to.</source>
        <translation>O token não diz a qual membro da equipe pertence.</translation>
    </message>
    <message>
        <source>It is not known which teammate the token belongs to.</source>
        <translation>Não se sabe a qual membro da equipe o token pertence.</translation>
    </message>
    <message>
        <source>Only then can it be shown afterwards that it is still the same one.</source>
        <translation>Só assim é possível mostrar depois que ele continua o mesmo.</translation>
    </message>
    <message>
        <source>Test the token again, and look at the evidence.</source>
        <translation>Teste o token de novo e veja as evidências.</translation>
    </message>
    <message>
        <source>Teammates of this workspace sign in without SAML.</source>
        <translation>Os membros da equipe deste espaço de trabalho entram sem SAML.</translation>
    </message>
    <message>
        <source>This workspace uses SAML for signing in.</source>
        <translation>Este espaço de trabalho usa SAML para o login.</translation>
    </message>
    <message>
        <source>With SAML, a teammate can&apos;t change its own email.</source>
        <translation>Com SAML, um membro da equipe não pode alterar o próprio e-mail.</translation>
    </message>
    <message>
        <source>It is not known whether this workspace uses SAML.</source>
        <translation>Não se sabe se este espaço de trabalho usa SAML.</translation>
    </message>
    <message>
        <source>With SAML switched on, Intercom does not let teammates edit their own address.</source>
        <translation>Com o SAML ativado, o Intercom não permite que os membros da equipe editem o próprio endereço.</translation>
    </message>
    <message>
        <source>Change it at the identity provider or over SCIM, or ask Intercom&apos;s support.</source>
        <translation>Altere-o no provedor de identidade ou por SCIM, ou consulte o suporte do Intercom.</translation>
    </message>
    <message>
        <source>The account is in this workspace only.</source>
        <translation>A conta está só neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>The account is in other workspaces too.</source>
        <translation>A conta também está em outros espaços de trabalho.</translation>
    </message>
    <message>
        <source>It is not known whether the account is in other workspaces too.</source>
        <translation>Não se sabe se a conta também está em outros espaços de trabalho.</translation>
    </message>
    <message>
        <source>An Intercom login is one for all workspaces: whoever gets it, gets all of them.</source>
        <translation>Um login no Intercom vale para todos os espaços de trabalho: quem o obtém, obtém todos eles.</translation>
    </message>
    <message>
        <source>Let the account leave the other workspaces first.</source>
        <translation>Faça antes a conta sair dos outros espaços de trabalho.</translation>
    </message>
    <message>
        <source>The new address has no Intercom login yet.</source>
        <translation>O novo endereço ainda não tem login no Intercom.</translation>
    </message>
    <message>
        <source>The new address may already have an Intercom login.</source>
        <translation>O novo endereço talvez já tenha login no Intercom.</translation>
    </message>
    <message>
        <source>The new address already has an Intercom login.</source>
        <translation>O novo endereço já tem login no Intercom.</translation>
    </message>
    <message>
        <source>It is not known whether the new address already has an Intercom login.</source>
        <translation>Não se sabe se o novo endereço já tem login no Intercom.</translation>
    </message>
    <message>
        <source>An address that has a login can&apos;t be given to a second one.</source>
        <translation>Um endereço que tem login não pode ser dado a um segundo.</translation>
    </message>
    <message>
        <source>Choose an address that has no login, such as a mailbox made for this purpose.</source>
        <translation>Escolha um endereço que não tenha login, como uma caixa de correio criada para este fim.</translation>
    </message>
    <message>
        <source>The app behind the token belongs to the customer.</source>
        <translation>O app ao qual o token pertence é do cliente.</translation>
    </message>
    <message>
        <source>The agency still owns the app behind the token.</source>
        <translation>O app ao qual o token pertence ainda é da agência.</translation>
    </message>
    <message>
        <source>It is not known who owns the app behind the token.</source>
        <translation>Não se sabe de quem é o app ao qual o token pertence.</translation>
    </message>
    <message>
        <source>Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, also after the handover.</source>
        <translation>Quem é proprietário do app no Developer Hub pode regenerar o token ou desinstalar o app, também depois da transferência.</translation>
    </message>
    <message>
        <source>Agree on it now. Moving to OAuth, or to an app of the customer&apos;s own, is a later step.</source>
        <translation>Combinem isso agora. Passar para o OAuth, ou para um app do próprio cliente, é uma etapa posterior.</translation>
    </message>
    <message>
        <source>No identity provider manages this account.</source>
        <translation>Nenhum provedor de identidade gerencia esta conta.</translation>
    </message>
    <message>
        <source>An identity provider manages the accounts of this workspace.</source>
        <translation>Um provedor de identidade gerencia as contas deste espaço de trabalho.</translation>
    </message>
    <message>
        <source>An identity provider would undo this change.</source>
        <translation>Um provedor de identidade desfaria esta alteração.</translation>
    </message>
    <message>
        <source>It is not known whether an identity provider manages this account.</source>
        <translation>Não se sabe se um provedor de identidade gerencia esta conta.</translation>
    </message>
    <message>
        <source>Its next sync can put the old address back, or remove the teammate and with it the token.</source>
        <translation>A próxima sincronização dele pode trazer de volta o endereço antigo ou remover o membro da equipe e, com ele, o token.</translation>
    </message>
    <message>
        <source>Change the user at the identity provider too, before the next sync.</source>
        <translation>Altere o usuário também no provedor de identidade, antes da próxima sincronização.</translation>
    </message>
    <message>
        <source>The new owner can open the mailbox of the new address today.</source>
        <translation>O novo proprietário pode abrir hoje a caixa de correio do novo endereço.</translation>
    </message>
    <message>
        <source>The new owner can&apos;t open the mailbox of the new address yet.</source>
        <translation>O novo proprietário ainda não pode abrir a caixa de correio do novo endereço.</translation>
    </message>
    <message>
        <source>Nobody can open the mailbox of the new address.</source>
        <translation>Ninguém pode abrir a caixa de correio do novo endereço.</translation>
    </message>
    <message>
        <source>It is not known whether the new owner can open the mailbox today.</source>
        <translation>Não se sabe se o novo proprietário pode abrir hoje a caixa de correio.</translation>
    </message>
    <message>
        <source>Confirmation and password messages are sent there.</source>
        <translation>As mensagens de confirmação e de senha são enviadas para lá.</translation>
    </message>
    <message>
        <source>Open the mailbox first, and send a test message to it.</source>
        <translation>Abra primeiro a caixa de correio e envie a ela uma mensagem de teste.</translation>
    </message>
    <message>
        <source>The password stays as it is until the token is proven.</source>
        <translation>A senha fica como está até que o token seja provado.</translation>
    </message>
    <message>
        <source>Do not reset the password yet.</source>
        <translation>Não redefina a senha ainda.</translation>
    </message>
    <message>
        <source>The password is being reset at this moment.</source>
        <translation>A senha está sendo redefinida neste momento.</translation>
    </message>
    <message>
        <source>What a password reset does to this token is not known.</source>
        <translation>Não se sabe o que uma redefinição de senha faz com este token.</translation>
    </message>
    <message>
        <source>Vendors report that a reset can revoke a token. Intercom has not confirmed it.</source>
        <translation>Fornecedores relatam que uma redefinição pode revogar um token. O Intercom não confirmou isso.</translation>
    </message>
    <message>
        <source>Keybearer asks for it as a step of its own and tests right after it.</source>
        <translation>O Keybearer pede isso como uma etapa à parte e testa logo depois.</translation>
    </message>
    <message>
        <source>Do teammates of this workspace sign in with SAML single sign-on?</source>
        <translation>Os membros da equipe deste espaço de trabalho entram com o login único SAML?</translation>
    </message>
    <message>
        <source>Is this account a member of other workspaces too?</source>
        <translation>Esta conta também é membro de outros espaços de trabalho?</translation>
    </message>
    <message>
        <source>Does the new address already have an Intercom login?</source>
        <translation>O novo endereço já tem login no Intercom?</translation>
    </message>
    <message>
        <source>Does the agency still own the app that the token belongs to?</source>
        <translation>O app ao qual o token pertence ainda é da agência?</translation>
    </message>
    <message>
        <source>Does an identity provider, such as Okta or Entra, manage the teammates?</source>
        <translation>Um provedor de identidade, como Okta ou Entra, gerencia os membros da equipe?</translation>
    </message>
    <message>
        <source>Can the new owner open the mailbox of the new address today?</source>
        <translation>O novo proprietário pode abrir hoje a caixa de correio do novo endereço?</translation>
    </message>
    <message>
        <source>The token stands in the address that was to be called.</source>
        <translation>O token está no endereço que seria chamado.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Não há token.</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>Isto é longo demais para um token.</translation>
    </message>
    <message>
        <source>It has spaces or characters that a token never has.</source>
        <translation>Ele tem espaços ou caracteres que um token nunca tem.</translation>
    </message>
    <message>
        <source>This handover was begun with another token.</source>
        <translation>Esta transferência foi iniciada com outro token.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The new address is the one that the account has already.</source>
        <translation>O novo endereço é o que a conta já tem.</translation>
    </message>
    <message>
        <source>The API address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>O endereço da API tem que começar com https:// (ou ficar neste computador), sem nome de usuário, ponto de interrogação ou #.</translation>
    </message>
    <message>
        <source>This handover was begun at another API address.</source>
        <translation>Esta transferência foi iniciada em outro endereço de API.</translation>
    </message>
    <message>
        <source>The API version has to be two numbers with a dot, as in 2.16.</source>
        <translation>A versão da API tem que ser dois números com um ponto, como 2.16.</translation>
    </message>
    <message>
        <source>This route needs the SCIM address and the SCIM token.</source>
        <translation>Esta via precisa do endereço SCIM e do token SCIM.</translation>
    </message>
    <message>
        <source>The SCIM address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>O endereço SCIM tem que começar com https:// (ou ficar neste computador), sem nome de usuário, ponto de interrogação ou #.</translation>
    </message>
    <message>
        <source>The proxy has to be system, none, or an address such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>O proxy tem que ser system, none ou um endereço como http://proxy.example:3128 ou socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>Several accounts were found where there can be only one.</source>
        <translation>Foram encontradas várias contas onde só pode haver uma.</translation>
    </message>
    <message>
        <source>The server does not say how it takes changes.</source>
        <translation>O servidor não diz como aceita alterações.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>A conexão não tem nome.</translation>
    </message>
    <message>
        <source>The connection&apos;s name is too long.</source>
        <translation>O nome da conexão é longo demais.</translation>
    </message>
    <message>
        <source>The connection&apos;s name has characters that can&apos;t be shown.</source>
        <translation>O nome da conexão tem caracteres que não podem ser mostrados.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Outra conexão tem este nome.</translation>
    </message>
    <message>
        <source>The connection&apos;s API address can&apos;t be used.</source>
        <translation>O endereço da API da conexão não pode ser usado.</translation>
    </message>
    <message>
        <source>The connection&apos;s region is none of US, EU and AU.</source>
        <translation>A região da conexão não é nenhuma entre US, EU e AU.</translation>
    </message>
    <message>
        <source>The connection&apos;s API version can&apos;t be used.</source>
        <translation>A versão da API da conexão não pode ser usada.</translation>
    </message>
    <message>
        <source>The connection names a permission that does not exist.</source>
        <translation>A conexão indica uma permissão que não existe.</translation>
    </message>
    <message>
        <source>The connection&apos;s SCIM address can&apos;t be used.</source>
        <translation>O endereço SCIM da conexão não pode ser usado.</translation>
    </message>
    <message>
        <source>Read what will be sent, then press “Send the change” or “Do not change it back”.</source>
        <translation>Leia o que será enviado e depois pressione “Enviar a alteração” ou “Não desfazer a alteração”.</translation>
    </message>
    <message>
        <source>Read what will happen, then press “Start the change” or “Do not change it back”.</source>
        <translation>Leia o que vai acontecer e depois pressione “Iniciar a alteração” ou “Não desfazer a alteração”.</translation>
    </message>
    <message>
        <source>It has not been changed back yet. It is your decision now.</source>
        <translation>A alteração ainda não foi desfeita. A decisão agora é sua.</translation>
    </message>
    <message>
        <source>The email was changed, but not back.</source>
        <translation>O e-mail foi alterado, mas não para o anterior.</translation>
    </message>
    <message>
        <source>The account has %1 now; it was to go back to %2.</source>
        <translation>A conta tem %1 agora; deveria voltar a %2.</translation>
    </message>
    <message>
        <source>When it was last tested, on %1, the token worked and the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>No último teste, em %1, o token funcionava e a conta tinha %2.</translation>
    </message>
    <message>
        <source>When it was last read, the account had %1.</source>
        <translation>Na última leitura, a conta tinha %1.</translation>
    </message>
    <message>
        <source>This handover is closed: the email was changed, and the token kept working.</source>
        <translation>Esta transferência está encerrada: o e-mail foi alterado e o token continuou funcionando.</translation>
    </message>
    <message>
        <source>Every step of the follow-up was tested.</source>
        <translation>Cada etapa do acompanhamento foi testada.</translation>
    </message>
    <message>
        <source>These steps of the follow-up were not tested: %1.</source>
        <translation>Não testado, do acompanhamento: %1.</translation>
    </message>
    <message>
        <source>All of it concerns a local server, such as the practice workspace, and not Intercom.</source>
        <translation>Tudo isto se refere a um servidor local, como o espaço de trabalho de treino, e não ao Intercom.</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Resultado novo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name, and its workspace or teammate&apos;s email</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed back.</source>
        <translation>Aguardando que a alteração do e-mail seja desfeita.</translation>
    </message>
    <message>
        <source>At its last test the token was not seen to work. While that is so, Keybearer can&apos;t see whether the email was changed back; the account&apos;s own page in Intercom shows it.</source>
        <translation>No último teste, não se viu o token funcionar. Enquanto for assim, o Keybearer não consegue ver se o e-mail foi desfeito; a página da própria conta no Intercom mostra isso.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>Na última leitura, em %1, a conta tinha %2.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. The token was neither read nor saved.</source>
        <translation>Alguém, ou uma regra deste computador, não permitiu. O token não foi lido nem salvo.</translation>
    </message>
    <message>
        <source>Allow it when you are asked again. A token can also be kept only until you quit.</source>
        <translation>Permita quando for perguntado de novo. Um token também pode ser mantido só até você sair.</translation>
    </message>
    <message>
        <source>Nothing was changed. A finding stops this handover.</source>
        <translation>Nada foi alterado. Uma constatação impede esta transferência.</translation>
    </message>
    <message>
        <source>The email was changed, but another teammate answers to the token now.</source>
        <translation>O e-mail foi alterado, mas agora é outro membro da equipe que responde pelo token.</translation>
    </message>
    <message>
        <source>The email was changed, but another workspace answers to the token now.</source>
        <translation>O e-mail foi alterado, mas agora é outro espaço de trabalho que responde pelo token.</translation>
    </message>
    <message>
        <source>The email was changed, but the token is not proven to work as before.</source>
        <translation>O e-mail foi alterado, mas não está provado que o token funciona como antes.</translation>
    </message>
    <message>
        <source>The email was changed, and the token worked when it was last tested, on %1.</source>
        <comment>a date with the time</comment>
        <translation>O e-mail foi alterado, e o token funcionava no último teste, em %1.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so nothing was done here.</source>
        <translation>Dois ao mesmo tempo poderiam estragar o trabalho um do outro, por isso nada foi feito aqui.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln minute(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>O tempo mais longo sem uma boa resposta foi de %Ln minuto; o que aconteceu nesse tempo não foi visto.</numerusform>
            <numerusform>O tempo mais longo sem uma boa resposta foi de %Ln minutos; o que aconteceu nesse tempo não foi visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln hour(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>O tempo mais longo sem uma boa resposta foi de %Ln hora; o que aconteceu nesse tempo não foi visto.</numerusform>
            <numerusform>O tempo mais longo sem uma boa resposta foi de %Ln horas; o que aconteceu nesse tempo não foi visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln day(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>O tempo mais longo sem uma boa resposta foi de %Ln dia; o que aconteceu nesse tempo não foi visto.</numerusform>
            <numerusform>O tempo mais longo sem uma boa resposta foi de %Ln dias; o que aconteceu nesse tempo não foi visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around the change, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Em torno da alteração, a única chamada de teste (%Ln) teve uma boa resposta.</numerusform>
            <numerusform>Em torno da alteração, todas as %Ln chamadas de teste tiveram uma boa resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a mistake, change it to %1 on the account&apos;s own page; Keybearer sees it by itself. Accept the address only if it is the right one.</source>
        <translation>Se for um engano, troque-o por %1 na página da própria conta; o Keybearer percebe sozinho. Aceite o endereço somente se for o certo.</translation>
    </message>
    <message>
        <source>The password was reset on %1, by the activity log; such a reset is reported to end tokens.</source>
        <comment>a date with the time</comment>
        <translation>Segundo o log de atividades, a senha foi redefinida em %1; há relatos de que uma redefinição assim invalida tokens.</translation>
    </message>
    <message>
        <source>A password reset is reported to end tokens: ask the new owner whether there was one.</source>
        <translation>Há relatos de que uma redefinição de senha invalida tokens: pergunte ao novo proprietário se houve alguma.</translation>
    </message>
    <message>
        <source>The email was changed, but the token does not work any more.</source>
        <translation>O e-mail foi alterado, mas o token não funciona mais.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and then a change back was begun; no end of that is in this record.</source>
        <translation>O e-mail deveria passar de %1 para %2, e depois começou a restauração do anterior; neste registro não consta como isso terminou.</translation>
    </message>
    <message>
        <source>The token was tested again after a step: %1.</source>
        <translation>O token foi testado de novo depois de uma etapa: %1.</translation>
    </message>
    <message>
        <source>What came of the change of the email: %1.</source>
        <translation>Resultado da alteração do e-mail: %1.</translation>
    </message>
    <message>
        <source>Other address accepted</source>
        <translation>Outro endereço aceito</translation>
    </message>
    <message>
        <source>A person accepted %1 as the new address.</source>
        <translation>Uma pessoa aceitou %1 como o novo endereço.</translation>
    </message>
    <message>
        <source>Not changed back</source>
        <translation>Não restaurado</translation>
    </message>
    <message>
        <source>The change back was given up, or nothing came of it.</source>
        <translation>A restauração foi abandonada ou não se concretizou.</translation>
    </message>
    <message>
        <source>Seen in the activity log</source>
        <translation>Visto no log de atividades</translation>
    </message>
    <message>
        <source>The workspace&apos;s activity log showed a step: %1.</source>
        <translation>O log de atividades do espaço de trabalho mostrou uma etapa: %1.</translation>
    </message>
    <message>
        <source>A person&apos;s word</source>
        <translation>Palavra de uma pessoa</translation>
    </message>
    <message>
        <source>A person said that this was done: %1.</source>
        <translation>Uma pessoa disse que isto foi feito: %1.</translation>
    </message>
    <message>
        <source>Handover reopened</source>
        <translation>Transferência reaberta</translation>
    </message>
    <message>
        <source>The handover was continued.</source>
        <translation>A transferência foi retomada.</translation>
    </message>
    <message>
        <source>changed and proven</source>
        <translation>alterado e provado</translation>
    </message>
    <message>
        <source>changed, not proven</source>
        <translation>alterado, não provado</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>não alterado</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>new address confirmed</source>
        <translation>novo endereço confirmado</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>senha redefinida</translation>
    </message>
    <message>
        <source>two-factor sign-in</source>
        <translation>login em dois fatores</translation>
    </message>
    <message>
        <source>two-factor sign-in changed</source>
        <translation>login em dois fatores alterado</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>um dia depois</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>login efetuado</translation>
    </message>
    <message>
        <source>account page opened</source>
        <translation>página da conta aberta</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln second(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>O tempo mais longo sem uma boa resposta foi de %Ln segundo; o que aconteceu nesse tempo não foi visto.</numerusform>
            <numerusform>O tempo mais longo sem uma boa resposta foi de %Ln segundos; o que aconteceu nesse tempo não foi visto.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the change, the token was proven to work as before, last on %1.</source>
        <comment>a date with the time</comment>
        <translation>Depois da alteração, ficou provado que o token funciona como antes, pela última vez em %1.</translation>
    </message>
    <message>
        <source>In between it was not proven; the record shows when and why.</source>
        <translation>Nesse meio-tempo não estava provado; o registro mostra quando e por quê.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test call(s) were refused, the last one on %1.</source>
        <translation>
            <numerusform>%Ln chamada de teste foi recusada, em %1.</numerusform>
            <numerusform>%Ln chamadas de teste foram recusadas, a última em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>Aguardando de novo</translation>
    </message>
    <message>
        <source>The email was not changed yet, and is waited for again.</source>
        <translation>O e-mail ainda não foi alterado e é aguardado de novo.</translation>
    </message>
    <message>
        <source>Cancelling: the account is read once more.</source>
        <translation>Cancelando: a conta é lida mais uma vez.</translation>
    </message>
    <message>
        <source>So it is known which email it has when this ends.</source>
        <translation>Assim se sabe qual e-mail ela tem quando isto termina.</translation>
    </message>
    <message>
        <source>But the account has %1 now; when this handover was begun it had %2.</source>
        <translation>Mas a conta tem %1 agora; quando esta transferência foi iniciada, tinha %2.</translation>
    </message>
    <message>
        <source>Cancelled. Keybearer changed nothing.</source>
        <translation>Cancelado. O Keybearer não alterou nada.</translation>
    </message>
    <message>
        <source>The email was not changed back.</source>
        <translation>O e-mail anterior não foi restaurado.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again.</source>
        <translation>Descubra quem o alterou. Depois prove de novo.</translation>
    </message>
    <message>
        <source>Prove it again.</source>
        <translation>Prove de novo.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; whether it did could not be seen.</source>
        <translation>O e-mail passou de %1 para %2 e depois deveria voltar ao anterior; não foi possível ver se isso aconteceu.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; the token was not proven to work afterwards.</source>
        <translation>O e-mail passou de %1 para %2 e depois deveria voltar ao anterior; em seguida não ficou provado que o token funciona.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and the account had %3 then.</source>
        <translation>O e-mail deveria passar de %1 para %2; houve cancelamento, e a conta tinha então %3.</translation>
    </message>
    <message>
        <source>An editor or a mail program does that. What it says can&apos;t be proven any more.</source>
        <translation>Um editor de texto ou um programa de e-mail faz isso. O que ele diz não pode mais ser provado.</translation>
    </message>
    <message>
        <source>Ask for the file itself again, for example in a ZIP archive.</source>
        <translation>Peça de novo o arquivo original, por exemplo em um arquivo ZIP.</translation>
    </message>
    <message>
        <source>It was sent at most once, and no clear answer came; it may yet be made. It is not sent a second time.</source>
        <translation>A alteração foi enviada no máximo uma vez, e não veio resposta clara; ela ainda pode ser feita. Ela não é enviada uma segunda vez.</translation>
    </message>
    <message>
        <source>Tell whoever was to change the email that it is called off.</source>
        <translation>Avise a pessoa que iria alterar o e-mail de que a alteração foi cancelada.</translation>
    </message>
    <message>
        <source>The token was left alone.</source>
        <translation>O token não foi tocado.</translation>
    </message>
    <message>
        <source>Keybearer changed nothing. A finding stops this handover.</source>
        <translation>O Keybearer não alterou nada. Uma constatação impede esta transferência.</translation>
    </message>
    <message>
        <source>Keybearer did not change the email.</source>
        <translation>O Keybearer não alterou o e-mail.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and which email the account had then was not seen.</source>
        <translation>O e-mail deveria passar de %1 para %2; houve cancelamento, e não foi visto qual e-mail a conta tinha então.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; Keybearer did not change it, and the account had %3 then.</source>
        <translation>O e-mail deveria passar de %1 para %2; o Keybearer não o alterou, e a conta tinha então %3.</translation>
    </message>
    <message>
        <source>This is a handover record, but a program on its way has rewritten its line ends or its first bytes.</source>
        <translation>Este é um registro de transferência, mas, no caminho, um programa reescreveu as quebras de linha ou os primeiros bytes dele.</translation>
    </message>
    <message>
        <source>By now the account has another email than the one that was shown before the change.</source>
        <translation>A conta tem agora um e-mail diferente do que foi mostrado antes da alteração.</translation>
    </message>
    <message>
        <source>What happened there is not known.</source>
        <translation>Não se sabe o que aconteceu lá.</translation>
    </message>
    <message>
        <source>The email is back, but the token does not work any more.</source>
        <translation>O e-mail voltou a ser o antigo, mas o token não funciona mais.</translation>
    </message>
    <message>
        <source>The email is back, but the token is not proven to work as before.</source>
        <translation>O e-mail voltou a ser o antigo, mas não está comprovado que o token funciona como antes.</translation>
    </message>
    <message>
        <source>Sending the change</source>
        <translation>Envio da alteração</translation>
    </message>
    <message>
        <source>What came of sending the change: %1.</source>
        <translation>O que resultou do envio da alteração: %1.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nada foi enviado</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>sem resposta clara</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back, and whether it did could not be seen.</source>
        <translation>O e-mail deveria passar de %1 para %2; a conta tinha %3, que depois deveria voltar ao anterior, e não foi possível ver se isso aconteceu.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back. The token was not proven to work afterwards.</source>
        <translation>O e-mail deveria passar de %1 para %2; a conta tinha %3, que depois deveria voltar ao anterior. Não foi comprovado que o token funcionava depois disso.</translation>
    </message>
    <message>
        <source>For a while the token was not tested; what happened then was not seen.</source>
        <translation>Por um tempo, o token não foi testado; não se viu o que aconteceu então.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards.</source>
        <translation>A alteração pode ter sido feita, e depois não foi possível ler a conta.</translation>
    </message>
    <message>
        <source>Intercom does not show this address as confirmed.</source>
        <translation>O Intercom não mostra este endereço como confirmado.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>O e-mail passou de %1 para %2; não foi comprovado que o token funcionava depois disso.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2, and the token was proven to work afterwards, on %3. By the newest test it is not proven any more.</source>
        <comment>two emails, a time</comment>
        <translation>O e-mail passou de %1 para %2, e foi comprovado que o token funcionava depois disso, em %3. Pelo último teste, isso não está mais comprovado.</translation>
    </message>
    <message>
        <source>The other one is open in %1.</source>
        <comment>a program</comment>
        <translation>A outra está aberta em %1.</translation>
    </message>
    <message>
        <source>Another handover of this account is open.</source>
        <translation>Há outra transferência desta conta aberta.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so this one was not begun. Nothing was changed.</source>
        <translation>Duas ao mesmo tempo poderiam estragar o trabalho uma da outra, por isso esta não foi iniciada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Go on with the other one, or cancel it. Then begin again.</source>
        <translation>Continue a outra ou cancele-a. Depois comece de novo.</translation>
    </message>
    <message>
        <source>The account still has %1. Your pipeline goes on as before, and the token is tested meanwhile.</source>
        <translation>A conta ainda tem %1. Seu pipeline continua como antes, e o token é testado enquanto isso.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2. It has not been read since; Keybearer goes on trying.</source>
        <comment>a date with the time, an email</comment>
        <translation>Na última leitura, em %1, a conta tinha %2. Ela não foi lida desde então; o Keybearer continua tentando.</translation>
    </message>
    <message>
        <source>This can stay open for days.</source>
        <translation>Isto pode ficar aberto por dias.</translation>
    </message>
    <message>
        <source>A sync of an identity provider, or somebody&apos;s tidying up, can still undo the change.</source>
        <translation>A sincronização de um provedor de identidade, ou a arrumação feita por alguém, ainda pode desfazer a alteração.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators what was done to the account. Then prove it again.</source>
        <translation>Pergunte aos administradores do espaço de trabalho o que foi feito com a conta. Depois comprove de novo.</translation>
    </message>
    <message>
        <source>Everything is tested. Close the follow-up, then save the record.</source>
        <translation>Tudo está testado. Encerre o acompanhamento e depois salve o registro.</translation>
    </message>
</context>
<context>
    <name>keybearer::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Keybearer %1 · Qt %2 · %3</source>
        <comment>versions; the last is a library&apos;s</comment>
        <translation>Keybearer %1 · Qt %2 · %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is not made by Intercom and has no tie to Intercom.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. É fornecido sem qualquer garantia.
Não é feito pelo Intercom nem tem vínculo com o Intercom.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts in these languages yet: %1</source>
        <translation>Nenhum falante nativo revisou ainda os textos nestes idiomas: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::AppearanceCard</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>Tamanho do texto: %1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Conforme o sistema</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>Tudo se move</translation>
    </message>
    <message>
        <source>&amp;Back to default</source>
        <translation>&amp;Restaurar padrão</translation>
    </message>
    <message>
        <source>Language, theme, text size and motion as they were at first.</source>
        <translation>Idioma, tema, tamanho do texto e movimento como eram no início.</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsDialog</name>
    <message>
        <source>Live test of the token</source>
        <translation>Teste ao vivo do token</translation>
    </message>
    <message>
        <source>The newest calls first, as many as the strip shows. Every call of the handover is in its record.</source>
        <translation>As chamadas mais recentes primeiro, tantas quantas a faixa mostra. Todas as chamadas da transferência estão no registro dela.</translation>
    </message>
    <message>
        <source>Calls of the live test, the newest first</source>
        <translation>Chamadas do teste ao vivo, as mais recentes primeiro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>recusada</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>sem resposta clara</translation>
    </message>
    <message>
        <source>Call %1: %2, status %3</source>
        <translation>Chamada %1: %2, status %3</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Chamada %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id da solicitação</translation>
    </message>
</context>
<context>
    <name>keybearer::CanaryCard</name>
    <message>
        <source>While this is open, the token is tested again and again</source>
        <translation>Enquanto isto está aberto, o token é testado repetidamente</translation>
    </message>
    <message>
        <source>Live test of the token</source>
        <translation>Teste ao vivo do token</translation>
    </message>
    <message>
        <source>Calls %1 · refused %2 · without a clear answer %3 · longest gap %4 s</source>
        <translation>Chamadas %1 · recusadas %2 · sem resposta clara %3 · maior intervalo %4 s</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>nenhuma boa resposta ainda</translation>
    </message>
    <message>
        <source>last good answer %1 s ago</source>
        <translation>última boa resposta há %1 s</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end. %1</source>
        <comment>then the counts</comment>
        <translation>Uma célula por chamada, a mais recente no fim. %1</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>&amp;Mostrar como tabela</translation>
    </message>
    <message>
        <source>Lists the newest calls of the live test</source>
        <translation>Lista as chamadas mais recentes do teste ao vivo</translation>
    </message>
    <message>
        <source>Outside the change: calls %1 · refused %2 · without a clear answer %3</source>
        <translation>Fora da alteração: chamadas %1 · recusadas %2 · sem resposta clara %3</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end; before them is a hole, a time without tests. %1</source>
        <comment>then the counts</comment>
        <translation>Uma célula por chamada, a mais recente no fim; antes delas há uma lacuna, um tempo sem testes. %1</translation>
    </message>
    <message>
        <source>The token was tested, but not the whole time</source>
        <translation>O token foi testado, mas não o tempo todo</translation>
    </message>
    <message>
        <source>The live tests of the token</source>
        <translation>Os testes ao vivo do token</translation>
    </message>
</context>
<context>
    <name>keybearer::CheckpointCard</name>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>I have done this: test now</source>
        <translation>Já fiz isto: testar agora</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Testar agora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of the follow-up, its button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follow up: test after each of these</source>
        <translation>Acompanhamento: testar depois de cada uma destas etapas</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1</source>
        <translation>Visto no log de atividades: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log yet</source>
        <translation>Ainda não visto no log de atividades</translation>
    </message>
    <message>
        <source>Unknown: this token may not read the activity log</source>
        <translation>Desconhecido: este token não tem permissão para ler o log de atividades</translation>
    </message>
    <message>
        <source>Unknown: the activity log has given no answer yet</source>
        <translation>Desconhecido: o log de atividades ainda não deu resposta</translation>
    </message>
    <message>
        <source>Tested: %1, %2</source>
        <comment>a verdict and when</comment>
        <translation>Testado: %1, %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Previsto: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Ainda não testado</translation>
    </message>
    <message>
        <source>Tested: %1, %2. Intercom does not show yet that the step was done, so it stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Testado: %1, %2. O Intercom ainda não mostra que a etapa foi feita; por isso, ela continua em aberto.</translation>
    </message>
    <message>
        <source>Open “Your account” in the browser</source>
        <translation>Abrir “Your account” no navegador</translation>
    </message>
    <message>
        <source>Unknown: the activity log has more entries than were read</source>
        <translation>Desconhecido: o log de atividades tem mais entradas do que foram lidas</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That the step was done is a person&apos;s word; Intercom shows it to no program.</source>
        <comment>a verdict and when</comment>
        <translation>Testado: %1, %2. Que a etapa foi feita é a palavra de uma pessoa; o Intercom não mostra isso a nenhum programa.</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1. Whether the email had changed by then is not known.</source>
        <translation>Visto no log de atividades: %1. Não se sabe se o e-mail já tinha mudado naquele momento.</translation>
    </message>
    <message>
        <source>Seen in the activity log before the email was changed: %1</source>
        <translation>Visto no log de atividades antes da alteração do e-mail: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log when it was last read</source>
        <translation>Não visto no log de atividades na última leitura</translation>
    </message>
    <message>
        <source>In the practice workspace a day lasts one minute.</source>
        <translation>No espaço de trabalho de treino, um dia dura um minuto.</translation>
    </message>
    <message>
        <source>Due since %1. Test it now.</source>
        <comment>a time</comment>
        <translation>Pendente desde %1. Teste agora.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>The follow-up, as it was closed</source>
        <translation>O acompanhamento, como foi encerrado</translation>
    </message>
    <message>
        <source>While Keybearer is open and not locked, this test runs by itself.</source>
        <translation>Enquanto o Keybearer está aberto e não bloqueado, este teste roda sozinho.</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That shows nothing, so the step stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Testado: %1, %2. Isso não mostra nada, então a etapa continua aberta.</translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message>
        <source>No test of this token is kept yet. Every test adds a cell here.</source>
        <translation>Nenhum teste deste token está guardado ainda. Cada teste acrescenta uma célula aqui.</translation>
    </message>
    <message>
        <source>Every one of them found: %1.</source>
        <comment>a state</comment>
        <translation>Todos eles resultaram em: %1.</translation>
    </message>
    <message>
        <source>Nothing was tested from %1 to %2.</source>
        <comment>two times</comment>
        <translation>Nada foi testado de %1 a %2.</translation>
    </message>
    <message>
        <source>The last test</source>
        <translation>O último teste</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln tests</source>
        <translation>
            <numerusform>O último teste (%Ln)</numerusform>
            <numerusform>Os últimos %Ln testes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests over time</source>
        <translation>Testes ao longo do tempo</translation>
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
            <numerusform>Último resultado: %1. %Ln teste teve outro resultado.</numerusform>
            <numerusform>Último resultado: %1. %Ln testes tiveram outro resultado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::CommandLine</name>
    <message>
        <source>Test the token after each step: %1</source>
        <translation>Teste o token depois de cada etapa: %1</translation>
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
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Command or connection</source>
        <translation>Comando ou conexão</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Comandos que correspondem</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer of them.</source>
        <translation>Nada corresponde a estas palavras. Tente com menos palavras.</translation>
    </message>
</context>
<context>
    <name>keybearer::Commands</name>
    <message>
        <source>Teammate and handover</source>
        <translation>Membro da equipe e transferência</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonCard</name>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>como solicitado</translation>
    </message>
    <message>
        <source>not the requested one</source>
        <translation>não é o solicitado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 concedidas</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>nenhuma perdida</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdidas: %1</translation>
    </message>
    <message>
        <source>%1 not known afterwards</source>
        <translation>%1 desconhecidas depois</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>Membro da equipe</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>%1: before %2, after %3, %4</source>
        <translation>%1: antes %2, depois %3, %4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
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
        <translation>o antigo de novo</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>o novo</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>No início</translation>
    </message>
    <message>
        <source>At the last test</source>
        <translation>No último teste</translation>
    </message>
    <message>
        <source>%1: at the start %2, at the last test %3, %4</source>
        <translation>%1: no início %2, no último teste %3, %4</translation>
    </message>
    <message>
        <source>as last read</source>
        <translation>conforme a última leitura</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectPage</name>
    <message>
        <source>Keybearer will contact api.intercom.io and, if that one does not know the token, api.eu.intercom.io and api.au.intercom.io. Nothing else.</source>
        <translation>O Keybearer vai contatar api.intercom.io e, se este não conhecer o token, api.eu.intercom.io e api.au.intercom.io. Nada além disso.</translation>
    </message>
    <message>
        <source>Nothing will be contacted before there is an address.</source>
        <translation>Nada será contatado antes de haver um endereço.</translation>
    </message>
    <message>
        <source>Keybearer will send the token to %1, and to nothing else. Enter only an address that you trust with it.</source>
        <translation>O Keybearer vai enviar o token a %1 e a nada mais. Informe apenas um endereço a que você confiaria o token.</translation>
    </message>
    <message>
        <source>Keybearer will contact %1. Nothing else.</source>
        <translation>O Keybearer vai contatar %1. Nada além disso.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>Informe o endereço da API.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: it has to begin with https://. Nothing was sent.</source>
        <translation>Este endereço não pode ser usado: ele tem que começar com https://. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>Cole o token de acesso.</translation>
    </message>
    <message>
        <source>This was no access token: it had spaces or characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Isto não era um token de acesso: tinha espaços ou caracteres que um token nunca tem. Copie o token inteiro e cole-o de novo.</translation>
    </message>
    <message>
        <source>Hand an API account over, and see its token keep working</source>
        <translation>Transfira uma conta de API e veja o token dela continuar funcionando</translation>
    </message>
    <message>
        <source>Keybearer shows which Intercom teammate an access token belongs to.
It gets that teammate&apos;s email changed to its new owner&apos;s.
It tests the token before, during and after, and keeps the proof.</source>
        <translation>O Keybearer mostra a qual membro da equipe do Intercom um token de acesso pertence.
Ele providencia a troca do e-mail desse membro da equipe pelo do novo proprietário.
Ele testa o token antes, durante e depois, e guarda a prova.</translation>
    </message>
    <message>
        <source>Connect a token</source>
        <translation>Conectar um token</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>Token de &amp;acesso</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Região</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Descobrir automaticamente</translation>
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
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Another API address…</source>
        <translation>Outro endereço de API…</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>En&amp;dereço da API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
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
        <translation>Ou experimente antes</translation>
    </message>
    <message>
        <source>The practice workspace is an Intercom of your own, on this computer only. It needs no token and no account, and mistakes cost nothing there.</source>
        <translation>O espaço de trabalho de treino é um Intercom só seu, apenas neste computador. Não precisa de token nem de conta, e ali tudo pode dar errado.</translation>
    </message>
    <message>
        <source>This does not look like Intercom&apos;s usual access tokens. Nothing was sent. Paste another one, or choose “Connect anyway”.</source>
        <translation>Isto não se parece com os tokens de acesso habituais do Intercom. Nada foi enviado. Cole outro ou escolha “Conectar mesmo assim”.</translation>
    </message>
    <message>
        <source>This may not be the whole token: it has %1 characters, and Intercom&apos;s usually have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.</source>
        <translation>Este pode não ser o token inteiro: ele tem %1 caracteres, e os do Intercom costumam ter %2. Nada foi enviado. Cole-o de novo ou escolha “Conectar mesmo assim”.</translation>
    </message>
    <message>
        <source>The token rests in this computer&apos;s keychain. It is written to no file.</source>
        <translation>O token fica guardado no chaveiro deste computador. Ele não é gravado em nenhum arquivo.</translation>
    </message>
    <message>
        <source>Connect any&amp;way</source>
        <translation>Conectar m&amp;esmo assim</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nome da conexão</translation>
    </message>
    <message>
        <source>Keep the token &amp;in the keychain</source>
        <translation>&amp;Guardar o token no chaveiro</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Cole-o aqui</translation>
    </message>
    <message>
        <source>From Intercom&apos;s Developer Hub: the app that your pipeline uses. It stays masked.</source>
        <translation>Do Developer Hub do Intercom: o app que seu pipeline usa. Ele permanece mascarado.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>If this is empty, it is named after its workspace.</source>
        <translation>Se ficar vazio, recebe o nome do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>Abrir &amp;treino</translation>
    </message>
    <message>
        <source>It has to begin with https://. Only for this computer itself http:// will do.</source>
        <translation>Precisa começar com https://. Só para este próprio computador serve http://.</translation>
    </message>
    <message>
        <source>There is no keychain here. The token stays in this computer&apos;s memory until you quit or lock Keybearer, and is written to no file.</source>
        <translation>Não há chaveiro aqui. O token fica na memória deste computador até você sair do Keybearer ou bloqueá-lo, e não é gravado em nenhum arquivo.</translation>
    </message>
    <message>
        <source>The token stays in this computer&apos;s memory until you quit or lock Keybearer. It is written to no file.</source>
        <translation>O token fica na memória deste computador até você sair do Keybearer ou bloqueá-lo. Ele não é gravado em nenhum arquivo.</translation>
    </message>
    <message>
        <source>Check a record that you were &amp;given…</source>
        <translation>&amp;Verificar um registro recebido…</translation>
    </message>
    <message>
        <source>Look at the histor&amp;y</source>
        <translation>Ver o h&amp;istórico</translation>
    </message>
</context>
<context>
    <name>keybearer::Connection</name>
    <message>
        <source>Practice workspace</source>
        <translation>Espaço de trabalho de treino</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>em teste</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>ainda não testado</translation>
    </message>
    <message>
        <source>paste the token again</source>
        <translation>cole o token de novo</translation>
    </message>
    <message>
        <source>token not at hand</source>
        <translation>token não disponível</translation>
    </message>
    <message>
        <source>The token is not here any more.</source>
        <translation>O token não está mais aqui.</translation>
    </message>
    <message>
        <source>It was kept only until Keybearer was closed or locked, or it was removed from the keychain. Your pipeline is not affected.</source>
        <translation>Ele foi mantido só até o Keybearer ser fechado ou bloqueado, ou foi removido do chaveiro. Seu pipeline não é afetado.</translation>
    </message>
    <message>
        <source>Choose “Connect a token” and paste it again: this connection takes it.</source>
        <translation>Escolha “Conectar um token” e cole-o de novo: esta conexão o recebe.</translation>
    </message>
    <message>
        <source>The keychain did not give the token.</source>
        <translation>O chaveiro não forneceu o token.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. Your pipeline is not affected.</source>
        <translation>Alguém, ou uma regra deste computador, disse não. Seu pipeline não é afetado.</translation>
    </message>
    <message>
        <source>Choose “Test now” and allow it, or paste the token again.</source>
        <translation>Escolha “Testar agora” e permita o acesso, ou cole o token de novo.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>O chaveiro não respondeu a tempo.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Your pipeline is not affected.</source>
        <translation>Ele pode estar esperando a senha em outra janela. Seu pipeline não é afetado.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then choose “Test now”.</source>
        <translation>Desbloqueie o chaveiro e depois escolha “Testar agora”.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>Não é possível acessar o chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The token rests there and can&apos;t be read. Your pipeline is not affected.</source>
        <translation>O token está guardado ali e não pode ser lido. Seu pipeline não é afetado.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, then choose “Test now”; or paste the token again.</source>
        <translation>Inicie ou desbloqueie o chaveiro e depois escolha “Testar agora”; ou cole o token de novo.</translation>
    </message>
    <message>
        <source>The keychain is asked for the token.</source>
        <translation>O token está sendo pedido ao chaveiro.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>Talvez ele esteja esperando a senha em outra janela.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionBook</name>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>The connection keeps its name.</source>
        <translation>A conexão mantém o nome.</translation>
    </message>
    <message>
        <source>What you changed about a connection is not on disk yet.</source>
        <translation>O que você mudou em uma conexão ainda não está no disco.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Leave Keybearer open until then.</source>
        <translation>Uma nova tentativa é feita automaticamente. Deixe o Keybearer aberto até lá.</translation>
    </message>
    <message>
        <source>“%1” is back: its token is still in the keychain.</source>
        <translation>“%1” voltou: o token dessa conexão ainda está no chaveiro.</translation>
    </message>
    <message>
        <source>Open the keychain, then remove the connection again.</source>
        <translation>Abra o chaveiro e depois remova a conexão de novo.</translation>
    </message>
    <message>
        <source>“%1” was not removed.</source>
        <translation>“%1” não foi removida.</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain.</source>
        <translation>O token de “%1” ainda está no chaveiro.</translation>
    </message>
    <message>
        <source>Open the keychain, then connect the token again, or edit the connection.</source>
        <translation>Abra o chaveiro e depois conecte o token de novo ou edite a conexão.</translation>
    </message>
    <message>
        <source>The token stays in memory until you quit or lock. To keep it, paste it again once the keychain is open.</source>
        <translation>O token fica na memória até você sair do Keybearer ou bloqueá-lo. Para guardá-lo, cole-o de novo quando o chaveiro estiver aberto.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionEditor</name>
    <message>
        <source>Another connection has this token already: “%1”.</source>
        <translation>Outra conexão já tem este token: “%1”.</translation>
    </message>
    <message>
        <source>So it is not known whose token this is, and nothing was changed.</source>
        <translation>Por isso não se sabe de quem é este token, e nada foi mudado.</translation>
    </message>
    <message>
        <source>This token belongs to %1 in the workspace “%2”.</source>
        <translation>Este token é de %1 no espaço de trabalho “%2”.</translation>
    </message>
    <message>
        <source>This connection is that of %1 in “%2”, with a history of its own. Nothing was changed.</source>
        <translation>Esta conexão é a de %1 em “%2”, com um histórico próprio. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Connect that token as a connection of its own.</source>
        <translation>Conecte esse token como uma conexão própria.</translation>
    </message>
    <message>
        <source>Paste the token here: it is not at hand, and only then it can be kept.</source>
        <translation>Cole o token aqui: ele não está à mão, e só assim pode ser guardado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>Outra mudança ainda está sendo salva.</translation>
    </message>
    <message>
        <source>Save again in a moment.</source>
        <translation>Salve de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>O chaveiro não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The connection was not changed. It is not known whether the keychain still does what it was asked to; if it does, Keybearer undoes that while it runs.</source>
        <translation>A conexão não foi mudada. Não se sabe se o chaveiro ainda fará o que lhe foi pedido; se fizer, o Keybearer desfaz isso enquanto estiver aberto.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then save again.</source>
        <translation>Desbloqueie o chaveiro e depois salve de novo.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionFields</name>
    <message>
        <source>Leave it empty to keep the token that is there. Another one has to belong to the same teammate.</source>
        <translation>Deixe vazio para manter o token que existe. Outro token precisa ser do mesmo membro da equipe.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>Grupo na lista</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached right now. The token stays in it.</source>
        <translation>Não é possível acessar o chaveiro agora. O token permanece nele.</translation>
    </message>
    <message>
        <source>While a handover is open, the token and the region stay as they are.</source>
        <translation>Enquanto houver uma transferência aberta, o token e a região ficam como estão.</translation>
    </message>
    <message>
        <source>Pasted, and kept hidden</source>
        <translation>Colado e mantido oculto</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionGroups</name>
    <message>
        <source>Handing over</source>
        <translation>Em transferência</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Em observação</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionModel</name>
    <message>
        <source>last known: %1</source>
        <comment>a state word</comment>
        <translation>último estado conhecido: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::Console</name>
    <message>
        <source>Open this page in a browser: %1</source>
        <translation>Abra esta página em um navegador: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::DataCard</name>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>Ainda não há nada ali.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>&amp;Excluir e sair</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Everything that is kept lies in this folder, and in the keychain:</source>
        <translation>Tudo o que é guardado está nesta pasta e no chaveiro:</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir a pasta</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>Excluir &amp;tudo…</translation>
    </message>
    <message>
        <source>Not now: a handover is changing the email or checking the token.</source>
        <translation>Agora não: uma transferência está alterando o e-mail ou verificando o token.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Without what is written down, nobody could tell how that change ended. Wait until the handover says that it is over or that it waits for somebody, and try again.</source>
        <translation>Nada foi excluído. Sem o que está anotado, ninguém poderia dizer como essa alteração terminou. Aguarde até que a transferência informe que terminou ou que está aguardando alguém e tente de novo.</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>E&amp;ntendi</translation>
    </message>
    <message>
        <source>This is deleted: all connections and their tokens in the keychain, the history with the proof of every handover, the settings, and the proxy&apos;s password.

This stays: records that you saved elsewhere, the tokens in Intercom itself, backups of your keychain, and other data folders.</source>
        <translation>Isto é excluído: todas as conexões e seus tokens no chaveiro, o histórico com a prova de cada transferência, as configurações e a senha do proxy.

Isto permanece: os registros que você salvou em outro lugar, os tokens no próprio Intercom, os backups do seu chaveiro e outras pastas de dados.</translation>
    </message>
    <message>
        <source>A handover is still open. It can&apos;t be continued afterwards, and what it proved so far is lost.</source>
        <translation>Uma transferência ainda está aberta. Depois disso não será possível continuá-la, e o que ela provou até agora se perderá.</translation>
    </message>
    <message>
        <source>Delete everything that Keybearer keeps on this computer? It can&apos;t be brought back.</source>
        <translation>Excluir tudo o que o Keybearer guarda neste computador? Não será possível recuperar.</translation>
    </message>
    <message>
        <source>Nothing was deleted. That handover needs what lies in the data folder. Wait until it is over, or cancel it there, and try again.</source>
        <translation>Nada foi excluído. Essa transferência precisa do que está na pasta de dados. Aguarde até que ela termine, ou cancele-a lá, e tente de novo.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>Ela está aberta em %1.</translation>
    </message>
    <message>
        <source>Not now: a handover is under way in another program.</source>
        <translation>Agora não: há uma transferência em andamento em outro programa.</translation>
    </message>
</context>
<context>
    <name>keybearer::DemoCommand</name>
    <message>
        <source>Practice handover 1 of 2: the teammate changes the email itself.</source>
        <translation>Transferência de treino 1 de 2: o próprio membro da equipe altera o e-mail.</translation>
    </message>
    <message>
        <source>Practice handover 2 of 2: the email is changed by SCIM.</source>
        <translation>Transferência de treino 2 de 2: o e-mail é alterado por SCIM.</translation>
    </message>
    <message>
        <source>The demo now plays the person at the account page.</source>
        <translation>A demonstração faz agora o papel da pessoa na página da conta.</translation>
    </message>
    <message>
        <source>The guided route: %1</source>
        <translation>A via guiada: %1</translation>
    </message>
    <message>
        <source>The SCIM route: %1</source>
        <translation>A via SCIM: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDesk</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>“%1” foi mudada.</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>Editar a conexão</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Remover a conexão</translation>
    </message>
</context>
<context>
    <name>keybearer::EraseReport</name>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>Everything is being deleted…</source>
        <translation>Excluindo tudo…</translation>
    </message>
    <message>
        <source>Your keychain may ask you whether Keybearer may delete the tokens.</source>
        <translation>O chaveiro pode perguntar se o Keybearer pode excluir os tokens.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Everything that Keybearer kept on this computer is deleted.</source>
        <translation>Tudo o que o Keybearer guardava neste computador foi excluído.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Não foi possível excluir tudo.</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:</source>
        <translation>Não foi possível excluir estes arquivos. Exclua-os você mesmo:</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the tokens of these connections are gone. Look for “Keybearer” there: %1</source>
        <translation>O chaveiro não confirmou a remoção dos tokens destas conexões. Procure por “Keybearer” nele: %1</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the token of a connection that you removed before is gone. Look for “Keybearer” there.</source>
        <translation>O chaveiro não confirmou a remoção do token de uma conexão que você removeu antes. Procure por “Keybearer” nele.</translation>
    </message>
    <message>
        <source>The list of connections could not be read as a whole. Look for “Keybearer” in the keychain: tokens of connections that it named may still be there.</source>
        <translation>Não foi possível ler a lista de conexões por inteiro. Procure por “Keybearer” no chaveiro: talvez ainda haja ali tokens de conexões que constavam nela.</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the proxy&apos;s password is gone.</source>
        <translation>O chaveiro não confirmou a remoção da senha do proxy.</translation>
    </message>
    <message>
        <source>These are not Keybearer&apos;s and were not touched: %1</source>
        <translation>Estes itens não são do Keybearer e não foram tocados: %1</translation>
    </message>
    <message>
        <source>Records that you saved elsewhere, backups of your keychain and other data folders are as they were. The tokens go on working in Intercom until they are revoked there.</source>
        <translation>Os registros que você salvou em outro lugar, os backups do seu chaveiro e outras pastas de dados continuam como estavam. Os tokens continuam funcionando no Intercom até serem revogados lá.</translation>
    </message>
    <message>
        <source>The names of the folders that you opened last stay in %1. Other programs use that file as well.</source>
        <translation>Os nomes das últimas pastas abertas ficam em %1. Outros programas também usam esse arquivo.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nada foi excluído.</translation>
    </message>
    <message>
        <source>The files stay as they are: a handover is under way in another program and needs them. Wait until it is over, or cancel it there. Then open Keybearer again and delete everything once more.</source>
        <translation>Os arquivos ficam como estão: há uma transferência em andamento em outro programa que precisa deles. Aguarde até que ela termine, ou cancele-a lá. Depois abra o Keybearer de novo e exclua tudo mais uma vez.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>Ela está aberta em %1.</translation>
    </message>
    <message>
        <source>In the data folder there were only links to these files. The links are deleted, the files are not:</source>
        <translation>Na pasta de dados havia apenas links para estes arquivos. Os links foram excluídos, os arquivos não:</translation>
    </message>
    <message>
        <source>This file stays, so that the tokens which the keychain still has can be found. It holds nothing but numbers of connections. Keybearer tries again when it is opened next, and when you delete everything once more: %1</source>
        <translation>Este arquivo fica, para que os tokens que ainda estão no chaveiro possam ser encontrados. Ele contém apenas números de conexões. O Keybearer tentará de novo na próxima vez que for aberto, e quando você excluir tudo mais uma vez: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EvidenceDialog</name>
    <message>
        <source>The same call with a made-up token</source>
        <translation>A mesma chamada com um token inventado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>O que foi enviado e o que voltou</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A token that does not exist has to be refused: that shows that a yes to yours means something.</source>
        <translation>Um token que não existe tem que ser recusado: isso mostra que um sim ao seu token significa alguma coisa.</translation>
    </message>
    <message>
        <source>none was told</source>
        <translation>nenhum foi informado</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id da solicitação</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Copiar o id da solicitação</translation>
    </message>
    <message>
        <source>&amp;Copy this call</source>
        <translation>&amp;Copiar esta chamada</translation>
    </message>
    <message>
        <source>Copy &amp;all, for Intercom&apos;s support</source>
        <translation>Copiar &amp;tudo, para o suporte do Intercom</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>recusado, como deve ser</translation>
    </message>
    <message>
        <source>accepted, which it should not be</source>
        <translation>aceito, o que não deveria acontecer</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>sem resposta clara</translation>
    </message>
</context>
<context>
    <name>keybearer::FigureCard</name>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Mostrar como imagem</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Salvar tabela…</translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message>
        <source>What was checked before the change</source>
        <translation>O que foi verificado antes da alteração</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln check(s) that are fine</source>
        <translation>
            <numerusform>Mostrar a verificação sem problemas (%Ln)</numerusform>
            <numerusform>Mostrar as %Ln verificações sem problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an answer, not a check: Intercom does not show it.</source>
        <translation>É uma resposta, não uma verificação: o Intercom não mostra isso.</translation>
    </message>
</context>
<context>
    <name>keybearer::GuideCard</name>
    <message>
        <source>Testing every second now</source>
        <translation>Testando a cada segundo agora</translation>
    </message>
    <message>
        <source>seen: the account has it</source>
        <translation>visto: a conta já o tem</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>waiting: still %1</source>
        <translation>aguardando: ainda %1</translation>
    </message>
    <message>
        <source>seen: the address is verified</source>
        <translation>visto: o endereço está verificado</translation>
    </message>
    <message>
        <source>may follow after the change</source>
        <translation>pode vir depois da alteração</translation>
    </message>
    <message>
        <source>What to do, on the account&apos;s own page</source>
        <translation>O que fazer, na página da própria conta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address of the account&apos;s page</source>
        <translation>Copiar o endereço da página da conta</translation>
    </message>
    <message>
        <source>The account&apos;s own page is not known for this API address. It is under “Your account” in Intercom.</source>
        <translation>A página da própria conta não é conhecida para este endereço de API. Ela está em “Your account” no Intercom.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account</source>
        <translation>Entre no Intercom como a conta de API</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the new address</source>
        <translation>Siga o link na mensagem do Intercom para o novo endereço</translation>
    </message>
    <message>
        <source>waiting: not in the activity log yet</source>
        <translation>aguardando: ainda não está no log de atividades</translation>
    </message>
    <message>
        <source>unknown: this token may not read the activity log</source>
        <translation>desconhecido: este token não tem permissão para ler o log de atividades</translation>
    </message>
    <message>
        <source>unknown: the activity log has given no answer yet</source>
        <translation>desconhecido: o log de atividades ainda não deu resposta</translation>
    </message>
    <message>
        <source>you ticked this, %1</source>
        <translation>você marcou isto, %1</translation>
    </message>
    <message>
        <source>Change the email to %1 and save</source>
        <translation>Altere o e-mail para %1 e salve</translation>
    </message>
    <message>
        <source>I have signed in</source>
        <translation>Já entrei</translation>
    </message>
    <message>
        <source>Go to “Your account”: only the account itself can change its email</source>
        <translation>Vá a “Your account”: só a própria conta pode alterar seu e-mail</translation>
    </message>
    <message>
        <source>I have opened it</source>
        <translation>Já abri</translation>
    </message>
    <message>
        <source>&amp;Open “Your account” again</source>
        <translation>Abrir “Your account” &amp;de novo</translation>
    </message>
    <message>
        <source>seen in the activity log, %1</source>
        <translation>visto no log de atividades, %1</translation>
    </message>
    <message>
        <source>unknown: the activity log has more entries than were read</source>
        <translation>desconhecido: o log de atividades tem mais entradas do que foram lidas</translation>
    </message>
    <message>
        <source>Keybearer can&apos;t see this</source>
        <translation>o Intercom não mostra isso a nenhum programa</translation>
    </message>
    <message>
        <source>While somebody changes it, so that it is seen at once</source>
        <translation>Enquanto alguém o altera, para ver na hora</translation>
    </message>
    <message>
        <source>Test every second &amp;now</source>
        <translation>Testar a cada segundo &amp;agora</translation>
    </message>
    <message>
        <source>Copy the new email address</source>
        <translation>Copiar o novo endereço de e-mail</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account.</source>
        <translation>Para quem puder entrar como a conta de API.</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account; for now that is usually the agency.</source>
        <translation>Para quem puder entrar como a conta de API; hoje, na maioria das vezes, é a agência.</translation>
    </message>
    <message>
        <source>Copy the old email address</source>
        <translation>Copiar o endereço de e-mail antigo</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the old address</source>
        <translation>Siga o link na mensagem do Intercom para o endereço antigo</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverActions</name>
    <message>
        <source>&amp;Send the change</source>
        <translation>&amp;Enviar a alteração</translation>
    </message>
    <message>
        <source>&amp;Start the change</source>
        <translation>&amp;Iniciar a alteração</translation>
    </message>
    <message>
        <source>&amp;Accept this address</source>
        <translation>&amp;Aceitar este endereço</translation>
    </message>
    <message>
        <source>P&amp;rove again</source>
        <translation>&amp;Provar de novo</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>&amp;Restaurar e-mail anterior…</translation>
    </message>
    <message>
        <source>&amp;Leave open for later</source>
        <translation>&amp;Deixar aberta para depois</translation>
    </message>
    <message>
        <source>Nothing is lost: come back in an hour or in some days.</source>
        <translation>Nada se perde: volte em uma hora ou em alguns dias.</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>&amp;Cancelar a transferência</translation>
    </message>
    <message>
        <source>Close the &amp;follow-up</source>
        <translation>Encerrar o acompanha&amp;mento</translation>
    </message>
    <message>
        <source>Start ano&amp;ther handover</source>
        <translation>Iniciar &amp;outra transferência</translation>
    </message>
    <message>
        <source>Do not c&amp;hange it back</source>
        <translation>&amp;Não desfazer a alteração</translation>
    </message>
    <message>
        <source>Close the &amp;handover</source>
        <translation>&amp;Encerrar a transferência</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverCommand</name>
    <message>
        <source>Do this? [y/N]</source>
        <translation>Fazer isto? [s/N]</translation>
    </message>
    <message>
        <source>Waiting until the new address shows. Ctrl+C cancels the handover. To leave it waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does so by itself. To go on with it:
%1</source>
        <translation>Aguardando até o novo endereço aparecer. Ctrl+C cancela a transferência. Para deixá-la em espera, feche este terminal ou encerre o programa com SIGTERM; --wait SECONDS faz isso sozinho. Para continuar:
%1</translation>
    </message>
    <message>
        <source>Accept %1 as the new address? [y/N]</source>
        <translation>Aceitar %1 como o novo endereço? [s/N]</translation>
    </message>
    <message>
        <source>There is no handover with the id “%1” in %2.</source>
        <translation>Não há transferência com o id “%1” em %2.</translation>
    </message>
    <message>
        <source>What the handover came to stands; only its record could not be written to %1. To get it:
%2 --record OTHER</source>
        <translation>O resultado da transferência vale; só o registro dela não pôde ser gravado em %1. Para obtê-lo:
%2 --record OTHER</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>Cancelando.</translation>
    </message>
    <message>
        <source>The change has been sent. Reading what is true now.</source>
        <translation>A alteração foi enviada. Lendo o que é verdade agora.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverDesk</name>
    <message>
        <source>The handover stays open.</source>
        <translation>A transferência permanece aberta.</translation>
    </message>
    <message>
        <source>It ends when you quit, like the whole practice workspace.</source>
        <translation>Ela termina quando você sair, como todo o espaço de trabalho de treino.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on.</source>
        <translation>Abra “Transferência” para continuar.</translation>
    </message>
    <message>
        <source>Nothing is lost when you quit; the token is not tested while Keybearer is closed.</source>
        <translation>Nada se perde quando você sai; o token não é testado enquanto o Keybearer está fechado.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on, today or in some days.</source>
        <translation>Abra “Transferência” para continuar, hoje ou em alguns dias.</translation>
    </message>
    <message>
        <source>The saved record is an earlier state by now: the handover went on.</source>
        <translation>O registro salvo já é um estado anterior: a transferência continuou.</translation>
    </message>
    <message>
        <source>The file “%1” is complete up to the moment when it was saved.</source>
        <translation>O arquivo “%1” está completo até o momento em que foi salvo.</translation>
    </message>
    <message>
        <source>Save the record again.</source>
        <translation>Salve o registro de novo.</translation>
    </message>
    <message>
        <source>The token is kept in memory only: to go on after you quit, connect it again. What happened so far stays on this computer.</source>
        <translation>O token é mantido apenas na memória: para continuar depois de sair, conecte-o de novo. O que aconteceu até agora permanece neste computador.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverForm</name>
    <message>
        <source>The account has %1 now.</source>
        <translation>A conta tem agora %1.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>Informe o novo endereço de e-mail.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@customer.example.</source>
        <translation>Isto não é um endereço de e-mail. Um endereço tem a forma name@customer.example.</translation>
    </message>
    <message>
        <source>Enter the SCIM URL. It is in Intercom under Settings, Security, Provisioning.</source>
        <translation>Informe a URL SCIM. Ela está no Intercom em Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>This SCIM URL can&apos;t be used: it has to begin with https://.</source>
        <translation>Esta URL SCIM não pode ser usada: ela tem que começar com https://.</translation>
    </message>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Cole o token SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Isto não era um token SCIM: tinha caracteres que um token nunca tem. Copie o token inteiro e cole-o de novo.</translation>
    </message>
    <message>
        <source>Who will own the account</source>
        <translation>Quem será o proprietário da conta</translation>
    </message>
    <message>
        <source>&amp;New email address</source>
        <translation>&amp;Novo endereço de e-mail</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>Novo endereço de e-mail</translation>
    </message>
    <message>
        <source>It is best to use a separate mailbox that has no Intercom login yet. A person&apos;s own address that already signs in to Intercom can&apos;t be used.</source>
        <translation>O melhor é uma caixa de correio própria que ainda não tenha login no Intercom. O endereço de uma pessoa que já entra no Intercom com ele não pode ser usado.</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>Como ele é alterado</translation>
    </message>
    <message>
        <source>Keybearer sends it over &amp;SCIM</source>
        <translation>O Keybearer o envia por &amp;SCIM</translation>
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
        <translation>Do Intercom: Settings, Security, Provisioning.</translation>
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
        <translation>Ele fica na memória deste computador só para esta transferência.</translation>
    </message>
    <message>
        <source>Check and &amp;continue</source>
        <translation>Verificar e &amp;continuar</translation>
    </message>
    <message>
        <source>Only reads. Nothing is changed before you have seen it and said yes.</source>
        <translation>Apenas lê. Nada é alterado antes que você tenha visto e dito sim.</translation>
    </message>
    <message>
        <source>Use %1 for practice</source>
        <translation>Usar %1 para treino</translation>
    </message>
    <message>
        <source>A person chan&amp;ges it</source>
        <translation>Uma &amp;pessoa o altera</translation>
    </message>
    <message>
        <source>On the account&apos;s own page. Works everywhere, except where teammates sign in with SAML. Keybearer says what to click, watches, and sends no change itself.</source>
        <translation>Na página da própria conta. Funciona em toda parte, exceto onde os membros da equipe entram com SAML. O Keybearer diz onde clicar, acompanha e não envia nenhuma alteração.</translation>
    </message>
    <message>
        <source>For workspaces whose accounts an identity provider manages (SAML with provisioning). One request, shown before it is sent. Whether Intercom takes it is found out by reading it back.</source>
        <translation>Para workspaces cujas contas são gerenciadas por um provedor de identidade (SAML com provisionamento). Uma única requisição, mostrada antes do envio. Se o Intercom a aceita, descobre-se lendo de volta.</translation>
    </message>
    <message>
        <source>The account has this address already. Enter the new owner&apos;s.</source>
        <translation>A conta já tem este endereço. Informe o do novo proprietário.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverPage</name>
    <message>
        <source>%1 of %2 calls answered.</source>
        <translation>%1 de %2 chamadas respondidas.</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>&amp;Salvar o registro…</translation>
    </message>
    <message>
        <source>Closed, not proven</source>
        <translation>Encerrada, não provada</translation>
    </message>
    <message>
        <source>The token is being tested.</source>
        <translation>O token está sendo testado.</translation>
    </message>
    <message>
        <source>A handover can begin when it is known whose token it is.</source>
        <translation>Uma transferência pode começar quando se sabe de quem é o token.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Isto leva alguns segundos.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Este token ainda não foi testado.</translation>
    </message>
    <message>
        <source>No handover can begin now.</source>
        <translation>Nenhuma transferência pode começar agora.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its token.</source>
        <translation>A transferência desta conexão espera o token dela.</translation>
    </message>
    <message>
        <source>Nothing is lost: it goes on where it stopped as soon as the token is at hand.</source>
        <translation>Nada se perdeu: ela continua de onde parou assim que o token estiver à mão.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its SCIM token.</source>
        <translation>A transferência desta conexão espera o token SCIM dela.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since, and nothing is lost.</source>
        <translation>Esse token não é guardado em lugar nenhum: ele saiu da memória quando o Keybearer foi bloqueado ou fechado. Desde então nada foi enviado, e nada se perdeu.</translation>
    </message>
    <message>
        <source>Paste the SCIM token again, and it goes on where it stopped.</source>
        <translation>Cole o token SCIM de novo, e ela continua de onde parou.</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>Encerrada, resultado desconhecido</translation>
    </message>
    <message>
        <source>This handover can&apos;t go on</source>
        <translation>Esta transferência não pode continuar</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Escolha “Testar agora”.</translation>
    </message>
    <message>
        <source>Choose “Test now”: it asks the keychain for the token.</source>
        <translation>Escolha “Testar agora”: assim o token é pedido ao chaveiro.</translation>
    </message>
    <message>
        <source>The handover of this connection can&apos;t be continued now.</source>
        <translation>A transferência desta conexão não pode ser continuada agora.</translation>
    </message>
    <message>
        <source>Proven, but not any more</source>
        <translation>Provado, mas não mais</translation>
    </message>
    <message>
        <source>Only one of the two can go on with it. Nothing was changed here.</source>
        <translation>Só um dos dois pode continuá-la. Nada foi alterado aqui.</translation>
    </message>
    <message>
        <source>To change the email back over SCIM, the SCIM token is needed once more.</source>
        <translation>Para restaurar o e-mail anterior por SCIM, o token SCIM é necessário mais uma vez.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since.</source>
        <translation>Esse token não é guardado em lugar nenhum: ele saiu da memória quando o Keybearer foi bloqueado ou fechado. Desde então nada foi enviado.</translation>
    </message>
    <message>
        <source>Paste it here. What will be sent is shown before anything is sent.</source>
        <translation>Cole-o aqui. O que será enviado é mostrado antes de qualquer envio.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>The token does not work</source>
        <translation>O token não funciona</translation>
    </message>
    <message>
        <source>This handover is open in another Keybearer: %1.</source>
        <comment>a computer and the number of a program</comment>
        <translation>Esta transferência está aberta em outro Keybearer: %1.</translation>
    </message>
    <message>
        <source>Changed back, not proven</source>
        <translation>Revertido, não comprovado</translation>
    </message>
    <message>
        <source>Ready to change the email back</source>
        <translation>Pronto para voltar ao e-mail anterior</translation>
    </message>
    <message>
        <source>Change the email back</source>
        <translation>Voltar ao e-mail anterior</translation>
    </message>
    <message>
        <source>Close Keybearer there, then choose “Try again”.</source>
        <translation>Feche o Keybearer lá e depois escolha “Tentar de novo”.</translation>
    </message>
    <message>
        <source>“Try again” tests the token and goes on.</source>
        <translation>“Tentar de novo” testa o token e continua.</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryDetails</name>
    <message>
        <source>Connection: %1</source>
        <translation>Conexão: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Impressão digital: %1</translation>
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
        <translation>Transferência: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain, as it is stored:</source>
        <translation>Entrada %1 da cadeia, tal como está armazenada:</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>SHA-256 da entrada:</translation>
    </message>
    <message>
        <source>Plain tests are not part of the chain, so they have no hash.</source>
        <translation>Os testes simples não fazem parte da cadeia, por isso não têm hash.</translation>
    </message>
    <message>
        <source>Everything that is kept of this row</source>
        <translation>Tudo o que está guardado sobre esta linha</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Go to the handover</source>
        <translation>&amp;Ir à transferência</translation>
    </message>
    <message>
        <source>Save the &amp;record…</source>
        <translation>Salvar o re&amp;gistro…</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message>
        <source>All connections</source>
        <translation>Todas as conexões</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Os últimos 7 dias</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Os últimos 30 dias</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Os últimos 365 dias</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dois dias</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisar</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>&amp;Conexão</translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation>Conexão a mostrar</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>O &amp;quê</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>O que mostrar</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Estado a mostrar</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Per&amp;íodo</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Período a mostrar</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation>Primeiro dia a mostrar</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation>Último dia a mostrar</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>Digite três caracteres ou mais.</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>Três caracteres ou mais</translation>
    </message>
    <message>
        <source>Everything but live tests</source>
        <translation>Tudo menos os testes ao vivo</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Menos filtros</translation>
    </message>
    <message numerus="yes">
        <source>More filters: %Ln set</source>
        <translation>
            <numerusform>Mais filtros: %Ln ativo</numerusform>
            <numerusform>Mais filtros: %Ln ativos</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryModel</name>
    <message>
        <source>being read</source>
        <translation>em leitura</translation>
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
        <translation>Quando (UTC)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message>
        <source>Exported rows: %1.</source>
        <translation>Linhas exportadas: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>A exportação foi cancelada. Nenhum arquivo foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>cerca de %Ln linha</numerusform>
            <numerusform>cerca de %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
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
        <translation>&amp;Horários em UTC</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>Dia a mostrar</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Ir até ele</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Choose a row to read here what happened.</source>
        <translation>Escolha uma linha para ler aqui o que aconteceu.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nada aconteceu ainda.</translation>
    </message>
    <message>
        <source>Every test of a token, every step of a handover and every change of a result will stand here, newest first. Connect a token or open the practice workspace, and its first test is the first row.</source>
        <translation>Cada teste de um token, cada etapa de uma transferência e cada mudança de resultado aparecerá aqui, a mais recente primeiro. Conecte um token ou abra o espaço de trabalho de treino, e o primeiro teste será a primeira linha.</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>Nenhuma linha corresponde a estes filtros.</translation>
    </message>
    <message>
        <source>Nothing is lost: the rows are only hidden.</source>
        <translation>Nada se perdeu: as linhas apenas não são mostradas.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation>Histórico, o mais recente primeiro</translation>
    </message>
    <message>
        <source>Press Enter on a row for everything that is kept of it.</source>
        <translation>Pressione Enter em uma linha para ver tudo o que está guardado sobre ela.</translation>
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
        <translation>Versão da API</translation>
    </message>
    <message>
        <source>Your pipeline may use another one; what the token may do is the same.</source>
        <translation>Seu pipeline pode usar outra; o que o token pode fazer é o mesmo.</translation>
    </message>
    <message>
        <source>Region of a new connection</source>
        <translation>Região de uma nova conexão</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Descobrir automaticamente</translation>
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
        <translation>Austrália</translation>
    </message>
    <message>
        <source>The API address below</source>
        <translation>O endereço de API abaixo</translation>
    </message>
    <message>
        <source>Another API address</source>
        <translation>Outro endereço de API</translation>
    </message>
    <message>
        <source>Whoever runs that address can read every token that is sent there, and use it.</source>
        <translation>Quem opera esse endereço pode ler todos os tokens enviados para lá e usá-los.</translation>
    </message>
    <message>
        <source>Show teammates&apos; pictures</source>
        <translation>Mostrar as fotos dos membros da equipe</translation>
    </message>
    <message>
        <source>They come from Intercom&apos;s own host for pictures, which then learns this computer&apos;s address. Without them, initials are drawn.</source>
        <translation>Elas vêm do host de imagens do próprio Intercom, que assim fica sabendo o endereço deste computador. Sem elas, são desenhadas as iniciais.</translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation>Informe um endereço primeiro.</translation>
    </message>
    <message>
        <source>Test t&amp;his address</source>
        <translation>Testar este en&amp;dereço</translation>
    </message>
    <message>
        <source>Asks that address for an answer, without a token, before it is used.</source>
        <translation>Pede uma resposta a esse endereço, sem token, antes de ele ser usado.</translation>
    </message>
    <message>
        <source>The command line names another API address, which a new connection begins with until you quit.</source>
        <translation>A linha de comando indica outro endereço da API, com o qual uma nova conexão começa até você sair.</translation>
    </message>
    <message>
        <source>Only for a gateway of your own; leave it empty otherwise. A new connection begins with it once “The API address below” is chosen above.</source>
        <translation>Apenas para um gateway próprio; caso contrário, deixe vazio. Uma nova conexão começa com ele assim que “O endereço de API abaixo” for escolhido acima.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyCard</name>
    <message>
        <source>No answer time is kept yet.</source>
        <translation>Nenhum tempo de resposta está guardado ainda.</translation>
    </message>
    <message>
        <source>It took %1&#xa0;ms.</source>
        <translation>Levou %1&#xa0;ms.</translation>
    </message>
    <message>
        <source>Answer time of “%1”</source>
        <comment>a permission</comment>
        <translation>Tempo de resposta de “%1”</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms before the email changed, and %2&#xa0;ms after.</source>
        <translation>Normalmente levou %1&#xa0;ms antes da alteração do e-mail e %2&#xa0;ms depois.</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms.</source>
        <translation>Normalmente levou %1&#xa0;ms.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyChart</name>
    <message>
        <source>email changed</source>
        <translation>e-mail alterado</translation>
    </message>
</context>
<context>
    <name>keybearer::LockPage</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>O Keybearer está bloqueado</translation>
    </message>
    <message>
        <source>Tokens that are kept in the keychain stay there. The keychain is asked for them again when you unlock.</source>
        <translation>Os tokens guardados no chaveiro permanecem lá. O chaveiro é consultado de novo quando você desbloquear.</translation>
    </message>
    <message>
        <source>Tokens that were to be kept only until you quit are forgotten; paste them again.</source>
        <translation>Os tokens que deviam ser mantidos só até você sair foram esquecidos; cole-os de novo.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>A change of an email address is under way, or waited for. It is followed to its end, and its token stays in memory until then.</source>
        <translation>Uma mudança de endereço de e-mail está em andamento ou é aguardada. Ela é acompanhada até o fim, e o token dela fica na memória até lá.</translation>
    </message>
    <message>
        <source>The practice workspace and its handover go on.</source>
        <translation>O espaço de trabalho de treino e a transferência dele continuam.</translation>
    </message>
</context>
<context>
    <name>keybearer::MainWindow</name>
    <message>
        <source>Quit Keybearer</source>
        <translation>Sair do Keybearer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Ficar</translation>
    </message>
    <message>
        <source>Keybearer</source>
        <translation>Keybearer</translation>
    </message>
    <message>
        <source>Tea&amp;mmate</source>
        <translation>Me&amp;mbro da equipe</translation>
    </message>
    <message>
        <source>Hando&amp;ver</source>
        <translation>&amp;Transferência</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Histórico</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixCard</name>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>What this token may do is not known yet.</source>
        <translation>Ainda não se sabe o que este token pode fazer.</translation>
    </message>
    <message>
        <source>A test asks Intercom, only by reading, and lists every permission here.</source>
        <translation>Um teste consulta o Intercom, apenas lendo, e lista aqui todas as permissões.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Testar agora</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixRows</name>
    <message>
        <source>Nothing is ticked, so what a pipeline usually needs counts for the sentence above. Tick what yours needs.</source>
        <translation>Nada está marcado, por isso vale para a frase acima o que um pipeline costuma precisar. Marque o que o seu precisa.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above. One of these has not been tested yet and counts from the next test on: choose “Test now”.</source>
        <translation>O que você marcou vale para a frase acima. Um destes itens ainda não foi testado e conta a partir do próximo teste: escolha “Testar agora”.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above.</source>
        <translation>O que você marcou vale para a frase acima.</translation>
    </message>
    <message>
        <source>%1 Every test only reads. Permissions to write have no harmless test and stay untested.</source>
        <comment>%1 is one or two whole sentences</comment>
        <translation>%1 Todos os testes apenas leem. As permissões de gravação não têm teste inofensivo e continuam sem ser testadas.</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>Como CSV, para uma planilha…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>Como JSON, para um programa…</translation>
    </message>
    <message>
        <source>Save the permissions</source>
        <translation>Salvar as permissões</translation>
    </message>
    <message>
        <source>Find a permission</source>
        <translation>Buscar uma permissão</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>Results to show</source>
        <translation>Resultados a mostrar</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message>
        <source>Which columns are shown, and what sorts the rows</source>
        <translation>Quais colunas são mostradas e o que ordena as linhas</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>No permission fits. Clear the search, or choose every result.</source>
        <translation>Nenhuma permissão corresponde. Limpe a busca ou escolha todos os resultados.</translation>
    </message>
</context>
<context>
    <name>keybearer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message>
        <source>Enter the proxy&apos;s name or address alone, without http://.</source>
        <translation>Informe apenas o nome ou o endereço do proxy, sem http://.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Informe um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be sent to a proxy.</source>
        <translation>Esta senha tem caracteres que não podem ser enviados a um proxy.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Escolher um arquivo com certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>Host do proxy</translation>
    </message>
    <message>
        <source>This computer itself is always reached without it.</source>
        <translation>Este próprio computador é sempre acessado sem ele.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nome de usuário no proxy</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>Deixe vazio se o proxy não pedir nenhum.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Senha no proxy</translation>
    </message>
    <message>
        <source>A password is kept. Leave this empty to keep it.</source>
        <translation>Há uma guardada. Deixe vazio para continuar com ela.</translation>
    </message>
    <message>
        <source>Kept in the keychain, or until you quit where there is none.</source>
        <translation>Guardada no chaveiro ou, onde não houver um, até você sair.</translation>
    </message>
    <message>
        <source>File with further certificates</source>
        <translation>Arquivo com outros certificados</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s own, for a network that inspects traffic.</source>
        <translation>Aceitos além dos certificados do próprio sistema, para uma rede que inspeciona o tráfego.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher um &amp;arquivo…</translation>
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
        <translation>Quanto tempo uma solicitação pode levar</translation>
    </message>
    <message>
        <source>The command line names another proxy or certificate file, which is used until you quit. What you keep here counts from the next start.</source>
        <translation>A linha de comando indica outro proxy ou arquivo de certificados, que é usado até você sair. O que você guardar aqui vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estas</translation>
    </message>
    <message>
        <source>&amp;Test these</source>
        <translation>&amp;Testar estas</translation>
    </message>
    <message>
        <source>Asks Intercom for an answer, without a token, the way these settings say.</source>
        <translation>Pede uma resposta ao Intercom, sem token, da forma que estas configurações dizem.</translation>
    </message>
    <message>
        <source>Enter the password again: the kept one belongs to another proxy or user name, and is not sent to this one.</source>
        <translation>Informe a senha de novo: a que está guardada pertence a outro proxy ou nome de usuário e não é enviada a este.</translation>
    </message>
</context>
<context>
    <name>keybearer::ObstacleNote</name>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Cole o token SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Isto não era um token SCIM: tinha caracteres que um token nunca tem. Copie o token inteiro e cole-o de novo.</translation>
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
        <translation>Ele fica na memória deste computador só para esta transferência.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>&amp;Cancelar a transferência</translation>
    </message>
    <message>
        <source>Co&amp;nnect a token…</source>
        <translation>Conectar &amp;um token…</translation>
    </message>
    <message>
        <source>Do not change &amp;it back</source>
        <translation>Não desfazer a a&amp;lteração</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
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
        <translation>%1, agora não: %2</translation>
    </message>
</context>
<context>
    <name>keybearer::PassOnCard</name>
    <message>
        <source>Test the token once from the server where the pipeline runs: this computer can&apos;t see what the server sees.</source>
        <translation>Teste o token uma vez a partir do servidor onde o pipeline é executado: este computador não pode ver o que o servidor vê.</translation>
    </message>
    <message>
        <source>Agree who owns the app in the Developer Hub. As long as it is yours, do not regenerate its token, edit its permissions or uninstall it.</source>
        <translation>Combinem quem é o proprietário do app no Developer Hub. Enquanto ele for seu, não regenere o token, não edite as permissões nem o desinstale.</translation>
    </message>
    <message>
        <source>Remove the account&apos;s old password from your own password store once the new owner has set a new one.</source>
        <translation>Remova a senha antiga da conta do seu próprio gerenciador de senhas assim que o novo proprietário tiver definido uma nova.</translation>
    </message>
    <message>
        <source>Keep a copy of the record.</source>
        <translation>Guarde uma cópia do registro.</translation>
    </message>
    <message>
        <source>Confirm the new address, set a new password and switch on two-factor sign-in, one after the other, each with a test after it.</source>
        <translation>Confirme o novo endereço, defina uma nova senha e ative o login em dois fatores, um de cada vez, cada um com um teste depois.</translation>
    </message>
    <message>
        <source>Do not remove the teammate, take its seat or change its role: the pipeline works as this teammate.</source>
        <translation>Não remova o membro da equipe, não retire a licença dele nem altere a função dele: o pipeline trabalha como este membro da equipe.</translation>
    </message>
    <message>
        <source>Do not press “Regenerate” and do not edit the app&apos;s permissions until the pipeline is ready for a new token.</source>
        <translation>Não pressione “Regenerate” nem edite as permissões do app até que o pipeline esteja pronto para um novo token.</translation>
    </message>
    <message>
        <source>Keep the record, and check it with “Check the file”.</source>
        <translation>Guarde o registro e verifique-o com “Verificar o arquivo”.</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>Para a agência</translation>
    </message>
    <message>
        <source>For the new owner</source>
        <translation>Para o novo proprietário</translation>
    </message>
    <message>
        <source>For both: later, without haste</source>
        <translation>Para ambos: mais tarde, sem pressa</translation>
    </message>
    <message>
        <source>Intercom asks never to give an access token to a third party. Here one is in use already, and the handover did not make that better or worse. When there is time, plan a successor together: an app that the new owner authorises through OAuth, or a token of the new owner&apos;s own app. Until then the pipeline may go on with this one.</source>
        <translation>O Intercom pede que nunca se dê um token de acesso a terceiros. Aqui um já está em uso, e a transferência não tornou isso melhor nem pior. Quando houver tempo, planejem juntos um sucessor: um app que o novo proprietário autorize por OAuth, ou um token do app do próprio novo proprietário. Até lá, o pipeline pode continuar com este.</translation>
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
        <translation>nenhuma: já estava aberta</translation>
    </message>
    <message>
        <source>Connecting, TLS included</source>
        <translation>Conexão, incluindo TLS</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Espera pela resposta</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>Recebimento</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Para onde foi o tempo</translation>
    </message>
</context>
<context>
    <name>keybearer::PracticeCard</name>
    <message>
        <source>PRACTICE</source>
        <translation>TREINO</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Espaço de trabalho de treino</translation>
    </message>
    <message>
        <source>An Intercom of your own to try everything on. Nothing leaves this computer.</source>
        <translation>Um Intercom só seu para experimentar tudo. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>Abrir &amp;treino</translation>
    </message>
</context>
<context>
    <name>keybearer::PreviewCard</name>
    <message>
        <source>What Keybearer will send</source>
        <translation>O que o Keybearer vai enviar</translation>
    </message>
    <message>
        <source>What a person will do</source>
        <translation>O que uma pessoa vai fazer</translation>
    </message>
    <message>
        <source>Email now</source>
        <translation>E-mail agora</translation>
    </message>
    <message>
        <source>Email afterwards</source>
        <translation>E-mail depois</translation>
    </message>
    <message>
        <source>This one request, once. The SCIM token is masked here; the access token is not part of it.</source>
        <translation>Esta única solicitação, uma única vez. O token SCIM está mascarado aqui; o token de acesso não faz parte dela.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account, open “Your account”, change the email and save. Keybearer only watches.</source>
        <translation>Entre no Intercom como a conta de API, abra “Your account”, altere o e-mail e salve. O Keybearer apenas acompanha.</translation>
    </message>
    <message>
        <source>“Start the change” opens this page in your browser:</source>
        <translation>“Iniciar a alteração” abre esta página no seu navegador:</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>A solicitação</translation>
    </message>
    <message>
        <source>The change that was planned</source>
        <translation>A mudança planejada</translation>
    </message>
    <message>
        <source>Email before</source>
        <translation>E-mail anterior</translation>
    </message>
    <message>
        <source>Requested email</source>
        <translation>E-mail pedido</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeModel</name>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
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
        <translation>habitual</translation>
    </message>
    <message>
        <source>%1 Its answer: %2</source>
        <translation>%1 Resposta recebida: %2</translation>
    </message>
    <message>
        <source>Keybearer asked for one that does not exist. That it was not found, and not refused, shows that the permission is there.</source>
        <translation>O Keybearer perguntou por um que não existe. O fato de não ter sido encontrado, e não ter sido recusado, mostra que a permissão está presente.</translation>
    </message>
    <message>
        <source>This call was not made: what it needs was not known after the calls before it.</source>
        <translation>Esta chamada não foi feita: o que ela precisa não era conhecido após as chamadas anteriores.</translation>
    </message>
    <message>
        <source>Every call that could test this would change something. So none is made.</source>
        <translation>Toda chamada que poderia testar isto alteraria alguma coisa. Por isso nenhuma é feita.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>em teste</translation>
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
        <translation>O que um pipeline costuma precisar</translation>
    </message>
    <message>
        <source>Needed by my pipeline</source>
        <translation>Necessárias ao meu pipeline</translation>
    </message>
    <message>
        <source>Read, not needed</source>
        <translation>Leitura, não necessárias</translation>
    </message>
    <message>
        <source>Write, not tested</source>
        <translation>Gravação, não testadas</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessária</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id da solicitação</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>%1, needed: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1, necessária: %2</translation>
    </message>
    <message>
        <source>%1. Intercom calls it “%2”.</source>
        <comment>a permission</comment>
        <translation>%1. O Intercom chama isso de “%2”.</translation>
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
        <translation>Permissões do token</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>No column: the usual order</source>
        <translation>Nenhuma coluna: a ordem habitual</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necessária</translation>
    </message>
    <message>
        <source>Press Enter on a row for its evidence, and Space to say that your pipeline needs it.</source>
        <translation>Pressione Enter em uma linha para ver a evidência dela, e Espaço para dizer que seu pipeline precisa dela.</translation>
    </message>
</context>
<context>
    <name>keybearer::Question</name>
    <message>
        <source>y,yes</source>
        <extracomment>Answers that mean yes, in lower case, with commas between them.</extracomment>
        <translation>s,sim,y,yes</translation>
    </message>
</context>
<context>
    <name>keybearer::QuestionForm</name>
    <message>
        <source>Questions that only people can answer</source>
        <translation>O que só as pessoas sabem</translation>
    </message>
    <message>
        <source>Intercom does not show these. Answer what you know; the rest stays unknown.</source>
        <translation>O Intercom não mostra isto. Responda o que você sabe; o resto permanece desconhecido.</translation>
    </message>
    <message>
        <source>Intercom does not show these. Of the practice workspace they are known and filled in; change an answer to see what follows.</source>
        <translation>O Intercom não mostra isto. No espaço de trabalho de treino, as respostas são conhecidas e já estão preenchidas; altere uma resposta para ver o que resulta dela.</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordCard</name>
    <message>
        <source>The record of this handover</source>
        <translation>O registro desta transferência</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>&amp;Salvar o registro…</translation>
    </message>
    <message>
        <source>The saved file is intact.</source>
        <translation>O arquivo salvo está íntegro.</translation>
    </message>
    <message>
        <source>One file with what was meant, what was found before the change, every test call while it was made, the comparison afterwards and every step of the follow-up. It holds no token and no customer data. Both sides can keep it and check it, also with “keybearer verify”.</source>
        <translation>Um único arquivo com o que foi planejado, o que foi constatado antes da alteração, cada chamada de teste feita durante ela, a comparação posterior e cada etapa do acompanhamento. Não contém nenhum token nem dados de clientes. Ambas as partes podem guardá-lo e verificá-lo, também com “keybearer verify”.</translation>
    </message>
    <message>
        <source>Each line is chained to the one before, so a later change of a line shows. It is not signed yet: it is no proof against someone who rewrites the whole file.</source>
        <translation>Cada linha está encadeada à anterior, de modo que uma mudança posterior em uma linha fica visível. Ele ainda não está assinado: não é prova contra quem reescreve o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Check the f&amp;ile</source>
        <translation>&amp;Verificar o arquivo</translation>
    </message>
    <message>
        <source>The saved file is an earlier state: it is intact and complete up to %1, and the handover went on since then.</source>
        <translation>O arquivo salvo é um estado anterior: está íntegro e completo até %1, e a transferência continuou desde então.</translation>
    </message>
    <message>
        <source>Save the record again, and pass on the new file.</source>
        <translation>Salve o registro de novo e repasse o novo arquivo.</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history and continued in a terminal (“keybearer handover --resume”):</source>
        <translation>O número desta transferência, com o qual ela é encontrada no histórico e continuada em um terminal (“keybearer handover --resume”):</translation>
    </message>
    <message>
        <source>&amp;Check a record from someone else…</source>
        <translation>Verificar um re&amp;gistro de outra pessoa…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history:</source>
        <translation>O número desta transferência, pelo qual ela é encontrada no histórico:</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordDesk</name>
    <message>
        <source>Check a record</source>
        <translation>Verificar um registro</translation>
    </message>
    <message>
        <source>Handover records (*.jsonl)</source>
        <translation>Registros de transferência (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Salvar o registro</translation>
    </message>
    <message>
        <source>The record is saved. It was checked just now, and it is intact.</source>
        <translation>O registro foi salvo. Ele acabou de ser verificado e está íntegro.</translation>
    </message>
    <message>
        <source>The record is in the file “%1”.</source>
        <translation>O registro está no arquivo “%1”.</translation>
    </message>
</context>
<context>
    <name>keybearer::RemovalDesk</name>
    <message>
        <source>This connection has a handover under way.</source>
        <translation>Esta conexão tem uma transferência em andamento.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>Ela não foi removida.</translation>
    </message>
    <message>
        <source>Cancel or close the handover first.</source>
        <translation>Cancele ou encerre a transferência primeiro.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Remover uma conexão</translation>
    </message>
    <message>
        <source>Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and deletes its token from this computer&apos;s keychain; what happened stays in the history.</source>
        <translation>Remover “%1”? Seu pipeline não é afetado. O Keybearer esquece a conexão e exclui o token dela do chaveiro deste computador; o que aconteceu permanece no histórico.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” foi removida.</translation>
    </message>
    <message>
        <source>Its token is deleted in a moment; until then it can be brought back.</source>
        <translation>O token dela será excluído em instantes; até lá, pode ser recuperado.</translation>
    </message>
</context>
<context>
    <name>keybearer::Report</name>
    <message>
        <source>The result could not be written to standard output: it is closed, or its disk is full.</source>
        <translation>Não foi possível gravar o resultado na saída padrão: ela está fechada ou o disco está cheio.</translation>
    </message>
</context>
<context>
    <name>keybearer::SampleModel</name>
    <message>
        <source>%1: %2, answered in %3&#xa0;ms</source>
        <comment>a time and a state</comment>
        <translation>%1: %2, respondeu em %3&#xa0;ms</translation>
    </message>
    <message>
        <source>%1: email changed</source>
        <comment>a time</comment>
        <translation>%1: e-mail alterado</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testado</translation>
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
        <translation>e-mail alterado</translation>
    </message>
    <message>
        <source>%1: %2, no answer to “%3”</source>
        <comment>a time, a state and a permission</comment>
        <translation>%1: %2, sem resposta a “%3”</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsCard</name>
    <message>
        <source>Back to default</source>
        <translation>Restaurar padrão</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <comment>a group of settings</comment>
        <translation>%1: restaurar padrão</translation>
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
        <translation>Pedindo uma resposta a %1…</translation>
    </message>
    <message>
        <source>No token is sent.</source>
        <translation>Nenhum token é enviado.</translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation>Estas configurações estão em uso agora.</translation>
    </message>
    <message>
        <source>A test that is running goes on as it began.</source>
        <translation>Um teste em andamento continua como começou.</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Leave settings</source>
        <translation>&amp;Sair das configurações</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem estas palavras.</translation>
    </message>
</context>
<context>
    <name>keybearer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar um atalho</translation>
    </message>
    <message>
        <source>No shortcut fits these words.</source>
        <translation>Nenhum atalho corresponde a estas palavras.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>keybearer::SidePanel</name>
    <message>
        <source>Connect a to&amp;ken…</source>
        <translation>Conectar um to&amp;ken…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>&amp;Remove this connection</source>
        <translation>&amp;Remover esta conexão</translation>
    </message>
    <message>
        <source>None yet. Every token that you connect gets its line here.</source>
        <translation>Nenhuma ainda. Cada token que você conectar terá sua linha aqui.</translation>
    </message>
    <message>
        <source>No connection has this in its name, workspace or email.</source>
        <translation>Nenhuma conexão tem isto no nome, no espaço de trabalho ou no e-mail.</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Buscar uma conexão</translation>
    </message>
    <message>
        <source>Looks in name, workspace and email (%1)</source>
        <translation>Procura no nome, no espaço de trabalho e no e-mail (%1)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nomear…</translation>
    </message>
    <message>
        <source>&amp;Test all connections</source>
        <translation>&amp;Testar todas as conexões</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Press F2 to rename one, Delete to remove it.</source>
        <translation>Pressione F2 para renomear uma, Delete para removê-la.</translation>
    </message>
    <message>
        <source>Look, network, tokens and data (%1)</source>
        <translation>Aparência, rede, tokens e dados (%1)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Escolha uma conexão primeiro.</translation>
    </message>
    <message>
        <source>The practice workspace has nothing to edit.</source>
        <translation>O espaço de trabalho de treino não tem nada para editar.</translation>
    </message>
</context>
<context>
    <name>keybearer::StatusLine</name>
    <message>
        <source>Nothing has been contacted yet.</source>
        <translation>Nada foi contatado ainda.</translation>
    </message>
    <message>
        <source>Talking to %1 · %2</source>
        <comment>host, request</comment>
        <translation>Em comunicação com %1 · %2</translation>
    </message>
    <message>
        <source>Nothing is being talked to.</source>
        <translation>Nenhuma comunicação em andamento.</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 calls left</source>
        <translation>Limite de taxa: restam %1 de %2 chamadas</translation>
    </message>
    <message>
        <source>As the newest answer tells. Intercom begins a new count every 10 seconds; your pipeline draws on the same one.</source>
        <translation>Segundo a resposta mais recente. O Intercom inicia uma nova contagem a cada 10 segundos; seu pipeline consome da mesma.</translation>
    </message>
    <message>
        <source>Testing all connections · %1 of %2 done</source>
        <translation>Testando todas as conexões · %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>%1 answered · %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>%1 respondeu · %2 em %3&#xa0;ms</translation>
    </message>
    <message>
        <source>No answer from %1 · %2, after %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>Sem resposta de %1 · %2, após %3&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1” is talking to %2 · %3</source>
        <comment>connection, host, request</comment>
        <translation>“%1” está em comunicação com %2 · %3</translation>
    </message>
    <message>
        <source>“%1”: %2 answered · %3 in %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>“%1”: %2 respondeu · %3 em %4&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1”: no answer from %2 · %3, after %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>“%1”: sem resposta de %2 · %3, após %4&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · last answer: %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>A API desta conexão é %1 · última resposta: %2 em %3&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · idle</source>
        <translation>A API desta conexão é %1 · sem atividade</translation>
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
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Acompanhamento</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>não concluído</translation>
    </message>
    <message>
        <source>address and method</source>
        <translation>endereço e via</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>ocorre por si só</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>password, two-factor, 24 h</source>
        <translation>senha, dois fatores, 24 h</translation>
    </message>
    <message>
        <source>all tested</source>
        <translation>tudo testado</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 de %2 em aberto</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salvo</translation>
    </message>
    <message>
        <source>save and pass on</source>
        <translation>salvar e repassar</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salvo</translation>
    </message>
    <message>
        <source>one SCIM request</source>
        <translation>uma única solicitação SCIM</translation>
    </message>
    <message>
        <source>done, not everything is known</source>
        <translation>concluído, nem tudo se sabe</translation>
    </message>
    <message>
        <source>saved in an earlier state</source>
        <translation>salvo em um estado anterior</translation>
    </message>
    <message>
        <source>to be saved again</source>
        <translation>salvar de novo</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 em ordem</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 a examinar</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconhecidos</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>não passou</translation>
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
        <translation>por uma pessoa</translation>
    </message>
</context>
<context>
    <name>keybearer::StepNote</name>
    <message>
        <source>Enter the new address, then press “Check and continue”.</source>
        <translation>Informe o novo endereço e depois pressione “Verificar e continuar”.</translation>
    </message>
    <message>
        <source>Nothing. Read what was found.</source>
        <translation>Nada. Leia o que foi constatado.</translation>
    </message>
    <message>
        <source>You, best together with the new owner</source>
        <translation>Você, de preferência junto com o novo proprietário</translation>
    </message>
    <message>
        <source>Here, in Keybearer</source>
        <translation>Aqui, no Keybearer</translation>
    </message>
    <message>
        <source>Keybearer, by itself</source>
        <translation>O Keybearer, sozinho</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with reading calls only</source>
        <translation>Na API do Intercom, só com chamadas de leitura</translation>
    </message>
    <message>
        <source>Nothing. It takes a few seconds.</source>
        <translation>Nada. Leva alguns segundos.</translation>
    </message>
    <message>
        <source>You decide, Keybearer sends</source>
        <translation>Você decide, o Keybearer envia</translation>
    </message>
    <message>
        <source>At the SCIM server of the workspace</source>
        <translation>No servidor SCIM do espaço de trabalho</translation>
    </message>
    <message>
        <source>Read the request below, then press “Send the change”.</source>
        <translation>Leia a solicitação abaixo e depois pressione “Enviar a alteração”.</translation>
    </message>
    <message>
        <source>Nothing. It is sent once and then read back.</source>
        <translation>Nada. Ela é enviada uma única vez e depois lida de volta.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account; for now that is usually the agency</source>
        <translation>Quem puder entrar como a conta de API; hoje, na maioria das vezes, é a agência</translation>
    </message>
    <message>
        <source>In Intercom, on the page “Your account” of that account</source>
        <translation>No Intercom, na página “Your account” dessa conta</translation>
    </message>
    <message>
        <source>Press “Start the change” when that person is ready.</source>
        <translation>Pressione “Iniciar a alteração” quando essa pessoa estiver pronta.</translation>
    </message>
    <message>
        <source>Change the email there and save. Keybearer sees it by itself.</source>
        <translation>Altere o e-mail ali e salve. O Keybearer percebe sozinho.</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with the same calls as before the change</source>
        <translation>Na API do Intercom, com as mesmas chamadas de antes da alteração</translation>
    </message>
    <message>
        <source>Read the table, then press “Prove again”.</source>
        <translation>Leia a tabela e depois pressione “Provar de novo”.</translation>
    </message>
    <message>
        <source>Nothing. Read the table: before and after.</source>
        <translation>Nada. Leia a tabela: antes e depois.</translation>
    </message>
    <message>
        <source>The new owner</source>
        <translation>O novo proprietário</translation>
    </message>
    <message>
        <source>In the new mailbox and in Intercom, signed in with the new address</source>
        <translation>Na nova caixa de correio e no Intercom, após entrar com o novo endereço</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambas as partes</translation>
    </message>
    <message>
        <source>Here, and wherever you keep such files</source>
        <translation>Aqui, e onde quer que você guarde esses arquivos</translation>
    </message>
    <message>
        <source>Save the record and give the other side a copy.</source>
        <translation>Salve o registro e dê uma cópia à outra parte.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quem faz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Read which finding stops it, then press “Cancel the handover”.</source>
        <translation>Leia qual constatação a impede e depois pressione “Cancelar a transferência”.</translation>
    </message>
    <message>
        <source>Here, and on the account&apos;s own page</source>
        <translation>Aqui, e na página da própria conta</translation>
    </message>
    <message>
        <source>When the connection works again, press “Prove again”.</source>
        <translation>Quando a conexão voltar a funcionar, pressione “Provar de novo”.</translation>
    </message>
    <message>
        <source>Here, or on the account&apos;s own page</source>
        <translation>Aqui, ou na página da própria conta</translation>
    </message>
    <message>
        <source>Decide whether this address is the right one.</source>
        <translation>Decida se este endereço é o certo.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account</source>
        <translation>Quem puder entrar como a conta de API</translation>
    </message>
    <message>
        <source>Nothing. It is done; this is what was found.</source>
        <translation>Nada. Está feito; isto é o que foi encontrado.</translation>
    </message>
    <message>
        <source>Do one of these steps, then test it here, before the next one.</source>
        <translation>Faça uma destas etapas e teste-a aqui antes da seguinte.</translation>
    </message>
    <message>
        <source>Press “Close the follow-up”, then save the record.</source>
        <translation>Clique em “Encerrar o acompanhamento” e depois salve o registro.</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammateCard</name>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Impressão digital do token: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>The token has not told who it belongs to.</source>
        <translation>O token não revelou a quem pertence.</translation>
    </message>
    <message>
        <source>Teammate %1</source>
        <translation>Membro da equipe %1</translation>
    </message>
    <message>
        <source>inbox seat</source>
        <translation>licença de caixa de entrada</translation>
    </message>
    <message>
        <source>no inbox seat</source>
        <translation>sem licença de caixa de entrada</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>função “%1”</translation>
    </message>
    <message>
        <source>according to an earlier test</source>
        <translation>conforme um teste anterior informou</translation>
    </message>
    <message>
        <source>email verified</source>
        <translation>e-mail verificado</translation>
    </message>
    <message>
        <source>email not verified</source>
        <translation>e-mail não verificado</translation>
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
        <translation>treino, só neste computador</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar a impressão digital</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Testar agora</translation>
    </message>
    <message>
        <source>Test the token again (F5)</source>
        <translation>Testar o token de novo (F5)</translation>
    </message>
    <message>
        <source>Show the picture from %1</source>
        <comment>a host</comment>
        <translation>Mostrar a foto de %1</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>T&amp;ransferir…</translation>
    </message>
    <message>
        <source>Give this account another email, and prove that the token works</source>
        <translation>Dar a esta conta outro e-mail e provar que o token funciona</translation>
    </message>
    <message>
        <source>Keybearer asks that host of Intercom for the picture, without the token. Nobody is asked before you agree.</source>
        <translation>O Keybearer pede a foto a esse host do Intercom, sem o token. Nada é pedido a ninguém antes que você concorde.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Editar a conexão</translation>
    </message>
    <message>
        <source>Continue the &amp;handover</source>
        <translation>Continuar a t&amp;ransferência</translation>
    </message>
    <message>
        <source>A handover of this account is open: see where it stands and go on</source>
        <translation>Há uma transferência aberta desta conta: ver em que ponto está e continuar</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>A handover can begin when a test has shown that the token works</source>
        <translation>Uma transferência pode começar quando um teste mostrou que o token funciona</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammatePage</name>
    <message>
        <source>Testing the token…</source>
        <translation>Testando o token…</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered. All of them only read, and none reads a person&apos;s data.</source>
        <translation>%1 de %2 chamadas respondidas. Todas elas apenas leem, e nenhuma lê dados de uma pessoa.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Este token ainda não foi testado.</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Escolha “Testar agora”.</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <comment>a relative time</comment>
        <translation>Testado %1.</translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <translation>&amp;Mostrar as evidências</translation>
    </message>
    <message>
        <source>Last known: %1, %2.</source>
        <comment>a state word, a relative time</comment>
        <translation>Último estado conhecido: %1, %2.</translation>
    </message>
    <message>
        <source>It has not been tested since, so this may have changed.</source>
        <translation>Não foi testado desde então, portanto isto pode ter mudado.</translation>
    </message>
    <message>
        <source>Tested %1. Every test since %2 has found the same.</source>
        <comment>a relative time, a date</comment>
        <translation>Testado %1. Todos os testes desde %2 tiveram o mesmo resultado.</translation>
    </message>
</context>
<context>
    <name>keybearer::TokenField</name>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message>
        <source>Tokens and lock</source>
        <translation>Tokens e bloqueio</translation>
    </message>
    <message>
        <source>Keep new tokens in the keychain</source>
        <translation>Guardar novos tokens no chaveiro</translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain.</source>
        <translation>Ainda não se sabe se este computador tem um chaveiro.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain answers.</source>
        <translation>O chaveiro deste computador responde.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Após %Ln minuto</numerusform>
            <numerusform>Após %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bloquear quando nada for tocado</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>Bloquear quando a tela for bloqueada</translation>
    </message>
    <message>
        <source>Otherwise a token stays in memory until you quit or lock. Each connection can choose.</source>
        <translation>Caso contrário, um token fica na memória até você sair do Keybearer ou bloqueá-lo. Cada conexão pode escolher.</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Tokens stay in memory until you quit or lock.</source>
        <translation>Este computador não oferece um chaveiro. Os tokens ficam na memória até você sair do Keybearer ou bloqueá-lo.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowCommands</name>
    <message>
        <source>Test now</source>
        <translation>Testar agora</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>Testar todas as conexões</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Buscar uma conexão</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar a impressão digital</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Mostrar as evidências</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Salvar o registro…</translation>
    </message>
    <message>
        <source>Connect a token…</source>
        <translation>Conectar um token…</translation>
    </message>
    <message>
        <source>Open the practice workspace</source>
        <translation>Abrir o espaço de trabalho de treino</translation>
    </message>
    <message>
        <source>Go to the teammate</source>
        <translation>Ir ao membro da equipe</translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation>Ir à transferência</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Ir ao histórico</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar um comando</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Mostrar todos os atalhos</translation>
    </message>
    <message>
        <source>Lock Keybearer</source>
        <translation>Bloquear o Keybearer</translation>
    </message>
    <message>
        <source>Close the message, or leave the settings</source>
        <translation>Fechar a mensagem ou sair das configurações</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Ativar ou desativar a tela cheia</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Editar a conexão…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Escolha uma conexão primeiro.</translation>
    </message>
    <message>
        <source>Leave the settings first.</source>
        <translation>Saia das configurações primeiro.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Ainda não há nenhuma conexão.</translation>
    </message>
    <message>
        <source>Continue the handover</source>
        <translation>Continuar a transferência</translation>
    </message>
    <message>
        <source>Check a record…</source>
        <translation>Verificar um registro…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>There is nothing that can be undone now.</source>
        <translation>Não há nada que possa ser desfeito agora.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowLock</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>O Keybearer está bloqueado</translation>
    </message>
</context>
<context>
    <name>keybearer::Workbench</name>
    <message>
        <source>A practice handover is still open. It ends when you quit, like the whole practice workspace; nothing else is affected.</source>
        <translation>Uma transferência de treino ainda está aberta. Ela termina quando você sair, como todo o espaço de trabalho de treino; nada mais é afetado.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Não foi possível abrir o navegador.</translation>
    </message>
    <message>
        <source>Open this page yourself: %1</source>
        <translation>Abra esta página você mesmo: %1</translation>
    </message>
    <message>
        <source>A handover is still open. Nothing is lost when you quit: it goes on when you open Keybearer again and choose the connection. Until then the token is not tested.</source>
        <translation>Uma transferência ainda está aberta. Nada se perde quando você sair: ela continua quando você abrir o Keybearer de novo e escolher a conexão. Até lá, o token não é testado.</translation>
    </message>
    <message>
        <source>This handover&apos;s connection is not in the list any more.</source>
        <translation>A conexão desta transferência não está mais na lista.</translation>
    </message>
    <message>
        <source>Connect its token again to go to the handover.</source>
        <translation>Conecte o token dela de novo para ir à transferência.</translation>
    </message>
    <message>
        <source>A handover is still open, and its token is kept in memory only. What happened so far stays on this computer. To go on when you open Keybearer again, connect the token again; until then it is not tested.</source>
        <translation>Uma transferência ainda está aberta, e o token dela é mantido apenas na memória. O que aconteceu até agora permanece neste computador. Para continuar quando abrir o Keybearer de novo, conecte o token de novo; até lá, ele não é testado.</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Espaço de trabalho de treino</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more. Begin with a new practice workspace? What happened in this one stays in the history.</source>
        <translation>O token deste espaço de trabalho de treino não funciona mais. Começar com um novo espaço de trabalho de treino? O que aconteceu neste permanece no histórico.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Começar de novo</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Manter este</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more.</source>
        <translation>O token deste espaço de trabalho de treino não funciona mais.</translation>
    </message>
    <message>
        <source>A new practice workspace can begin once its handover is closed.</source>
        <translation>Um novo espaço de trabalho de treino poderá começar assim que a transferência deste for encerrada.</translation>
    </message>
    <message>
        <source>Open “Handover” and close it, then open practice again.</source>
        <translation>Abra “Transferência” e encerre-a; depois abra o treino novamente.</translation>
    </message>
    <message>
        <source>This handover is over, and another one of this connection is open.</source>
        <translation>Esta transferência terminou, e outra desta conexão está aberta.</translation>
    </message>
    <message>
        <source>The page shows the one that is open. What happened in this one stands here in the history.</source>
        <translation>A página mostra a que está aberta. O que aconteceu nesta está aqui, no histórico.</translation>
    </message>
    <message>
        <source>“Save the record…” gives you all of it in one file.</source>
        <translation>“Salvar o registro…” dá a você tudo em um arquivo.</translation>
    </message>
    <message>
        <source>What happened stays in the history. A practice workspace ends with the program; its records can still be saved.</source>
        <translation>O que aconteceu fica no histórico. Um espaço de prática termina com o programa; seus registros ainda podem ser salvos.</translation>
    </message>
</context>
</TS>
