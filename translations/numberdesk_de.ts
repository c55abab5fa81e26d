<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Countdown</name>
    <message>
        <source>lapsed</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days, then hours and minutes: 2 d 03:00</comment>
        <translation>%1 d %2</translation>
    </message>
</context>
<context>
    <name>DialogAsker</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Numberdesk cannot start</source>
        <translation>Numberdesk kann nicht starten</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Account not opened</source>
        <translation>Konto nicht geöffnet</translation>
    </message>
    <message>
        <source>A dialog is open in Numberdesk. Close it before you change the account.</source>
        <translation>In Numberdesk ist ein Dialog geöffnet. Schließen Sie ihn, bevor Sie das Konto wechseln.</translation>
    </message>
    <message>
        <source>The sandbox has begun anew: the file with its state could not be read.</source>
        <translation>Die Sandbox hat neu begonnen: Die Datei mit ihrem Zustand konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The sandbox has begun anew: its state was kept by another version of Numberdesk.</source>
        <translation>Die Sandbox hat neu begonnen: Ihr Zustand stammt von einer anderen Version von Numberdesk.</translation>
    </message>
    <message>
        <source>The sandbox cannot keep its state: the file cannot be written.</source>
        <translation>Die Sandbox kann ihren Zustand nicht behalten: Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Make room on the disk. Until then the sandbox begins anew at each start.</source>
        <translation>Platz auf dem Datenträger schaffen. Bis dahin beginnt die Sandbox bei jedem Start neu.</translation>
    </message>
    <message>
        <source>Orders that were placed there before are not known to it any more.</source>
        <translation>Bestellungen, die dort vorher aufgegeben wurden, kennt sie nicht mehr.</translation>
    </message>
    <message>
        <source>Requests that need the company&apos;s certificates fail. Choose the file again in Settings.</source>
        <translation>Anfragen, die die Zertifikate des Unternehmens brauchen, schlagen fehl. Wählen Sie die Datei in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>ShortcutHint</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>nd::Account</name>
    <message>
        <source>The address of the API is missing. Telnyx&apos;s is %1.</source>
        <translation>Die Adresse der API fehlt. Die von Telnyx lautet %1.</translation>
    </message>
    <message>
        <source>The address must begin with https://, as in %1.</source>
        <translation>Die Adresse muss mit https:// beginnen, wie in %1.</translation>
    </message>
    <message>
        <source>This is not a web address: %1</source>
        <translation>Das ist keine Webadresse: %1</translation>
    </message>
    <message>
        <source>The address must not carry a name or a password.</source>
        <translation>Die Adresse darf weder Namen noch Kennwort enthalten.</translation>
    </message>
    <message>
        <source>The address must begin with https://, not with %1://.</source>
        <translation>Die Adresse muss mit https:// beginnen, nicht mit %1://.</translation>
    </message>
    <message>
        <source>The key would travel unprotected: http:// is for this computer only. Use https://.</source>
        <translation>Der Schlüssel würde ungeschützt übertragen: http:// ist nur auf diesem Rechner zulässig. Stattdessen https:// verwenden.</translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation>Die Adresse darf weder „?“ noch „#“ enthalten.</translation>
    </message>
    <message>
        <source>The address must end with the version of the API, as in %1.</source>
        <translation>Die Adresse muss mit der Version der API enden, wie in %1.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>Der API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>This is too long for an API key.</source>
        <translation>Das ist zu lang für einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The API key contains a space or a character that no key has. Copy it again.</source>
        <translation>Der API-Schlüssel enthält ein Leerzeichen oder ein Zeichen, das in keinem Schlüssel vorkommt. Bitte erneut kopieren.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Das Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is longer than 60 characters.</source>
        <translation>Der Name ist länger als 60 Zeichen.</translation>
    </message>
    <message>
        <source>The name contains a character that cannot be shown.</source>
        <translation>Der Name enthält ein Zeichen, das nicht dargestellt werden kann.</translation>
    </message>
</context>
<context>
    <name>nd::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Such as the company&apos;s name</source>
        <translation>Zum Beispiel der Firmenname</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Read-only: nothing can be bought or changed</source>
        <translation>Schreibgeschützt: nichts kann gekauft oder geändert werden</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>From the Telnyx portal, API Keys. It is kept in the operating system&apos;s keychain and nowhere else.</source>
        <translation>Aus dem Telnyx-Portal, Seite „API Keys“. Er wird ausschließlich im Schlüsselbund des Betriebssystems abgelegt.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking Telnyx for the balance…</source>
        <translation>Guthaben wird bei Telnyx abgefragt…</translation>
    </message>
    <message>
        <source>The key works. Available credit: %1</source>
        <translation>Der Schlüssel funktioniert. Verfügbares Guthaben: %1</translation>
    </message>
</context>
<context>
    <name>nd::AccountLimitsDialog</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>A new order begins with</source>
        <translation>Eine neue Bestellung beginnt mit</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Spending cap</source>
        <translation>Ausgabengrenze</translation>
    </message>
    <message>
        <source>Upfront cost of one order; more is not sent</source>
        <translation>Einmalige Kosten einer Bestellung; mehr wird nicht gesendet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three letters, as in USD</source>
        <translation>Drei Buchstaben, wie in USD</translation>
    </message>
    <message>
        <source>Count is typed above</source>
        <translation>Anzahl eintippen ab mehr als</translation>
    </message>
    <message>
        <source>Numbers in one order</source>
        <translation>Rufnummern in einer Bestellung</translation>
    </message>
    <message>
        <source>Number not above, upfront</source>
        <translation>Rufnummer höchstens, einmalig</translation>
    </message>
    <message>
        <source>Dearer numbers are marked, and ordered only when that is said</source>
        <translation>Teurere Rufnummern werden gekennzeichnet und nur bestellt, wenn das bestätigt wird</translation>
    </message>
    <message>
        <source>Number not above, per month</source>
        <translation>Rufnummer höchstens, monatlich</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Of the strip that says which account is in use</source>
        <translation>Des Streifens, der sagt, welches Konto in Gebrauch ist</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>{date} becomes the day, {n} the next number that no order has yet</source>
        <translation>{date} wird der Tag, {n} die nächste Zahl, die noch keine Bestellung hat</translation>
    </message>
    <message>
        <source>Connection, messaging profile and billing group can be chosen while this account is in use.</source>
        <translation>Verbindung, Messaging-Profil und Abrechnungsgruppe lassen sich wählen, während dieses Konto in Gebrauch ist.</translation>
    </message>
    <message>
        <source>None of the three: an order begins where the last one went.</source>
        <translation>Keines von den dreien: Eine Bestellung beginnt dort, wohin die letzte ging.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The spending cap is an amount as in 250.00.</source>
        <translation>Die Ausgabengrenze ist ein Betrag wie 250.00.</translation>
    </message>
    <message>
        <source>What a number may cost is two amounts: upfront and per month, as in 1.00.</source>
        <translation>Was eine Rufnummer kosten darf, sind zwei Beträge: einmalig und monatlich, wie 1.00.</translation>
    </message>
</context>
<context>
    <name>nd::AccountServices</name>
    <message>
        <source>The orders that were read could not be kept on this computer: without a network they are missing after the next start.</source>
        <translation>Die abgerufenen Bestellungen konnten auf diesem Rechner nicht gespeichert werden: Ohne Netz fehlen sie nach dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>nd::AccountStrip</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Training account: nothing here is bought and nothing costs money</source>
        <translation>Übungskonto: Hier wird nichts gekauft, und nichts kostet Geld</translation>
    </message>
    <message>
        <source>Live account: orders are placed for real</source>
        <translation>Echtes Konto: Bestellungen sind verbindlich</translation>
    </message>
    <message>
        <source>Read only: nothing can be reserved or ordered with this account</source>
        <translation>Schreibgeschützt: Mit diesem Konto kann nichts reserviert oder bestellt werden</translation>
    </message>
</context>
<context>
    <name>nd::Accounts</name>
    <message>
        <source>The count above which an order is typed cannot be negative.</source>
        <translation>Die Anzahl, ab der eine Bestellung durch Eintippen zu bestätigen ist, darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The spending cap cannot be negative.</source>
        <translation>Die Ausgabengrenze darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The spending cap needs a currency of three letters, as in USD.</source>
        <translation>Die Ausgabengrenze braucht eine Währung aus drei Buchstaben, wie in USD.</translation>
    </message>
    <message>
        <source>There is no account named “%1”. The accounts are: %2.</source>
        <translation>Es gibt kein Konto namens „%1“. Vorhandene Konten: %2.</translation>
    </message>
    <message>
        <source>There is already an account named “%1”.</source>
        <translation>Es gibt bereits ein Konto namens „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a colour.</source>
        <translation>„%1“ ist keine Farbe.</translation>
    </message>
    <message>
        <source>This account has been removed.</source>
        <translation>Dieses Konto wurde entfernt.</translation>
    </message>
    <message>
        <source>The address of an account stays, since its orders belong to it. Add another account instead.</source>
        <translation>Die Adresse eines Kontos bleibt unverändert, da seine Bestellungen zu ihr gehören. Stattdessen ein weiteres Konto hinzufügen.</translation>
    </message>
    <message>
        <source>The account “%1” cannot be renamed.</source>
        <translation>Das Konto „%1“ kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The key of this account cannot be changed here.</source>
        <translation>Der Schlüssel dieses Kontos kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>This account cannot be removed.</source>
        <translation>Dieses Konto kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The price ceiling needs two amounts that are not negative.</source>
        <translation>Die Preisobergrenze braucht zwei Beträge, die nicht negativ sind.</translation>
    </message>
    <message>
        <source>The price ceiling needs a currency of three letters, as in USD.</source>
        <translation>Die Preisobergrenze braucht eine Währung aus drei Buchstaben, wie in USD.</translation>
    </message>
</context>
<context>
    <name>nd::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Use Account</source>
        <translation>Konto verwenden</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Replace Key…</source>
        <translation>Schlüssel ersetzen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Make Read-only</source>
        <translation>Schreibschutz setzen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>built in, costs nothing</source>
        <translation>eingebaut, kostenlos</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <source>key for this session only</source>
        <translation>Schlüssel nur für diese Sitzung</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Allow Orders</source>
        <translation>Bestellungen zulassen</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The old key is overwritten in the keychain.</source>
        <translation>Der alte Schlüssel wird im Schlüsselbund überschrieben.</translation>
    </message>
    <message>
        <source>The key was replaced.</source>
        <translation>Der Schlüssel wurde ersetzt.</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove account?</source>
        <translation>Konto entfernen?</translation>
    </message>
    <message>
        <source>Remove “%1” from this program?</source>
        <translation>„%1“ aus diesem Programm entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Key not removed</source>
        <translation>Schlüssel nicht entfernt</translation>
    </message>
    <message>
        <source>Remove the account all the same? Its key may then still be in the keychain.</source>
        <translation>Das Konto trotzdem entfernen? Der Schlüssel liegt dann möglicherweise noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Replace the key while something is open?</source>
        <translation>Schlüssel ersetzen, obwohl noch etwas offen ist?</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) or change(s) of this account is/are not settled.</source>
        <translation>
            <numerusform>%n Bestellung oder Änderung dieses Kontos ist noch nicht abgeschlossen.</numerusform>
            <numerusform>%n Bestellungen oder Änderungen dieses Kontos sind noch nicht abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a key of the same organisation Telnyx is asked on what became of it. With any other it stays unresolved until a key of the organisation is here again.</source>
        <translation>Mit einem Schlüssel derselben Organisation wird bei Telnyx nachgefragt, was daraus geworden ist. Mit jedem anderen bleibt es ungeklärt, bis hier wieder ein Schlüssel der Organisation vorliegt.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Colour, spending cap, price ceiling, typed count, and what a new order begins with</source>
        <translation>Farbe, Ausgabengrenze, Preisobergrenze, einzutippende Anzahl und womit eine neue Bestellung beginnt</translation>
    </message>
    <message>
        <source>Its key is deleted from the keychain. Its basket, drafts, templates and saved searches are not shown again, also when it is added anew. Orders at Telnyx stay as they are.</source>
        <translation>Sein Schlüssel wird aus dem Schlüsselbund gelöscht. Sein Korb, seine Entwürfe, Vorlagen und gespeicherten Suchen werden nicht wieder angezeigt, auch wenn das Konto neu hinzugefügt wird. Bestellungen bei Telnyx bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>nd::ActivityColumns</name>
    <message>
        <source>will be tried again</source>
        <translation>wird wiederholt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Odd: %1</source>
        <translation>Auffällig: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>nd::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Noch keine Anfrage</translation>
    </message>
    <message>
        <source>Every request to Telnyx is listed here, without the key.</source>
        <translation>Jede Anfrage an Telnyx wird hier aufgeführt, ohne den Schlüssel.</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>Copy Request as cURL</source>
        <translation>Anfrage als cURL kopieren</translation>
    </message>
    <message>
        <source>Export Activity…</source>
        <translation>Aktivität exportieren…</translation>
    </message>
    <message>
        <source>Clear Activity</source>
        <translation>Aktivität leeren</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>nd::AddressColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>nd::AddressesDialog</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Requirements ask for some of them as proof of where an end user lives.</source>
        <translation>Manche Nachweise verlangen eine davon als Beleg, wo ein Endnutzer ansässig ist.</translation>
    </message>
    <message>
        <source>Filter addresses</source>
        <translation>Adressen filtern</translation>
    </message>
    <message>
        <source>New Address…</source>
        <translation>Neue Adresse…</translation>
    </message>
    <message>
        <source>Use This Address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This account has no address</source>
        <translation>Dieses Konto hat keine Adresse</translation>
    </message>
    <message>
        <source>A new one can be used at once.</source>
        <translation>Eine neue kann sofort verwendet werden.</translation>
    </message>
    <message>
        <source>The address was created.</source>
        <translation>Die Adresse wurde angelegt.</translation>
    </message>
</context>
<context>
    <name>nd::AddressesPresenter</name>
    <message>
        <source>Reading addresses…</source>
        <translation>Adressen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::AdvancedGroupDialog</name>
    <message>
        <source>Requirement group of the advanced order</source>
        <translation>Nachweisgruppe der Sonderbestellung</translation>
    </message>
</context>
<context>
    <name>nd::AdvancedGroupPresenter</name>
    <message>
        <source>Reading the order…</source>
        <translation>Die Bestellung wird gelesen…</translation>
    </message>
</context>
<context>
    <name>nd::AdvancedOrderDialog</name>
    <message>
        <source>Advanced order</source>
        <translation>Sonderbestellung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Rufnummerntyp</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Ortsvorwahl</translation>
    </message>
    <message>
        <source>Three digits at most; empty for any</source>
        <translation>Höchstens drei Ziffern; leer für beliebig</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>Wie viele Rufnummern</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Words for Telnyx&apos;s people</source>
        <translation>Worte an die Mitarbeiter von Telnyx</translation>
    </message>
    <message>
        <source>Such as cities that would do</source>
        <translation>Etwa Orte, die infrage kommen</translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation>Nachweisgruppe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Available credit</source>
        <translation>Verfügbares Guthaben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not before the order</source>
        <translation>nicht vor der Bestellung</translation>
    </message>
</context>
<context>
    <name>nd::AdvancedOrderPresenter</name>
    <message>
        <source>Telnyx&apos;s people look for the numbers by hand, which takes days and may be in vain. The cost is not known before; what they find is ordered at once and paid from the balance of %1.</source>
        <translation>Mitarbeiter von Telnyx suchen die Rufnummern von Hand; das dauert Tage und kann vergeblich sein. Die Kosten sind vorher nicht bekannt; was sie finden, wird sofort bestellt und vom Guthaben von %1 bezahlt.</translation>
    </message>
    <message>
        <source>An advanced order has no price: it cannot be held to this account&apos;s limit of %1.</source>
        <translation>Eine Sonderbestellung hat keinen Preis: Das Limit dieses Kontos von %1 kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Wählen Sie ein Land.</translation>
    </message>
    <message>
        <source>Toll-free numbers of the United States and Canada cannot be ordered this way: search for them.</source>
        <translation>Gebührenfreie Rufnummern der USA und Kanadas können so nicht bestellt werden: Suchen Sie danach.</translation>
    </message>
    <message numerus="yes">
        <source>An area code has %n digit(s) at most here.</source>
        <translation>
            <numerusform>Eine Vorwahl hat hier höchstens %n Ziffer.</numerusform>
            <numerusform>Eine Vorwahl hat hier höchstens %n Ziffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>An advanced order has at most 10,000 numbers.</source>
        <translation>Eine Sonderbestellung hat höchstens 10.000 Rufnummern.</translation>
    </message>
    <message numerus="yes">
        <source>The comment has %n character(s) at most.</source>
        <translation>
            <numerusform>Der Kommentar hat höchstens %n Zeichen.</numerusform>
            <numerusform>Der Kommentar hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>area code %1</source>
        <translation>Ortsvorwahl %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s)</source>
        <translation>
            <numerusform>%1: %n Rufnummer</numerusform>
            <numerusform>%1: %n Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %n number(s) at once and pay for it/them, although the cost is not known</source>
        <translation>
            <numerusform>%n Rufnummer sofort bestellen und bezahlen, obwohl die Kosten nicht bekannt sind</numerusform>
            <numerusform>%n Rufnummern sofort bestellen und bezahlen, obwohl die Kosten nicht bekannt sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what Telnyx&apos;s people are to look for.</source>
        <translation>Geben Sie an, wonach die Mitarbeiter von Telnyx suchen sollen.</translation>
    </message>
</context>
<context>
    <name>nd::Appearance</name>
    <message>
        <source>As the System</source>
        <translation>Wie das System</translation>
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
        <source>High Contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>nd::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>nd::Basket</name>
    <message>
        <source>The line is in a purchase that is not settled yet.</source>
        <translation>Die Position gehört zu einem Kauf, der noch nicht abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>Die Menge fehlt.</translation>
    </message>
    <message>
        <source>Telnyx masks this number for the account&apos;s level: it cannot be ordered.</source>
        <translation>Telnyx maskiert diese Rufnummer für die Stufe dieses Kontos: Sie kann nicht bestellt werden.</translation>
    </message>
    <message>
        <source>This is not a telephone number in E.164 form.</source>
        <translation>Das ist keine Rufnummer im E.164-Format.</translation>
    </message>
    <message>
        <source>A block and a line of the basket have numbers in common.</source>
        <translation>Ein Block und eine Position des Korbs überschneiden sich in Rufnummern.</translation>
    </message>
</context>
<context>
    <name>nd::BasketColumns</name>
    <message>
        <source>Block of %1</source>
        <translation>Block mit %1</translation>
    </message>
    <message>
        <source>Any %1</source>
        <translation>Beliebige %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Reserving…</source>
        <translation>Reserviere…</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>Noch %1</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>In an order</source>
        <translation>In einer Bestellung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Not held: %1</source>
        <translation>Nicht reserviert: %1</translation>
    </message>
    <message>
        <source>It is left out when the basket is reserved or ordered.</source>
        <translation>Die Position wird ausgelassen, wenn der Korb reserviert oder bestellt wird.</translation>
    </message>
    <message>
        <source>The order ticket asks whether it is meant.</source>
        <translation>Beim Bestellen wird gefragt, ob sie gewollt ist.</translation>
    </message>
    <message>
        <source>It is not held. Whether it is for sale is asked when it is ordered.</source>
        <translation>Sie ist nicht reserviert. Ob sie im Verkauf ist, wird beim Bestellen gefragt.</translation>
    </message>
</context>
<context>
    <name>nd::BasketPresenter</name>
    <message>
        <source>The hold on %1 ends in five minutes.</source>
        <translation>Die Reservierung von %1 endet in fünf Minuten.</translation>
    </message>
    <message>
        <source>The hold on %1 ends in one minute.</source>
        <translation>Die Reservierung von %1 endet in einer Minute.</translation>
    </message>
    <message>
        <source>The hold on %1 has lapsed: others can buy it now.</source>
        <translation>Die Reservierung von %1 ist abgelaufen: Jetzt können auch andere die Rufnummer kaufen.</translation>
    </message>
    <message numerus="yes">
        <source>For %n number(s) Telnyx has nothing equivalent.</source>
        <translation>
            <numerusform>Für %n Rufnummer hat Telnyx nichts Gleichwertiges.</numerusform>
            <numerusform>Für %n Rufnummern hat Telnyx nichts Gleichwertiges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n number(s) is not known.</source>
        <translation>
            <numerusform>Der Preis von %n Rufnummer ist nicht bekannt.</numerusform>
            <numerusform>Der Preis von %n Rufnummern ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be compared with the credit in %2.</source>
        <translation>%1 lässt sich nicht mit dem Guthaben in %2 vergleichen.</translation>
    </message>
    <message>
        <source>A block&apos;s price counts for each of its numbers.</source>
        <translation>Der Preis eines Blocks gilt für jede seiner Rufnummern.</translation>
    </message>
    <message>
        <source>%L1 held, %L2 not: Telnyx lets this account hold no more.</source>
        <translation>%L1 reserviert, %L2 nicht: Telnyx lässt für dieses Konto keine weiteren Reservierungen zu.</translation>
    </message>
    <message>
        <source>%L1 held, %L2 not: Telnyx lets this account hold no more than the %L3 that it holds now.</source>
        <translation>%L1 reserviert, %L2 nicht: Telnyx lässt für dieses Konto nicht mehr Reservierungen zu als die derzeitigen %L3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) cannot be held: Telnyx lets this account hold no more.</source>
        <translation>
            <numerusform>%Ln Rufnummer kann nicht reserviert werden: Telnyx lässt für dieses Konto keine weiteren Reservierungen zu.</numerusform>
            <numerusform>%Ln Rufnummern können nicht reserviert werden: Telnyx lässt für dieses Konto keine weiteren Reservierungen zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not held can be ordered all the same.</source>
        <translation>Was nicht reserviert ist, kann trotzdem bestellt werden.</translation>
    </message>
    <message>
        <source>%L1 held.</source>
        <translation>%L1 reserviert.</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx&apos;s answer leaves out %Ln number(s), which may be held or not: look into Reservations.</source>
        <translation>
            <numerusform>Die Antwort von Telnyx lässt %Ln Rufnummer aus, die reserviert sein kann oder nicht: unter Reservierungen nachsehen.</numerusform>
            <numerusform>Die Antwort von Telnyx lässt %Ln Rufnummern aus, die reserviert sein können oder nicht: unter Reservierungen nachsehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx refused %L1 of %L2: %3. The others have nothing to do with it.</source>
        <translation>Telnyx hat %L1 von %L2 abgelehnt: %3. Die übrigen sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Leave Out %L1, Order the Other %L2…</source>
        <translation>%L1 auslassen, die anderen %L2 bestellen…</translation>
    </message>
    <message>
        <source>Leave Out %L1, Reserve the Other %L2</source>
        <translation>%L1 auslassen, die anderen %L2 reservieren</translation>
    </message>
    <message>
        <source>Not offered any more.</source>
        <translation>Wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>None of these numbers is gone: they can be ordered again.</source>
        <translation>Keine dieser Rufnummern ist vergriffen: Alle können erneut bestellt werden.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old number, new number</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) replaced by the nearest that is for sale:</source>
        <translation>
            <numerusform>%n Rufnummer durch die nächstliegende verfügbare ersetzt:</numerusform>
            <numerusform>%n Rufnummern jeweils durch die nächstliegende verfügbare ersetzt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Above this account&apos;s price ceiling.</source>
        <translation>Über der Preisobergrenze dieses Kontos.</translation>
    </message>
    <message>
        <source>%L1 held, %L2 not: the column State says why. Whether they are for sale is asked when they are ordered.</source>
        <translation>%L1 reserviert, %L2 nicht: Warum, sagt die Spalte „Zustand“. Ob sie im Verkauf sind, wird beim Bestellen gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were refused: the column State says why.</source>
        <translation>
            <numerusform>%Ln wurde abgelehnt: Warum, sagt die Spalte „Zustand“.</numerusform>
            <numerusform>%Ln wurden abgelehnt: Warum, sagt die Spalte „Zustand“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::BasketScope</name>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Reserve All %1</source>
        <translation>Alle %1 reservieren</translation>
    </message>
    <message>
        <source>Reserve %1 Shown</source>
        <translation>%1 angezeigte reservieren</translation>
    </message>
    <message>
        <source>Reserve %1 Selected</source>
        <translation>%1 ausgewählte reservieren</translation>
    </message>
    <message>
        <source>Reserve %1 of %2</source>
        <translation>%1 von %2 reservieren</translation>
    </message>
    <message>
        <source>Reserve %1 of %2 Shown</source>
        <translation>%1 von %2 angezeigten reservieren</translation>
    </message>
    <message>
        <source>Reserve %1 of %2 Selected</source>
        <translation>%1 von %2 ausgewählten reservieren</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Extend All %1</source>
        <translation>Alle %1 verlängern</translation>
    </message>
    <message>
        <source>Extend %1 Shown</source>
        <translation>%1 angezeigte verlängern</translation>
    </message>
    <message>
        <source>Extend %1 Selected</source>
        <translation>%1 ausgewählte verlängern</translation>
    </message>
    <message>
        <source>Extend %1 of %2</source>
        <translation>%1 von %2 verlängern</translation>
    </message>
    <message>
        <source>Extend %1 of %2 Shown</source>
        <translation>%1 von %2 angezeigten verlängern</translation>
    </message>
    <message>
        <source>Extend %1 of %2 Selected</source>
        <translation>%1 von %2 ausgewählten verlängern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove All %1</source>
        <translation>Alle %1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 Shown</source>
        <translation>%1 angezeigte entfernen</translation>
    </message>
    <message>
        <source>Remove %1 Selected</source>
        <translation>%1 ausgewählte entfernen</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 of %2 Shown</source>
        <translation>%1 von %2 angezeigten entfernen</translation>
    </message>
    <message>
        <source>Remove %1 of %2 Selected</source>
        <translation>%1 von %2 ausgewählten entfernen</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Substitute All %1</source>
        <translation>Alle %1 ersetzen</translation>
    </message>
    <message>
        <source>Substitute %1 Shown</source>
        <translation>%1 angezeigte ersetzen</translation>
    </message>
    <message>
        <source>Substitute %1 Selected</source>
        <translation>%1 ausgewählte ersetzen</translation>
    </message>
    <message>
        <source>Substitute %1 of %2</source>
        <translation>%1 von %2 ersetzen</translation>
    </message>
    <message>
        <source>Substitute %1 of %2 Shown</source>
        <translation>%1 von %2 angezeigten ersetzen</translation>
    </message>
    <message>
        <source>Substitute %1 of %2 Selected</source>
        <translation>%1 von %2 ausgewählten ersetzen</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Bestellen…</translation>
    </message>
    <message>
        <source>Order All %1…</source>
        <translation>Alle %1 bestellen…</translation>
    </message>
    <message>
        <source>Order %1 Shown…</source>
        <translation>%1 angezeigte bestellen…</translation>
    </message>
    <message>
        <source>Order %1 Selected…</source>
        <translation>%1 ausgewählte bestellen…</translation>
    </message>
    <message>
        <source>Order %1 of %2…</source>
        <translation>%1 von %2 bestellen…</translation>
    </message>
    <message>
        <source>Order %1 of %2 Shown…</source>
        <translation>%1 von %2 angezeigten bestellen…</translation>
    </message>
    <message>
        <source>Order %1 of %2 Selected…</source>
        <translation>%1 von %2 ausgewählten bestellen…</translation>
    </message>
</context>
<context>
    <name>nd::BasketTab</name>
    <message>
        <source>Basket</source>
        <translation>Korb</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Der Korb ist leer</translation>
    </message>
    <message>
        <source>Search for numbers and add them; they stay here over restarts.</source>
        <translation>Rufnummern suchen und hinzufügen; sie bleiben auch nach einem Neustart hier.</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>Undo Basket Change</source>
        <translation>Korbänderung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo Basket Change</source>
        <translation>Korbänderung wiederherstellen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Available credit</source>
        <translation>Verfügbares Guthaben</translation>
    </message>
    <message>
        <source>After this basket</source>
        <translation>Nach diesem Korb</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Bestellen…</translation>
    </message>
    <message>
        <source>Filter basket</source>
        <translation>Korb filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>nicht ausreichend</translation>
    </message>
    <message>
        <source>Remove held numbers?</source>
        <translation>Reservierte Rufnummern entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>%n of these numbers is/are held for you.</source>
        <translation>
            <numerusform>%n dieser Rufnummern ist für dieses Konto reserviert.</numerusform>
            <numerusform>%n dieser Rufnummern sind für dieses Konto reserviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx has no way to release a hold: it runs on until its time is over, and nobody else can buy the number meanwhile.</source>
        <translation>Bei Telnyx lässt sich eine Reservierung nicht aufheben: Sie läuft weiter, bis ihre Zeit um ist, und so lange kann niemand sonst die Rufnummer kaufen.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Reservations…</source>
        <translation>Reservierungen…</translation>
    </message>
    <message>
        <source>Paste Numbers…</source>
        <translation>Rufnummern einfügen…</translation>
    </message>
    <message>
        <source>Refresh Holds and Credit</source>
        <translation>Reservierungen und Guthaben aktualisieren</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Lines that were refused, whose hold has lapsed, or that are the account&apos;s already</source>
        <translation>Positionen, die abgelehnt wurden, deren Reservierung abgelaufen ist oder die bereits zum Konto gehören</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>not enough for the whole first month</source>
        <translation>reicht nicht für den ganzen ersten Monat</translation>
    </message>
    <message>
        <source>Only problems (%L1)</source>
        <translation>Nur Probleme (%L1)</translation>
    </message>
</context>
<context>
    <name>nd::BulkColumns</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>If there are fewer</source>
        <translation>Wenn es weniger gibt</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
</context>
<context>
    <name>nd::BulkGroupForm</name>
    <message>
        <source>How many numbers</source>
        <translation>Wie viele Rufnummern</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Bulk orders are for the United States and Canada only</source>
        <translation>Sammelbestellungen gibt es nur für die USA und Kanada</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Rufnummerntyp</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Ortsvorwahl</translation>
    </message>
    <message>
        <source>Three digits, such as 312; empty for any</source>
        <translation>Drei Ziffern, etwa 312; leer für beliebig</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesstaat/Provinz</translation>
    </message>
    <message>
        <source>Two letters, such as IL</source>
        <translation>Zwei Buchstaben, etwa IL</translation>
    </message>
    <message>
        <source>Digits, or letters as on a keypad (TAXI). No wildcards.</source>
        <translation>Ziffern oder Buchstaben wie auf der Wähltastatur (TAXI). Keine Platzhalter.</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet mit</translation>
    </message>
    <message>
        <source>Quickship</source>
        <translation>Quickship</translation>
    </message>
    <message>
        <source>Toll-free numbers that work at once</source>
        <translation>Gebührenfreie Rufnummern, die sofort funktionieren</translation>
    </message>
    <message>
        <source>Exclude held numbers</source>
        <translation>Ohne zurückgehaltene</translation>
    </message>
    <message>
        <source>Features and options</source>
        <translation>Funktionen und Optionen</translation>
    </message>
    <message>
        <source>If there are fewer numbers, buy those that there are</source>
        <translation>Gibt es weniger Rufnummern, die vorhandenen kaufen</translation>
    </message>
    <message>
        <source>If there are fewer numbers, buy none of this group</source>
        <translation>Gibt es weniger Rufnummern, keine dieser Gruppe kaufen</translation>
    </message>
    <message>
        <source>If there are fewer numbers</source>
        <translation>Wenn es weniger Rufnummern gibt</translation>
    </message>
</context>
<context>
    <name>nd::BulkOrderDialog</name>
    <message>
        <source>Bulk order</source>
        <translation>Sammelbestellung</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Available credit</source>
        <translation>Verfügbares Guthaben</translation>
    </message>
    <message>
        <source>Ordering groups</source>
        <translation>Bestellgruppen</translation>
    </message>
    <message>
        <source>Add Group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Remove Group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>10,000 at most</source>
        <translation>höchstens 10.000</translation>
    </message>
    <message>
        <source>not before the order</source>
        <translation>nicht vor der Bestellung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Same Strategy for All Groups</source>
        <translation>Gleiches Vorgehen für alle Gruppen</translation>
    </message>
    <message>
        <source>Where there are fewer numbers, do in each group as chosen in this one</source>
        <translation>Wo es weniger Rufnummern gibt, in jeder Gruppe vorgehen wie in dieser gewählt</translation>
    </message>
</context>
<context>
    <name>nd::BulkOrderPresenter</name>
    <message>
        <source>The cost is not known before: Telnyx chooses the numbers and names no price for a bulk order. It is paid from the balance as soon as Telnyx finds numbers, and cannot be cancelled.</source>
        <translation>Die Kosten sind vorher nicht bekannt: Telnyx wählt die Rufnummern aus und nennt für eine Sammelbestellung keinen Preis. Sie wird vom Guthaben bezahlt, sobald Telnyx Rufnummern findet, und kann nicht storniert werden.</translation>
    </message>
    <message>
        <source>A bulk order has no price: it cannot be held to this account&apos;s limit of %1.</source>
        <translation>Eine Sammelbestellung hat keinen Preis: Das Limit dieses Kontos von %1 kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Group %1: choose what to do when there are fewer numbers.</source>
        <translation>Gruppe %1: Wählen Sie, was geschehen soll, wenn es weniger Rufnummern gibt.</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>Group %1 asks for the same as another group: put them into one.</source>
        <translation>Gruppe %1 verlangt dasselbe wie eine andere Gruppe: Fassen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>A bulk order has at most %1 numbers; these are %2.</source>
        <translation>Eine Sammelbestellung hat höchstens %1 Rufnummern; dies sind %2.</translation>
    </message>
    <message numerus="yes">
        <source>Order %n number(s) although the cost is not known</source>
        <translation>
            <numerusform>%n Rufnummer bestellen, obwohl die Kosten nicht bekannt sind</numerusform>
            <numerusform>%n Rufnummern bestellen, obwohl die Kosten nicht bekannt sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::CaFile</name>
    <message>
        <source>The file of certificates cannot be read.</source>
        <translation>Die Datei mit den Zertifikaten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is too large to hold certificates.</source>
        <translation>Die Datei ist zu groß, um Zertifikate zu enthalten.</translation>
    </message>
    <message>
        <source>There is no certificate in the file: one in PEM form begins with BEGIN CERTIFICATE.</source>
        <translation>In der Datei steht kein Zertifikat: Eines in PEM-Form beginnt mit BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Every certificate in the file has expired.</source>
        <translation>Alle Zertifikate der Datei sind abgelaufen.</translation>
    </message>
</context>
<context>
    <name>nd::CeilingBox</name>
    <message>
        <source>Hide numbers above the price ceiling</source>
        <translation>Rufnummern über der Preisobergrenze ausblenden</translation>
    </message>
    <message>
        <source>Numbers that cost more than Account → Manage Accounts → Settings allows</source>
        <translation>Rufnummern, die mehr kosten, als Konto → Konten verwalten → Einstellungen zulässt</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln above the price ceiling</source>
        <translation>
            <numerusform>%Ln über der Preisobergrenze ausblenden</numerusform>
            <numerusform>%Ln über der Preisobergrenze ausblenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::ColumnFilter</name>
    <message>
        <source>&amp;Type a Value</source>
        <translation>&amp;Wert eintippen</translation>
    </message>
    <message>
        <source>&amp;All Values</source>
        <translation>&amp;Alle Werte</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a cell without text</comment>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>nd::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Derzeit nicht möglich</translation>
    </message>
    <message>
        <source>%1, not possible now</source>
        <comment>a command</comment>
        <translation>%1, derzeit nicht möglich</translation>
    </message>
    <message>
        <source>No command of that name.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Find “%1” everywhere</source>
        <translation>„%1“ überall suchen</translation>
    </message>
    <message>
        <source>Orders, basket, comments, accounts</source>
        <translation>Bestellungen, Korb, Kommentare, Konten</translation>
    </message>
    <message>
        <source>Press Return to run it, Esc to close.</source>
        <translation>Eingabetaste führt aus, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>nd::CommentColumns</name>
    <message>
        <source>Telnyx</source>
        <translation>Telnyx</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>(%n unread)</source>
        <translation>
            <numerusform>(%n ungelesen)</numerusform>
            <numerusform>(%n ungelesen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time, message</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Unread. %1</source>
        <translation>Ungelesen. %1</translation>
    </message>
    <message>
        <source>(to be answered)</source>
        <translation>(zu beantworten)</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>(Entwurf)</translation>
    </message>
    <message>
        <source>Draft · %1</source>
        <comment>an answer was begun; the last message</comment>
        <translation>Entwurf · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>To be answered · %1</source>
        <comment>the last message</comment>
        <translation>Zu beantworten · %1</translation>
    </message>
</context>
<context>
    <name>nd::CommentTemplates</name>
    <message>
        <source>Extend the deadline</source>
        <translation>Frist verlängern</translation>
    </message>
    <message>
        <source>Document uploaded</source>
        <translation>Dokument hochgeladen</translation>
    </message>
    <message>
        <source>Ask for the reason</source>
        <translation>Nach dem Grund fragen</translation>
    </message>
    <message>
        <source>Ask for the state</source>
        <translation>Nach dem Stand fragen</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has %1 characters at most.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a template with this name.</source>
        <translation>Es gibt bereits eine Vorlage mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>nd::CommentsPresenter</name>
    <message>
        <source>Reading comments…</source>
        <translation>Kommentare werden abgerufen…</translation>
    </message>
</context>
<context>
    <name>nd::CommentsTab</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Keine Unterhaltung ausgewählt</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>Noch kein Kommentar</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Unterhaltung auswählen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show Order</source>
        <translation>Bestellung zeigen</translation>
    </message>
    <message>
        <source>No Answer Needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>Takes it off what needs action; the next message brings it back.</source>
        <translation>Nimmt die Unterhaltung aus „Zu erledigen“; die nächste Nachricht bringt sie zurück.</translation>
    </message>
</context>
<context>
    <name>nd::CompareDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The answer to your order was lost. This order at Telnyx has exactly its numbers and was made after yours was sent, but it does not carry our ID: somebody else may have made it.</source>
        <translation>Die Antwort auf Ihre Bestellung ging verloren. Diese Bestellung bei Telnyx hat genau deren Rufnummern und entstand, nachdem Ihre gesendet wurde, trägt aber nicht unsere ID: Möglicherweise hat jemand anderes sie aufgegeben.</translation>
    </message>
    <message>
        <source>This Is Ours</source>
        <translation>Das ist unsere</translation>
    </message>
    <message>
        <source>It Is Not</source>
        <translation>Nicht unsere</translation>
    </message>
    <message>
        <source>Decide Later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Is this order yours?</source>
        <translation>Ist das Ihre Bestellung?</translation>
    </message>
    <message>
        <source>&quot;It is not&quot; settles yours as not bought: its lines can be ordered again.</source>
        <translation>„Nicht unsere“ schließt Ihre Bestellung als nicht gekauft ab: Deren Positionen können erneut bestellt werden.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Bestellung</translation>
    </message>
    <message>
        <source>At Telnyx</source>
        <translation>Bei Telnyx</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dieselben</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestell-ID</translation>
    </message>
</context>
<context>
    <name>nd::ConversationPane</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Refresh Comments</source>
        <translation>Kommentare aktualisieren</translation>
    </message>
    <message>
        <source>Filter comments</source>
        <translation>Kommentare filtern</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Nur ungelesene</translation>
    </message>
    <message>
        <source>Next Unread</source>
        <translation>Nächste ungelesene</translation>
    </message>
    <message>
        <source>Read Comments</source>
        <translation>Kommentare abrufen</translation>
    </message>
    <message>
        <source>No comments</source>
        <translation>Keine Kommentare</translation>
    </message>
    <message>
        <source>When Telnyx asks about an order, it stands here.</source>
        <translation>Rückfragen von Telnyx zu einer Bestellung erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>nd::CountryRequirementsDialog</name>
    <message>
        <source>Requirements</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Values are given to a requirement group before an order, or to its sub-orders after it, before their deadline.</source>
        <translation>Die Werte kommen vor einer Bestellung in eine Nachweisgruppe oder danach, vor Ablauf der Frist, in ihre Teilbestellungen.</translation>
    </message>
    <message>
        <source>Requirements by country and type</source>
        <translation>Nachweise nach Land und Art</translation>
    </message>
    <message>
        <source>New Group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <source>New group for %1</source>
        <translation>Neue Gruppe für %1</translation>
    </message>
    <message>
        <source>Fills these in once, for every order of this country and number type.</source>
        <translation>Füllt diese einmal aus, für alle Bestellungen dieses Landes und Rufnummerntyps.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>nd::CountryRequirementsPresenter</name>
    <message>
        <source>Reading what is asked for…</source>
        <translation>Lese, was verlangt wird…</translation>
    </message>
    <message>
        <source>Nothing is asked for: numbers can be used as soon as they are bought.</source>
        <translation>Nichts wird verlangt: Rufnummern sind nutzbar, sobald sie gekauft sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is asked for is not known of %Ln number(s).</source>
        <translation>
            <numerusform>Von %Ln Rufnummer ist nicht bekannt, was verlangt wird.</numerusform>
            <numerusform>Von %Ln Rufnummern ist nicht bekannt, was verlangt wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::CoverageBands</name>
    <message>
        <source>not sold</source>
        <translation>nicht im Verkauf</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>im Verkauf</translation>
    </message>
    <message>
        <source>sold, can be reserved</source>
        <translation>im Verkauf, reservierbar</translation>
    </message>
    <message>
        <source>sold without %1</source>
        <translation>im Verkauf ohne %1</translation>
    </message>
    <message>
        <source>sold with %1</source>
        <translation>im Verkauf mit %1</translation>
    </message>
    <message>
        <source>with %1, can be reserved</source>
        <translation>mit %1, reservierbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number type, its features</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No numbers are sold here.</source>
        <translation>Hier werden keine Rufnummern verkauft.</translation>
    </message>
</context>
<context>
    <name>nd::CoverageColumns</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Number types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Quickship</source>
        <translation>Quickship</translation>
    </message>
    <message>
        <source>Reservable</source>
        <translation>Reservierbar</translation>
    </message>
    <message>
        <source>International SMS</source>
        <translation>Int. SMS</translation>
    </message>
    <message>
        <source>Stock known</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Full PSTN replacement</source>
        <translation>PSTN-Ersatz</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Telnyx takes no order here before its requirements are filled in and approved.</source>
        <translation>Telnyx nimmt hier keine Bestellung an, bevor die Nachweise vollständig und genehmigt sind.</translation>
    </message>
    <message>
        <source>Telnyx takes no order here before the requirements are filled in and approved, for: %1.</source>
        <translation>Telnyx nimmt hier keine Bestellung an, bevor die Nachweise vollständig und genehmigt sind, und zwar für: %1.</translation>
    </message>
    <message>
        <source>Requirements first</source>
        <translation>Nachweise zuerst</translation>
    </message>
</context>
<context>
    <name>nd::CoverageMaps</name>
    <message>
        <source>World map</source>
        <translation>Weltkarte</translation>
    </message>
    <message>
        <source>Stock map</source>
        <translation>Bestandskarte</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Stock by Area</source>
        <translation>Bestand nach Gebiet</translation>
    </message>
    <message>
        <source>The map of the world: what is sold where</source>
        <translation>Die Weltkarte: was wo im Verkauf ist</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Jeder Typ</translation>
    </message>
    <message>
        <source>Any feature</source>
        <translation>Jede Funktion</translation>
    </message>
    <message>
        <source>Map type</source>
        <translation>Typ auf der Karte</translation>
    </message>
    <message>
        <source>Map feature</source>
        <translation>Funktion auf der Karte</translation>
    </message>
    <message>
        <source>The map of what is in stock, by state and area code</source>
        <translation>Die Karte des Bestands, nach Bundesstaat/Provinz und Vorwahl</translation>
    </message>
</context>
<context>
    <name>nd::CoveragePresenter</name>
    <message>
        <source>Reading coverage…</source>
        <translation>Verfügbarkeit wird abgerufen…</translation>
    </message>
    <message>
        <source>Telnyx lists no country.</source>
        <translation>Telnyx führt kein Land auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n country/countries</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading stopped.</source>
        <translation>Abruf abgebrochen.</translation>
    </message>
    <message>
        <source>Telnyx does not say what is in stock in %1.</source>
        <translation>Telnyx nennt für %1 keinen Bestand.</translation>
    </message>
    <message>
        <source>Search to see what there is.</source>
        <translation>Das Angebot zeigt die Suche.</translation>
    </message>
    <message>
        <source>Reading stock…</source>
        <translation>Bestand wird abgerufen…</translation>
    </message>
    <message>
        <source>Nothing in stock.</source>
        <translation>Nichts vorrätig.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) with stock</source>
        <translation>
            <numerusform>%n Gebiet mit Bestand</numerusform>
            <numerusform>%n Gebiete mit Bestand</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown was read at %1.</source>
        <translation>Was gezeigt wird, wurde um %1 gelesen.</translation>
    </message>
    <message>
        <source>Telnyx cannot be asked for the stock of %1.</source>
        <translation>Telnyx kann nicht nach dem Bestand von %1 gefragt werden.</translation>
    </message>
    <message>
        <source>Telnyx sells no numbers in %1.</source>
        <translation>Telnyx verkauft in %1 keine Rufnummern.</translation>
    </message>
</context>
<context>
    <name>nd::CoverageTab</name>
    <message>
        <source>Filter countries</source>
        <translation>Länder filtern</translation>
    </message>
    <message>
        <source>Refresh Coverage</source>
        <translation>Verfügbarkeit aktualisieren</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Number types</source>
        <translation>Rufnummerntypen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Stock by area</source>
        <translation>Bestand nach Gebiet</translation>
    </message>
    <message>
        <source>Search Here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>No country matches the filter</source>
        <translation>Kein Land entspricht dem Filter</translation>
    </message>
    <message>
        <source>Coverage was not read yet</source>
        <translation>Verfügbarkeit noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Read Coverage</source>
        <translation>Verfügbarkeit abrufen</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Kein Land ausgewählt</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land auswählen</translation>
    </message>
    <message>
        <source>No number type is sold here</source>
        <translation>Hier ist kein Rufnummerntyp im Verkauf</translation>
    </message>
    <message>
        <source>The paperwork of this country, by number type</source>
        <translation>Die Unterlagen dieses Landes, nach Rufnummerntyp</translation>
    </message>
    <message>
        <source>Requirements…</source>
        <translation>Nachweise…</translation>
    </message>
    <message>
        <source>Telnyx sells no numbers in %1.</source>
        <translation>Telnyx verkauft in %1 keine Rufnummern.</translation>
    </message>
    <message>
        <source>See Requirements…</source>
        <translation>Nachweise ansehen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n country/countries</source>
        <translation>
            <numerusform>%1 von %n Land</numerusform>
            <numerusform>%1 von %n Ländern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::DataAge</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 d</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>bekannt seit %1</translation>
    </message>
    <message>
        <source>Could not be refreshed; shown is what this computer remembers.</source>
        <translation>Konnte nicht aktualisiert werden; gezeigt wird, was auf diesem Rechner gespeichert ist.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Could not be refreshed since %1. This is what was known then.</source>
        <translation>Konnte seit %1 nicht aktualisiert werden. Gezeigt wird der damalige Stand.</translation>
    </message>
</context>
<context>
    <name>nd::DataFolder</name>
    <message>
        <source>%1 is not a folder, so nothing can be stored there. Choose another one with --data-dir.</source>
        <translation>%1 ist kein Ordner, daher kann dort nichts gespeichert werden. Mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check the rights of the folder above it, or choose another one with --data-dir.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Die Rechte des übergeordneten Ordners prüfen oder mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Make room, or choose another folder with --data-dir.</source>
        <translation>Der Datenträger von %1 ist voll. Platz schaffen oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Check its rights, or choose another one with --data-dir.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Seine Rechte prüfen oder mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check its rights, or choose another one with --data-dir.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden. Seine Rechte prüfen oder mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>Numberdesk is already running with the folder %1. Close it first, or choose another folder with --data-dir.</source>
        <translation>Numberdesk läuft bereits mit dem Ordner %1. Zuerst das laufende Programm beenden oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>This system names no folder for the program&apos;s data. Choose one with --data-dir.</source>
        <translation>Dieses System gibt keinen Ordner für die Programmdaten vor. Mit --data-dir einen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check the rights of its folder.</source>
        <translation>Die Datei %1 konnte nicht angelegt werden. Die Rechte ihres Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>nd::DeskLock</name>
    <message numerus="yes">
        <source>A PIN has %n characters or more.</source>
        <translation>
            <numerusform>Eine PIN hat mindestens %n Zeichen.</numerusform>
            <numerusform>Eine PIN hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait half a minute.</source>
        <translation>Zu viele falsche PINs. Warten Sie eine halbe Minute.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>The PIN could not be kept: this computer has too little memory left.</source>
        <translation>Die PIN konnte nicht gespeichert werden: Dieser Rechner hat zu wenig freien Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>nd::DesktopMessages</name>
    <message>
        <source>Open Numberdesk</source>
        <translation>Numberdesk öffnen</translation>
    </message>
</context>
<context>
    <name>nd::DesktopNotifications</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::DestinationFields</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Messaging profile</source>
        <translation>Messaging-Profil</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
</context>
<context>
    <name>nd::DiagnosticsDialog</name>
    <message>
        <source>With telephone numbers</source>
        <translation>Mit Rufnummern</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>For a report of a fault. This is what the file holds, word for word; it is not sent anywhere. It holds no key, nothing of what stood in requests and answers, no names and no references.</source>
        <translation>Für eine Fehlermeldung. Genau dies enthält die Datei, Wort für Wort; sie wird nirgendwohin gesendet. Sie enthält keinen Schlüssel, nichts vom Inhalt der Anfragen und Antworten, keine Namen und keine Referenzen.</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>why</comment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>nd::DocumentUpload</name>
    <message>
        <source>Telnyx takes these kinds of file only: %1.</source>
        <translation>Telnyx nimmt nur diese Dateiarten an: %1.</translation>
    </message>
    <message>
        <source>Telnyx takes documents of 20 MB at most.</source>
        <translation>Telnyx nimmt Dokumente bis 20 MB an.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long.</source>
        <translation>Der Name der Datei ist zu lang.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>nd::EmptyState</name>
    <message>
        <source>No row fits the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden.</source>
        <translation>
            <numerusform>%n Zeile ist ausgeblendet.</numerusform>
            <numerusform>%n Zeilen sind ausgeblendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::ErrorText</name>
    <message>
        <source>Telnyx says: %1</source>
        <translation>Telnyx meldet: %1</translation>
    </message>
    <message>
        <source>Telnyx has nothing there that fits these filters.</source>
        <translation>Telnyx hat dort nichts, was diesen Filtern entspricht.</translation>
    </message>
    <message>
        <source>Ask for another type or area, or look at Coverage for what is sold there.</source>
        <translation>Einen anderen Typ oder ein anderes Gebiet wählen oder unter „Verfügbarkeit“ nachsehen, was dort im Verkauf ist.</translation>
    </message>
    <message>
        <source>No numbers fit these filters.</source>
        <translation>Keine Rufnummer entspricht diesen Filtern.</translation>
    </message>
    <message>
        <source>Ask with best effort, for fewer features or for another area.</source>
        <translation>Mit „Best Effort“, mit weniger Funktionen oder in einem anderen Gebiet suchen.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the key again.</source>
        <translation>Den Schlüsselbund entsperren oder den Schlüssel erneut eingeben.</translation>
    </message>
    <message>
        <source>Enter the key for this session.</source>
        <translation>Den Schlüssel für diese Sitzung eingeben.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Den Schlüsselbund entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>It can be sent as soon as the outcome of the earlier one is known.</source>
        <translation>Senden ist möglich, sobald der Ausgang der früheren Anfrage feststeht.</translation>
    </message>
    <message>
        <source>Look at the order list, then send it again if you still want it.</source>
        <translation>In der Bestellliste nachsehen und nur bei weiterem Bedarf erneut senden.</translation>
    </message>
    <message>
        <source>Numberdesk is asking Telnyx what became of it. Do not send it again.</source>
        <translation>Numberdesk fragt bei Telnyx nach, was daraus geworden ist. Nicht erneut senden.</translation>
    </message>
    <message>
        <source>Refresh the list before trying again.</source>
        <translation>Vor einem neuen Versuch die Liste aktualisieren.</translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Keine sichere Verbindung: Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Rechners geht falsch.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Datum und Uhrzeit dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>No secure connection: the certificate belongs to another server.</source>
        <translation>Keine sichere Verbindung: Das Zertifikat gehört zu einem anderen Server.</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy or a sign-in page stands in between.</source>
        <translation>Die Adresse prüfen und ob ein Proxy oder eine Anmeldeseite dazwischensteht.</translation>
    </message>
    <message>
        <source>No secure connection: %1</source>
        <translation>Keine sichere Verbindung: %1</translation>
    </message>
    <message>
        <source>The key was not sent. Check whether a proxy or a security program stands in between.</source>
        <translation>Der Schlüssel wurde nicht gesendet. Prüfen, ob ein Proxy oder ein Sicherheitsprogramm dazwischensteht.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Adresse und Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Netzwerkverbindung prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The proxy does not let the request through: %1</source>
        <translation>Der Proxy lässt die Anfrage nicht durch: %1</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Die Proxy-Einstellungen des Systems prüfen.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found: %1</source>
        <translation>Der Servername kann nicht aufgelöst werden: %1</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>Der Server lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation>Die Verbindung wurde geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>Telnyx cannot be reached.</source>
        <translation>Telnyx ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Telnyx cannot be reached: %1</source>
        <translation>Telnyx ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>A web page came instead of Telnyx&apos;s answer.</source>
        <translation>Statt der Antwort von Telnyx kam eine Webseite.</translation>
    </message>
    <message>
        <source>Check the address; it should end with /v2. A sign-in page of the network can also be the reason.</source>
        <translation>Die Adresse prüfen; sie sollte mit /v2 enden. Auch eine Anmeldeseite des Netzwerks kann die Ursache sein.</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network may stand in between. Open a browser to see.</source>
        <translation>Möglicherweise steht ein Proxy oder eine Anmeldeseite des Netzwerks dazwischen. Im Browser nachsehen.</translation>
    </message>
    <message>
        <source>Refused for safety: %1</source>
        <translation>Aus Sicherheitsgründen abgelehnt: %1</translation>
    </message>
    <message>
        <source>Check the address of the API.</source>
        <translation>Die Adresse der API prüfen.</translation>
    </message>
    <message>
        <source>The answer is larger than this program accepts.</source>
        <translation>Die Antwort ist größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Weniger auf einmal abfragen.</translation>
    </message>
    <message>
        <source>The server sent an empty answer.</source>
        <translation>Der Server hat eine leere Antwort gesendet.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s answer contradicts itself: something may be missing in it.</source>
        <translation>Die Antwort von Telnyx widerspricht sich: Es kann etwas darin fehlen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood.</source>
        <translation>Die Antwort des Servers ist nicht verständlich.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood: %1</source>
        <translation>Die Antwort des Servers ist nicht verständlich: %1</translation>
    </message>
    <message>
        <source>Try again; report it if it stays.</source>
        <translation>Erneut versuchen; bleibt der Fehler bestehen, bitte melden.</translation>
    </message>
    <message>
        <source>There is no Telnyx API at this address.</source>
        <translation>Unter dieser Adresse gibt es keine Telnyx-API.</translation>
    </message>
    <message>
        <source>Check the address; Telnyx&apos;s is https://api.telnyx.com/v2.</source>
        <translation>Die Adresse prüfen; die von Telnyx lautet https://api.telnyx.com/v2.</translation>
    </message>
    <message>
        <source>Telnyx does not keep this report any more.</source>
        <translation>Telnyx hält diesen Bericht nicht mehr vor.</translation>
    </message>
    <message>
        <source>Create a new one.</source>
        <translation>Einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Telnyx did not answer in time.</source>
        <translation>Telnyx hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Telnyx does not accept the API key.</source>
        <translation>Telnyx akzeptiert den API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Enter a valid key for this account.</source>
        <translation>Einen gültigen Schlüssel für dieses Konto eingeben.</translation>
    </message>
    <message>
        <source>Telnyx does not allow this.</source>
        <translation>Telnyx lässt das nicht zu.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner for the permission, or use another key.</source>
        <translation>Die Berechtigung beim Inhaber des Kontos einholen oder einen anderen Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>Telnyx has no such record (any more).</source>
        <translation>Bei Telnyx gibt es diesen Datensatz nicht (mehr).</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Die Liste aktualisieren.</translation>
    </message>
    <message>
        <source>Telnyx refused this.</source>
        <translation>Telnyx hat das abgelehnt.</translation>
    </message>
    <message>
        <source>Change the values and try again.</source>
        <translation>Die Werte ändern und erneut versuchen.</translation>
    </message>
    <message>
        <source>Telnyx limits the number of requests; this one was not carried out.</source>
        <translation>Telnyx begrenzt die Zahl der Anfragen; diese wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Kurz warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>Telnyx has a fault (HTTP %1).</source>
        <translation>Störung bei Telnyx (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>In Kürze erneut versuchen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change Account…</source>
        <translation>Konto wechseln…</translation>
    </message>
    <message>
        <source>Enter Key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Open Telnyx Portal</source>
        <translation>Telnyx-Portal öffnen</translation>
    </message>
    <message>
        <source>Change Values</source>
        <translation>Werte ändern</translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Find Others</source>
        <translation>Andere suchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>It is not known whether Telnyx has taken this order: no answer proves it.</source>
        <translation>Es ist nicht bekannt, ob Telnyx diese Bestellung angenommen hat: Keine Antwort belegt es.</translation>
    </message>
    <message>
        <source>It is not known whether Telnyx holds these numbers: no answer proves it.</source>
        <translation>Es ist nicht bekannt, ob Telnyx diese Rufnummern reserviert hat: Keine Antwort belegt es.</translation>
    </message>
    <message>
        <source>It is not known whether Telnyx has extended this hold: no answer proves it.</source>
        <translation>Es ist nicht bekannt, ob Telnyx diese Reservierung verlängert hat: Keine Antwort belegt es.</translation>
    </message>
    <message>
        <source>It is not known whether the comment has reached Telnyx: no answer proves it.</source>
        <translation>Es ist nicht bekannt, ob der Kommentar bei Telnyx angekommen ist: Keine Antwort belegt es.</translation>
    </message>
    <message>
        <source>It is not known whether Telnyx has made this change: no answer proves it.</source>
        <translation>Es ist nicht bekannt, ob Telnyx diese Änderung vorgenommen hat: Keine Antwort belegt es.</translation>
    </message>
    <message>
        <source>The proxy wants a login: %1</source>
        <translation>Der Proxy verlangt eine Anmeldung: %1</translation>
    </message>
    <message>
        <source>Enter your login when Numberdesk asks for it, and try again.</source>
        <translation>Geben Sie Ihre Anmeldedaten ein, wenn Numberdesk danach fragt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This phone number is not active.</source>
        <translation>Diese Rufnummer ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Eine andere Rufnummer wählen.</translation>
    </message>
    <message>
        <source>Telnyx does not accept this as a phone number.</source>
        <translation>Telnyx erkennt das nicht als Rufnummer an.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>Die Rufnummer korrigieren.</translation>
    </message>
    <message>
        <source>Something that Telnyx needs is missing.</source>
        <translation>Es fehlt etwas, das Telnyx benötigt.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Ergänzen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Telnyx does not know this identifier.</source>
        <translation>Telnyx kennt diese Kennung nicht.</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>Die Liste aktualisieren und neu wählen.</translation>
    </message>
    <message>
        <source>Telnyx has an unexpected fault.</source>
        <translation>Bei Telnyx ist eine unerwartete Störung aufgetreten.</translation>
    </message>
    <message>
        <source>Telnyx took too long.</source>
        <translation>Telnyx hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>Try again; a narrower question is quicker.</source>
        <translation>Erneut versuchen; eine engere Abfrage ist schneller.</translation>
    </message>
    <message>
        <source>The API key is valid but may not do this.</source>
        <translation>Der API-Schlüssel ist gültig, darf das aber nicht.</translation>
    </message>
    <message>
        <source>Telnyx already has such a record.</source>
        <translation>Bei Telnyx gibt es diesen Datensatz bereits.</translation>
    </message>
    <message>
        <source>A record that this one needs is missing at Telnyx.</source>
        <translation>Bei Telnyx fehlt ein Datensatz, den dieser voraussetzt.</translation>
    </message>
    <message>
        <source>Refresh and choose again.</source>
        <translation>Aktualisieren und neu wählen.</translation>
    </message>
    <message>
        <source>Telnyx does not understand the request.</source>
        <translation>Telnyx versteht die Anfrage nicht.</translation>
    </message>
    <message>
        <source>A number is not in the form + and digits (E.164).</source>
        <translation>Eine Rufnummer besteht nicht aus + und Ziffern (E.164).</translation>
    </message>
    <message>
        <source>Something that was chosen no longer exists at Telnyx.</source>
        <translation>Etwas Ausgewähltes gibt es bei Telnyx nicht mehr.</translation>
    </message>
    <message>
        <source>The record is in use and cannot be changed now.</source>
        <translation>Der Datensatz ist in Gebrauch und lässt sich jetzt nicht ändern.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Telnyx does not know one or more of these identifiers.</source>
        <translation>Telnyx kennt mindestens eine dieser Kennungen nicht.</translation>
    </message>
    <message>
        <source>Telnyx could not read the request.</source>
        <translation>Telnyx konnte die Anfrage nicht lesen.</translation>
    </message>
    <message>
        <source>A value is of the wrong kind.</source>
        <translation>Ein Wert ist von der falschen Art.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Telnyx cannot process this.</source>
        <translation>Telnyx kann das nicht verarbeiten.</translation>
    </message>
    <message>
        <source>Telnyx does not accept this filter.</source>
        <translation>Telnyx nimmt diesen Filter nicht an.</translation>
    </message>
    <message>
        <source>Change the filters.</source>
        <translation>Die Filter ändern.</translation>
    </message>
    <message>
        <source>Telnyx does not know one of the chosen values.</source>
        <translation>Telnyx kennt einen der gewählten Werte nicht.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Einen anderen Wert wählen.</translation>
    </message>
    <message>
        <source>A value is too small or too large.</source>
        <translation>Ein Wert ist zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>The record is locked at Telnyx at the moment.</source>
        <translation>Der Datensatz ist bei Telnyx derzeit gesperrt.</translation>
    </message>
    <message>
        <source>Telnyx is still working on this.</source>
        <translation>Telnyx arbeitet noch daran.</translation>
    </message>
    <message>
        <source>Wait a moment and refresh.</source>
        <translation>Kurz warten und aktualisieren.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s service is not available at the moment.</source>
        <translation>Der Dienst von Telnyx ist derzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>Telnyx does not permit this at the account&apos;s present level.</source>
        <translation>Telnyx erlaubt das auf der jetzigen Stufe des Kontos nicht.</translation>
    </message>
    <message>
        <source>Upgrade or verify the account at telnyx.com/upgrade.</source>
        <translation>Das Konto unter telnyx.com/upgrade hochstufen oder verifizieren.</translation>
    </message>
    <message>
        <source>The account&apos;s level at Telnyx sets a limit that is reached.</source>
        <translation>Eine Grenze, die Telnyx für die Stufe des Kontos setzt, ist erreicht.</translation>
    </message>
    <message>
        <source>This API key has been revoked.</source>
        <translation>Dieser API-Schlüssel wurde widerrufen.</translation>
    </message>
    <message>
        <source>The access has expired.</source>
        <translation>Der Zugang ist abgelaufen.</translation>
    </message>
    <message>
        <source>Telnyx does not know this API key.</source>
        <translation>Telnyx kennt diesen API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The account at Telnyx is deactivated; it may be out of funds.</source>
        <translation>Das Konto bei Telnyx ist deaktiviert; vielleicht ist das Guthaben aufgebraucht.</translation>
    </message>
    <message>
        <source>Add funds at Telnyx or ask its support.</source>
        <translation>Guthaben bei Telnyx aufladen oder den Support von Telnyx fragen.</translation>
    </message>
    <message>
        <source>The account at Telnyx is blocked.</source>
        <translation>Das Konto bei Telnyx ist gesperrt.</translation>
    </message>
    <message>
        <source>Ask Telnyx&apos;s support.</source>
        <translation>Den Support von Telnyx fragen.</translation>
    </message>
    <message>
        <source>The account at Telnyx is not verified.</source>
        <translation>Das Konto bei Telnyx ist nicht verifiziert.</translation>
    </message>
    <message>
        <source>Verify the account at Telnyx.</source>
        <translation>Das Konto bei Telnyx verifizieren.</translation>
    </message>
    <message>
        <source>This feature is not enabled for the account at Telnyx.</source>
        <translation>Diese Funktion ist für das Konto bei Telnyx nicht freigeschaltet.</translation>
    </message>
    <message>
        <source>Ask Telnyx to enable it for this account.</source>
        <translation>Bei Telnyx die Freischaltung für dieses Konto beantragen.</translation>
    </message>
    <message>
        <source>Telnyx asks for a level 1 verification of the account first.</source>
        <translation>Telnyx verlangt zuerst eine Verifizierung des Kontos der Stufe 1.</translation>
    </message>
    <message>
        <source>Telnyx asks for a level 2 verification of the account first.</source>
        <translation>Telnyx verlangt zuerst eine Verifizierung des Kontos der Stufe 2.</translation>
    </message>
    <message>
        <source>The account&apos;s money at Telnyx is not enough for this; nothing was bought.</source>
        <translation>Das Guthaben bei Telnyx reicht dafür nicht; nichts wurde gekauft.</translation>
    </message>
    <message>
        <source>Add funds at Telnyx, or order less.</source>
        <translation>Guthaben bei Telnyx aufladen oder weniger bestellen.</translation>
    </message>
    <message>
        <source>Telnyx sells a number only shortly after a search has shown it.</source>
        <translation>Telnyx verkauft eine Rufnummer nur kurz nachdem eine Suche sie gezeigt hat.</translation>
    </message>
    <message>
        <source>Search for the number again, then order.</source>
        <translation>Die Rufnummer erneut suchen, dann bestellen.</translation>
    </message>
    <message>
        <source>One or more of these numbers are no longer for sale; nothing was bought.</source>
        <translation>Mindestens eine dieser Rufnummern ist nicht mehr im Verkauf; nichts wurde gekauft.</translation>
    </message>
    <message>
        <source>Remove or substitute them.</source>
        <translation>Diese entfernen oder ersetzen.</translation>
    </message>
    <message>
        <source>The numbers of this order can no longer be changed.</source>
        <translation>Die Rufnummern dieser Bestellung lassen sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Refresh the order.</source>
        <translation>Die Bestellung aktualisieren.</translation>
    </message>
    <message>
        <source>The regulatory requirements are already met.</source>
        <translation>Die vorgeschriebenen Nachweise sind bereits erbracht.</translation>
    </message>
    <message>
        <source>Nothing is to be done; refresh.</source>
        <translation>Nichts zu tun; aktualisieren.</translation>
    </message>
    <message>
        <source>Telnyx does not know the chosen connection.</source>
        <translation>Telnyx kennt die gewählte Verbindung nicht.</translation>
    </message>
    <message>
        <source>Choose another connection.</source>
        <translation>Eine andere Verbindung wählen.</translation>
    </message>
    <message>
        <source>Telnyx does not know the chosen messaging profile.</source>
        <translation>Telnyx kennt das gewählte Messaging-Profil nicht.</translation>
    </message>
    <message>
        <source>Choose another messaging profile.</source>
        <translation>Ein anderes Messaging-Profil wählen.</translation>
    </message>
    <message>
        <source>This number is already reserved, by you or by somebody else.</source>
        <translation>Diese Rufnummer ist bereits reserviert, vom eigenen Konto oder von einem anderen.</translation>
    </message>
    <message>
        <source>Choose another number, or try again when the hold has lapsed.</source>
        <translation>Eine andere Rufnummer wählen oder nach Ablauf der Reservierung erneut versuchen.</translation>
    </message>
    <message>
        <source>The account holds as many numbers as Telnyx allows.</source>
        <translation>Das Konto hat so viele Rufnummern reserviert, wie Telnyx zulässt.</translation>
    </message>
    <message>
        <source>Buy what is held or let holds lapse, then reserve again.</source>
        <translation>Reservierte Rufnummern kaufen oder ablaufen lassen, dann erneut reservieren.</translation>
    </message>
    <message>
        <source>Telnyx does not extend this hold any further.</source>
        <translation>Telnyx verlängert diese Reservierung nicht weiter.</translation>
    </message>
    <message>
        <source>Order the number before the hold lapses.</source>
        <translation>Die Rufnummer vor Ablauf der Reservierung bestellen.</translation>
    </message>
</context>
<context>
    <name>nd::FailedWrites</name>
    <message>
        <source>Settled by hand on %1: it was not bought.</source>
        <translation>Von Hand abgeschlossen am %1: Es wurde nicht gekauft.</translation>
    </message>
    <message>
        <source>It can be asked for again.</source>
        <translation>Es kann erneut versucht werden.</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Vermerk: %1</translation>
    </message>
    <message>
        <source>The answer was lost. Probably it became this order, which has exactly its numbers and does not carry our ID: %1</source>
        <translation>Die Antwort ging verloren. Wahrscheinlich ist daraus diese Bestellung geworden, die genau dieselben Rufnummern hat und nicht unsere ID trägt: %1</translation>
    </message>
    <message>
        <source>Compare the two, and say whether it is yours.</source>
        <translation>Vergleichen Sie die beiden, und geben Sie an, ob es Ihre ist.</translation>
    </message>
    <message>
        <source>The answer was lost. Telnyx shows no order of it, but its numbers are in the account: %1</source>
        <translation>Die Antwort ging verloren. Telnyx zeigt keine Bestellung dazu, aber die Rufnummern sind im Konto: %1</translation>
    </message>
    <message>
        <source>Look at the Telnyx portal, then settle it by hand.</source>
        <translation>Im Telnyx-Portal nachsehen, dann von Hand abschließen.</translation>
    </message>
    <message>
        <source>The answer was lost, and it is not known yet what Telnyx did.</source>
        <translation>Die Antwort ging verloren, und es ist noch nicht bekannt, was Telnyx getan hat.</translation>
    </message>
    <message>
        <source>Numberdesk asks again every five minutes and sends nothing twice; the Telnyx portal shows it too.</source>
        <translation>Numberdesk fragt alle fünf Minuten nach und sendet nichts zweimal; auch das Telnyx-Portal zeigt es.</translation>
    </message>
    <message>
        <source>Telnyx refused: %1</source>
        <translation>Telnyx hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Numberdesk is making sure that nothing was bought; Telnyx has not answered that yet. Do not order again.</source>
        <translation>Numberdesk vergewissert sich, dass nichts gekauft wurde; Telnyx hat darauf noch nicht geantwortet. Nicht erneut bestellen.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telnyx shows no trace of it: it was not bought.</source>
        <translation>Die Antwort ging verloren, und Telnyx zeigt keine Spur davon: Es wurde nicht gekauft.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telnyx shows no trace of it: nothing was changed.</source>
        <translation>Die Antwort ging verloren, und Telnyx zeigt keine Spur davon: Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>nd::FailureColumns</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erfolgt</translation>
    </message>
    <message>
        <source>Order Again…</source>
        <translation>Erneut bestellen…</translation>
    </message>
    <message>
        <source>Reserve Again</source>
        <translation>Erneut reservieren</translation>
    </message>
    <message>
        <source>Extend Again</source>
        <translation>Erneut verlängern</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Open Basket</source>
        <translation>Korb öffnen</translation>
    </message>
    <message>
        <source>Open Orders</source>
        <translation>Bestellungen öffnen</translation>
    </message>
    <message>
        <source>Open Comments</source>
        <translation>Kommentare öffnen</translation>
    </message>
    <message>
        <source>Ask Telnyx Now</source>
        <translation>Telnyx jetzt fragen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Our ID</source>
        <translation>Unsere Kennung</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>refused, making sure</source>
        <translation>abgelehnt, wird noch geprüft</translation>
    </message>
    <message>
        <source>not bought, by hand</source>
        <translation>nicht gekauft, von Hand</translation>
    </message>
</context>
<context>
    <name>nd::FailureNotices</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx has answered, and the answer could not be stored: %1</source>
        <translation>Telnyx hat geantwortet, aber die Antwort konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Make room on the disk and leave Numberdesk running: it is tried again every 5 seconds. Do not order it again.</source>
        <translation>Platz auf dem Datenträger schaffen und Numberdesk laufen lassen: Alle 5 Sekunden wird es erneut versucht. Nicht erneut bestellen.</translation>
    </message>
    <message>
        <source>What Telnyx says about an open purchase or change cannot be stored: %1</source>
        <translation>Was Telnyx zu einem offenen Kauf oder einer offenen Änderung meldet, kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Make room on the disk. Numberdesk goes on asking.</source>
        <translation>Platz auf dem Datenträger schaffen. Numberdesk fragt weiter nach.</translation>
    </message>
    <message>
        <source>The file with the settings was damaged; what could be read of it is used.</source>
        <translation>Die Datei mit den Einstellungen war beschädigt; verwendet wird, was sich daraus lesen ließ.</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>Die ursprüngliche Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see whether this file may be written: %1</source>
        <translation>Platz auf dem Datenträger schaffen oder prüfen, ob diese Datei geschrieben werden darf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) came back to the basket: %1</source>
        <translation>
            <numerusform>%n Rufnummer ist in den Korb zurückgekehrt: %1</numerusform>
            <numerusform>%n Rufnummern sind in den Korb zurückgekehrt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx took the order and did not deliver them. Each line says why.</source>
        <translation>Telnyx hat die Bestellung angenommen, diese Rufnummern aber nicht geliefert. Der Grund steht in jeder Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>The hold on %n number(s) was extended automatically (%1 of at most %2 times).</source>
        <translation>
            <numerusform>Die Reservierung von %n Rufnummer wurde automatisch verlängert (%1 von höchstens %2 Mal).</numerusform>
            <numerusform>Die Reservierung von %n Rufnummern wurde automatisch verlängert (%1 von höchstens %2 Mal).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hold on %n number(s) could not be extended automatically: %1</source>
        <translation>
            <numerusform>Die Reservierung von %n Rufnummer konnte nicht automatisch verlängert werden: %1</numerusform>
            <numerusform>Die Reservierung von %n Rufnummern konnte nicht automatisch verlängert werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends in less than two minutes: order them, or extend it by hand.</source>
        <translation>Die Reservierung endet in weniger als zwei Minuten: jetzt bestellen oder von Hand verlängern.</translation>
    </message>
    <message>
        <source>What this account has bought and holds could not be read: %1</source>
        <translation>Was dieses Konto gekauft und reserviert hat, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing is reserved, ordered or changed with it until this is put right and Numberdesk is started again.</source>
        <translation>Mit diesem Konto wird nichts reserviert, bestellt oder geändert, bis das behoben und Numberdesk neu gestartet ist.</translation>
    </message>
</context>
<context>
    <name>nd::FailuresPane</name>
    <message>
        <source>Failed requests</source>
        <translation>Fehlgeschlagenes</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Filter failed requests</source>
        <translation>Fehlgeschlagenes filtern</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Settle by Hand…</source>
        <translation>Von Hand abschließen…</translation>
    </message>
    <message>
        <source>compared: it is ours</source>
        <translation>verglichen: ist unsere</translation>
    </message>
    <message>
        <source>Settled: bought as order %1. Its lines have left the basket.</source>
        <translation>Abgeschlossen: gekauft als Bestellung %1. Die Positionen sind nicht mehr im Korb.</translation>
    </message>
    <message>
        <source>compared: %1 is not ours</source>
        <translation>verglichen: %1 ist nicht unsere</translation>
    </message>
    <message>
        <source>Settled: not bought. Its lines can be ordered again.</source>
        <translation>Abgeschlossen: nicht gekauft. Die Positionen können erneut bestellt werden.</translation>
    </message>
    <message>
        <source>Orders, reservations and changes that failed are listed here, with a way to fix each.</source>
        <translation>Hier stehen Bestellungen, Reservierungen und Änderungen, die fehlgeschlagen sind, jeweils mit einem Weg zur Abhilfe.</translation>
    </message>
    <message>
        <source>Mark as Seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
</context>
<context>
    <name>nd::FeatureLookup</name>
    <message>
        <source>Telnyx&apos;s answer does not say.</source>
        <translation>Die Antwort von Telnyx sagt es nicht.</translation>
    </message>
</context>
<context>
    <name>nd::Field</name>
    <message>
        <source>Clear %1</source>
        <comment>button inside of a field</comment>
        <translation>%1 leeren</translation>
    </message>
</context>
<context>
    <name>nd::FindColumns</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>nd::FindDialog</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Number, reference, id, word or account</source>
        <translation>Rufnummer, Referenz, ID, Wort oder Konto</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Dorthin wechseln</translation>
    </message>
    <message>
        <source>Find Everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>nd::FindPresenter</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Orders, %1</source>
        <translation>Bestellungen, %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Korb</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>Comments, %1</source>
        <translation>Kommentare, %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>Orders of the account %1</source>
        <translation>Bestellungen des Kontos %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>gehalten bis %1</translation>
    </message>
    <message>
        <source>Filter the orders by “%1”</source>
        <translation>Bestellungen nach „%1“ filtern</translation>
    </message>
    <message>
        <source>Orders; asks Telnyx for numbers</source>
        <translation>Bestellungen; fragt Telnyx nach Rufnummern</translation>
    </message>
    <message>
        <source>Not everything could be looked through: %1</source>
        <translation>Nicht alles konnte durchsucht werden: %1</translation>
    </message>
    <message>
        <source>A number or a part of it, a reference, an id, a word of a comment, an account.</source>
        <translation>Eine Rufnummer oder ein Teil davon, eine Referenz, eine ID, ein Wort eines Kommentars, ein Konto.</translation>
    </message>
    <message numerus="yes">
        <source>%n places so far; asking Telnyx for holds …</source>
        <translation>
            <numerusform>Bisher %n Fundstelle; Telnyx wird nach Reservierungen gefragt…</numerusform>
            <numerusform>Bisher %n Fundstellen; Telnyx wird nach Reservierungen gefragt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is known here.</source>
        <translation>Davon ist hier nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::FirstSteps</name>
    <message>
        <source>Buy your first number: in the Sandbox nothing costs money. Step 1 of 3: find numbers.</source>
        <translation>Kaufen Sie Ihre erste Rufnummer: In der Sandbox kostet nichts Geld. Schritt 1 von 3: Rufnummern suchen.</translation>
    </message>
    <message>
        <source>Find Numbers in Chicago</source>
        <translation>Rufnummern in Chicago suchen</translation>
    </message>
    <message>
        <source>Step 2 of 3: these numbers can be bought. Put one into the basket.</source>
        <translation>Schritt 2 von 3: Diese Rufnummern sind zu haben. Legen Sie eine in den Korb.</translation>
    </message>
    <message>
        <source>Take the First Number</source>
        <translation>Die erste Rufnummer nehmen</translation>
    </message>
    <message>
        <source>Step 3 of 3: look through the ticket, and press Place Order in it.</source>
        <translation>Schritt 3 von 3: Sehen Sie den Bestellschein durch und drücken Sie darin „Bestellung aufgeben“.</translation>
    </message>
    <message>
        <source>Open the Ticket</source>
        <translation>Bestellschein öffnen</translation>
    </message>
    <message>
        <source>The order is out. Numberdesk follows it until the number is yours.</source>
        <translation>Die Bestellung ist unterwegs. Numberdesk verfolgt sie, bis die Rufnummer Ihnen gehört.</translation>
    </message>
    <message>
        <source>Show Orders</source>
        <translation>Bestellungen zeigen</translation>
    </message>
    <message>
        <source>That is all: the number is ordered and followed in Orders. With an account of yours the same steps buy real numbers.</source>
        <translation>Das ist alles: Die Rufnummer ist bestellt und wird unter Bestellungen verfolgt. Mit einem eigenen Konto kaufen dieselben Schritte echte Rufnummern.</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>First Steps in the Sandbox</source>
        <translation>Erste Schritte in der Sandbox</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>nd::FollowPause</name>
    <message>
        <source>Pause Following</source>
        <translation>Verfolgung anhalten</translation>
    </message>
    <message>
        <source>Following is paused: Telnyx is not asked about orders and comments until you resume. Purchases that are still out are looked up all the same.</source>
        <translation>Die Verfolgung ist angehalten: Telnyx wird nicht nach Bestellungen und Kommentaren gefragt, bis Sie sie fortsetzen. Käufe, deren Ausgang noch offen ist, werden dennoch geklärt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>nd::Funds</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1, less %2</source>
        <comment>money that is left; money in another currency</comment>
        <translation>%1, abzüglich %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>nd::GridExport</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Nichts zu exportieren</translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation>„%1“ hat keine Zeilen.</translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation>Hier gibt es keine Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected row(s) of “%1”</source>
        <translation>
            <numerusform>%n ausgewählte Zeile aus „%1“ exportieren</numerusform>
            <numerusform>%n ausgewählte Zeilen aus „%1“ exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %n row(s) of “%1”</source>
        <translation>
            <numerusform>Die eine Zeile aus „%1“ exportieren</numerusform>
            <numerusform>Alle %n Zeilen aus „%1“ exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma separated (*.csv)</source>
        <translation>Durch Kommas getrennt (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n Zeile nach %1 exportiert</numerusform>
            <numerusform>%n Zeilen nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>A file that was there before is as it was. Is it open in another program, the folder not yours to write to, or the disk full?</source>
        <translation>Eine bereits vorhandene Datei blieb unverändert. Ist sie in einem anderen Programm geöffnet, fehlt das Schreibrecht für den Ordner, oder ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Not exported to %1: cancelled</source>
        <translation>Nicht nach %1 exportiert: abgebrochen</translation>
    </message>
</context>
<context>
    <name>nd::GroupChoiceDialog</name>
    <message>
        <source>Attach</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation>Nachweisgruppe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>nd::HoldExtensionDialog</name>
    <message>
        <source>Extend holds automatically</source>
        <translation>Reservierungen automatisch verlängern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Holds are extended automatically when two minutes are left, each at most %n time(s).</source>
        <translation>
            <numerusform>Reservierungen werden zwei Minuten vor Ablauf automatisch verlängert, jede höchstens %n Mal.</numerusform>
            <numerusform>Reservierungen werden zwei Minuten vor Ablauf automatisch verlängert, jede höchstens %n Mal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::HoldExtensionFields</name>
    <message>
        <source>Extend holds of numbers in the basket automatically</source>
        <translation>Reservierungen von Rufnummern im Korb automatisch verlängern</translation>
    </message>
    <message>
        <source>Times at most, for each hold</source>
        <translation>Wie oft höchstens, je Reservierung</translation>
    </message>
    <message>
        <source>A hold is extended by 30 minutes when two minutes are left. It ends %1:%2 hours after it was made at the latest; Telnyx may allow less. Numberdesk must be running.</source>
        <translation>Eine Reservierung wird zwei Minuten vor Ablauf um 30 Minuten verlängert. Sie endet spätestens %1:%2 Stunden nach ihrem Beginn; Telnyx lässt möglicherweise weniger zu. Numberdesk muss dabei laufen.</translation>
    </message>
    <message>
        <source>A hold ends after 30 minutes, unless you extend it by hand.</source>
        <translation>Eine Reservierung endet nach 30 Minuten, wenn Sie sie nicht von Hand verlängern.</translation>
    </message>
</context>
<context>
    <name>nd::Holds</name>
    <message>
        <source>Only single numbers of the basket can be reserved.</source>
        <translation>Nur einzelne Rufnummern des Korbs können reserviert werden.</translation>
    </message>
    <message>
        <source>%1 is in a purchase that is not settled yet.</source>
        <translation>%1 gehört zu einem Kauf, der noch nicht abgeschlossen ist.</translation>
    </message>
    <message>
        <source>%1 is held already. Extend it instead.</source>
        <translation>%1 ist bereits reserviert. Stattdessen die Reservierung verlängern.</translation>
    </message>
    <message>
        <source>%1 is not a telephone number in E.164 form.</source>
        <translation>%1 ist keine Rufnummer im E.164-Format.</translation>
    </message>
    <message>
        <source>There is nothing to reserve.</source>
        <translation>Es gibt nichts zu reservieren.</translation>
    </message>
    <message>
        <source>The reservation has lapsed. Find the numbers again.</source>
        <translation>Die Reservierung ist abgelaufen. Die Rufnummern erneut suchen.</translation>
    </message>
    <message>
        <source>Telnyx did not reserve this number and gave no reason.</source>
        <translation>Telnyx hat diese Rufnummer nicht reserviert und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s answer leaves this number out: it may be held or not. Look into Reservations.</source>
        <translation>Die Antwort von Telnyx lässt diese Rufnummer aus: sie kann reserviert sein oder nicht. Unter Reservierungen nachsehen.</translation>
    </message>
</context>
<context>
    <name>nd::ItemViewBehaviour</name>
    <message>
        <source>&amp;Fit Columns to Contents</source>
        <translation>Spalten an &amp;Inhalt anpassen</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
</context>
<context>
    <name>nd::KeyStore</name>
    <message>
        <source>The keychain shows no key for this account. It may be locked: unlock it, or enter the key again.</source>
        <translation>Der Schlüsselbund zeigt keinen Schlüssel für dieses Konto. Möglicherweise ist er gesperrt: entsperren oder den Schlüssel erneut eingeben.</translation>
    </message>
    <message>
        <source>The keychain does not hand out the key of this account.</source>
        <translation>Der Schlüsselbund gibt den Schlüssel dieses Kontos nicht heraus.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no usable keychain here. Enter the key again; it is kept in memory for this session only.</source>
        <translation>Hier gibt es keinen nutzbaren Schlüsselbund. Den Schlüssel erneut eingeben; er bleibt nur für diese Sitzung im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses the key: it is kept in memory for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt oder nimmt den Schlüssel nicht an: Der Schlüssel bleibt nur für diese Sitzung im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The keychain does not answer: the key is kept in memory for this session only.</source>
        <translation>Der Schlüsselbund antwortet nicht: Der Schlüssel bleibt nur für diese Sitzung im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>There is no usable keychain here: the key is kept in memory for this session only.</source>
        <translation>Hier gibt es keinen nutzbaren Schlüsselbund: Der Schlüssel bleibt nur für diese Sitzung im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>There is no usable keychain here, so a key that it keeps cannot be removed.</source>
        <translation>Hier gibt es keinen nutzbaren Schlüsselbund, daher kann ein darin abgelegter Schlüssel nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the key may still be in it.</source>
        <translation>Der Schlüsselbund antwortet nicht; der Schlüssel liegt möglicherweise noch darin.</translation>
    </message>
    <message>
        <source>The key could not be removed: the keychain is locked or refuses. Unlock it and try again.</source>
        <translation>Der Schlüssel konnte nicht entfernt werden: Der Schlüsselbund ist gesperrt oder verweigert es. Entsperren und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>nd::Ledger</name>
    <message>
        <source>Another program is using the ledger. Close it and try again.</source>
        <translation>Ein anderes Programm verwendet das Kassenbuch. Dieses beenden und erneut versuchen.</translation>
    </message>
    <message>
        <source>The ledger is read-only. Allow this program to write there.</source>
        <translation>Das Kassenbuch ist schreibgeschützt. Diesem Programm dort das Schreiben erlauben.</translation>
    </message>
    <message>
        <source>The disk does not take what the ledger writes. Check the disk.</source>
        <translation>Der Datenträger nimmt nicht an, was das Kassenbuch schreibt. Den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>Der Datenträger ist voll. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened. Check that this program may write to its folder.</source>
        <translation>Das Kassenbuch kann nicht geöffnet werden. Prüfen, ob dieses Programm in seinen Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>The ledger could not be written or read.</source>
        <translation>Das Kassenbuch konnte nicht geschrieben oder gelesen werden.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of Numberdesk. Use that version; nothing was changed.</source>
        <translation>Das Kassenbuch stammt von einer neueren Version von Numberdesk. Diese Version verwenden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An earlier request for the same is still open.</source>
        <translation>Eine frühere Anfrage dazu ist noch offen.</translation>
    </message>
    <message>
        <source>The ledger has an entry that this version cannot read.</source>
        <translation>Das Kassenbuch enthält einen Eintrag, den diese Version nicht lesen kann.</translation>
    </message>
    <message>
        <source>The data folder is gone. Make it again, or choose another one with --data-dir.</source>
        <translation>Der Datenordner ist verschwunden. Ihn neu anlegen oder mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>The ledger cannot be read. Check that this program may read its folder.</source>
        <translation>Das Kassenbuch kann nicht gelesen werden. Prüfen, ob dieses Programm seinen Ordner lesen darf.</translation>
    </message>
    <message>
        <source>The file is not a ledger. It was left as it is: restore it from a backup, or move it away and begin a new one.</source>
        <translation>Die Datei ist kein Kassenbuch. Sie blieb unverändert: aus einer Sicherung wiederherstellen oder verschieben und neu beginnen.</translation>
    </message>
    <message>
        <source>The ledger is cut off. It was left as it is: restore it from a backup, or move it away and begin a new one.</source>
        <translation>Das Kassenbuch ist abgeschnitten. Es blieb unverändert: aus einer Sicherung wiederherstellen oder verschieben und neu beginnen.</translation>
    </message>
    <message>
        <source>The ledger is damaged. It was left as it is: restore it from a backup, or move it away and begin a new one.</source>
        <translation>Das Kassenbuch ist beschädigt. Es blieb unverändert: aus einer Sicherung wiederherstellen oder verschieben und neu beginnen.</translation>
    </message>
    <message>
        <source>The copy that is made before the ledger is changed could not be written. Check that this program may write to its folder.</source>
        <translation>Die Kopie, die vor einer Änderung des Kassenbuchs angelegt wird, konnte nicht geschrieben werden. Prüfen, ob dieses Programm in den Ordner des Kassenbuchs schreiben darf.</translation>
    </message>
    <message>
        <source>The ledger was moved, deleted or replaced while Numberdesk is running: nothing is sent any more. Put it back in its place, or close Numberdesk and start it again.</source>
        <translation>Das Kassenbuch wurde verschoben, gelöscht oder ersetzt, während Numberdesk läuft: Es wird nichts mehr gesendet. Das Kassenbuch an seinen Platz zurücklegen oder Numberdesk beenden und neu starten.</translation>
    </message>
    <message>
        <source>Another program has changed this entry of the ledger. Close Numberdesk everywhere and start it once.</source>
        <translation>Ein anderes Programm hat diesen Eintrag des Kassenbuchs geändert. Numberdesk überall beenden und nur einmal starten.</translation>
    </message>
    <message>
        <source>The copy of the ledger could not be put in its place.</source>
        <translation>Die Kopie des Kassenbuchs konnte nicht an seinen Platz gebracht werden.</translation>
    </message>
</context>
<context>
    <name>nd::LedgerCare</name>
    <message>
        <source>This ledger comes from another computer: what is bought there does not appear here.</source>
        <translation>Dieses Kassenbuch stammt von einem anderen Rechner: Was dort gekauft wird, erscheint hier nicht.</translation>
    </message>
    <message>
        <source>This ledger is a copy of one that is still in another folder of this computer.</source>
        <translation>Dieses Kassenbuch ist die Kopie eines Kassenbuchs, das noch in einem anderen Ordner dieses Rechners liegt.</translation>
    </message>
    <message>
        <source>This ledger is an older state: something was bought after it was saved.</source>
        <translation>Dieses Kassenbuch ist ein älterer Stand: Nachdem es gespeichert wurde, wurde noch etwas gekauft.</translation>
    </message>
    <message>
        <source>The ledger that was in this folder is gone: what was bought with it is not known here.</source>
        <translation>Das Kassenbuch, das in diesem Ordner war, ist verschwunden: Was damit gekauft wurde, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The log of the ledger is missing: what was done last may not be in it.</source>
        <translation>Das Protokoll des Kassenbuchs fehlt: Was zuletzt geschah, ist möglicherweise nicht enthalten.</translation>
    </message>
    <message>
        <source>Compare it with the orders at Telnyx. Nothing is bought until you say that you go on with it.</source>
        <translation>Vergleichen Sie es mit den Bestellungen bei Telnyx. Es wird nichts gekauft, bis Sie angeben, dass Sie damit weiterarbeiten.</translation>
    </message>
    <message>
        <source>The log of the ledger is missing. No purchase is missing from it, but the last changes of the basket may be.</source>
        <translation>Das Protokoll des Kassenbuchs fehlt. Es fehlt kein Kauf, möglicherweise aber die letzten Änderungen des Korbs.</translation>
    </message>
    <message>
        <source>The ledger could not be checked after the program did not end in order.</source>
        <translation>Das Kassenbuch konnte nicht geprüft werden, nachdem das Programm nicht ordnungsgemäß beendet wurde.</translation>
    </message>
    <message>
        <source>An index of the ledger was broken and has been made anew. Nothing was lost.</source>
        <translation>Ein Index des Kassenbuchs war beschädigt und wurde neu angelegt. Es ging nichts verloren.</translation>
    </message>
    <message>
        <source>The ledger is damaged: nothing is bought with it.</source>
        <translation>Das Kassenbuch ist beschädigt: Damit wird nichts gekauft.</translation>
    </message>
    <message>
        <source>Close Numberdesk and put a backup of the ledger in its place. What it holds can still be read.</source>
        <translation>Numberdesk beenden und an die Stelle des Kassenbuchs eine Sicherung legen. Was es enthält, ist noch lesbar.</translation>
    </message>
    <message>
        <source>This is the ledger itself. Choose another place for its copy.</source>
        <translation>Das ist das Kassenbuch selbst. Für die Kopie einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>nd::LedgerCommands</name>
    <message>
        <source>Back Up Ledger…</source>
        <translation>Kassenbuch sichern…</translation>
    </message>
    <message>
        <source>Go on with this ledger?</source>
        <translation>Mit diesem Kassenbuch fortfahren?</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Only Look</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Nothing is bought yet</source>
        <translation>Noch wird nichts gekauft</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Kassenbuch sichern</translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation>Kassenbuch (*.sqlite)</translation>
    </message>
    <message>
        <source>Ledger backed up</source>
        <translation>Kassenbuch gesichert</translation>
    </message>
    <message>
        <source>The copy is whole, and only you can read it.</source>
        <translation>Die Kopie ist vollständig, und nur Sie können sie lesen.</translation>
    </message>
    <message>
        <source>Ledger not backed up</source>
        <translation>Kassenbuch nicht gesichert</translation>
    </message>
</context>
<context>
    <name>nd::ListFreshness</name>
    <message>
        <source>%1; finished orders as of %2</source>
        <translation>%1; abgeschlossene Bestellungen Stand %2</translation>
    </message>
    <message>
        <source>Could not be refreshed. The lists were last read whole at %1; orders that were placed or read here since then are shown as well.</source>
        <translation>Konnte nicht aktualisiert werden. Die Listen wurden zuletzt um %1 vollständig abgerufen; was seither hier bestellt oder abgerufen wurde, steht ebenfalls da.</translation>
    </message>
</context>
<context>
    <name>nd::ListHead</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>nd::LockCommands</name>
    <message>
        <source>The desk is locked</source>
        <translation>Der Arbeitsplatz ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it first: Account → Unlock… (Ctrl+Shift+K).</source>
        <translation>Entsperren Sie ihn zuerst: Konto → Entsperren … (Strg+Umschalt+K).</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Lock Now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Locked: everything can be read and is followed, nothing can be bought or changed.</source>
        <translation>Gesperrt: Alles kann gelesen werden und wird weiterverfolgt, nichts kann gekauft oder geändert werden.</translation>
    </message>
</context>
<context>
    <name>nd::LockFields</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock the desk after this time without a key or a click</source>
        <translation>Arbeitsplatz sperren nach dieser Zeit ohne Taste oder Klick</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>PIN ändern…</translation>
    </message>
    <message>
        <source>Choose PIN…</source>
        <translation>PIN wählen…</translation>
    </message>
    <message>
        <source>Without a PIN nothing is locked.</source>
        <translation>Ohne PIN wird nicht gesperrt.</translation>
    </message>
    <message>
        <source>Locked, the desk is for reading: orders are followed, nothing is bought or changed, and holds are not extended.</source>
        <translation>Gesperrt dient der Arbeitsplatz nur zum Lesen: Bestellungen werden weiterverfolgt, nichts wird gekauft oder geändert, und Reservierungen werden nicht verlängert.</translation>
    </message>
</context>
<context>
    <name>nd::MainMenu</name>
    <message>
        <source>Add Account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Key for this session only</source>
        <translation>Schlüssel nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Manage Accounts…</source>
        <translation>Konten verwalten…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Text vergrößern</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Text verkleinern</translation>
    </message>
    <message>
        <source>Normal Text</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Numberdesk</source>
        <translation>Über Numberdesk</translation>
    </message>
    <message>
        <source>Numberdesk %1</source>
        <translation>Numberdesk %1</translation>
    </message>
    <message>
        <source>Search, hold, buy and follow telephone numbers at Telnyx.
Licensed under Apache-2.0; the work of others is named in THIRD-PARTY-NOTICES.</source>
        <translation>Rufnummern bei Telnyx suchen, reservieren, kaufen und verfolgen.
Lizenziert unter Apache-2.0; Werke Dritter sind in THIRD-PARTY-NOTICES genannt.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>B&amp;estellungen</translation>
    </message>
    <message>
        <source>Use Account %1</source>
        <translation>Konto %1 verwenden</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu „%1“ wechseln</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Basket</source>
        <translation>Ko&amp;rb</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Filter Rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Restart Numberdesk to use this language.</source>
        <translation>Starten Sie Numberdesk neu, um diese Sprache zu verwenden.</translation>
    </message>
</context>
<context>
    <name>nd::MainWindow</name>
    <message>
        <source>Activity Pane</source>
        <translation>Aktivitätsbereich</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Korb</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>%1 — Numberdesk</source>
        <translation>%1 — Numberdesk</translation>
    </message>
    <message>
        <source>Numberdesk</source>
        <translation>Numberdesk</translation>
    </message>
    <message>
        <source>Failed Requests</source>
        <translation>Fehlgeschlagenes</translation>
    </message>
    <message>
        <source>Webhooks…</source>
        <translation>Webhooks…</translation>
    </message>
    <message>
        <source>Needs Action</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Webhooks: %1</source>
        <translation>Webhooks: %1</translation>
    </message>
    <message>
        <source>Extend Holds Automatically…</source>
        <translation>Reservierungen automatisch verlängern…</translation>
    </message>
    <message>
        <source>The folder cannot be opened</source>
        <translation>Der Ordner kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Find Everywhere…</source>
        <translation>Überall suchen…</translation>
    </message>
    <message>
        <source>Account not opened</source>
        <translation>Konto nicht geöffnet</translation>
    </message>
    <message>
        <source>Save Diagnostics…</source>
        <translation>Diagnose speichern…</translation>
    </message>
    <message>
        <source>Opening the account…</source>
        <translation>Das Konto wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>nd::MatchingRequirementGroups</name>
    <message>
        <source>Reading requirement groups…</source>
        <translation>Nachweisgruppen werden gelesen…</translation>
    </message>
    <message>
        <source>This account has no requirement group for this country and number type.</source>
        <translation>Dieses Konto hat keine Nachweisgruppe für dieses Land und diesen Rufnummerntyp.</translation>
    </message>
</context>
<context>
    <name>nd::MessageList</name>
    <message>
        <source>New</source>
        <comment>an unread message</comment>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>nd::MissingOrders</name>
    <message>
        <source>Telnyx does not know the order %1.</source>
        <translation>Telnyx kennt die Bestellung %1 nicht.</translation>
    </message>
    <message>
        <source>Telnyx does not know the order “%1” (%2).</source>
        <translation>Telnyx kennt die Bestellung „%1“ (%2) nicht.</translation>
    </message>
    <message>
        <source>It is not followed any more. Compare with Telnyx&apos;s portal before you order the numbers again.</source>
        <translation>Die Bestellung wird nicht mehr verfolgt. Vergleichen Sie mit dem Telnyx-Portal, bevor Sie die Rufnummern erneut bestellen.</translation>
    </message>
</context>
<context>
    <name>nd::NavigationHistory</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>nd::NeedsActionColumns</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>nd::NeedsActionPane</name>
    <message>
        <source>Needs action</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts zu erledigen</translation>
    </message>
    <message>
        <source>Requirements and their deadlines, comments from Telnyx, holds that end and purchases without an answer stand here.</source>
        <translation>Hier stehen Nachweise mit ihren Fristen, Nachrichten von Telnyx, ablaufende Reservierungen und Käufe ohne Antwort.</translation>
    </message>
    <message>
        <source>Filter what needs action</source>
        <translation>Zu Erledigendes filtern</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Dorthin wechseln</translation>
    </message>
    <message>
        <source>Asking Telnyx what waits for you…</source>
        <translation>Bei Telnyx wird abgefragt, was zu erledigen ist…</translation>
    </message>
    <message>
        <source>Not known what waits for you</source>
        <translation>Nicht bekannt, was zu erledigen ist</translation>
    </message>
</context>
<context>
    <name>nd::NeedsActionPresenter</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requirements rejected for %n number(s)</source>
        <translation>
            <numerusform>Nachweise für %n Rufnummer abgelehnt</numerusform>
            <numerusform>Nachweise für %n Rufnummern abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requirements missing for %n number(s)</source>
        <translation>
            <numerusform>Nachweise für %n Rufnummer fehlen</numerusform>
            <numerusform>Nachweise für %n Rufnummern fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read why, correct the values, send them again</source>
        <translation>Grund lesen, Werte korrigieren, erneut senden</translation>
    </message>
    <message>
        <source>Fill in the values</source>
        <translation>Werte ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) with open requirements</source>
        <translation>
            <numerusform>%n weitere Bestellung mit offenen Nachweisen</numerusform>
            <numerusform>%n weitere Bestellungen mit offenen Nachweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>Bestellungen öffnen</translation>
    </message>
    <message>
        <source>Advanced order in exception: Telnyx cannot go on with it</source>
        <translation>Sonderbestellung, Klärung nötig: Telnyx kommt damit nicht weiter</translation>
    </message>
    <message>
        <source>Read the comments, answer Telnyx</source>
        <translation>Kommentare lesen, Telnyx antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n unread comment(s)</source>
        <translation>
            <numerusform>%n ungelesener Kommentar</numerusform>
            <numerusform>%n ungelesene Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx writes: %1</source>
        <translation>Telnyx schreibt: %1</translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>Lesen und antworten</translation>
    </message>
    <message numerus="yes">
        <source>The hold on %n number(s) ends</source>
        <translation>
            <numerusform>Die Reservierung von %n Rufnummer endet</numerusform>
            <numerusform>Die Reservierung von %n Rufnummern endet</numerusform>
        </translation>
    </message>
    <message>
        <source>Basket: %1</source>
        <translation>Korb: %1</translation>
    </message>
    <message>
        <source>Order or extend</source>
        <translation>Bestellen oder verlängern</translation>
    </message>
    <message numerus="yes">
        <source>The hold on %n number(s) has lapsed: others can buy them</source>
        <translation>
            <numerusform>Die Reservierung von %n Rufnummer ist abgelaufen: Andere können sie kaufen</numerusform>
            <numerusform>Die Reservierung von %n Rufnummern ist abgelaufen: Andere können sie kaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserve again, substitute or remove</source>
        <translation>Erneut reservieren, ersetzen oder entfernen</translation>
    </message>
    <message>
        <source>%1: not known yet what Telnyx did</source>
        <translation>%1: noch nicht bekannt, was Telnyx getan hat</translation>
    </message>
    <message>
        <source>Ask Telnyx now; do not send it again</source>
        <translation>Telnyx jetzt fragen; nicht erneut senden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>next step, known since</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Telnyx does not know this order</source>
        <translation>Telnyx kennt diese Bestellung nicht</translation>
    </message>
    <message>
        <source>Ask again, or compare with Telnyx&apos;s portal</source>
        <translation>Erneut fragen oder mit dem Telnyx-Portal vergleichen</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>kind of request, why</comment>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Order again from the basket, or put it aside</source>
        <translation>Aus dem Korb erneut bestellen oder beiseitelegen</translation>
    </message>
    <message>
        <source>Not known: last read %1. %2</source>
        <translation>Nicht bekannt: zuletzt abgerufen %1. %2</translation>
    </message>
    <message>
        <source>Not known: never read to the end. %1</source>
        <translation>Nicht bekannt: nie vollständig abgerufen. %1</translation>
    </message>
    <message>
        <source>Answer, or say that none is needed</source>
        <translation>Antworten, oder sagen, dass keine Antwort nötig ist</translation>
    </message>
</context>
<context>
    <name>nd::NetworkFields</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Company&apos;s certificates (PEM file)</source>
        <translation>Zertifikate des Unternehmens (PEM-Datei)</translation>
    </message>
    <message>
        <source>Trusted beside those of the system</source>
        <translation>Gelten neben denen des Systems</translation>
    </message>
    <message>
        <source>The proxy is the one of the system&apos;s settings; a login that it wants is asked for.</source>
        <translation>Es gilt der Proxy der Systemeinstellungen; verlangt er eine Anmeldung, wird danach gefragt.</translation>
    </message>
    <message>
        <source>Company&apos;s Certificates</source>
        <translation>Zertifikate des Unternehmens</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>nd::NewAddressDialog</name>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Floor or flat</source>
        <translation>Etage oder Wohnung</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesstaat/Provinz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Your own word for this address</source>
        <translation>Ihr eigenes Wort für diese Adresse</translation>
    </message>
    <message>
        <source>Use Suggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create As Typed</source>
        <translation>Wie eingegeben anlegen</translation>
    </message>
    <message>
        <source>For proofs only: an address that Telnyx does not know cannot be used for emergency calls.</source>
        <translation>Nur für Nachweise: Eine Adresse, die Telnyx nicht kennt, kann nicht für Notrufe verwendet werden.</translation>
    </message>
    <message>
        <source>Create Address</source>
        <translation>Adresse anlegen</translation>
    </message>
    <message>
        <source>Asking Telnyx…</source>
        <translation>Telnyx wird gefragt…</translation>
    </message>
    <message>
        <source>Telnyx writes it: %1</source>
        <translation>Telnyx schreibt sie so: %1</translation>
    </message>
</context>
<context>
    <name>nd::NewAddressPresenter</name>
    <message>
        <source>Type a business name, or a first and a last name.</source>
        <translation>Geben Sie einen Firmennamen oder Vor- und Nachnamen ein.</translation>
    </message>
    <message>
        <source>Type the street and the house number.</source>
        <translation>Geben Sie Straße und Hausnummer ein.</translation>
    </message>
    <message>
        <source>Type the city.</source>
        <translation>Geben Sie den Ort ein.</translation>
    </message>
    <message>
        <source>Type a country or its two letters.</source>
        <translation>Geben Sie ein Land oder seine zwei Buchstaben ein.</translation>
    </message>
    <message>
        <source>A phone number is written as in +442079460018.</source>
        <translation>Eine Telefonnummer wird wie +442079460018 geschrieben.</translation>
    </message>
    <message>
        <source>Telnyx does not know this address as it is written.</source>
        <translation>Telnyx kennt diese Adresse in dieser Schreibweise nicht.</translation>
    </message>
</context>
<context>
    <name>nd::NewGroupDialog</name>
    <message>
        <source>New requirement group</source>
        <translation>Neue Nachweisgruppe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create Group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Rufnummerntyp</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Type a country or its two letters.</source>
        <translation>Geben Sie ein Land oder seine zwei Buchstaben ein.</translation>
    </message>
</context>
<context>
    <name>nd::NoticeBar</name>
    <message>
        <source>Go to Notice</source>
        <translation>Zur Meldung</translation>
    </message>
    <message>
        <source>Previous Notice</source>
        <translation>Vorherige Meldung</translation>
    </message>
    <message>
        <source>Next Notice</source>
        <translation>Nächste Meldung</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
</context>
<context>
    <name>nd::NoticesPresenter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show Order</source>
        <translation>Bestellung zeigen</translation>
    </message>
    <message>
        <source>Show Failed Request</source>
        <translation>Fehlgeschlagenes zeigen</translation>
    </message>
    <message>
        <source>Show Basket</source>
        <translation>Korb zeigen</translation>
    </message>
    <message>
        <source>Manage Accounts…</source>
        <translation>Konten verwalten…</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>nd::NumberFinder</name>
    <message>
        <source>Not among the orders read so far.</source>
        <translation>Nicht in den bisher abgerufenen Bestellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have a number with %1. Type more of it to open the order.</source>
        <translation>
            <numerusform>%Ln Bestellung hat eine Rufnummer mit %1. Mehr Ziffern eingeben, um die Bestellung zu öffnen.</numerusform>
            <numerusform>%Ln Bestellungen haben eine Rufnummer mit %1. Mehr Ziffern eingeben, um die Bestellung zu öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the order of %1…</source>
        <translation>Die Bestellung mit %1 wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 is in this order.</source>
        <translation>%1 ist in dieser Bestellung.</translation>
    </message>
    <message>
        <source>%1 is in the order %2.</source>
        <translation>%1 ist in der Bestellung %2.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for %1 among the %Ln numbers of its sub-order…</source>
        <translation>
            <numerusform>%1 wird unter %Ln Rufnummer der Teilbestellung gesucht…</numerusform>
            <numerusform>%1 wird unter den %Ln Rufnummern der Teilbestellung gesucht…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Telnyx for %Ln order(s) whose list leaves numbers out…</source>
        <translation>
            <numerusform>%Ln Bestellung, in deren Liste Rufnummern fehlen, wird bei Telnyx abgefragt…</numerusform>
            <numerusform>%Ln Bestellungen, in deren Listen Rufnummern fehlen, werden bei Telnyx abgefragt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No order has a number with %1; %Ln order(s) were searched.</source>
        <translation>
            <numerusform>Keine Bestellung hat eine Rufnummer mit %1; %Ln Bestellung wurde durchsucht.</numerusform>
            <numerusform>Keine Bestellung hat eine Rufnummer mit %1; %Ln Bestellungen wurden durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Telnyx was asked for %Ln of them by itself.</source>
        <translation>
            <numerusform>%Ln davon wurde einzeln bei Telnyx abgefragt.</numerusform>
            <numerusform>%Ln davon wurden einzeln bei Telnyx abgefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %Ln more are not known here.</source>
        <translation>
            <numerusform>Die Rufnummern von %Ln weiteren Bestellung sind hier nicht bekannt.</numerusform>
            <numerusform>Die Rufnummern von %Ln weiteren Bestellungen sind hier nicht bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::OfferLookup</name>
    <message>
        <source>Telnyx answered with other numbers than were asked for</source>
        <translation>Telnyx hat mit anderen Rufnummern geantwortet, als gefragt waren</translation>
    </message>
    <message>
        <source>Telnyx&apos;s answer says that it is not the whole list</source>
        <translation>Telnyx sagt in seiner Antwort, dass sie nicht die ganze Liste ist</translation>
    </message>
    <message>
        <source>Telnyx lists only a part of its numbers there, and these are not among them. Reserve them, or ask for a few of them at a time.</source>
        <translation>Telnyx listet dort nur einen Teil seiner Rufnummern auf, und diese sind nicht darunter. Reservieren Sie sie, oder fragen Sie nach wenigen auf einmal.</translation>
    </message>
    <message>
        <source>The country of the number is not known.</source>
        <translation>Das Land der Rufnummer ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>nd::OrderActions</name>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
</context>
<context>
    <name>nd::OrderAnnotations</name>
    <message>
        <source>Requirements under review</source>
        <translation>Nachweise in Prüfung</translation>
    </message>
    <message>
        <source>Telnyx does not know this order</source>
        <translation>Telnyx kennt diese Bestellung nicht</translation>
    </message>
    <message numerus="yes">
        <source>Rejected for %n number(s)</source>
        <translation>
            <numerusform>Für %n Rufnummer abgelehnt</numerusform>
            <numerusform>Für %n Rufnummern abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was rejected, why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nd::OrderBranches</name>
    <message>
        <source>No number order has come of it yet.</source>
        <translation>Noch ist keine Rufnummernbestellung daraus geworden.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers are shown. Return looks for the others.</source>
        <translation>%1 von %2 Rufnummern werden gezeigt. Die Eingabetaste sucht die übrigen.</translation>
    </message>
</context>
<context>
    <name>nd::OrderColumns</name>
    <message>
        <source>Requirements to be filled in</source>
        <translation>Nachweise fehlen</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Number order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Block order</source>
        <translation>Blockbestellung</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Sammelbestellung</translation>
    </message>
    <message>
        <source>Advanced order</source>
        <translation>Sonderbestellung</translation>
    </message>
    <message>
        <source>Sub-order</source>
        <translation>Teilbestellung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Reference / number</source>
        <translation>Referenz / Rufnummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Country / type</source>
        <translation>Land / Typ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Requirements, notes</source>
        <translation>Nachweise, Hinweise</translation>
    </message>
    <message>
        <source>Reference or number</source>
        <translation>Referenz oder Rufnummer</translation>
    </message>
    <message>
        <source>Country and type</source>
        <translation>Land und Typ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Monatlich</translation>
    </message>
</context>
<context>
    <name>nd::OrderCommands</name>
    <message>
        <source>sub-order: another change of it is under way</source>
        <translation>Teilbestellung: Eine andere Änderung läuft noch</translation>
    </message>
    <message>
        <source>sub-order that is %1: only pending ones can be cancelled</source>
        <translation>Teilbestellung mit dem Status %1: Nur ausstehende können storniert werden</translation>
    </message>
    <message>
        <source>order: it is cancelled by its sub-orders; open it and choose them</source>
        <translation>Bestellung: Sie wird über ihre Teilbestellungen storniert; öffnen Sie sie und wählen Sie diese</translation>
    </message>
    <message>
        <source>bulk order: Telnyx cannot cancel it; the sub-orders of its number orders can be cancelled while they are pending</source>
        <translation>Sammelbestellung: Telnyx kann sie nicht stornieren; die Teilbestellungen ihrer Rufnummernbestellungen können storniert werden, solange sie ausstehen</translation>
    </message>
    <message>
        <source>advanced order: Telnyx has no way to cancel it</source>
        <translation>Sonderbestellung: Telnyx kann sie nicht stornieren</translation>
    </message>
    <message>
        <source>number: it is cancelled with its whole sub-order</source>
        <translation>Rufnummer: Sie wird mit ihrer ganzen Teilbestellung storniert</translation>
    </message>
    <message>
        <source>row that is not a sub-order</source>
        <translation>Zeile, die keine Teilbestellung ist</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-order(s) cancelled.</source>
        <translation>
            <numerusform>%n Teilbestellung storniert.</numerusform>
            <numerusform>%n Teilbestellungen storniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference was changed.</source>
        <translation>Die Referenz wurde geändert.</translation>
    </message>
    <message>
        <source>The advanced order has its new requirement group.</source>
        <translation>Die Sonderbestellung hat ihre neue Nachweisgruppe.</translation>
    </message>
    <message>
        <source>What could not be read: %1</source>
        <translation>Was nicht abgerufen werden konnte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n references were changed.</source>
        <translation>
            <numerusform>%n Referenz wurde geändert.</numerusform>
            <numerusform>%n Referenzen wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sub-order has the values of its requirement group.</source>
        <translation>Die Teilbestellung hat die Werte ihrer Nachweisgruppe.</translation>
    </message>
</context>
<context>
    <name>nd::OrderDestinations</name>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inaktiv)</translation>
    </message>
    <message>
        <source>This connection is inactive: calls to the numbers go nowhere until it is switched on.</source>
        <translation>Diese Verbindung ist inaktiv: Anrufe an die Rufnummern gehen ins Leere, bis sie eingeschaltet wird.</translation>
    </message>
    <message>
        <source>This messaging profile is disabled: messages to the numbers go nowhere until it is enabled.</source>
        <translation>Dieses Messaging-Profil ist deaktiviert: Nachrichten an die Rufnummern gehen ins Leere, bis es aktiviert wird.</translation>
    </message>
</context>
<context>
    <name>nd::OrderDetails</name>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erfolgt</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <comment>state, how many are in it</comment>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>Price when ordered</source>
        <translation>Preis bei der Bestellung</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) that failed or were cancelled</source>
        <translation>
            <numerusform>%Ln Rufnummer, die fehlgeschlagen ist oder storniert wurde</numerusform>
            <numerusform>%Ln Rufnummern, die fehlgeschlagen sind oder storniert wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Last comment</source>
        <translation>Letzter Kommentar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Sent from this desk</source>
        <translation>Von diesem Platz gesendet</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht abgerufen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Country and type</source>
        <translation>Land und Typ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a time, how long it is until then</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>another Numberdesk</source>
        <translation>einem anderen Numberdesk</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Telnyx</source>
        <translation>Telnyx</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was sent, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt</numerusform>
            <numerusform>%Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Rufnummer</numerusform>
            <numerusform>%Ln Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) asked for</source>
        <translation>
            <numerusform>%Ln Rufnummer gewünscht</numerusform>
            <numerusform>%Ln Rufnummern gewünscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Daneben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) asked for, which count and cost in their number orders</source>
        <translation>
            <numerusform>%Ln gewünschte Rufnummer, die in ihrer Rufnummernbestellung zählt und kostet</numerusform>
            <numerusform>%Ln gewünschte Rufnummern, die in ihren Rufnummernbestellungen zählen und kosten</numerusform>
        </translation>
    </message>
    <message>
        <source>upfront %1</source>
        <comment>a sum</comment>
        <translation>einmalig %1</translation>
    </message>
    <message>
        <source>Nearest deadline</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
</context>
<context>
    <name>nd::OrderDetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a row to see what is known of it.</source>
        <translation>Eine Zeile wählen, um zu sehen, was darüber bekannt ist.</translation>
    </message>
</context>
<context>
    <name>nd::OrderDialog</name>
    <message>
        <source>Your own words, such as a ticket number</source>
        <translation>Eigener Text, z.&#xa0;B. eine Ticketnummer</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Count of numbers, to confirm</source>
        <translation>Anzahl der Rufnummern zur Bestätigung</translation>
    </message>
</context>
<context>
    <name>nd::OrderExport</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Country and type</source>
        <translation>Land und Typ</translation>
    </message>
    <message>
        <source>Requirements, notes</source>
        <translation>Nachweise, Hinweise</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Sub-order ID</source>
        <translation>Teilbestell-ID</translation>
    </message>
    <message>
        <source>Sub-orders</source>
        <translation>Teilbestellungen</translation>
    </message>
</context>
<context>
    <name>nd::OrderExportDialog</name>
    <message>
        <source>Export Orders</source>
        <translation>Bestellungen exportieren</translation>
    </message>
    <message>
        <source>One row for each order</source>
        <translation>Eine Zeile je Bestellung</translation>
    </message>
    <message>
        <source>One row for each sub-order</source>
        <translation>Eine Zeile je Teilbestellung</translation>
    </message>
    <message>
        <source>One row for each number</source>
        <translation>Eine Zeile je Rufnummer</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n ausgewählte Zeile</numerusform>
            <numerusform>%n ausgewählte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln order(s) that are shown</source>
        <translation>
            <numerusform>Die %Ln angezeigte Bestellung</numerusform>
            <numerusform>Alle %Ln angezeigten Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Comma separated (*.csv)</source>
        <translation>Durch Kommas getrennt (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Reading and writing…</source>
        <translation>Abrufen und Schreiben…</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <comment>why</comment>
        <translation>Nicht exportiert: %1</translation>
    </message>
</context>
<context>
    <name>nd::OrderFilters</name>
    <message>
        <source>Requirements open</source>
        <translation>Nachweise offen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen…</translation>
    </message>
    <message>
        <source>Orders with values that are still wanted. Telnyx is asked for them as well.</source>
        <translation>Bestellungen, für die noch Werte fehlen. Auch Telnyx wird nach ihnen gefragt.</translation>
    </message>
    <message>
        <source>When the order was made. Telnyx is asked for these orders as well.</source>
        <translation>Wann die Bestellung angelegt wurde. Auch Telnyx wird nach diesen Bestellungen gefragt.</translation>
    </message>
    <message>
        <source>Among the orders that were read: Telnyx cannot be asked for this.</source>
        <translation>Unter den abgerufenen Bestellungen: Danach kann Telnyx nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Telnyx is asked for pending and failed orders as well.</source>
        <translation>Auch Telnyx wird nach ausstehenden und fehlgeschlagenen Bestellungen gefragt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>nd::OrderForm</name>
    <message>
        <source>Type %1, the count of numbers, to confirm.</source>
        <translation>Zur Bestätigung %1 eintippen, die Anzahl der Rufnummern.</translation>
    </message>
</context>
<context>
    <name>nd::OrderLists</name>
    <message>
        <source>The list was not read to its end.</source>
        <translation>Die Liste wurde nicht vollständig abgerufen.</translation>
    </message>
</context>
<context>
    <name>nd::OrderNumbersPage</name>
    <message>
        <source>Ordered numbers</source>
        <translation>Bestellte Rufnummern</translation>
    </message>
    <message>
        <source>Filter ordered numbers</source>
        <translation>Bestellte Rufnummern filtern</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <source>Show as Orders</source>
        <translation>Als Bestellungen zeigen</translation>
    </message>
    <message>
        <source>Show Order</source>
        <translation>Bestellung zeigen</translation>
    </message>
    <message>
        <source>Leads to the number below its order</source>
        <translation>Führt zur Rufnummer unter ihrer Bestellung</translation>
    </message>
    <message>
        <source>Requirements…</source>
        <translation>Nachweise…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No number matches the filter</source>
        <translation>Keine Rufnummer entspricht dem Filter</translation>
    </message>
    <message>
        <source>No ordered numbers</source>
        <translation>Keine bestellten Rufnummern</translation>
    </message>
    <message>
        <source>Choose one number first.</source>
        <translation>Wählen Sie zuerst eine Rufnummer.</translation>
    </message>
    <message>
        <source>Telnyx has not told the record of this number yet: read again.</source>
        <translation>Telnyx hat den Datensatz dieser Rufnummer noch nicht mitgeteilt: Rufen Sie erneut ab.</translation>
    </message>
</context>
<context>
    <name>nd::OrderNumbersPresenter</name>
    <message>
        <source>Reading numbers…</source>
        <translation>Rufnummern werden abgerufen…</translation>
    </message>
    <message>
        <source>Reading stopped.</source>
        <translation>Abruf abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln numbers were read; the states of older ones are not known.</source>
        <translation>
            <numerusform>Die neueste %Ln Rufnummer wurde abgerufen; der Status älterer ist nicht bekannt.</numerusform>
            <numerusform>Die neuesten %Ln Rufnummern wurden abgerufen; der Status älterer ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>numbers that are shown, of all numbers</comment>
        <translation>%L1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) so far</source>
        <translation>
            <numerusform>bisher %Ln Rufnummer</numerusform>
            <numerusform>bisher %Ln Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) ordered</source>
        <translation>
            <numerusform>%Ln Rufnummer bestellt</numerusform>
            <numerusform>%Ln Rufnummern bestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>States as of %1</source>
        <translation>Status: Stand %1</translation>
    </message>
</context>
<context>
    <name>nd::OrderPaperReader</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them failed or cancelled</source>
        <translation>
            <numerusform>%1, davon %Ln fehlgeschlagen oder storniert</numerusform>
            <numerusform>%1, davon %Ln fehlgeschlagen oder storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an amount of money</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Country and type</source>
        <translation>Land und Typ</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Requirements, notes</source>
        <translation>Nachweise, Hinweise</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestell-ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of this order are not known here.</source>
        <translation>
            <numerusform>%Ln Rufnummer dieser Bestellung ist hier nicht bekannt.</numerusform>
            <numerusform>%Ln Rufnummern dieser Bestellung sind hier nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: %1. As Telnyx has told it on %2.</source>
        <comment>name, time</comment>
        <translation>Konto: %1. Stand laut Telnyx vom %2.</translation>
    </message>
</context>
<context>
    <name>nd::OrderPdf</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Saves the order of this row with its numbers, prices and dates</source>
        <translation>Speichert die Bestellung dieser Zeile mit ihren Rufnummern, Preisen und Daten</translation>
    </message>
    <message>
        <source>A PDF is being made.</source>
        <translation>Ein PDF wird erstellt.</translation>
    </message>
    <message>
        <source>Choose one row of an order at Telnyx first.</source>
        <translation>Wählen Sie zuerst eine Zeile einer Bestellung bei Telnyx.</translation>
    </message>
    <message>
        <source>Save Order as PDF</source>
        <translation>Bestellung als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>why</comment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>nd::OrderPrices</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an amount of money</comment>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln not known</source>
        <comment>a sum, orders without a price</comment>
        <translation>
            <numerusform>%1 und %Ln nicht bekannt</numerusform>
            <numerusform>%1 und %Ln nicht bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::OrderPrint</name>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Prints the order of this row with its numbers, prices and dates</source>
        <translation>Druckt die Bestellung dieser Zeile mit ihren Rufnummern, Preisen und Daten</translation>
    </message>
    <message>
        <source>An order is being printed.</source>
        <translation>Eine Bestellung wird gedruckt.</translation>
    </message>
    <message>
        <source>Choose one row of an order at Telnyx first.</source>
        <translation>Wählen Sie zuerst eine Zeile einer Bestellung bei Telnyx.</translation>
    </message>
    <message>
        <source>Print Order</source>
        <translation>Bestellung drucken</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>the printer has not taken the pages</source>
        <translation>der Drucker hat die Seiten nicht angenommen</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <comment>a printer&apos;s name, or a file</comment>
        <translation>An %1 gesendet</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <comment>why</comment>
        <translation>Nicht gedruckt: %1</translation>
    </message>
</context>
<context>
    <name>nd::OrderReads</name>
    <message numerus="yes">
        <source>%1 of %2 numbers found, %n page(s) read. Return stops.</source>
        <translation>
            <numerusform>%1 von %2 Rufnummern gefunden, %n Seite gelesen. Die Eingabetaste hält an.</numerusform>
            <numerusform>%1 von %2 Rufnummern gefunden, %n Seiten gelesen. Die Eingabetaste hält an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 numbers found in the newest %n pages; Telnyx cannot be asked for one order alone.</source>
        <translation>
            <numerusform>%1 von %2 Rufnummern auf der neuesten Seite gefunden; Telnyx kann nicht nach einer einzelnen Bestellung gefragt werden.</numerusform>
            <numerusform>%1 von %2 Rufnummern auf den neuesten %n Seiten gefunden; Telnyx kann nicht nach einer einzelnen Bestellung gefragt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 numbers found: Telnyx shows no more of them.</source>
        <translation>%1 von %2 Rufnummern gefunden: Telnyx zeigt nicht mehr davon.</translation>
    </message>
    <message>
        <source>Stopped. Return looks for the other numbers again.</source>
        <translation>Angehalten. Die Eingabetaste sucht die übrigen Rufnummern erneut.</translation>
    </message>
    <message>
        <source>Looking for the other numbers… Return stops.</source>
        <translation>Die übrigen Rufnummern werden gesucht… Die Eingabetaste hält an.</translation>
    </message>
</context>
<context>
    <name>nd::OrderRowActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel Sub-order</source>
        <translation>Teilbestellung stornieren</translation>
    </message>
    <message>
        <source>Change Reference…</source>
        <translation>Referenz ändern…</translation>
    </message>
    <message>
        <source>Write Comment…</source>
        <translation>Kommentar schreiben…</translation>
    </message>
    <message>
        <source>Requirements…</source>
        <translation>Nachweise…</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung.</translation>
    </message>
    <message>
        <source>Cancels the pending sub-orders of what is selected (Delete)</source>
        <translation>Storniert die ausstehenden Teilbestellungen der Auswahl (Entf)</translation>
    </message>
    <message>
        <source>Only pending sub-orders can be cancelled, and nothing of this is pending.</source>
        <translation>Nur ausstehende Teilbestellungen können storniert werden, und hiervon steht nichts aus.</translation>
    </message>
    <message>
        <source>Changes the customer reference of every number order that is selected</source>
        <translation>Ändert die Kundenreferenz jeder ausgewählten Rufnummernbestellung</translation>
    </message>
    <message>
        <source>Telnyx takes another reference for number orders only.</source>
        <translation>Telnyx nimmt nur für Rufnummernbestellungen eine andere Referenz an.</translation>
    </message>
    <message>
        <source>Choose one row: this is done for one sub-order at a time.</source>
        <translation>Wählen Sie eine Zeile: Das geht nur für eine Teilbestellung auf einmal.</translation>
    </message>
    <message>
        <source>Writes to Telnyx about the sub-order</source>
        <translation>Schreibt Telnyx zu der Teilbestellung</translation>
    </message>
    <message>
        <source>Telnyx takes comments about sub-orders and advanced orders.</source>
        <translation>Telnyx nimmt Kommentare zu Teilbestellungen und Sonderbestellungen an.</translation>
    </message>
    <message>
        <source>Shows what Telnyx asks for, and takes the values</source>
        <translation>Zeigt, was Telnyx verlangt, und nimmt die Werte auf</translation>
    </message>
    <message>
        <source>Requirements belong to sub-orders and their numbers.</source>
        <translation>Nachweise gehören zu Teilbestellungen und deren Rufnummern.</translation>
    </message>
    <message>
        <source>Nothing to cancel</source>
        <translation>Nichts zu stornieren</translation>
    </message>
    <message>
        <source>No pending sub-order is among what is selected.</source>
        <translation>In der Auswahl ist keine ausstehende Teilbestellung.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>This cannot be taken back. Other sub-orders of the order go on.</source>
        <translation>Das lässt sich nicht rückgängig machen. Die übrigen Teilbestellungen der Bestellung laufen weiter.</translation>
    </message>
    <message>
        <source>Not cancelled:</source>
        <translation>Nicht storniert:</translation>
    </message>
    <message>
        <source>Cancel sub-order?</source>
        <translation>Teilbestellung stornieren?</translation>
    </message>
    <message>
        <source>Cancel sub-orders?</source>
        <translation>Teilbestellungen stornieren?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel this sub-order and give its %n number(s) back?</source>
        <translation>
            <numerusform>Diese Teilbestellung stornieren und ihre %n Rufnummer zurückgeben?</numerusform>
            <numerusform>Diese Teilbestellung stornieren und ihre %n Rufnummern zurückgeben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 and give their %n number(s) back?</source>
        <translation>
            <numerusform>%1 stornieren und ihre %n Rufnummer zurückgeben?</numerusform>
            <numerusform>%1 stornieren und ihre %n Rufnummern zurückgeben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-orders</source>
        <translation>
            <numerusform>%n Teilbestellung</numerusform>
            <numerusform>%n Teilbestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the Sub-order</source>
        <translation>Teilbestellung stornieren</translation>
    </message>
    <message>
        <source>Cancel the Sub-orders</source>
        <translation>Teilbestellungen stornieren</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Change reference</source>
        <translation>Referenz ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change reference of %n orders</source>
        <translation>
            <numerusform>Referenz von %n Bestellung ändern</numerusform>
            <numerusform>Referenz von %n Bestellungen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <comment>its reference</comment>
        <translation>Bestellung: %1</translation>
    </message>
    <message>
        <source>All of them get the same reference:</source>
        <translation>Alle erhalten dieselbe Referenz:</translation>
    </message>
    <message>
        <source>Begins an order of as many numbers of the same kinds; nothing is sent yet</source>
        <translation>Beginnt eine Bestellung von ebenso vielen Rufnummern derselben Arten; gesendet wird noch nichts</translation>
    </message>
    <message>
        <source>Only number orders can be ordered again.</source>
        <translation>Nur Rufnummernbestellungen können noch einmal bestellt werden.</translation>
    </message>
    <message>
        <source>Takes one value for all the sub-orders that are selected</source>
        <translation>Übernimmt einen Wert für alle ausgewählten Teilbestellungen</translation>
    </message>
    <message>
        <source>Choose one row, or several sub-orders of the same kind.</source>
        <translation>Wählen Sie eine Zeile oder mehrere Teilbestellungen derselben Art.</translation>
    </message>
    <message>
        <source>Order Like This…</source>
        <translation>So noch einmal bestellen…</translation>
    </message>
    <message>
        <source>What is selected is being counted…</source>
        <translation>Die Auswahl wird gezählt…</translation>
    </message>
</context>
<context>
    <name>nd::OrderRows</name>
    <message>
        <source>Waits for its turn.</source>
        <translation>Wartet, bis sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>Sent; the answer is awaited.</source>
        <translation>Gesendet; die Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>Unresolved: Telnyx shows no trace yet and is asked again. Do not order again.</source>
        <translation>Ungeklärt: Bei Telnyx gibt es noch keine Spur davon; es wird weiter nachgefragt. Nicht erneut bestellen.</translation>
    </message>
    <message>
        <source>Not bought: Telnyx has shown no trace of it for ten minutes.</source>
        <translation>Nicht gekauft: Bei Telnyx gab es zehn Minuten lang keine Spur davon.</translation>
    </message>
    <message>
        <source>Not bought.</source>
        <translation>Nicht gekauft.</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Sammelbestellung</translation>
    </message>
    <message>
        <source>Advanced order</source>
        <translation>Sonderbestellung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 allocated</source>
        <translation>%1 von %2 zugeteilt</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Number order</source>
        <translation>Rufnummernbestellung</translation>
    </message>
    <message>
        <source>Return opens the order</source>
        <translation>Die Eingabetaste öffnet die Bestellung</translation>
    </message>
    <message>
        <source>Telnyx has answered, and the answer could not be stored yet: %1 Do not order again.</source>
        <translation>Telnyx hat geantwortet, aber die Antwort konnte noch nicht gespeichert werden: %1 Nicht erneut bestellen.</translation>
    </message>
    <message>
        <source>Telnyx refused: %1 Making sure that it did nothing.</source>
        <translation>Telnyx hat abgelehnt: %1 Es wird geprüft, ob wirklich nichts geschehen ist.</translation>
    </message>
    <message>
        <source>No answer proves anything yet: Telnyx is being asked what became of it. Do not order again.</source>
        <translation>Noch beweist keine Antwort etwas: Bei Telnyx wird nachgefragt, was daraus geworden ist. Nicht erneut bestellen.</translation>
    </message>
    <message>
        <source>Not bought: settled by hand on %1.</source>
        <translation>Nicht gekauft: am %1 von Hand geklärt.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Messaging profile</source>
        <translation>Messaging-Profil</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Abrechnungsgruppe</translation>
    </message>
    <message>
        <source>%1 of %2 filled in</source>
        <translation>%1 von %2 ausgefüllt</translation>
    </message>
    <message>
        <source>Sub-orders</source>
        <translation>Teilbestellungen</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Rufnummer</translation>
    </message>
    <message>
        <source>Size of the block</source>
        <translation>Größe des Blocks</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Ortsvorwahl</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation>Nachweisgruppe</translation>
    </message>
    <message>
        <source>Number orders</source>
        <translation>Rufnummernbestellungen</translation>
    </message>
    <message>
        <source>Requirements of each number</source>
        <translation>Nachweise je Rufnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Requirement values</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
</context>
<context>
    <name>nd::OrderTargets</name>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Rufnummer</numerusform>
            <numerusform>%Ln Rufnummern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::OrderTemplate</name>
    <message>
        <source>%1 × %2</source>
        <comment>count, place</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>count, place, number type</comment>
        <translation>%1 × %2, %3</translation>
    </message>
</context>
<context>
    <name>nd::OrderTemplates</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>A name has %1 characters at most.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>nd::OrderTemplatesDialog</name>
    <message>
        <source>Order templates</source>
        <translation>Bestellvorlagen</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Save what is in the basket as one: how many numbers of which kinds, and where they go.</source>
        <translation>Speichern Sie den Inhalt des Korbs als Vorlage: wie viele Rufnummern welcher Art, und wohin sie gehen.</translation>
    </message>
    <message>
        <source>Find Numbers</source>
        <translation>Rufnummern suchen</translation>
    </message>
    <message>
        <source>Search for numbers of these kinds: their prices are shown before anything is ordered</source>
        <translation>Rufnummern dieser Art suchen: Ihre Preise stehen da, bevor etwas bestellt wird</translation>
    </message>
    <message>
        <source>Order in Bulk…</source>
        <translation>Als Sammelbestellung…</translation>
    </message>
    <message>
        <source>Save Basket…</source>
        <translation>Korb speichern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bulk orders know local and toll-free numbers of the US and Canada only</source>
        <translation>Sammelbestellungen gibt es nur für Orts- und gebührenfreie Rufnummern der USA und Kanadas</translation>
    </message>
    <message>
        <source>Telnyx chooses the numbers</source>
        <translation>Telnyx wählt die Rufnummern aus</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Der Korb ist leer</translation>
    </message>
    <message>
        <source>Save the basket as a template</source>
        <translation>Den Korb als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Overwrite “%1”?</source>
        <translation>„%1“ überschreiben?</translation>
    </message>
    <message>
        <source>A template has this name already.</source>
        <translation>Eine Vorlage hat diesen Namen bereits.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
</context>
<context>
    <name>nd::OrderTotals</name>
    <message numerus="yes">
        <source>%Ln number(s) ordered</source>
        <translation>
            <numerusform>%Ln Rufnummer bestellt</numerusform>
            <numerusform>%Ln Rufnummern bestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) asked for</source>
        <translation>
            <numerusform>%Ln Rufnummer gewünscht</numerusform>
            <numerusform>%Ln Rufnummern gewünscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of an unknown number of orders</source>
        <translation>%L1 von unbekannt vielen Bestellungen</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>orders that are shown, of all orders</comment>
        <translation>%L1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln ausstehend</numerusform>
            <numerusform>%Ln ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: upfront %1, per month %2</source>
        <comment>sums</comment>
        <translation>Angezeigt: einmalig %1, monatlich %2</translation>
    </message>
    <message>
        <source>Today: %1, upfront %2</source>
        <comment>how many numbers, a sum</comment>
        <translation>Heute: %1, einmalig %2</translation>
    </message>
    <message>
        <source>Today: none</source>
        <translation>Heute: keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) under way without a date</source>
        <translation>
            <numerusform>%Ln laufende Bestellung ohne Datum</numerusform>
            <numerusform>%Ln laufende Bestellungen ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>sums without what failed or was cancelled</source>
        <translation>Summen ohne Fehlgeschlagenes und Storniertes</translation>
    </message>
</context>
<context>
    <name>nd::OrderTree</name>
    <message>
        <source>Telnyx lists no sub-orders of this order.</source>
        <translation>Telnyx führt zu dieser Bestellung keine Teilbestellungen auf.</translation>
    </message>
    <message>
        <source>Telnyx lists no numbers of this sub-order.</source>
        <translation>Telnyx führt zu dieser Teilbestellung keine Rufnummern auf.</translation>
    </message>
    <message>
        <source>Telnyx lists nothing below this.</source>
        <translation>Telnyx führt hierunter nichts auf.</translation>
    </message>
    <message numerus="yes">
        <source>Below are %L1 of the %Ln numbers that the list of orders names.</source>
        <translation>
            <numerusform>Unten stehen %L1 von %Ln Rufnummer, die die Liste der Bestellungen nennt.</numerusform>
            <numerusform>Unten stehen %L1 der %Ln Rufnummern, die die Liste der Bestellungen nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers below are from the list of orders.</source>
        <translation>Die Rufnummern unten stammen aus der Liste der Bestellungen.</translation>
    </message>
</context>
<context>
    <name>nd::OrderTypeActions</name>
    <message>
        <source>Bulk Order…</source>
        <translation>Sammelbestellung…</translation>
    </message>
    <message>
        <source>Advanced Order…</source>
        <translation>Sonderbestellung…</translation>
    </message>
    <message>
        <source>Change Requirement Group…</source>
        <translation>Nachweisgruppe ändern…</translation>
    </message>
    <message>
        <source>Refresh Row</source>
        <translation>Zeile aktualisieren</translation>
    </message>
    <message>
        <source>Chooses the values that Telnyx is to use for this order</source>
        <translation>Wählt die Werte, die Telnyx für diese Bestellung verwenden soll</translation>
    </message>
    <message>
        <source>Choose one row: this is done for one sub-order at a time.</source>
        <translation>Wählen Sie eine Zeile: Das geht nur für eine Teilbestellung auf einmal.</translation>
    </message>
    <message>
        <source>This order is over, or a change of it is under way.</source>
        <translation>Diese Bestellung ist abgeschlossen, oder eine Änderung läuft noch.</translation>
    </message>
    <message>
        <source>Requirement groups belong to sub-orders and advanced orders.</source>
        <translation>Nachweisgruppen gehören zu Teilbestellungen und Sonderbestellungen.</translation>
    </message>
    <message>
        <source>Choose one row: Refresh reads all of them.</source>
        <translation>Wählen Sie eine Zeile: Aktualisieren ruft alle ab.</translation>
    </message>
    <message>
        <source>Choose an order, a sub-order or a number first.</source>
        <translation>Wählen Sie zuerst eine Bestellung, eine Teilbestellung oder eine Rufnummer.</translation>
    </message>
</context>
<context>
    <name>nd::OrderViewMenu</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>All Orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>Save This View…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The filters as they are now. A view of the same name is replaced.</source>
        <translation>Die Filter, wie sie jetzt sind. Eine Ansicht mit demselben Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>A view has a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Nicht entfernt</translation>
    </message>
</context>
<context>
    <name>nd::OrderWarnings</name>
    <message>
        <source>ordered here</source>
        <translation>hier bestellt</translation>
    </message>
    <message>
        <source>ordered elsewhere</source>
        <translation>anderswo bestellt</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>order of time (by whom, state)</comment>
        <translation>%1 vom %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n of these numbers is/are in the order %1: %2.</source>
        <translation>
            <numerusform>%n dieser Rufnummern ist in der Bestellung %1: %2.</numerusform>
            <numerusform>%n dieser Rufnummern sind in der Bestellung %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order %1 has the same reference.</source>
        <translation>Die Bestellung %1 hat dieselbe Referenz.</translation>
    </message>
    <message>
        <source>The order %1 asks for the same.</source>
        <translation>Die Bestellung %1 verlangt dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>Order although the price of %n number(s) is not known</source>
        <translation>
            <numerusform>Bestellen, obwohl der Preis von %n Rufnummer nicht bekannt ist</numerusform>
            <numerusform>Bestellen, obwohl der Preis von %n Rufnummern nicht bekannt ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Order although %1 cannot be compared with the credit</source>
        <translation>Bestellen, obwohl sich %1 nicht mit dem Guthaben vergleichen lässt</translation>
    </message>
    <message>
        <source>The credit is in %1, and the rate of exchange is Telnyx&apos;s.</source>
        <translation>Das Guthaben ist in %1, und den Wechselkurs bestimmt Telnyx.</translation>
    </message>
    <message>
        <source>Order although the available credit is not known</source>
        <translation>Bestellen, obwohl das verfügbare Guthaben nicht bekannt ist</translation>
    </message>
    <message>
        <source>Order although the credit does not cover the whole first month</source>
        <translation>Bestellen, obwohl das Guthaben nicht den ganzen ersten Monat deckt</translation>
    </message>
    <message>
        <source>Telnyx may charge only the days that are left of the month, or refuse the order.</source>
        <translation>Möglicherweise berechnet Telnyx nur die restlichen Tage des Monats oder lehnt die Bestellung ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) too.</source>
        <translation>
            <numerusform>Auch %n weitere Bestellung.</numerusform>
            <numerusform>Auch %n weitere Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order once more although this looks like what was ordered before</source>
        <translation>Noch einmal bestellen, obwohl dies wie eine frühere Bestellung aussieht</translation>
    </message>
    <message numerus="yes">
        <source>Order although %n number(s) is/are this account&apos;s already</source>
        <translation>
            <numerusform>Bestellen, obwohl %n Rufnummer diesem Konto bereits gehört</numerusform>
            <numerusform>Bestellen, obwohl %n Rufnummern diesem Konto bereits gehören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick the %n box(es) to say that this is meant.</source>
        <translation>
            <numerusform>%n Kästchen ankreuzen, um zu bestätigen, dass dies so gewollt ist.</numerusform>
            <numerusform>Die %n Kästchen ankreuzen, um zu bestätigen, dass dies so gewollt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Above this account&apos;s price ceiling of %1 upfront and %2 per month.</source>
        <translation>Über der Preisobergrenze dieses Kontos von einmalig %1 und monatlich %2.</translation>
    </message>
    <message numerus="yes">
        <source>Order although %n number(s) cost(s) more than this account&apos;s price ceiling</source>
        <translation>
            <numerusform>Bestellen, obwohl %n Rufnummer mehr kostet als die Preisobergrenze dieses Kontos</numerusform>
            <numerusform>Bestellen, obwohl %n Rufnummern mehr kosten als die Preisobergrenze dieses Kontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one for %n number(s)</source>
        <translation>
            <numerusform>eine für %n Rufnummer</numerusform>
            <numerusform>eine für %n Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one for each of %n number block(s)</source>
        <translation>
            <numerusform>eine für %n Rufnummernblock</numerusform>
            <numerusform>je eine für %n Rufnummernblöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>one for the quantities</source>
        <translation>eine für die Mengen</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n order(s): %1.</source>
        <translation>
            <numerusform>Daraus wird %n Bestellung: %1.</numerusform>
            <numerusform>Daraus werden %n Bestellungen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::OrderWords</name>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>success</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>partial success</source>
        <translation>Teilerfolg</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>bestellt</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Klärung nötig</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>not bought</source>
        <translation>nicht gekauft</translation>
    </message>
    <message>
        <source>starts with %1</source>
        <translation>beginnt mit %1</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>Take what there is</source>
        <translation>Nehmen, was da ist</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Alles oder nichts</translation>
    </message>
    <message>
        <source>Sub-order</source>
        <translation>Teilbestellung</translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation>Nachweisgruppe</translation>
    </message>
    <message>
        <source>Advanced order</source>
        <translation>Sonderbestellung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of record, its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>values missing</source>
        <translation>Werte fehlen</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Quickship</source>
        <translation>Quickship</translation>
    </message>
    <message>
        <source>Exclude held numbers</source>
        <translation>Ohne zurückgehaltene</translation>
    </message>
</context>
<context>
    <name>nd::OrderedNumberColumns</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Sub-order ID</source>
        <translation>Teilbestell-ID</translation>
    </message>
</context>
<context>
    <name>nd::OrdersPresenter</name>
    <message>
        <source>Reading orders…</source>
        <translation>Bestellungen werden abgerufen…</translation>
    </message>
    <message>
        <source>Reading stopped.</source>
        <translation>Abruf abgebrochen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an order, its new status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>last read whole at %1</source>
        <translation>zuletzt vollständig abgerufen um %1</translation>
    </message>
    <message>
        <source>the lists were never read to their end</source>
        <translation>die Listen wurden nie vollständig abgerufen</translation>
    </message>
</context>
<context>
    <name>nd::OrdersTab</name>
    <message>
        <source>Filter orders</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Read Orders</source>
        <translation>Bestellungen abrufen</translation>
    </message>
    <message>
        <source>No order matches the filter</source>
        <translation>Keine Bestellung entspricht dem Filter</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>What you order appears here and is followed until it is done.</source>
        <translation>Was bestellt wird, erscheint hier und wird bis zum Abschluss verfolgt.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Back to Basket</source>
        <translation>Zurück zum Korb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 exportiert</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as Numbers</source>
        <translation>Als Rufnummern zeigen</translation>
    </message>
</context>
<context>
    <name>nd::OutsideRequests</name>
    <message>
        <source>What you have opened is shown when this dialog is closed.</source>
        <translation>Was Sie geöffnet haben, wird angezeigt, sobald dieser Dialog geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>nd::OwnedNumbers</name>
    <message>
        <source>Ordered already</source>
        <translation>Bereits bestellt</translation>
    </message>
    <message>
        <source>Yours already</source>
        <translation>Bereits im Konto</translation>
    </message>
    <message>
        <source>Ordered at %1</source>
        <translation>Bestellt: %1</translation>
    </message>
    <message>
        <source>Yours since %1</source>
        <translation>Im Konto seit %1</translation>
    </message>
    <message>
        <source>In an order (%1)</source>
        <comment>state</comment>
        <translation>In einer Bestellung (%1)</translation>
    </message>
    <message>
        <source>In an order of %1 (%2)</source>
        <comment>time, state</comment>
        <translation>In einer Bestellung von %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, reference</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>nd::PaneButtons</name>
    <message>
        <source>Attach Pane</source>
        <translation>Bereich einsetzen</translation>
    </message>
    <message>
        <source>Detach Pane</source>
        <translation>Bereich ablösen</translation>
    </message>
    <message>
        <source>Close Pane</source>
        <translation>Bereich schließen</translation>
    </message>
</context>
<context>
    <name>nd::PaneWalk</name>
    <message>
        <source>Next Pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Voriger Bereich</translation>
    </message>
</context>
<context>
    <name>nd::PaperPrompts</name>
    <message>
        <source>Upload a document</source>
        <translation>Ein Dokument hochladen</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokumente (%1)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>This is no address of a secure page. Copy it, and ask Telnyx about it.</source>
        <translation>Dies ist keine Adresse einer sicheren Seite. Kopieren Sie sie, und fragen Sie Telnyx danach.</translation>
    </message>
    <message>
        <source>Open the link?</source>
        <translation>Link öffnen?</translation>
    </message>
    <message>
        <source>It is meant for the end user, and opens in your browser at %1.</source>
        <translation>Er ist für den Endnutzer bestimmt und öffnet sich in Ihrem Browser bei %1.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>The document that is on its way will not be attached to its requirement.</source>
        <translation>Das Dokument, das gerade hochgeladen wird, wird keinem Nachweis beigefügt.</translation>
    </message>
    <message>
        <source>What you have typed is not saved.</source>
        <translation>Was Sie eingegeben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Wird hochgeladen…</translation>
    </message>
</context>
<context>
    <name>nd::PasteDialog</name>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Paste Numbers</source>
        <translation>Rufnummern einfügen</translation>
    </message>
    <message>
        <source>+1 312 555 0101
(312) 555-0102
…or a table with a column of numbers</source>
        <translation>+1 312 555 0101
(312) 555-0102
…oder eine Tabelle mit einer Spalte voller Rufnummern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Numbers to read</source>
        <translation>Zu lesende Rufnummern</translation>
    </message>
    <message>
        <source>Type, paste or drop them here, or a CSV or text file</source>
        <translation>Hier eingeben, einfügen oder ablegen, auch als CSV- oder Textdatei</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>Land nationaler Rufnummern</translation>
    </message>
    <message>
        <source>For numbers without + and country code</source>
        <translation>Für Rufnummern ohne + und Landesvorwahl</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Of the table, the one with the numbers</source>
        <translation>Die Spalte der Tabelle, in der die Rufnummern stehen</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>Eingefügte Rufnummern</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Rufnummern</translation>
    </message>
    <message>
        <source>Each line gets a verdict as you type: repeated, masked and broken numbers are found here.</source>
        <translation>Jede Zeile wird schon bei der Eingabe geprüft: Doppelte, maskierte und fehlerhafte Rufnummern fallen hier auf.</translation>
    </message>
    <message>
        <source>Look up Features</source>
        <translation>Funktionen abfragen</translation>
    </message>
    <message>
        <source>What the selected numbers can do; without a selection, all that are ok</source>
        <translation>Was die ausgewählten Rufnummern können; ohne Auswahl alle, die OK sind</translation>
    </message>
    <message>
        <source>Find Prices</source>
        <translation>Preise abfragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add to Basket</source>
        <translation>In den Korb</translation>
    </message>
    <message>
        <source>Open Numbers</source>
        <translation>Rufnummern öffnen</translation>
    </message>
    <message>
        <source>Comma separated and text (*.csv *.tsv *.txt)</source>
        <translation>Durch Kommas getrennt und Text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln character(s)</source>
        <translation>
            <numerusform>%1, %Ln Zeichen</numerusform>
            <numerusform>%1, %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Whether Telnyx offers them, and for how much: about one request for each area code</source>
        <translation>Ob Telnyx sie anbietet, und zu welchem Preis: etwa eine Anfrage je Vorwahl</translation>
    </message>
</context>
<context>
    <name>nd::PastePresenter</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This is a workbook: save the sheet as CSV, or copy the cells and paste them.</source>
        <translation>Das ist eine Arbeitsmappe: das Blatt als CSV speichern oder die Zellen kopieren und einfügen.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only the first %L1 entries are read.</source>
        <translation>Nur die ersten %L1 Einträge werden gelesen.</translation>
    </message>
    <message>
        <source>Stopped: the rest of the text was not read.</source>
        <translation>Abgebrochen: Der Rest des Textes wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Stopped. What was answered so far is shown.</source>
        <translation>Abgebrochen. Gezeigt wird, was bis dahin beantwortet war.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ok</source>
        <translation>
            <numerusform>%Ln OK</numerusform>
            <numerusform>%Ln OK</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln doppelt</numerusform>
            <numerusform>%Ln doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln ungültig</numerusform>
            <numerusform>%Ln ungültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the basket</source>
        <translation>
            <numerusform>%Ln im Korb</numerusform>
            <numerusform>%Ln im Korb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not offered</source>
        <translation>
            <numerusform>%Ln nicht angeboten</numerusform>
            <numerusform>%Ln nicht angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation>Zeile %1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Features: %L1 of %L2</source>
        <translation>Funktionen: %L1 von %L2</translation>
    </message>
    <message>
        <source>Prices: %L1 of %L2</source>
        <translation>Preise: %L1 von %L2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <translation>Die Rufnummern werden gelesen…</translation>
    </message>
    <message>
        <source>Features not known: %1</source>
        <translation>Funktionen nicht bekannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln number(s) looked up.</source>
        <translation>
            <numerusform>Funktionen von %Ln Rufnummer abgefragt.</numerusform>
            <numerusform>Funktionen von %Ln Rufnummern abgefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln number(s) are not known: %1</source>
        <translation>
            <numerusform>Die Funktionen von %Ln Rufnummer sind nicht bekannt: %1</numerusform>
            <numerusform>Die Funktionen von %Ln Rufnummern sind nicht bekannt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Price not known: %1</source>
        <translation>Preis nicht bekannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offered</source>
        <translation>
            <numerusform>%Ln angeboten</numerusform>
            <numerusform>%Ln angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be asked: %1</source>
        <translation>
            <numerusform>%Ln konnte nicht abgefragt werden: %1</numerusform>
            <numerusform>%Ln konnten nicht abgefragt werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 numbers at once are too many: select %L2 at most.</source>
        <translation>%L1 Rufnummern auf einmal sind zu viele: höchstens %L2 auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) added to the basket.</source>
        <translation>
            <numerusform>%Ln Rufnummer in den Korb gelegt.</numerusform>
            <numerusform>%Ln Rufnummern in den Korb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a price: it is shown when they are ordered.</source>
        <translation>
            <numerusform>%Ln davon ohne Preis: Er wird beim Bestellen angezeigt.</numerusform>
            <numerusform>%Ln davon ohne Preis: Er wird beim Bestellen angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused, the first (%1): %2</source>
        <translation>
            <numerusform>%Ln abgelehnt (%1): %2</numerusform>
            <numerusform>%Ln abgelehnt, die erste (%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line was taken as a header: “%1”.</source>
        <translation>Die erste Zeile wurde als Kopfzeile gelesen: „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) without a country code read as numbers of %1.</source>
        <translation>
            <numerusform>%Ln Rufnummer ohne Landesvorwahl wurde diesem Land zugeordnet: %1.</numerusform>
            <numerusform>%Ln Rufnummern ohne Landesvorwahl wurden diesem Land zugeordnet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln yours already</source>
        <translation>
            <numerusform>%Ln bereits im Konto</numerusform>
            <numerusform>%Ln bereits im Konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln number(s) are known already.</source>
        <translation>
            <numerusform>Die Funktionen von %Ln Rufnummer sind bereits bekannt.</numerusform>
            <numerusform>Die Funktionen von %Ln Rufnummern sind bereits bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::PastedColumns</name>
    <message>
        <source>Repeated: as line %1</source>
        <translation>Doppelt: wie Zeile %1</translation>
    </message>
    <message>
        <source>No number in this line</source>
        <translation>Keine Rufnummer in dieser Zeile</translation>
    </message>
    <message>
        <source>Masked: this account&apos;s level may not buy it</source>
        <translation>Maskiert: mit der Stufe dieses Kontos nicht bestellbar</translation>
    </message>
    <message>
        <source>Shortened by a spreadsheet: its last digits are lost. Format the column as text</source>
        <translation>Von einer Tabellenkalkulation gekürzt: Die letzten Ziffern fehlen. Die Spalte als Text formatieren</translation>
    </message>
    <message>
        <source>A formula, not a number</source>
        <translation>Eine Formel, keine Rufnummer</translation>
    </message>
    <message>
        <source>Without a country: name one above</source>
        <translation>Ohne Land: oben eines auswählen</translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation>Zu wenige Ziffern</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Zu viele Ziffern</translation>
    </message>
    <message>
        <source>Not a telephone number</source>
        <translation>Keine Rufnummer</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Keine bekannt</translation>
    </message>
    <message>
        <source>In the basket</source>
        <translation>Im Korb</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>OK, offered</source>
        <translation>OK, angeboten</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>No country has this calling code</source>
        <translation>Kein Land hat diese Landesvorwahl</translation>
    </message>
    <message>
        <source>More than one number: put each on a line of its own</source>
        <translation>Mehr als eine Rufnummer: jede in eine eigene Zeile setzen</translation>
    </message>
    <message numerus="yes">
        <source>The range has more than %Ln numbers</source>
        <translation>
            <numerusform>Der Bereich hat mehr als %Ln Rufnummer</numerusform>
            <numerusform>Der Bereich hat mehr als %Ln Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>The range ends before it begins</source>
        <translation>Der Bereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>%1, without “%2”</source>
        <translation>%1, ohne „%2“</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <comment>verdict, hour</comment>
        <translation>%1 (um %2)</translation>
    </message>
</context>
<context>
    <name>nd::PinDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>PIN of the Lock</source>
        <translation>PIN der Sperre</translation>
    </message>
    <message>
        <source>Whoever has it unlocks the desk. It keeps out who passes by while you are away; it does not protect against somebody who can change your files.</source>
        <translation>Wer sie kennt, entsperrt den Arbeitsplatz. Sie hält fern, wer in Ihrer Abwesenheit vorbeikommt; vor jemandem, der Ihre Dateien ändern kann, schützt sie nicht.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Bisherige PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Neue PIN noch einmal</translation>
    </message>
    <message>
        <source>Leave the new one empty to lock no more.</source>
        <translation>Lassen Sie die neue leer, um nicht mehr zu sperren.</translation>
    </message>
    <message>
        <source>Save PIN</source>
        <translation>PIN speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The new PIN is not the same both times.</source>
        <translation>Die neue PIN stimmt nicht mit der Wiederholung überein.</translation>
    </message>
</context>
<context>
    <name>nd::PlaceColumns</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Stopped before it answered</source>
        <translation>Angehalten, bevor eine Antwort kam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as asked for; there may be more</source>
        <translation>So viele wie gewünscht; es kann mehr geben</translation>
    </message>
    <message>
        <source>All there are</source>
        <translation>Alle, die es gibt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>nd::PlaceReport</name>
    <message>
        <source>area codes</source>
        <translation>Vorwahlen</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>Orten</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Ländern</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 %3 failed: %4</source>
        <translation>%1 von %2 %3 fehlgeschlagen: %4</translation>
    </message>
    <message>
        <source>%1 of %2 %3 stopped before they answered</source>
        <translation>%1 von %2 %3 angehalten, bevor eine Antwort kam</translation>
    </message>
</context>
<context>
    <name>nd::PlacedOrders</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 placed: %Ln number(s) asked for.</source>
        <translation>
            <numerusform>%1 aufgegeben: %Ln Rufnummer angefragt.</numerusform>
            <numerusform>%1 aufgegeben: %Ln Rufnummern angefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 placed: %Ln number(s).</source>
        <translation>
            <numerusform>%1 aufgegeben: %Ln Rufnummer.</numerusform>
            <numerusform>%1 aufgegeben: %Ln Rufnummern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not placed. %2</source>
        <comment>an order, why</comment>
        <translation>%1 wurde nicht aufgegeben. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more order(s) failed before.</source>
        <translation>
            <numerusform>%Ln weitere Bestellung ist zuvor fehlgeschlagen.</numerusform>
            <numerusform>%Ln weitere Bestellungen sind zuvor fehlgeschlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::PlacesView</name>
    <message>
        <source>Place by Place</source>
        <translation>Ort für Ort</translation>
    </message>
    <message>
        <source>Found by place</source>
        <translation>Gefunden nach Ort</translation>
    </message>
    <message>
        <source>A bulk order of what the places lack: Telnyx chooses the numbers</source>
        <translation>Eine Sammelbestellung dessen, was an den Orten fehlt: Telnyx wählt die Rufnummern aus</translation>
    </message>
    <message>
        <source>%1 of %2 %3 fall short, by %4 together.</source>
        <translation>%1 von %2 %3 bleiben zurück, zusammen um %4.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>In %1 %2</translation>
    </message>
    <message>
        <source>Order the Missing %L1 in Bulk…</source>
        <translation>Die fehlenden %L1 als Sammelbestellung…</translation>
    </message>
</context>
<context>
    <name>nd::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>nd::ProxyLoginDialog</name>
    <message>
        <source>Keep the password in the system&apos;s keychain</source>
        <translation>Kennwort im Schlüsselbund des Systems speichern</translation>
    </message>
    <message>
        <source>Login to the Proxy</source>
        <translation>Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>The proxy %1 has refused this login.</source>
        <translation>Der Proxy %1 hat diese Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy %1 wants to know who you are.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>nd::Purchase</name>
    <message>
        <source>Telnyx ended the order of this number as &quot;%1&quot; and gave no reason.</source>
        <translation>Telnyx hat die Bestellung dieser Rufnummer mit dem Status „%1“ beendet und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>A line is not a telephone number that can be ordered.</source>
        <translation>Eine Position ist keine bestellbare Rufnummer.</translation>
    </message>
    <message>
        <source>A line is not a number block that can be ordered.</source>
        <translation>Eine Position ist kein bestellbarer Rufnummernblock.</translation>
    </message>
    <message>
        <source>A quantity line does not say what to buy.</source>
        <translation>Eine Mengenposition gibt nicht an, was zu kaufen ist.</translation>
    </message>
    <message>
        <source>Quantities can be ordered in the US and Canada only.</source>
        <translation>Mengen können nur in den USA und Kanada bestellt werden.</translation>
    </message>
    <message>
        <source>More than 10,000 numbers do not go into one bulk order.</source>
        <translation>Eine Sammelbestellung fasst höchstens 10.000 Rufnummern.</translation>
    </message>
    <message>
        <source>Telnyx finished the order without this number.</source>
        <translation>Telnyx hat die Bestellung ohne diese Rufnummer abgeschlossen.</translation>
    </message>
    <message>
        <source>There is nothing to order.</source>
        <translation>Es gibt nichts zu bestellen.</translation>
    </message>
    <message>
        <source>A quantity line does not say what to do when there are fewer numbers.</source>
        <translation>Eine Mengenposition sagt nicht, was geschehen soll, wenn es weniger Rufnummern gibt.</translation>
    </message>
    <message>
        <source>Not known yet: the finished order does not list it. Telnyx is asked whether you own it, with a key of the organisation that ordered it.</source>
        <translation>Noch nicht bekannt: Die abgeschlossene Bestellung führt sie nicht auf. Bei Telnyx wird mit einem Schlüssel der Organisation, die sie bestellt hat, abgefragt, ob sie Ihnen gehört.</translation>
    </message>
    <message>
        <source>Telnyx ended the order of these numbers as &quot;%1&quot; and gave no reason.</source>
        <translation>Telnyx hat die Bestellung dieser Rufnummern mit dem Status „%1“ beendet und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Telnyx allocated %1 of %2 numbers and gave no reason.</source>
        <translation>Telnyx hat %1 von %2 Rufnummern zugeteilt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Telnyx allocated %1 of %2 numbers: %3</source>
        <translation>Telnyx hat %1 von %2 Rufnummern zugeteilt: %3</translation>
    </message>
</context>
<context>
    <name>nd::Purchases</name>
    <message>
        <source>A line is not in the basket any more.</source>
        <translation>Eine Position ist nicht mehr im Korb.</translation>
    </message>
    <message>
        <source>A line is in a purchase that is not settled yet.</source>
        <translation>Eine Position gehört zu einem Kauf, der noch nicht abgeschlossen ist.</translation>
    </message>
    <message>
        <source>A line is on the ticket twice.</source>
        <translation>Eine Position steht doppelt auf dem Bestellschein.</translation>
    </message>
    <message>
        <source>This can be ordered from the basket only.</source>
        <translation>Dies kann nur aus dem Korb bestellt werden.</translation>
    </message>
    <message>
        <source>Not ordered: Telnyx refused another number of that order.</source>
        <translation>Nicht bestellt: Telnyx hat eine andere Rufnummer dieser Bestellung abgelehnt.</translation>
    </message>
</context>
<context>
    <name>nd::QuitQuestion</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of request, what it is about</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A purchase is still out</source>
        <translation>Ein Kauf ist noch offen</translation>
    </message>
    <message>
        <source>A change is still out</source>
        <translation>Eine Änderung ist noch offen</translation>
    </message>
    <message>
        <source>Not settled yet: %1</source>
        <translation>Noch nicht geklärt: %1</translation>
    </message>
    <message>
        <source>Quitting is safe: at the next start Numberdesk finds out what became of it and sends nothing twice.</source>
        <translation>Beenden ist gefahrlos: Beim nächsten Start klärt Numberdesk, was daraus geworden ist, und sendet nichts doppelt.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht beenden</translation>
    </message>
</context>
<context>
    <name>nd::Reconciliation</name>
    <message numerus="yes">
        <source>Order %1 was bought after all: %n number(s).</source>
        <translation>
            <numerusform>Bestellung %1 ist doch zustande gekommen: %n Rufnummer.</numerusform>
            <numerusform>Bestellung %1 ist doch zustande gekommen: %n Rufnummern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 was bought after all.</source>
        <translation>Bestellung %1 ist doch zustande gekommen.</translation>
    </message>
    <message>
        <source>It left the basket.</source>
        <translation>Sie ist nicht mehr im Korb.</translation>
    </message>
    <message>
        <source>The same has been ordered again meanwhile: look at both orders.</source>
        <translation>Dasselbe wurde inzwischen erneut bestellt: beide Bestellungen ansehen.</translation>
    </message>
</context>
<context>
    <name>nd::Reference</name>
    <message>
        <source>The customer reference holds an invisible character (%1) that changes how it reads. Take it out.</source>
        <translation>Die Kundenreferenz enthält ein unsichtbares Zeichen (%1), das sie anders aussehen lässt. Bitte entfernen.</translation>
    </message>
</context>
<context>
    <name>nd::ReferencePattern</name>
    <message>
        <source>A pattern has one {n} at most.</source>
        <translation>Ein Muster hat höchstens ein {n}.</translation>
    </message>
    <message>
        <source>Between braces a pattern knows {date} and {n} only.</source>
        <translation>Zwischen geschweiften Klammern kennt ein Muster nur {date} und {n}.</translation>
    </message>
</context>
<context>
    <name>nd::ReportColumns</name>
    <message>
        <source>Telnyx keeps a report for a while only. Create it again.</source>
        <translation>Telnyx bewahrt einen Bericht nur eine Weile auf. Fordern Sie ihn neu an.</translation>
    </message>
    <message>
        <source>Telnyx could not make it and gives no reason. Create it again, perhaps with fewer days.</source>
        <translation>Telnyx konnte ihn nicht erstellen und nennt keinen Grund. Fordern Sie ihn neu an, vielleicht mit weniger Tagen.</translation>
    </message>
    <message>
        <source>Telnyx is making it.</source>
        <translation>Telnyx erstellt ihn.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Nachweise erfüllt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Sub-order ID</source>
        <translation>Teilbestell-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
</context>
<context>
    <name>nd::ReportsDialog</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>A report is a table of sub-orders that Telnyx makes for you, which takes a while. Reports that were asked for here stay in this list.</source>
        <translation>Ein Bericht ist eine Tabelle von Teilbestellungen, die Telnyx für Sie erstellt; das dauert eine Weile. Hier angeforderte Berichte bleiben in dieser Liste.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Create Report</source>
        <translation>Bericht anfordern</translation>
    </message>
    <message>
        <source>Report status</source>
        <translation>Status im Bericht</translation>
    </message>
    <message>
        <source>Report country</source>
        <translation>Land im Bericht</translation>
    </message>
    <message>
        <source>Code or name; empty for all</source>
        <translation>Code oder Name; leer für alle</translation>
    </message>
    <message>
        <source>Created after</source>
        <translation>Erstellt nach</translation>
    </message>
    <message>
        <source>A day, as in 2026-01-31</source>
        <translation>Ein Tag, etwa 2026-01-31</translation>
    </message>
    <message>
        <source>Created before</source>
        <translation>Erstellt vor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Customer reference of the orders</source>
        <translation>Kundenreferenz der Bestellungen</translation>
    </message>
    <message>
        <source>Number order</source>
        <translation>Rufnummernbestellung</translation>
    </message>
    <message>
        <source>Its ID at Telnyx</source>
        <translation>Ihre Kennung bei Telnyx</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Filter report</source>
        <translation>Bericht filtern</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save Report As…</source>
        <translation>Bericht speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report has no rows</source>
        <translation>Der Bericht hat keine Zeilen</translation>
    </message>
    <message>
        <source>Open a report to see its rows</source>
        <translation>Öffnen Sie einen Bericht, um seine Zeilen zu sehen</translation>
    </message>
    <message>
        <source>A day is written as in 2026-01-31.</source>
        <translation>Ein Tag wird so geschrieben: 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” is not a country.</source>
        <translation>„%1“ ist kein Land.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Comma separated (*.csv)</source>
        <translation>Durch Kommas getrennt (*.csv)</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>Der Bericht wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>nd::ReportsPresenter</name>
    <message>
        <source>Downloading the report…</source>
        <translation>Der Bericht wird heruntergeladen…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the report: %1 %</source>
        <translation>Der Bericht wird gelesen: %1 %</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>nd::RequestLine</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>%1 requests, the first: %2</source>
        <translation>%1 Anfragen, die erste: %2</translation>
    </message>
</context>
<context>
    <name>nd::RequirementActions</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Telnyx takes documents of 20 MB at most.</source>
        <translation>Telnyx nimmt Dokumente bis 20 MB an.</translation>
    </message>
</context>
<context>
    <name>nd::RequirementChoices</name>
    <message>
        <source>infected: upload a clean file</source>
        <translation>infiziert: Laden Sie eine saubere Datei hoch</translation>
    </message>
    <message>
        <source>being scanned for viruses</source>
        <translation>wird auf Viren geprüft</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>scanned, not yet verified</source>
        <translation>auf Viren geprüft, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>noch nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>nd::RequirementField</name>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>Upload File…</source>
        <translation>Datei hochladen…</translation>
    </message>
    <message>
        <source>Upload a file for %1</source>
        <translation>Eine Datei für %1 hochladen</translation>
    </message>
    <message>
        <source>%1 · not the same for all numbers</source>
        <translation>%1 · nicht bei allen Rufnummern gleich</translation>
    </message>
    <message>
        <source>None: upload a file, or drop one here</source>
        <translation>Keines: Datei hochladen oder hier ablegen</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Addresses…</source>
        <translation>Adressen…</translation>
    </message>
    <message>
        <source>Choose or make an address for %1</source>
        <translation>Adresse für %1 wählen oder anlegen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
</context>
<context>
    <name>nd::RequirementGroupColumns</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Still lacking</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>nd::RequirementGroupDialog</name>
    <message>
        <source>Fill in requirement group</source>
        <translation>Nachweisgruppe ausfüllen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Submit for Approval</source>
        <translation>Zur Genehmigung einreichen</translation>
    </message>
    <message>
        <source>Save Values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>Save what you have typed before.</source>
        <translation>Speichern Sie zuerst, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Possible once every value is there and saved.</source>
        <translation>Möglich, sobald alle Werte da und gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>nd::RequirementGroupPresenter</name>
    <message>
        <source>Reading the requirement group…</source>
        <translation>Die Nachweisgruppe wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>Nichts wird verlangt.</translation>
    </message>
    <message>
        <source>Saved. Submit the group for approval once everything is there.</source>
        <translation>Gespeichert. Reichen Sie die Gruppe zur Genehmigung ein, sobald alles da ist.</translation>
    </message>
    <message>
        <source>The document was uploaded and linked.</source>
        <translation>Das Dokument wurde hochgeladen und verknüpft.</translation>
    </message>
    <message>
        <source>Submitted: Telnyx reviews the requirement group.</source>
        <translation>Eingereicht: Telnyx prüft die Nachweisgruppe.</translation>
    </message>
</context>
<context>
    <name>nd::RequirementGroupSelection</name>
    <message>
        <source>Asks for: %1</source>
        <translation>Verlangt: %1</translation>
    </message>
    <message>
        <source>%1: Telnyx takes no order there without a fulfilled requirement group, and this account has none.</source>
        <translation>%1: Telnyx nimmt dort keine Bestellung ohne erfüllte Nachweisgruppe an, und dieses Konto hat keine.</translation>
    </message>
    <message>
        <source>%1: Telnyx takes no order there without a fulfilled requirement group.</source>
        <translation>%1: Telnyx nimmt dort keine Bestellung ohne erfüllte Nachweisgruppe an.</translation>
    </message>
    <message>
        <source>%1: the requirement group is not fulfilled (%2).</source>
        <translation>%1: Die Nachweisgruppe ist nicht erfüllt (%2).</translation>
    </message>
</context>
<context>
    <name>nd::RequirementGroupsDialog</name>
    <message>
        <source>Requirement Groups</source>
        <translation>Nachweisgruppen</translation>
    </message>
    <message>
        <source>Filled in once for a country and a number type, attached to any number of orders.</source>
        <translation>Einmal für ein Land und einen Rufnummerntyp ausgefüllt, beliebig vielen Bestellungen zugeordnet.</translation>
    </message>
    <message>
        <source>Filter requirement groups</source>
        <translation>Nachweisgruppen filtern</translation>
    </message>
    <message>
        <source>New Group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <source>Fill In…</source>
        <translation>Ausfüllen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Submit for Approval</source>
        <translation>Zur Genehmigung einreichen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This account has no requirement group</source>
        <translation>Dieses Konto hat keine Nachweisgruppe</translation>
    </message>
    <message>
        <source>A new one is filled in before an order, or between an order and its deadline.</source>
        <translation>Eine neue wird vor einer Bestellung ausgefüllt, oder zwischen einer Bestellung und ihrer Frist.</translation>
    </message>
    <message>
        <source>Possible once every value is there, and while Telnyx does not review it.</source>
        <translation>Möglich, sobald alle Werte da sind und solange Telnyx sie nicht prüft.</translation>
    </message>
    <message>
        <source>Rename the requirement group</source>
        <translation>Nachweisgruppe umbenennen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Delete the requirement group?</source>
        <translation>Nachweisgruppe löschen?</translation>
    </message>
    <message>
        <source>Delete “%1”? Its values are lost. Orders that have taken them over keep them.</source>
        <translation>„%1“ löschen? Ihre Werte gehen verloren. Bestellungen, die sie übernommen haben, behalten sie.</translation>
    </message>
    <message>
        <source>Delete Group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Keep Group</source>
        <translation>Gruppe behalten</translation>
    </message>
</context>
<context>
    <name>nd::RequirementGroupsPresenter</name>
    <message>
        <source>Reading requirement groups…</source>
        <translation>Nachweisgruppen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>The requirement group was created: fill in its values.</source>
        <translation>Die Nachweisgruppe wurde angelegt: Füllen Sie ihre Werte aus.</translation>
    </message>
    <message>
        <source>The requirement group has another name now.</source>
        <translation>Die Nachweisgruppe hat jetzt einen anderen Namen.</translation>
    </message>
    <message>
        <source>Submitted: Telnyx reviews the requirement group.</source>
        <translation>Eingereicht: Telnyx prüft die Nachweisgruppe.</translation>
    </message>
    <message>
        <source>The requirement group was deleted.</source>
        <translation>Die Nachweisgruppe wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>nd::RequirementWords</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 bis %2 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>mindestens %n Zeichen</numerusform>
            <numerusform>mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>höchstens %n Zeichen</numerusform>
            <numerusform>höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; these are %2.</source>
        <translation>%1; das sind %2.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Eines von: %1</translation>
    </message>
    <message>
        <source>“%1” may not be in it.</source>
        <translation>„%1“ darf nicht darin stehen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Step outside</source>
        <translation>Schritt außerhalb</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>only these characters: %1</source>
        <translation>nur diese Zeichen: %1</translation>
    </message>
    <message>
        <source>A day is written as in 2026-01-31.</source>
        <translation>Ein Tag wird so geschrieben: 2026-01-31.</translation>
    </message>
    <message>
        <source>Telnyx wants the ID of an address of this account here, not its words.</source>
        <translation>Telnyx will hier die ID einer Adresse dieses Kontos, nicht ihren Wortlaut.</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>auszufüllen</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>no longer eligible</source>
        <translation>nicht mehr zulässig</translation>
    </message>
    <message>
        <source>to be submitted</source>
        <translation>einzureichen</translation>
    </message>
</context>
<context>
    <name>nd::RequirementsDialog</name>
    <message>
        <source>Requirements</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Left to fill in:</source>
        <translation>Zeit zum Ausfüllen:</translation>
    </message>
    <message>
        <source>Attach Group</source>
        <translation>Gruppe zuordnen</translation>
    </message>
    <message>
        <source>New Group from These…</source>
        <translation>Neue Gruppe hieraus…</translation>
    </message>
    <message>
        <source>Keeps these values under a name, for other orders of this country and number type.</source>
        <translation>Bewahrt diese Werte unter einem Namen auf, für andere Bestellungen dieses Landes und Rufnummerntyps.</translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation>Nachweisgruppe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save Values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>New requirement group</source>
        <translation>Neue Nachweisgruppe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Create Group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <source>Its values can be attached to every order of this country and number type.</source>
        <translation>Ihre Werte können jeder Bestellung dieses Landes und Rufnummerntyps zugeordnet werden.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Fill In…</source>
        <translation>Ausfüllen…</translation>
    </message>
</context>
<context>
    <name>nd::RequirementsPresenter</name>
    <message>
        <source>Reading what is asked for…</source>
        <translation>Lese, was verlangt wird…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>Nichts wird verlangt.</translation>
    </message>
    <message>
        <source>%L1 of them looked at</source>
        <translation>%L1 davon angesehen</translation>
    </message>
    <message>
        <source>Everything is approved: nothing can be changed any more.</source>
        <translation>Alles ist genehmigt: Nichts kann mehr geändert werden.</translation>
    </message>
    <message>
        <source>The order is at its end: nothing can be changed any more.</source>
        <translation>Die Bestellung ist am Ende: Nichts kann mehr geändert werden.</translation>
    </message>
    <message>
        <source>Saved. Telnyx reviews it once everything is there.</source>
        <translation>Gespeichert. Telnyx prüft, sobald alles da ist.</translation>
    </message>
    <message>
        <source>The document was uploaded and linked.</source>
        <translation>Das Dokument wurde hochgeladen und verknüpft.</translation>
    </message>
    <message>
        <source>The requirement group was created: it can be attached to other orders too.</source>
        <translation>Die Nachweisgruppe wurde angelegt: Sie kann auch anderen Bestellungen zugeordnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-order(s)</source>
        <translation>
            <numerusform>%n Teilbestellung</numerusform>
            <numerusform>%n Teilbestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n sub-order(s), not for the others. %1</source>
        <translation>
            <numerusform>Für %n Teilbestellung gespeichert, für die anderen nicht. %1</numerusform>
            <numerusform>Für %n Teilbestellungen gespeichert, für die anderen nicht. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n sub-order(s). Telnyx reviews each once everything is there.</source>
        <translation>
            <numerusform>Für %n Teilbestellung gespeichert. Telnyx prüft sie, sobald alles da ist.</numerusform>
            <numerusform>Für %n Teilbestellungen gespeichert. Telnyx prüft jede, sobald alles da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is there: send it to the end user, who goes on from it.</source>
        <translation>Der Link ist da: Senden Sie ihn dem Endnutzer, der damit fortfährt.</translation>
    </message>
</context>
<context>
    <name>nd::ReservationColumns</name>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Reserviert bis</translation>
    </message>
    <message>
        <source>In basket</source>
        <translation>Im Korb</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
</context>
<context>
    <name>nd::ReservationsDialog</name>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Add to Basket</source>
        <translation>In den Korb</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added to the basket.</source>
        <translation>
            <numerusform>%n Rufnummer in den Korb gelegt.</numerusform>
            <numerusform>%n Rufnummern in den Korb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers that Telnyx holds for this account, also those that were reserved in the portal or at another desk.</source>
        <translation>Rufnummern, die Telnyx für dieses Konto freihält, auch solche, die im Portal oder an einem anderen Platz reserviert wurden.</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Nichts ist reserviert</translation>
    </message>
    <message>
        <source>Reserve numbers in the basket: Telnyx keeps them for half an hour.</source>
        <translation>Reservieren Sie Rufnummern im Korb: Telnyx hält sie eine halbe Stunde frei.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s) extended by half an hour.</source>
        <translation>
            <numerusform>%n Reservierung um eine halbe Stunde verlängert.</numerusform>
            <numerusform>%n Reservierungen um eine halbe Stunde verlängert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::ReservationsPresenter</name>
    <message>
        <source>Asking what is held …</source>
        <translation>Reservierungen werden abgefragt…</translation>
    </message>
</context>
<context>
    <name>nd::RowMenu</name>
    <message numerus="yes">
        <source>Copy %n Numbers</source>
        <translation>
            <numerusform>%n Rufnummer kopieren</numerusform>
            <numerusform>%n Rufnummern kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Number</source>
        <translation>Rufnummer kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n IDs</source>
        <translation>
            <numerusform>%n ID kopieren</numerusform>
            <numerusform>%n IDs kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy Cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n Rows</source>
        <translation>
            <numerusform>%n Zeile kopieren</numerusform>
            <numerusform>%n Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Filter by This Value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <comment>a column</comment>
        <translation>Nach %1 filtern</translation>
    </message>
</context>
<context>
    <name>nd::RowsModelBase</name>
    <message>
        <source>%1, changed</source>
        <comment>a table cell</comment>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>nd::SavedColumns</name>
    <message numerus="yes">
        <source>every %n h</source>
        <translation>
            <numerusform>jede Stunde</numerusform>
            <numerusform>alle %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n min</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Suchkriterien</translation>
    </message>
    <message>
        <source>Cannot be read: delete it</source>
        <translation>Nicht lesbar: löschen</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Zuletzt abgefragt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste Abfrage</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>nd::SavedSearch</name>
    <message>
        <source>What is stored under this name cannot be read.</source>
        <translation>Was unter diesem Namen gespeichert ist, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It asks in %1 places; a watch takes %2 at most.</source>
        <translation>Diese Suche fragt an %1 Orten; beobachten lassen sich höchstens %2.</translation>
    </message>
    <message numerus="yes">
        <source>It asks for more than %Ln number(s): lower the limit.</source>
        <translation>
            <numerusform>Diese Suche fragt nach mehr als %Ln Rufnummer: die Höchstzahl senken.</numerusform>
            <numerusform>Diese Suche fragt nach mehr als %Ln Rufnummern: die Höchstzahl senken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>Der Name hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>starts with %1</source>
        <translation>beginnt mit %1</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
</context>
<context>
    <name>nd::SavedSearchBar</name>
    <message>
        <source>Save Search…</source>
        <translation>Suche speichern…</translation>
    </message>
    <message>
        <source>Saved Searches…</source>
        <translation>Gespeicherte Suchen…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Open a saved search</source>
        <translation>Gespeicherte Suche öffnen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save this form under a name</source>
        <translation>Dieses Formular unter einem Namen speichern</translation>
    </message>
    <message numerus="yes">
        <source>Saved (%n new)</source>
        <translation>
            <numerusform>Gespeichert (%n neu)</numerusform>
            <numerusform>Gespeichert (%n neu)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n new)</source>
        <translation>
            <numerusform>%1 (%n neu)</numerusform>
            <numerusform>%1 (%n neu)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Overwrite “%1”?</source>
        <translation>„%1“ überschreiben?</translation>
    </message>
    <message>
        <source>A search is saved under this name already.</source>
        <translation>Unter diesem Namen ist bereits eine Suche gespeichert.</translation>
    </message>
    <message>
        <source>It asks: %1</source>
        <translation>Gesucht wird: %1</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>nd::SavedSearchService</name>
    <message numerus="yes">
        <source>%n searches are saved already: delete one of them first.</source>
        <translation>
            <numerusform>%n Suche ist bereits gespeichert: sie zuerst löschen.</numerusform>
            <numerusform>%n Suchen sind bereits gespeichert: zuerst eine davon löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another saved search has this name.</source>
        <translation>Eine andere gespeicherte Suche heißt bereits so.</translation>
    </message>
    <message numerus="yes">
        <source>%n searches are watched already: stop one of them first.</source>
        <translation>
            <numerusform>%n Suche wird bereits beobachtet: diese Beobachtung zuerst beenden.</numerusform>
            <numerusform>%n Suchen werden bereits beobachtet: zuerst eine dieser Beobachtungen beenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places failed: %3</source>
        <translation>%1 von %2 Orten fehlgeschlagen: %3</translation>
    </message>
</context>
<context>
    <name>nd::SavedSearchesDialog</name>
    <message>
        <source>Saved Searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Fill in the search form and choose Save Search: it can be opened again, and watched for new numbers.</source>
        <translation>Das Suchformular ausfüllen und „Suche speichern“ wählen: Die Suche lässt sich wieder öffnen und auf neue Rufnummern hin beobachten.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A watched search is asked again by itself while this account is in use; numbers that were not there before are counted as new.</source>
        <translation>Eine beobachtete Suche wird automatisch wiederholt, solange dieses Konto in Gebrauch ist; Rufnummern, die vorher nicht da waren, zählen als neu.</translation>
    </message>
    <message>
        <source>&amp;Not watched</source>
        <translation>&amp;Nicht beobachtet</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other Interval…</source>
        <translation>Anderer &amp;Abstand…</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Another saved search has this name.</source>
        <translation>Eine andere gespeicherte Suche heißt bereits so.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n saved search(es)?</source>
        <translation>
            <numerusform>%n gespeicherte Suche löschen?</numerusform>
            <numerusform>%n gespeicherte Suchen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be brought back. A watch of it ends.</source>
        <translation>Das lässt sich nicht rückgängig machen. Eine Beobachtung endet damit.</translation>
    </message>
    <message>
        <source>Watch the search</source>
        <translation>Suche beobachten</translation>
    </message>
    <message>
        <source>Ask every … minutes</source>
        <translation>Abfragen alle … Minuten</translation>
    </message>
    <message>
        <source>A number of minutes, from %1 to %2.</source>
        <translation>Eine Anzahl von Minuten, von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>nd::SavedSearchesPresenter</name>
    <message numerus="yes">
        <source>%1: %n new number(s)</source>
        <translation>
            <numerusform>%1: %n neue Rufnummer</numerusform>
            <numerusform>%1: %n neue Rufnummern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::SearchColumns</name>
    <message>
        <source>Masked: this account&apos;s level may not buy it.</source>
        <translation>Maskiert: mit der Stufe dieses Kontos nicht bestellbar.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>City / rate center</source>
        <translation>Stadt / Rate Center</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Quickship</source>
        <translation>Quickship</translation>
    </message>
    <message>
        <source>Reservable</source>
        <translation>Reservierbar</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Near (best effort)</source>
        <translation>Ähnlich (Best Effort)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>How easy it is to keep in mind, 0 to 100</source>
        <translation>Wie leicht sie sich merken lässt, 0 bis 100</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Not there when this saved search was last looked at</source>
        <translation>War noch nicht da, als diese gespeicherte Suche zuletzt angesehen wurde</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 + %3</source>
        <translation>%1 × %2 + %3</translation>
    </message>
    <message>
        <source>Numbers in the block, and what each costs upfront and per month</source>
        <translation>Rufnummern im Block, und was jede einmalig und monatlich kostet</translation>
    </message>
    <message>
        <source>In basket</source>
        <translation>Im Korb</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Ortsvorwahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Features in words</source>
        <translation>Funktionen in Worten</translation>
    </message>
</context>
<context>
    <name>nd::SearchField</name>
    <message>
        <source>Words are looked for anywhere in a row, column:word in one column only.</source>
        <translation>Wörter werden überall in einer Zeile gesucht, Spalte:Wort nur in dieser Spalte.</translation>
    </message>
</context>
<context>
    <name>nd::SearchForm</name>
    <message>
        <source>Choose a country: Telnyx searches one country at a time.</source>
        <translation>Ein Land auswählen: Telnyx sucht immer nur in einem Land.</translation>
    </message>
    <message>
        <source>An area code has digits only.</source>
        <translation>Eine Ortsvorwahl besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>Telnyx knows no wildcards and would find nothing: leave out *, % and ?.</source>
        <translation>Telnyx kennt keine Platzhalter und würde nichts finden: *, % und ? weglassen.</translation>
    </message>
    <message>
        <source>Type digits, or letters as on a keypad (TAXI is 8294).</source>
        <translation>Ziffern eingeben oder Buchstaben wie auf der Telefontastatur (TAXI ist 8294).</translation>
    </message>
    <message>
        <source>No country is called “%1”: type its ISO code or its name.</source>
        <translation>Kein Land heißt „%1“: den ISO-Code oder den Namen eingeben.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>Das Muster ist zu lang.</translation>
    </message>
    <message>
        <source>There are no wildcards: in a shape, “.” is any digit, as in [A..A].</source>
        <translation>Es gibt keine Platzhalter: In einer Form steht „.“ für eine beliebige Ziffer, etwa [A..A].</translation>
    </message>
    <message>
        <source>Leave out the country code: patterns are about the national number.</source>
        <translation>Lassen Sie die Landesvorwahl weg: Muster beziehen sich auf die nationale Rufnummer.</translation>
    </message>
    <message>
        <source>“%1” is neither digits nor letters as on a keypad.</source>
        <translation>„%1“ besteht weder aus Ziffern noch aus Buchstaben der Wähltastatur.</translation>
    </message>
    <message>
        <source>“%1”: a shape stands between “[” and “]”.</source>
        <translation>„%1“: Eine Form steht zwischen „[“ und „]“.</translation>
    </message>
    <message>
        <source>%1 is no shape: use the letters A to J, digits and “.”, or same, up, down or repeat.</source>
        <translation>%1 ist keine Form: Verwenden Sie die Buchstaben A bis J, Ziffern und „.“ oder same, up, down oder repeat.</translation>
    </message>
    <message>
        <source>%1: no number has so many such digits, or they are too few.</source>
        <translation>%1: Keine Rufnummer hat so viele solche Ziffern, oder es sind zu wenige.</translation>
    </message>
    <message>
        <source>That would be %1 requests; at most %2 are made at a time.</source>
        <translation>Das wären %1 Anfragen; höchstens %2 werden auf einmal gestellt.</translation>
    </message>
    <message>
        <source>Best effort also shows near matches.</source>
        <translation>„Best Effort“ zeigt auch ähnliche Treffer.</translation>
    </message>
    <message>
        <source>Few numbers have every feature: ask for fewer.</source>
        <translation>Nur wenige Rufnummern haben alle Funktionen: weniger verlangen.</translation>
    </message>
    <message>
        <source>Ask without the digit pattern.</source>
        <translation>Ohne das Ziffernmuster suchen.</translation>
    </message>
    <message>
        <source>Few places have number blocks: ask for single numbers.</source>
        <translation>Nur wenige Orte haben Rufnummernblöcke: Fragen Sie nach einzelnen Rufnummern.</translation>
    </message>
    <message>
        <source>Ask for the whole country, or look at Coverage for areas with stock.</source>
        <translation>Im ganzen Land suchen oder unter „Verfügbarkeit“ nach Gebieten mit Bestand sehen.</translation>
    </message>
    <message>
        <source>Look at Coverage for the number types that are sold here.</source>
        <translation>Unter „Verfügbarkeit“ nachsehen, welche Rufnummerntypen hier im Verkauf sind.</translation>
    </message>
</context>
<context>
    <name>nd::SearchFormPanel</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Ortsnetz</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gebührenfrei</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Geteilte Kosten</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Rufnummerntyp</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Ortsvorwahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesstaat/Provinz</translation>
    </message>
    <message>
        <source>Two letters, such as IL; United States and Canada</source>
        <translation>Zwei Buchstaben, z.&#xa0;B. IL; USA und Kanada</translation>
    </message>
    <message>
        <source>Rate center</source>
        <translation>Rate Center</translation>
    </message>
    <message>
        <source>Such as CHICAGO; United States and Canada</source>
        <translation>Zum Beispiel CHICAGO; USA und Kanada</translation>
    </message>
    <message>
        <source>Digits, or letters as on a keypad (TAXI). No wildcards; the country code and the area code are left out by themselves.</source>
        <translation>Ziffern oder Buchstaben wie auf der Telefontastatur (TAXI). Keine Platzhalter; Landesvorwahl und Ortsvorwahl werden automatisch weggelassen.</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet mit</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>MMS</source>
        <translation>MMS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>HD voice</source>
        <translation>HD Voice</translation>
    </message>
    <message>
        <source>International SMS</source>
        <translation>Internationale SMS</translation>
    </message>
    <message>
        <source>Local calling</source>
        <translation>Ortsgespräche</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation>Best Effort</translation>
    </message>
    <message>
        <source>Also near matches; United States and Canada</source>
        <translation>Auch ähnliche Treffer; USA und Kanada</translation>
    </message>
    <message>
        <source>Quickship</source>
        <translation>Quickship</translation>
    </message>
    <message>
        <source>Usable at once; +1 toll-free numbers</source>
        <translation>Sofort nutzbar; gebührenfreie +1-Rufnummern</translation>
    </message>
    <message>
        <source>Reservable</source>
        <translation>Reservierbar</translation>
    </message>
    <message>
        <source>Only numbers that can be held for 30 minutes</source>
        <translation>Nur Rufnummern, die sich für 30 Minuten reservieren lassen</translation>
    </message>
    <message>
        <source>Exclude held numbers</source>
        <translation>Ohne zurückgehaltene</translation>
    </message>
    <message>
        <source>Leave out numbers that Telnyx keeps aside</source>
        <translation>Rufnummern weglassen, die Telnyx zurückhält</translation>
    </message>
    <message>
        <source>Number blocks</source>
        <translation>Rufnummernblöcke</translation>
    </message>
    <message>
        <source>Runs of consecutive numbers instead of single ones</source>
        <translation>Zusammenhängende Folgen statt einzelner Rufnummern</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>ISO code or name, such as US or Germany; several with commas</source>
        <translation>ISO-Code oder Name, etwa US oder Deutschland; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>NPA or national destination code; several with commas, such as 212, 646, 917: each is asked for</source>
        <translation>NPA oder nationale Zielkennzahl; mehrere mit Kommas, etwa 212, 646, 917: nach jeder wird gefragt</translation>
    </message>
    <message>
        <source>Several with commas: each is asked for</source>
        <translation>Mehrere mit Kommas: Nach jedem wird gefragt</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>What the digits look like; terms with spaces between them must all fit.
TAXI or 8294: these digits, or letters as on a keypad, anywhere
[ABAB], [AAAA], [ABBA]: the shape of the last digits; same letter, same digit
[AA00], [A..A]: a digit is itself, a dot is any digit
[same 3], [up 4], [down 4]: so many equal, rising or falling digits in a row
[repeat 3]: three digits, said twice in a row</source>
        <translation>Wie die Ziffern aussehen; Begriffe mit Leerzeichen dazwischen müssen alle passen.
TAXI oder 8294: diese Ziffern, oder Buchstaben wie auf der Wähltastatur, irgendwo
[ABAB], [AAAA], [ABBA]: die Form der letzten Ziffern; gleicher Buchstabe, gleiche Ziffer
[AA00], [A..A]: eine Ziffer steht für sich, ein Punkt für jede Ziffer
[same 3], [up 4], [down 4]: so viele gleiche, steigende oder fallende Ziffern in Folge
[repeat 3]: drei Ziffern, zweimal hintereinander</translation>
    </message>
    <message>
        <source>TAXI or [ABAB]</source>
        <translation>TAXI oder [ABAB]</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>four equal digits at the end</source>
        <translation>vier gleiche Ziffern am Ende</translation>
    </message>
    <message>
        <source>two pairs at the end</source>
        <translation>zwei Paare am Ende</translation>
    </message>
    <message>
        <source>a pair said twice at the end</source>
        <translation>ein Paar zweimal am Ende</translation>
    </message>
    <message>
        <source>a mirror at the end</source>
        <translation>ein Spiegelbild am Ende</translation>
    </message>
    <message>
        <source>a round thousand</source>
        <translation>ein runder Tausender</translation>
    </message>
    <message>
        <source>three equal digits in a row</source>
        <translation>drei gleiche Ziffern in Folge</translation>
    </message>
    <message>
        <source>four rising digits, as 3456</source>
        <translation>vier steigende Ziffern, etwa 3456</translation>
    </message>
    <message>
        <source>four falling digits, as 6543</source>
        <translation>vier fallende Ziffern, etwa 6543</translation>
    </message>
    <message>
        <source>three digits said twice</source>
        <translation>drei Ziffern zweimal</translation>
    </message>
    <message>
        <source>How many numbers to ask for, in each place</source>
        <translation>Nach wie vielen Rufnummern gefragt wird, an jedem Ort</translation>
    </message>
    <message>
        <source>%1 requests, one for each place.</source>
        <translation>%1 Anfragen, eine je Ort.</translation>
    </message>
    <message>
        <source>%1 requests, one for each place; the limit counts for each of them.</source>
        <translation>%1 Anfragen, eine je Ort; die Höchstzahl gilt für jede von ihnen.</translation>
    </message>
</context>
<context>
    <name>nd::SearchPresenter</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Search stopped.</source>
        <translation>Suche abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n number block(s)</source>
        <translation>
            <numerusform>%n Rufnummernblock</numerusform>
            <numerusform>%n Rufnummernblöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only near matches</source>
        <translation>
            <numerusform>%n davon nur ein ähnlicher Treffer</numerusform>
            <numerusform>%n davon nur ähnliche Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>No numbers in %1 match these filters.</source>
        <translation>Keine Rufnummer in %1 entspricht diesen Filtern.</translation>
    </message>
    <message>
        <source>Telnyx says: %1</source>
        <translation>Telnyx meldet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n abgelehnt: %1</numerusform>
            <numerusform>%n abgelehnt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching in %1 %2…</source>
        <translation>Suche in %1 %2…</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 %3</source>
        <translation>angehalten nach %1 von %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln looked through for the pattern</source>
        <translation>
            <numerusform>%Ln nach dem Muster durchgesehen</numerusform>
            <numerusform>%Ln nach dem Muster durchgesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked: this account&apos;s level may not buy them</source>
        <translation>
            <numerusform>%n verdeckt: Die Stufe dieses Kontos darf sie nicht kaufen</numerusform>
            <numerusform>%n verdeckt: Die Stufe dieses Kontos darf sie nicht kaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln number(s) looked through in %1 fits the pattern.</source>
        <translation>
            <numerusform>Die durchgesehene Rufnummer in %1 passt nicht zum Muster.</numerusform>
            <numerusform>Keine der %Ln durchgesehenen Rufnummern in %1 passt zum Muster.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number blocks in %1 match these filters.</source>
        <translation>Keine Rufnummernblöcke in %1 passen zu diesen Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Ländern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 %3, %n number(s) so far</source>
        <translation>
            <numerusform>%1 von %2 %3, bisher %n Rufnummer</numerusform>
            <numerusform>%1 von %2 %3, bisher %n Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new since the last look</source>
        <translation>
            <numerusform>%n neu seit dem letzten Ansehen</numerusform>
            <numerusform>%n neu seit dem letzten Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the limit: there may be more</source>
        <translation>%1, die Höchstzahl: Es kann mehr geben</translation>
    </message>
    <message>
        <source>%1 of %2 %3 gave as many as the limit allows: there may be more</source>
        <translation>%1 von %2 %3 ergaben so viele, wie die Höchstzahl zulässt: Es kann mehr geben</translation>
    </message>
    <message>
        <source>asked again at %1: nothing has changed</source>
        <translation>um %1 erneut gefragt: nichts hat sich geändert</translation>
    </message>
    <message>
        <source>asked again at %1: %2 new, %3 gone</source>
        <translation>um %1 erneut gefragt: %2 neu, %3 weg</translation>
    </message>
    <message>
        <source>asked again at %1: %2 new</source>
        <translation>um %1 erneut gefragt: %2 neu</translation>
    </message>
    <message>
        <source>No numbers in the %1 of %2 %3 that answered.</source>
        <translation>Keine Rufnummern, soweit eine Antwort kam: aus %1 von %2 %3.</translation>
    </message>
    <message>
        <source>What there is in the others is not known: try them again.</source>
        <translation>Was es in den übrigen gibt, ist nicht bekannt: erneut versuchen.</translation>
    </message>
    <message>
        <source>Above this account&apos;s price ceiling.</source>
        <translation>Über der Preisobergrenze dieses Kontos.</translation>
    </message>
</context>
<context>
    <name>nd::SearchSuggestionsView</name>
    <message>
        <source>Area codes near by that have numbers:</source>
        <translation>Vorwahlen in der Nähe, die Rufnummern haben:</translation>
    </message>
    <message>
        <source>Try best effort</source>
        <translation>Mit Best Effort suchen</translation>
    </message>
    <message>
        <source>Ask without features</source>
        <translation>Ohne Funktionen suchen</translation>
    </message>
    <message>
        <source>Ask without the pattern</source>
        <translation>Ohne Ziffernmuster suchen</translation>
    </message>
    <message>
        <source>Ask for single numbers</source>
        <translation>Nach einzelnen Rufnummern fragen</translation>
    </message>
    <message>
        <source>Search the whole country</source>
        <translation>Im ganzen Land suchen</translation>
    </message>
    <message>
        <source>Advanced order…</source>
        <translation>Sonderbestellung…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search in %1, %2</source>
        <translation>In %1 suchen, %2</translation>
    </message>
</context>
<context>
    <name>nd::SearchTab</name>
    <message>
        <source>Filter results</source>
        <translation>Ergebnisse filtern</translation>
    </message>
    <message>
        <source>Available numbers</source>
        <translation>Verfügbare Rufnummern</translation>
    </message>
    <message>
        <source>Add to Basket</source>
        <translation>In den Korb</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was wird gesucht?</translation>
    </message>
    <message>
        <source>Choose a country and press Search. Every filter is optional.</source>
        <translation>Ein Land auswählen und „Suchen“ drücken. Alle Filter sind optional.</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation>Keine Zeile entspricht dem Filter</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Keine Rufnummern</translation>
    </message>
    <message>
        <source>No numbers so far</source>
        <translation>Bisher keine Rufnummern</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n added to the basket.</source>
        <translation>
            <numerusform>%n in den Korb gelegt.</numerusform>
            <numerusform>%n in den Korb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <translation>
            <numerusform>%n bereits enthalten.</numerusform>
            <numerusform>%n bereits enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Basket</source>
        <translation>Korb öffnen</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Paste Numbers…</source>
        <translation>Rufnummern einfügen…</translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>The form has changed: this is the answer to “%1”.</source>
        <translation>Das Formular hat sich geändert: Dies ist die Antwort auf „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of how many</comment>
        <translation>%2, davon %1 gezeigt</translation>
    </message>
</context>
<context>
    <name>nd::SelectionSummary</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 upfront, %2 monthly</source>
        <translation>%1 einmalig, %2 monatlich</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n ohne Preis</numerusform>
            <numerusform>%n ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>counting what is selected…</source>
        <translation>Auswahl wird gezählt…</translation>
    </message>
</context>
<context>
    <name>nd::Session</name>
    <message>
        <source>The desk is locked: unlock it first.</source>
        <translation>Der Arbeitsplatz ist gesperrt: zuerst entsperren.</translation>
    </message>
    <message>
        <source>This account is read-only.</source>
        <translation>Dieses Konto ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>nd::SessionManager</name>
    <message>
        <source>Another account was opened.</source>
        <translation>Ein anderes Konto wurde geöffnet.</translation>
    </message>
    <message>
        <source>This account has been removed.</source>
        <translation>Dieses Konto wurde entfernt.</translation>
    </message>
    <message>
        <source>The sandbox has not started.</source>
        <translation>Die Sandbox ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Die Sandbox konnte nicht gestartet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) or change(s) of the account “%1”, which is not here, is/are not settled.</source>
        <translation>
            <numerusform>%n Bestellung oder Änderung des Kontos „%1“, das hier nicht vorhanden ist, ist noch nicht abgeschlossen.</numerusform>
            <numerusform>%n Bestellungen oder Änderungen des Kontos „%1“, das hier nicht vorhanden ist, sind noch nicht abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Numberdesk with the same TELNYX_API_KEY, or add an account with that key: then Telnyx is asked what became of it.</source>
        <translation>Starten Sie Numberdesk mit demselben TELNYX_API_KEY, oder fügen Sie ein Konto mit diesem Schlüssel hinzu: Dann wird bei Telnyx nachgefragt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Add an account with the same key: then Telnyx is asked what became of it.</source>
        <translation>Fügen Sie ein Konto mit demselben Schlüssel hinzu: Dann wird bei Telnyx nachgefragt, was daraus geworden ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) or change(s) of the account “%1” is/are not settled, and its key cannot be read.</source>
        <translation>
            <numerusform>%n Bestellung oder Änderung des Kontos „%1“ ist noch nicht abgeschlossen, und der Schlüssel des Kontos kann nicht gelesen werden.</numerusform>
            <numerusform>%n Bestellungen oder Änderungen des Kontos „%1“ sind noch nicht abgeschlossen, und der Schlüssel des Kontos kann nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A purchase or a change of this account has not settled yet. The account can be removed as soon as the outcome is known.</source>
        <translation>Ein Kauf oder eine Änderung dieses Kontos ist noch nicht abgeschlossen. Das Konto kann entfernt werden, sobald der Ausgang feststeht.</translation>
    </message>
    <message>
        <source>This account cannot be removed.</source>
        <translation>Dieses Konto kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>nd::Settings</name>
    <message>
        <source>The settings could not be saved. They are kept until the program ends.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden. Sie gelten bis zum Programmende.</translation>
    </message>
</context>
<context>
    <name>nd::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language, from the next start on</source>
        <translation>Sprache, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>New accounts: count is typed above</source>
        <translation>Neue Konten: Anzahl tippen ab mehr als</translation>
    </message>
    <message>
        <source>Numbers in one order</source>
        <translation>Rufnummern in einer Bestellung</translation>
    </message>
    <message>
        <source>Country of pasted national numbers</source>
        <translation>Land eingefügter nationaler Rufnummern</translation>
    </message>
    <message>
        <source>Two letters, as in US</source>
        <translation>Zwei Buchstaben, wie in US</translation>
    </message>
    <message>
        <source>Notify on the desktop while another program is in front</source>
        <translation>Auf dem Desktop benachrichtigen, solange ein anderes Programm im Vordergrund ist</translation>
    </message>
    <message>
        <source>Colour, spending cap, price ceiling, typed count and defaults of an account stand in Account → Manage Accounts → Settings.</source>
        <translation>Farbe, Ausgabengrenze, Preisobergrenze, einzutippende Anzahl und Vorgaben eines Kontos stehen unter Konto → Konten verwalten → Einstellungen.</translation>
    </message>
    <message>
        <source>Keep following orders when the window is closed, with an icon in the tray</source>
        <translation>Bestellungen bei geschlossenem Fenster weiterverfolgen, mit einem Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>This desktop shows no tray at present: closing the window ends Numberdesk.</source>
        <translation>Dieser Desktop zeigt zurzeit keinen Infobereich: Numberdesk endet, wenn das Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>nd::SettleDialog</name>
    <message>
        <source>It was bought: there is an order</source>
        <translation>Gekauft: Es gibt eine Bestellung</translation>
    </message>
    <message>
        <source>It was not bought: there is no order</source>
        <translation>Nicht gekauft: Es gibt keine Bestellung</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Settle by Hand</source>
        <translation>Von Hand klären</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look at the orders in the Telnyx portal first. If you say &quot;not bought&quot; and it was, the same can be bought twice; if you say &quot;bought&quot; and it was not, nothing is ordered.</source>
        <translation>Zuerst die Bestellungen im Telnyx-Portal ansehen. Wenn Sie „nicht gekauft“ angeben und es doch gekauft wurde, kann dasselbe doppelt gekauft werden; wenn Sie „gekauft“ angeben und es nicht gekauft wurde, wird nichts bestellt.</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>As the Telnyx portal shows it</source>
        <translation>Wie im Telnyx-Portal angezeigt</translation>
    </message>
    <message>
        <source>How you know (optional)</source>
        <translation>Woher Sie das wissen (optional)</translation>
    </message>
    <message>
        <source>Kept in the ledger with the hour</source>
        <translation>Wird mit der Uhrzeit im Kassenbuch festgehalten</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eintippen</translation>
    </message>
    <message>
        <source>SETTLE</source>
        <translation>KLÄREN</translation>
    </message>
    <message>
        <source>This is not the ID of an order.</source>
        <translation>Das ist keine Bestell-ID.</translation>
    </message>
</context>
<context>
    <name>nd::ShapeMap</name>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>nd::ShortcutsDialog</name>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy them with the headers</source>
        <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Open the row, or do its first action</source>
        <translation>Zeile öffnen oder ihre erste Aktion ausführen</translation>
    </message>
    <message>
        <source>Menu of the selected rows</source>
        <translation>Menü der ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Letzte Zeile</translation>
    </message>
    <message>
        <source>From the filter to the rows</source>
        <translation>Vom Filter zu den Zeilen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>nd::SpendingDialog</name>
    <message>
        <source>Place Order</source>
        <translation>Bestellung aufgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>nd::StatusLine</name>
    <message>
        <source>Rate limit; opens the activity pane</source>
        <translation>Anfragelimit; öffnet den Aktivitätsbereich</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits for you, by deadline; opens its pane</source>
        <translation>Was zu erledigen ist, nach Frist; öffnet den Bereich dazu</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) action</source>
        <translation>
            <numerusform>%n zu erledigen</numerusform>
            <numerusform>%n zu erledigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) action, as last known</source>
        <translation>
            <numerusform>%n zu erledigen, nach letztem Stand</numerusform>
            <numerusform>%n zu erledigen, nach letztem Stand</numerusform>
        </translation>
    </message>
    <message>
        <source>needs action: not known</source>
        <translation>zu erledigen: nicht bekannt</translation>
    </message>
    <message>
        <source>Failed orders and changes: opens their pane</source>
        <translation>Fehlgeschlagene Bestellungen und Änderungen: öffnet deren Bereich</translation>
    </message>
</context>
<context>
    <name>nd::StatusPresenter</name>
    <message>
        <source>Reading the balance…</source>
        <translation>Guthaben wird abgerufen…</translation>
    </message>
    <message>
        <source>Balance unknown</source>
        <translation>Guthaben unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%n Anfrage läuft</numerusform>
            <numerusform>%n Anfragen laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate %1 of %2</source>
        <translation>Anfragelimit %1 von %2</translation>
    </message>
    <message>
        <source>Rate %1 left</source>
        <translation>Anfragelimit: noch %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Credit %1 at %2</source>
        <comment>an amount, and when it was read</comment>
        <translation>Guthaben %1 um %2</translation>
    </message>
    <message>
        <source>Credit not known at %1</source>
        <translation>Guthaben um %1 nicht bekannt</translation>
    </message>
</context>
<context>
    <name>nd::StepFields</name>
    <message>
        <source>Get Link</source>
        <translation>Link anfordern</translation>
    </message>
    <message>
        <source>Telnyx makes a link with which this person shows who they are.</source>
        <translation>Telnyx erstellt einen Link, mit dem sich diese Person ausweist.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open Link…</source>
        <translation>Link öffnen…</translation>
    </message>
    <message>
        <source>Link for the end user</source>
        <translation>Link für den Endnutzer</translation>
    </message>
</context>
<context>
    <name>nd::StockFilters</name>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Ask how many there are, too</source>
        <translation>Auch fragen, wie viele es sind</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Stock type</source>
        <translation>Typ im Bestand</translation>
    </message>
    <message>
        <source>Stock feature</source>
        <translation>Funktion im Bestand</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>State or province, as in IL</source>
        <translation>Bundesstaat oder Provinz, etwa IL</translation>
    </message>
    <message>
        <source>NPA</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Area code of the US or Canada: three digits</source>
        <translation>Vorwahl der USA oder Kanadas: drei Ziffern</translation>
    </message>
    <message>
        <source>NXX</source>
        <translation>NXX</translation>
    </message>
    <message>
        <source>Exchange of the US or Canada: three digits</source>
        <translation>Amtskennzahl der USA oder Kanadas: drei Ziffern</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Ortsvorwahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Destination code</source>
        <translation>Zielkennzahl</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesstaat/Provinz</translation>
    </message>
    <message>
        <source>Three digits</source>
        <translation>Drei Ziffern</translation>
    </message>
</context>
<context>
    <name>nd::StockMap</name>
    <message>
        <source>Whole Country</source>
        <translation>Ganzes Land</translation>
    </message>
</context>
<context>
    <name>nd::StockPlaces</name>
    <message>
        <source>in stock</source>
        <translation>vorrätig</translation>
    </message>
    <message>
        <source>nothing in stock</source>
        <translation>nichts vorrätig</translation>
    </message>
    <message>
        <source>%1 to %2 numbers</source>
        <translation>%1 bis %2 Rufnummern</translation>
    </message>
    <message>
        <source>%1 numbers and more</source>
        <translation>%1 Rufnummern und mehr</translation>
    </message>
    <message>
        <source>area code with %1</source>
        <translation>Vorwahl mit %1</translation>
    </message>
    <message>
        <source>area code</source>
        <translation>Vorwahl</translation>
    </message>
    <message>
        <source>Choose the United States or Canada.</source>
        <translation>Die USA oder Kanada auswählen.</translation>
    </message>
    <message>
        <source>Telnyx does not say what is in stock in %1.</source>
        <translation>Telnyx nennt für %1 keinen Bestand.</translation>
    </message>
    <message>
        <source>The map of stock shows the United States and Canada; the stock of %1 stands in the table.</source>
        <translation>Die Bestandskarte zeigt die USA und Kanada; der Bestand von %1 steht in der Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) in stock</source>
        <translation>
            <numerusform>%Ln Rufnummer im Bestand</numerusform>
            <numerusform>%Ln Rufnummern im Bestand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::SubOrderGroup</name>
    <message>
        <source>Reading the sub-order…</source>
        <translation>Die Teilbestellung wird abgerufen…</translation>
    </message>
</context>
<context>
    <name>nd::SubOrderGroupDialog</name>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Requirement group of the sub-order</source>
        <translation>Nachweisgruppe der Teilbestellung</translation>
    </message>
    <message>
        <source>Its values are taken once: later changes of the group do not follow.</source>
        <translation>Ihre Werte werden einmal übernommen: Spätere Änderungen der Gruppe folgen nicht.</translation>
    </message>
</context>
<context>
    <name>nd::TableExport</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln row(s) to %1…</source>
        <translation>
            <numerusform>%Ln Zeile wird nach %1 exportiert…</numerusform>
            <numerusform>%Ln Zeilen werden nach %1 exportiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>the table was closed before all of it was read.</source>
        <translation>Die Tabelle wurde geschlossen, bevor alles gelesen war.</translation>
    </message>
</context>
<context>
    <name>nd::TemplateMenu</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Save Text as Template…</source>
        <translation>Text als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Delete template?</source>
        <translation>Vorlage löschen?</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>Die Vorlage „%1“ löschen?</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>nd::TicketBeginning</name>
    <message>
        <source>Filled in as for the last order of these numbers, which was not carried out.</source>
        <translation>Ausgefüllt wie bei der letzten Bestellung dieser Rufnummern, die nicht ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Filled in with this account&apos;s defaults.</source>
        <translation>Mit den Vorgaben dieses Kontos ausgefüllt.</translation>
    </message>
    <message>
        <source>Filled in as in the last order: where its numbers go.</source>
        <translation>Wie in der letzten Bestellung ausgefüllt: wohin die Rufnummern gehen.</translation>
    </message>
    <message>
        <source>Filled in as in the template.</source>
        <translation>Wie in der Vorlage ausgefüllt.</translation>
    </message>
    <message>
        <source>Filled in as for the last order of these numbers, which was not carried out in full.</source>
        <translation>Ausgefüllt wie bei der letzten Bestellung dieser Rufnummern, die nicht vollständig ausgeführt wurde.</translation>
    </message>
</context>
<context>
    <name>nd::TicketColumns</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Vergriffen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Teurer</translation>
    </message>
    <message>
        <source>Was %1 upfront and %2 per month for each number</source>
        <translation>Zuvor %1 einmalig und %2 monatlich je Rufnummer</translation>
    </message>
    <message>
        <source>Block of %1</source>
        <translation>Block mit %1</translation>
    </message>
    <message>
        <source>Any %1</source>
        <translation>Beliebige %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>available or dearer, hour</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Held, price not checked</source>
        <translation>Reserviert, Preis ungeprüft</translation>
    </message>
    <message>
        <source>Held for you. Its price was not checked again: searches need not list what is held.</source>
        <translation>Für Sie reserviert. Der Preis wurde nicht erneut geprüft: Suchen müssen Reserviertes nicht zeigen.</translation>
    </message>
    <message>
        <source>Nothing can be checked before the order: Telnyx chooses the numbers when it carries it out.</source>
        <translation>Vor der Bestellung lässt sich nichts prüfen: Telnyx wählt die Rufnummern beim Ausführen aus.</translation>
    </message>
</context>
<context>
    <name>nd::TicketDialog</name>
    <message>
        <source>Place order</source>
        <translation>Bestellung aufgeben</translation>
    </message>
    <message>
        <source>Ticket lines</source>
        <translation>Positionen des Bestellscheins</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Available credit</source>
        <translation>Verfügbares Guthaben</translation>
    </message>
    <message>
        <source>After this order</source>
        <translation>Nach dieser Bestellung</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>nicht ausreichend</translation>
    </message>
    <message>
        <source>Checking the numbers once more…</source>
        <translation>Die Rufnummern werden noch einmal geprüft…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Requirement group · %1</source>
        <translation>Nachweisgruppe · %1</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Leave Out Selected</source>
        <translation>Auswahl weglassen</translation>
    </message>
    <message>
        <source>Only problems (%1)</source>
        <translation>Nur Probleme (%1)</translation>
    </message>
    <message>
        <source>Leave Out %1, Order the Other %2</source>
        <translation>%1 weglassen, die übrigen %2 bestellen</translation>
    </message>
    <message>
        <source>Leave Out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Ordered as soon as the numbers are checked…</source>
        <translation>Wird bestellt, sobald die Rufnummern geprüft sind…</translation>
    </message>
    <message>
        <source>not enough for the whole first month</source>
        <translation>nicht ausreichend für den ganzen ersten Monat</translation>
    </message>
    <message>
        <source>upfront and one month</source>
        <translation>einmalig und ein Monat</translation>
    </message>
    <message>
        <source>Telnyx does not say whether a block&apos;s price is for one number or for the block: here it counts for each number.</source>
        <translation>Telnyx gibt nicht an, ob der Preis eines Blocks für eine Rufnummer oder für den Block gilt: Hier wird er je Rufnummer gerechnet.</translation>
    </message>
    <message>
        <source>Filter ticket</source>
        <translation>Bestellschein filtern</translation>
    </message>
    <message>
        <source>No line matches the filter</source>
        <translation>Keine Position passt zum Filter</translation>
    </message>
    <message>
        <source>Requirements…</source>
        <translation>Nachweise…</translation>
    </message>
    <message>
        <source>Leave Out %L1 Above the Price Ceiling</source>
        <translation>%L1 über der Preisobergrenze weglassen</translation>
    </message>
    <message>
        <source>Fill In…</source>
        <translation>Ausfüllen…</translation>
    </message>
    <message>
        <source>Fill in a requirement group for %1</source>
        <translation>Nachweisgruppe für %1 ausfüllen</translation>
    </message>
</context>
<context>
    <name>nd::TicketPresenter</name>
    <message numerus="yes">
        <source>%n number(s) is/are not offered any more.</source>
        <translation>
            <numerusform>%n Rufnummer wird nicht mehr angeboten.</numerusform>
            <numerusform>%n Rufnummern werden nicht mehr angeboten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cost(s) more than the basket says.</source>
        <translation>
            <numerusform>%n Rufnummer kostet mehr, als der Korb angibt.</numerusform>
            <numerusform>%n Rufnummern kosten mehr, als der Korb angibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) could not be checked: %1</source>
        <translation>
            <numerusform>%n Rufnummer konnte nicht geprüft werden: %1</numerusform>
            <numerusform>%n Rufnummern konnten nicht geprüft werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left on the ticket.</source>
        <translation>Auf dem Bestellschein ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>The upfront cost is above this account&apos;s limit of %1.</source>
        <translation>Die einmaligen Kosten liegen über der Grenze dieses Kontos von %1.</translation>
    </message>
    <message>
        <source>This account&apos;s limit is %1: what costs %2 cannot be ordered with it.</source>
        <translation>Das Limit dieses Kontos ist %1: Was %2 kostet, kann damit nicht bestellt werden.</translation>
    </message>
    <message>
        <source>A line has no price: it cannot be held to this account&apos;s limit of %1.</source>
        <translation>Eine Position hat keinen Preis: Das Limit dieses Kontos von %1 kann nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) is/are gone: leave it/them out.</source>
        <translation>
            <numerusform>%n Rufnummer ist vergriffen: weglassen.</numerusform>
            <numerusform>%n Rufnummern sind vergriffen: weglassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The available credit of %1 does not cover the upfront cost of %2. Leave numbers out, or add funds.</source>
        <translation>Das verfügbare Guthaben von %1 deckt die einmaligen Kosten von %2 nicht. Rufnummern weglassen oder Guthaben aufladen.</translation>
    </message>
    <message numerus="yes">
        <source>The price of %n line(s) stands out.</source>
        <translation>
            <numerusform>Der Preis von %n Position fällt auf.</numerusform>
            <numerusform>Die Preise von %n Positionen fallen auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n held number(s) was not checked again.</source>
        <translation>
            <numerusform>Der Preis von %n reservierter Rufnummer wurde nicht erneut geprüft.</numerusform>
            <numerusform>Die Preise von %n reservierten Rufnummern wurden nicht erneut geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::Tray</name>
    <message>
        <source>Open Numberdesk</source>
        <translation>Numberdesk öffnen</translation>
    </message>
    <message>
        <source>Keep Following When the Window Is Closed</source>
        <translation>Bei geschlossenem Fenster weiterverfolgen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Numberdesk goes on</source>
        <translation>Numberdesk läuft weiter</translation>
    </message>
    <message>
        <source>Orders are still followed. The icon in the tray opens the window again, and its menu quits.</source>
        <translation>Bestellungen werden weiterverfolgt. Das Symbol im Infobereich öffnet das Fenster wieder, sein Menü beendet das Programm.</translation>
    </message>
    <message>
        <source>Following is paused. The icon in the tray opens the window again, and its menu resumes and quits.</source>
        <translation>Die Verfolgung ist angehalten. Das Symbol im Infobereich öffnet das Fenster wieder, und sein Menü setzt fort und beendet.</translation>
    </message>
</context>
<context>
    <name>nd::UsualPrice</name>
    <message>
        <source>Far above the others here: most cost %1 upfront and %2 per month.</source>
        <translation>Weit über den anderen hier: Die meisten kosten einmalig %1 und monatlich %2.</translation>
    </message>
</context>
<context>
    <name>nd::Versions</name>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (gebaut mit %2)</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Sprachen: %1</translation>
    </message>
</context>
<context>
    <name>nd::WatchNews</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>nd::WebhookRefusal</name>
    <message>
        <source>not a webhook</source>
        <translation>kein Webhook</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>falsche Signatur</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>zu alt</translation>
    </message>
    <message>
        <source>from the future</source>
        <translation>aus der Zukunft</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verständlich</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>too many at once</source>
        <translation>zu viele auf einmal</translation>
    </message>
</context>
<context>
    <name>nd::WebhookSignature</name>
    <message>
        <source>Enter the account&apos;s public key.</source>
        <translation>Den öffentlichen Schlüssel des Kontos eingeben.</translation>
    </message>
    <message>
        <source>This is a PEM file. Enter the short key that the Telnyx portal shows.</source>
        <translation>Das ist eine PEM-Datei. Den kurzen Schlüssel eingeben, den das Telnyx-Portal zeigt.</translation>
    </message>
    <message>
        <source>This is not base64. Copy the key from the Telnyx portal again.</source>
        <translation>Das ist kein Base64. Den Schlüssel erneut aus dem Telnyx-Portal kopieren.</translation>
    </message>
    <message>
        <source>A public key has 32 bytes, this has %1.</source>
        <translation>Ein öffentlicher Schlüssel hat 32 Bytes, dieser hat %1.</translation>
    </message>
    <message>
        <source>These 32 bytes are no public key. Copy it from the Telnyx portal again.</source>
        <translation>Diese 32 Bytes sind kein öffentlicher Schlüssel. Den Schlüssel erneut aus dem Telnyx-Portal kopieren.</translation>
    </message>
</context>
<context>
    <name>nd::Webhooks</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Port %1 wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Choose another port and let your tunnel lead there, or end the other program and apply again.</source>
        <translation>Einen anderen Port wählen und den Tunnel dorthin führen, oder das andere Programm beenden und erneut übernehmen.</translation>
    </message>
    <message>
        <source>This system does not let Numberdesk listen on port %1.</source>
        <translation>Dieses System lässt Numberdesk an Port %1 nichts empfangen.</translation>
    </message>
    <message>
        <source>Choose a port above 1023.</source>
        <translation>Einen Port über 1023 wählen.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>Dieser Rechner hat die Adresse %1 nicht.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 when the tunnel runs on this computer.</source>
        <translation>127.0.0.1 verwenden, wenn der Tunnel auf diesem Rechner läuft.</translation>
    </message>
    <message>
        <source>Numberdesk cannot listen: %1</source>
        <translation>Numberdesk kann nichts empfangen: %1</translation>
    </message>
    <message>
        <source>Choose another address or port and apply again.</source>
        <translation>Eine andere Adresse oder einen anderen Port wählen und erneut übernehmen.</translation>
    </message>
    <message>
        <source>An address is made of numbers, as in 127.0.0.1.</source>
        <translation>Eine Adresse besteht aus Zahlen, wie in 127.0.0.1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>nd::WebhooksDialog</name>
    <message>
        <source>read from Telnyx</source>
        <translation>bei Telnyx abgerufen</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>war schon da</translation>
    </message>
    <message>
        <source>means nothing here</source>
        <translation>hier ohne Bedeutung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Telnyx can tell this desk at once when an order changes, through a tunnel that you run from the internet to the address below. Without it nothing is lost: Numberdesk asks by itself.</source>
        <translation>Telnyx kann diesem Platz sofort melden, wenn sich eine Bestellung ändert: über einen selbst betriebenen Tunnel aus dem Internet zur Adresse unten. Ohne ihn geht nichts verloren: Numberdesk fragt von sich aus nach.</translation>
    </message>
    <message>
        <source>Receive webhooks</source>
        <translation>Webhooks empfangen</translation>
    </message>
    <message>
        <source>44 characters, the last of them =</source>
        <translation>44 Zeichen, das letzte ist =</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>Empfangsadresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Telnyx public key</source>
        <translation>Öffentlicher Schlüssel von Telnyx</translation>
    </message>
    <message>
        <source>Address for the tunnel</source>
        <translation>Adresse für den Tunnel</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Arrived webhooks</source>
        <translation>Eingegangene Webhooks</translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>Noch nichts eingegangen</translation>
    </message>
    <message>
        <source>The Sandbox sends no webhooks. With a key of your own you can try the receiver with events that you sign yourself.</source>
        <translation>Die Sandbox sendet keine Webhooks. Mit einem eigenen Schlüssel lässt sich der Empfang mit selbst signierten Ereignissen ausprobieren.</translation>
    </message>
    <message>
        <source>Of the account “%1”: Telnyx portal, Keys &amp; Credentials, Public Key. It is not a secret and opens nothing; it tells Telnyx&apos;s webhooks from those of others.</source>
        <translation>Der des Kontos „%1“: Telnyx-Portal, „Keys &amp; Credentials“, „Public Key“. Er ist nicht geheim und öffnet nichts; an ihm sind die Webhooks von Telnyx von fremden zu unterscheiden.</translation>
    </message>
    <message>
        <source>Every computer that reaches this one at %1 will be able to knock at this port, unencrypted. What Telnyx has not signed is turned away, but 127.0.0.1 is all that a tunnel on this computer needs.</source>
        <translation>Jeder Rechner, der diesen unter %1 erreicht, kann dann unverschlüsselt auf diesen Port zugreifen. Was Telnyx nicht signiert hat, wird abgewiesen; einem Tunnel auf diesem Rechner genügt aber 127.0.0.1.</translation>
    </message>
    <message>
        <source>Off. Nothing is listening.</source>
        <translation>Aus. Es wird nichts empfangen.</translation>
    </message>
    <message>
        <source>Not listening: this account has no public key yet. Enter it above and apply.</source>
        <translation>Kein Empfang: Dieses Konto hat noch keinen öffentlichen Schlüssel. Ihn oben eingeben und übernehmen.</translation>
    </message>
    <message>
        <source>Listening. Let your tunnel lead here, and let “Number Order Notifications” in the Telnyx portal lead to the tunnel&apos;s public address with the same path.</source>
        <translation>Empfangsbereit. Den Tunnel hierher führen und im Telnyx-Portal bei „Number Order Notifications“ die öffentliche Adresse des Tunnels mit derselben Endung eintragen.</translation>
    </message>
    <message>
        <source>Turned away: %1 (%2).</source>
        <translation>Abgewiesen: %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing was turned away.</source>
        <translation>Nichts wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Is this the public key of the account that sends?</source>
        <translation>Ist das der öffentliche Schlüssel des sendenden Kontos?</translation>
    </message>
    <message>
        <source>Is this computer&apos;s clock right?</source>
        <translation>Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <translation>Zuletzt: %1, %2</translation>
    </message>
</context>
<context>
    <name>nd::WorkspaceDialogs</name>
    <message>
        <source>Order Templates…</source>
        <translation>Bestellvorlagen…</translation>
    </message>
    <message>
        <source>Requirement Groups…</source>
        <translation>Nachweisgruppen…</translation>
    </message>
    <message>
        <source>Addresses…</source>
        <translation>Adressen…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Berichte…</translation>
    </message>
    <message>
        <source>For the numbers on the ticket</source>
        <translation>Für die Rufnummern dieser Bestellung</translation>
    </message>
    <message>
        <source>Not known what was ordered</source>
        <translation>Nicht bekannt, was bestellt wurde</translation>
    </message>
    <message>
        <source>Neither this computer nor Telnyx&apos;s list tells the numbers of this order.</source>
        <translation>Weder dieser Computer noch die Liste von Telnyx nennt die Rufnummern dieser Bestellung.</translation>
    </message>
</context>
<context>
    <name>nd::WorkspaceView</name>
    <message>
        <source>Telnyx does not know this order</source>
        <translation>Telnyx kennt diese Bestellung nicht</translation>
    </message>
    <message>
        <source>Telnyx answers that there is no order %1, so it is not followed any more.</source>
        <translation>Laut Telnyx gibt es keine Bestellung %1; sie wird daher nicht weiter verfolgt.</translation>
    </message>
    <message>
        <source>Compare with Telnyx&apos;s portal before you order its numbers again. If it is there, ask again; if it is not, dismiss it.</source>
        <translation>Mit dem Telnyx-Portal vergleichen, bevor Sie ihre Rufnummern erneut bestellen. Steht sie dort, erneut fragen; steht sie dort nicht, ausblenden.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Not dismissed</source>
        <translation>Nicht ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) need action</source>
        <translation>
            <numerusform>%n weiterer Punkt erfordert Handeln</numerusform>
            <numerusform>%n weitere Punkte erfordern Handeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::WorldMap</name>
    <message>
        <source>Whole World</source>
        <translation>Ganze Welt</translation>
    </message>
</context>
<context>
    <name>nd::WriteCoordinator</name>
    <message>
        <source>It did not happen.</source>
        <translation>Nicht ausgeführt.</translation>
    </message>
    <message>
        <source>No answer has proven anything, and Telnyx has shown no trace of it for ten minutes.</source>
        <translation>Keine Antwort hat etwas bewiesen, und bei Telnyx gab es zehn Minuten lang keine Spur davon.</translation>
    </message>
    <message>
        <source>The answer that came is not the answer to this request.</source>
        <translation>Die eingegangene Antwort gehört nicht zu dieser Anfrage.</translation>
    </message>
    <message>
        <source>Telnyx shows no order of this request, but its numbers are in the account.</source>
        <translation>Telnyx zeigt keine Bestellung zu dieser Anfrage, aber ihre Rufnummern sind im Konto.</translation>
    </message>
    <message>
        <source>It was not bought, as a person has found at Telnyx.</source>
        <translation>Es wurde nicht gekauft: Jemand hat bei Telnyx nachgesehen.</translation>
    </message>
    <message>
        <source>Only a request whose outcome is still unresolved can be settled by hand.</source>
        <translation>Von Hand klären lässt sich nur eine Anfrage, deren Ausgang noch ungeklärt ist.</translation>
    </message>
    <message>
        <source>It needs the key that was in use on %1: the present one belongs to somebody else.</source>
        <translation>Dafür wird der Schlüssel gebraucht, der am %1 verwendet wurde: Der jetzige gehört jemand anderem.</translation>
    </message>
    <message>
        <source>It needs a key of the Telnyx user %1, in use on %2.</source>
        <translation>Dafür wird ein Schlüssel des Telnyx-Benutzers %1 gebraucht, der am %2 verwendet wurde.</translation>
    </message>
    <message>
        <source>Enter that key in Manage Accounts: then Telnyx is asked what became of it.</source>
        <translation>Diesen Schlüssel unter „Konten verwalten“ eingeben: Dann wird bei Telnyx nachgefragt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>This account is read-only here: nothing was sent.</source>
        <translation>Dieses Konto ist hier schreibgeschützt: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Allow orders in Manage Accounts, or use another account.</source>
        <translation>Unter „Konten verwalten“ Bestellungen zulassen oder ein anderes Konto verwenden.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>The program ended before the request left this machine.</source>
        <translation>Das Programm wurde beendet, bevor die Anfrage diesen Rechner verließ.</translation>
    </message>
    <message>
        <source>It was stopped before the request left this machine.</source>
        <translation>Abgebrochen, bevor die Anfrage diesen Rechner verließ.</translation>
    </message>
    <message>
        <source>The desk is locked: nothing was sent.</source>
        <translation>Der Arbeitsplatz ist gesperrt: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Unlock it with the PIN first.</source>
        <translation>Entsperren Sie ihn zuerst mit der PIN.</translation>
    </message>
</context>
<context>
    <name>nd::WriteNotices</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A document was uploaded, and is attached to nothing.</source>
        <translation>Ein Dokument wurde hochgeladen und ist nirgends beigefügt.</translation>
    </message>
    <message>
        <source>Choose it at its requirement within half an hour: Telnyx deletes it then.</source>
        <translation>Wählen Sie es innerhalb einer halben Stunde bei seinem Nachweis aus: danach löscht Telnyx es.</translation>
    </message>
    <message>
        <source>%1: sent earlier, and known to be done now.</source>
        <translation>%1: früher gesendet und jetzt nachweislich ausgeführt.</translation>
    </message>
</context>
<context>
    <name>nd::WriteWords</name>
    <message>
        <source>Number order</source>
        <translation>Rufnummernbestellung</translation>
    </message>
    <message>
        <source>Block order</source>
        <translation>Blockbestellung</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Sammelbestellung</translation>
    </message>
    <message>
        <source>Advanced order</source>
        <translation>Sonderbestellung</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>Change of reference</source>
        <translation>Änderung der Referenz</translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation>Nachweisgruppe</translation>
    </message>
    <message>
        <source>Requirement values</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>New requirement group</source>
        <translation>Neue Nachweisgruppe</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Change of a requirement group</source>
        <translation>Änderung einer Nachweisgruppe</translation>
    </message>
    <message>
        <source>Submission of a requirement group</source>
        <translation>Einreichung einer Nachweisgruppe</translation>
    </message>
    <message>
        <source>Deletion of a requirement group</source>
        <translation>Löschung einer Nachweisgruppe</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Link for an end user</source>
        <translation>Link für einen Endnutzer</translation>
    </message>
</context>
<context>
    <name>nd::cells</name>
    <message>
        <source>Local</source>
        <translation>Ortsnetz</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gebührenfrei</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Geteilte Kosten</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>HD voice</source>
        <translation>HD Voice</translation>
    </message>
    <message>
        <source>International SMS</source>
        <translation>Internationale SMS</translation>
    </message>
    <message>
        <source>Local calling</source>
        <translation>Ortsgespräche</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>nd::countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>People&apos;s Republic of China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands (Malvinas)</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Republic of The Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palästina</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Virgin Islands, British</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Virgin Islands, U.S.</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>nd::workbook</name>
    <message>
        <source>A workbook holds %L1 rows and no more. Export as CSV.</source>
        <translation>Eine Arbeitsmappe fasst höchstens %L1 Zeilen. Als CSV exportieren.</translation>
    </message>
    <message>
        <source>There is no room for a workbook.</source>
        <translation>Für eine Arbeitsmappe ist kein Platz.</translation>
    </message>
    <message>
        <source>This build of Numberdesk writes no Excel workbooks.</source>
        <translation>Diese Ausführung von Numberdesk schreibt keine Excel-Arbeitsmappen.</translation>
    </message>
</context>
</TS>
