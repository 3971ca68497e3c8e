/** How bash says that it knows no such command, in the languages of its own translations. */
export const commandNotFound =
  'command not found|未找到命令|找不到命令|未找到指令|找不到指令|Befehl nicht gefunden|Kommando nicht gefunden|commande introuvable|commande inconnue|orden no encontrada|no se encontró la orden|comando non trovato|comando não encontrado|команда не найдена|команду не знайдено|nie znaleziono polecenia|コマンドが見つかりません|명령어를 찾을 수 없|명령을 찾을 수 없|opdracht niet gevonden|komut bulunamadı|příkaz nenalezen|kommandot (?:finns inte|hittades inte)'
