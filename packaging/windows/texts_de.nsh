; SPDX-License-Identifier: Apache-2.0
LangString WILL_STAY ${LANG_GERMAN} "Was Numberdesk aufbewahrt hat, bleibt: Bestellungen, Warenkörbe und Einstellungen in ${DATA}, die Schlüssel Ihrer Konten in der Anmeldeinformationsverwaltung von Windows."
LangString STAYS ${LANG_GERMAN} "Numberdesk wurde von diesem Computer entfernt. Was es aufbewahrt hat, bleibt: Bestellungen, Warenkörbe und Einstellungen im Ordner ${DATA}, und die Schlüssel Ihrer Konten in der Anmeldeinformationsverwaltung von Windows. Löschen Sie diesen Ordner selbst, wenn niemand ihn mehr braucht."
LangString RUNS ${LANG_GERMAN} "Numberdesk läuft noch. Schließen Sie es und versuchen Sie es dann erneut."
LangString TOO_OLD ${LANG_GERMAN} "Numberdesk braucht Windows 10 oder neuer."
LangString OLDER_STAYS ${LANG_GERMAN} "Die installierte Version konnte nicht entfernt werden. Entfernen Sie sie in den Einstellungen von Windows und versuchen Sie es dann erneut."
LangString NOT_WRITTEN ${LANG_GERMAN} "Nicht alle Dateien konnten nach $INSTDIR geschrieben werden. Prüfen Sie die Rechte des Ordners und den freien Platz auf dem Datenträger."
