<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>▾  Advanced</source>
        <translation>▾  Erweitert</translation>
    </message>
    <message>
        <source>▸  Advanced</source>
        <translation>▸  Erweitert</translation>
    </message>
</context>
<context>
    <name>AttributionMap</name>
    <message>
        <source>{0}: map over the face</source>
        <translation>{0}: Karte über dem Gesicht</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>No face yet</source>
        <translation>Noch kein Gesicht</translation>
    </message>
    <message>
        <source>strongest at {0}</source>
        <translation>am stärksten bei {0}</translation>
    </message>
    <message>
        <source>of a randomised network</source>
        <translation>eines zufälligen Netzes</translation>
    </message>
    <message>
        <source>RANDOMISED</source>
        <translation>ZUFÄLLIG</translation>
    </message>
</context>
<context>
    <name>AttributionView</name>
    <message>
        <source>Why this verdict</source>
        <translation>Warum dieses Urteil</translation>
    </message>
    <message>
        <source>Maps of the face: the places that support the verdict or speak against it</source>
        <translation>Karten des Gesichts: die Stellen, die für das Urteil sprechen oder dagegen</translation>
    </message>
    <message>
        <source>Randomised part of the network</source>
        <translation>Zufällig gemachter Teil des Netzes</translation>
    </message>
    <message>
        <source>Randomised: {0}</source>
        <translation>Zufällig: {0}</translation>
    </message>
    <message>
        <source>Over the picture</source>
        <translation>Über dem Bild</translation>
    </message>
    <message>
        <source>No face yet: look into the camera, or open a picture with a face</source>
        <translation>Noch kein Gesicht: Schau in die Kamera oder öffne ein Bild mit einem Gesicht</translation>
    </message>
    <message>
        <source>These maps are of a network that knows nothing. A map that looks as before explains little.</source>
        <translation>Diese Karten stammen von einem Netz, das nichts weiß. Eine Karte, die aussieht wie zuvor, erklärt wenig.</translation>
    </message>
    <message>
        <source>How far the logit of “{0}” is ahead of that of “{1}”</source>
        <translation>Vorsprung des Logits von „{0}“ vor dem von „{1}“</translation>
    </message>
    <message>
        <source>Changed by you. How far the logit of “{0}” is ahead of that of “{1}”</source>
        <translation>Von dir geändert. Vorsprung des Logits von „{0}“ vor dem von „{1}“</translation>
    </message>
</context>
<context>
    <name>Attributions</name>
    <message>
        <source>Randomised: {0}. It knows nothing.</source>
        <translation>Zufällig: {0}. Das Netz weiß nichts.</translation>
    </message>
</context>
<context>
    <name>AugmentationSection</name>
    <message>
        <source>Changes to the faces (augmentation)</source>
        <translation>Veränderungen der Gesichter (Augmentierung)</translation>
    </message>
    <message>
        <source>Strength of the changes, as a multiple of the usual</source>
        <translation>Stärke der Veränderungen, als Vielfaches der üblichen</translation>
    </message>
    <message>
        <source>Show examples</source>
        <translation>Beispiele zeigen</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>Some of your images, changed as during training</source>
        <translation>Einige deiner Bilder, verändert wie beim Training</translation>
    </message>
    <message>
        <source>Each time the network sees a face, the face is slightly moved, turned, mirrored, lit, blurred or made noisy, so that the network learns the expression and not the picture. At 0, faces stay as they are.</source>
        <translation>Jedes Mal, wenn das Netz ein Gesicht sieht, wird es leicht verschoben, gedreht, gespiegelt, anders beleuchtet, unscharf gemacht oder verrauscht, damit das Netz den Ausdruck lernt und nicht das Bild. Bei 0 bleiben die Gesichter, wie sie sind.</translation>
    </message>
    <message>
        <source>no examples can be drawn: {0}</source>
        <translation>Beispiele können nicht gezeichnet werden: {0}</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>A defect of the program, please report it: {0}</source>
        <translation>Ein Programmfehler, bitte melde ihn: {0}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close ({0} more)</source>
        <translation>Schließen ({0} weitere)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BaselineTaking</name>
    <message>
        <source>No face is in view to take a baseline of</source>
        <translation>Es ist kein Gesicht im Bild, dessen Referenz aufgenommen werden könnte</translation>
    </message>
    <message>
        <source>No face has a baseline</source>
        <translation>Kein Gesicht hat eine Referenz</translation>
    </message>
    <message>
        <source>{0}: baseline taken</source>
        <translation>{0}: Referenz aufgenommen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>BoothPicture</name>
    <message>
        <source>Picture of the booth</source>
        <translation>Bild der Fotobox</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>BoothView</name>
    <message>
        <source>Picture</source>
        <extracomment>Button: takes a picture</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Button: prints the last pictures</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Nächster Gast</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Dieses drucken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>SmileDesk booth</source>
        <translation>SmileDesk-Fotobox</translation>
    </message>
    <message>
        <source>This picture cannot be shown: {0}</source>
        <translation>Dieses Foto kann nicht angezeigt werden: {0}</translation>
    </message>
    <message>
        <source>To leave the booth, hold the Esc key</source>
        <translation>Zum Verlassen der Fotobox die Taste Esc gedrückt halten</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera settings: {0}</source>
        <translation>Kameraeinstellungen: {0}</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Bild spiegeln</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>This system does not say what the camera offers: sizes are untested.</source>
        <translation>Dieses System verrät nicht, was die Kamera bietet: Die Größen sind ungeprüft.</translation>
    </message>
    <message>
        <source>&amp;Exposure</source>
        <translation>&amp;Belichtung</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Helligkeit</translation>
    </message>
    <message>
        <source>&amp;Power-line frequency</source>
        <translation>&amp;Netzfrequenz</translation>
    </message>
    <message>
        <source>Set the exposure automatically</source>
        <translation>Belichtung automatisch einstellen</translation>
    </message>
    <message>
        <source>Lamps flicker at this frequency: the wrong one causes stripes</source>
        <translation>Lampen flackern mit dieser Frequenz: Die falsche ergibt Streifen</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>{0} was plugged in</source>
        <translation>{0} wurde angeschlossen</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Left out: {0}</source>
        <translation>Ausgelassen: {0}</translation>
    </message>
    <message>
        <source>Would be kept in spite of this: {0}</source>
        <translation>Würde trotzdem behalten: {0}</translation>
    </message>
    <message>
        <source>Would be kept</source>
        <translation>Würde behalten</translation>
    </message>
    <message>
        <source>This is what the model lacks most: hold a class below to keep samples like it.</source>
        <translation>Das fehlt dem Modell am meisten: Halte unten eine Klasse gedrückt, um solche Beispiele zu behalten.</translation>
    </message>
    <message>
        <source>Hold a class below to keep it.</source>
        <translation>Zum Behalten unten eine Klasse gedrückt halten.</translation>
    </message>
    <message>
        <source>Leave out:</source>
        <translation>Auslassen:</translation>
    </message>
    <message>
        <source>change {0:5.1f}</source>
        <translation>Änderung {0:5.1f}</translation>
    </message>
    <message>
        <source>sharpness  {0:4.2f}</source>
        <translation>Schärfe     {0:4.2f}</translation>
    </message>
    <message>
        <source>brightness {0:4.0f}</source>
        <translation>Helligkeit {0:4.0f}</translation>
    </message>
    <message>
        <source>nothing kept yet</source>
        <translation>noch nichts behalten</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>The network is as it was learned. Right-click a map, a unit or a layer, or press Delete or S on a map. Everything after it is computed again.</source>
        <translation>Das Netz ist so, wie es gelernt wurde. Klicke mit der rechten Maustaste auf eine Karte, eine Einheit oder eine Schicht, oder drücke auf einer Karte Entf oder S. Alles danach wird neu berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>Changed by you: %n</source>
        <translation>
            <numerusform>Von dir geändert: %n</numerusform>
            <numerusform>Von dir geändert: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation>Zurücknehmen: {0}</translation>
    </message>
</context>
<context>
    <name>ChangedImages</name>
    <message>
        <source>{0} of {1}: {2}
True: {3}
Old: {4}
New: {5}</source>
        <translation>{0} von {1}: {2}
Richtig: {3}
Alt: {4}
Neu: {5}</translation>
    </message>
    <message>
        <source>old</source>
        <extracomment>The old model</extracomment>
        <translation>alt</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>The new model</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>kein Gesicht gefunden</translation>
    </message>
</context>
<context>
    <name>ChangedSection</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, of which the first {2} are shown</source>
        <translation>{0}: {1}, davon die ersten {2} gezeigt</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes of the network</source>
        <translation>Änderungen am Netz</translation>
    </message>
    <message>
        <source>Verdicts start afresh with every change. Another model starts without changes; the model&apos;s files stay as they are.</source>
        <translation>Mit jeder Änderung beginnen die Urteile von vorn. Ein anderes Modell beginnt ohne Änderungen; die Dateien des Modells bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>p({0}) of this frame: {1:.2f} as learned, {2:.2f} with your changes</source>
        <translation>p({0}) dieses Bildes: {1:.2f} wie gelernt, {2:.2f} mit deinen Änderungen</translation>
    </message>
</context>
<context>
    <name>ChecksTable</name>
    <message>
        <source>network</source>
        <extracomment>Heading of a column: the number that the network computed</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Numbers by hand, and those that they must equal</source>
        <translation>Von Hand berechnete Zahlen und die, mit denen sie übereinstimmen müssen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>differ by</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>{0}: by hand {1} · {2}: {3} · differ by {4} {5}</source>
        <translation>{0}: von Hand {1} · {2}: {3} · Differenz {4} {5}</translation>
    </message>
</context>
<context>
    <name>ChildProcess</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>{0}: the process cannot start: {1}</source>
        <translation>{0}: Der Prozess kann nicht starten: {1}</translation>
    </message>
    <message>
        <source>{0}: the process sent a message that cannot be understood: {1}</source>
        <translation>{0}: Der Prozess hat eine unverständliche Nachricht gesendet: {1}</translation>
    </message>
    <message>
        <source>{0}: the process ended unexpectedly (code {1})</source>
        <translation>{0}: Der Prozess endete unerwartet (Code {1})</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>{value} (not available)</source>
        <translation>{value} (nicht verfügbar)</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Results to show</source>
        <translation>Angezeigte Ergebnisse</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>Part of the names to show</source>
        <translation>Teil der Namen, die gezeigt werden</translation>
    </message>
</context>
<context>
    <name>ChosenImages</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Trainieren …</translation>
    </message>
    <message>
        <source>The folders could not be read: {0}. Resume to try again.</source>
        <translation>Die Ordner konnten nicht gelesen werden: {0}. „Fortsetzen“ versucht es erneut.</translation>
    </message>
    <message>
        <source>Reading the folders.</source>
        <translation>Die Ordner werden gelesen.</translation>
    </message>
    <message>
        <source>Training can start once enough images of each class are read.</source>
        <translation>Das Training kann beginnen, sobald genug Bilder jeder Klasse gelesen sind.</translation>
    </message>
    <message>
        <source>There are enough images to start; training reads the others itself.</source>
        <translation>Es sind genug Bilder zum Beginnen da; die übrigen liest das Training selbst.</translation>
    </message>
    <message>
        <source>Nothing is missing: training can start.</source>
        <translation>Es fehlt nichts: Das Training kann beginnen.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Crop faces from photographs, or take the images as faces</source>
        <translation>Gesichter aus Fotos ausschneiden oder die Bilder als Gesichter nehmen</translation>
    </message>
    <message>
        <source>Automatic, for each folder</source>
        <translation>Automatisch, für jeden Ordner</translation>
    </message>
    <message>
        <source>Photographs: crop the face</source>
        <translation>Fotos: Gesicht ausschneiden</translation>
    </message>
    <message>
        <source>Faces: take the whole image</source>
        <translation>Gesichter: ganzes Bild nehmen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>{0} to learn from · {1} held out · {2} skipped</source>
        <translation>{0} zum Lernen · {1} zurückgehalten · {2} übersprungen</translation>
    </message>
</context>
<context>
    <name>ClassCounts</name>
    <message>
        <source>Images of each class</source>
        <translation>Bilder jeder Klasse</translation>
    </message>
</context>
<context>
    <name>ClassEditor</name>
    <message>
        <source>&apos;{0}&apos; has samples: delete or move them first</source>
        <translation>„{0}“ hat Beispiele: Lösche oder verschiebe sie zuerst</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>Klasse hinzufügen …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename {0}…</source>
        <translation>{0} umbenennen …</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
</context>
<context>
    <name>ClassRow</name>
    <message>
        <source>Name of the class</source>
        <translation>Name der Klasse</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Button: makes several classes of a merged one</extracomment>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>{0} are the classes that were merged</extracomment>
        <translation>aus {0}</translation>
    </message>
    <message>
        <source>Split {0}</source>
        <translation>{0} trennen</translation>
    </message>
    <message>
        <source>Split into separate classes again: {0}</source>
        <translation>Wieder in einzelne Klassen trennen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{number} images to learn from, {held_back} held back to check how well it learns</source>
        <translation>
            <numerusform>{number} Bild zum Lernen, {held_back} zurückgehalten, um zu prüfen, wie gut es lernt</numerusform>
            <numerusform>{number} Bilder zum Lernen, {held_back} zurückgehalten, um zu prüfen, wie gut es lernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation>{0} umbenennen</translation>
    </message>
    <message>
        <source>Rename the class; the name of another class merges the two</source>
        <translation>Die Klasse umbenennen; der Name einer anderen Klasse vereint die beiden</translation>
    </message>
    <message>
        <source>Return merges the two classes into “{0}”.</source>
        <translation>Eingabe vereint die beiden Klassen zu „{0}“.</translation>
    </message>
    <message>
        <source>Return renames; the name of another class ({0}) merges the two.</source>
        <translation>Eingabe benennt um; der Name einer anderen Klasse ({0}) vereint die beiden.</translation>
    </message>
</context>
<context>
    <name>ClassesSection</name>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images to learn from</source>
        <translation>
            <numerusform>{number} Bild zum Lernen</numerusform>
            <numerusform>{number} Bilder zum Lernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Collect samples</source>
        <translation>Beispiele sammeln</translation>
    </message>
    <message>
        <source>Hold to record</source>
        <translation>Zum Aufnehmen gedrückt halten</translation>
    </message>
    <message>
        <source>or hold the digit</source>
        <translation>oder die Ziffer halten</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>recording: {0}</source>
        <translation>Aufnahme: {0}</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>State of a button that is held</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Kept as {0}, not {1}. Ctrl+Z in Collect undoes it.</source>
        <translation>Als {0} behalten, nicht als {1}. Strg+Z unter „Sammeln“ macht es rückgängig.</translation>
    </message>
    <message>
        <source>The disk is too slow for so many samples: continue in a moment</source>
        <translation>Der Datenträger ist zu langsam für so viele Beispiele: Fahr gleich fort</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>Dieser Ordner kann nicht verwendet werden</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n images. Ctrl+Z brings them back until the window is closed.</source>
        <translation>
            <numerusform>%n Bild gelöscht. Strg+Z holt es zurück, bis das Fenster geschlossen wird.</numerusform>
            <numerusform>%n Bilder gelöscht. Strg+Z holt sie zurück, bis das Fenster geschlossen wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n images to {0}. Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>%n Bild nach „{0}“ verschoben. Strg+Z macht es rückgängig.</numerusform>
            <numerusform>%n Bilder nach „{0}“ verschoben. Strg+Z macht es rückgängig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Noch keine Beispiele</translation>
    </message>
    <message>
        <source>Hold the button of a class, or its digit, while your face shows it. Turn your head, change the light, come closer: the network learns to ignore whatever varies.</source>
        <translation>Halte die Schaltfläche einer Klasse oder ihre Ziffer gedrückt, während dein Gesicht sie zeigt. Dreh den Kopf, ändere das Licht, komm näher: Das Netz lernt, nicht auf das zu achten, was sich ändert.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Testing an unknown model</source>
        <translation>Ein unbekanntes Modell wird geprüft</translation>
    </message>
    <message>
        <source>A separate process loads it first, in case its files are damaged.</source>
        <translation>Ein eigener Prozess lädt es zuerst, falls seine Dateien beschädigt sind.</translation>
    </message>
    <message>
        <source>The old one knows {0}; the new one {1}. Below, both judge the face in view.</source>
        <translation>Das alte kennt {0}, das neue {1}. Unten urteilen beide über das Gesicht im Bild.</translation>
    </message>
    <message>
        <source>These two cannot be compared by numbers: they know different classes</source>
        <translation>Diese beiden lassen sich nicht in Zahlen vergleichen: Sie kennen verschiedene Klassen</translation>
    </message>
    <message>
        <source>Comparing both models on the same images</source>
        <translation>Beide Modelle werden an denselben Bildern verglichen</translation>
    </message>
    <message>
        <source>The live picture goes on.</source>
        <translation>Das Live-Bild läuft weiter.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Train a model, or choose one under Models. It is compared with the model in use, on the same images and on your face, before anything changes.</source>
        <translation>Trainiere ein Modell oder wähle eines unter „Modelle“. Es wird an denselben Bildern und an deinem Gesicht mit dem verwendeten Modell verglichen, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>A folder that holds a folder of images for each class</source>
        <translation>Ein Ordner, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no longer among the models</source>
        <translation>„{0}“ ist nicht mehr unter den Modellen</translation>
    </message>
    <message>
        <source>Choose a model under Models to compare it with the one in use.</source>
        <translation>Wähle unter „Modelle“ ein Modell, um es mit dem verwendeten zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n images</source>
        <translation>
            <numerusform>{0} von %n Bild</numerusform>
            <numerusform>{0} von %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>These models cannot be compared</source>
        <translation>Diese Modelle lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>The two could not be compared on these images</source>
        <translation>Die beiden konnten an diesen Bildern nicht verglichen werden</translation>
    </message>
    <message>
        <source>It is not known on this machine which images the new model was chosen by.</source>
        <translation>Auf diesem Rechner ist nicht bekannt, anhand welcher Bilder das neue Modell ausgewählt wurde.</translation>
    </message>
    <message>
        <source>The list of the images that the new model was chosen by is gone: {0}.</source>
        <translation>Die Liste der Bilder, anhand derer das neue Modell ausgewählt wurde, ist verschwunden: {0}.</translation>
    </message>
    <message>
        <source>Choose a folder that holds a folder of images for each class. Below, both judge the face in view.</source>
        <translation>Wähle einen Ordner, der für jede Klasse einen Ordner mit Bildern enthält. Unten urteilen beide über das Gesicht im Bild.</translation>
    </message>
    <message>
        <source>No images to compare the two on</source>
        <translation>Keine Bilder, an denen die beiden verglichen werden könnten</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in use now. &apos;{1}&apos; stays under Models.</source>
        <translation>„{0}“ wird jetzt verwendet. „{1}“ bleibt unter „Modelle“.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; stays in use. &apos;{1}&apos; is kept under Models.</source>
        <translation>„{0}“ wird weiter verwendet. „{1}“ bleibt unter „Modelle“.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; stays in use. The images that the discarded model learned from are still there.</source>
        <translation>„{0}“ wird weiter verwendet. Die Bilder, aus denen das verworfene Modell gelernt hat, sind noch da.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was discarded</source>
        <translation>„{0}“ wurde verworfen</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Only the new model is right</source>
        <translation>Nur das neue Modell hat recht</translation>
    </message>
    <message>
        <source>Only the old model is right</source>
        <translation>Nur das alte Modell hat recht</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Answers for the images of each class</source>
        <translation>Antworten für die Bilder jeder Klasse</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>es ist</translation>
    </message>
    <message>
        <source>the network says</source>
        <translation>das Netz sagt</translation>
    </message>
    <message numerus="yes">
        <source>%n images of “{0}” ({1:.1%} of them) are called “{2}”</source>
        <translation>
            <numerusform>%n Bild von „{0}“ ({1:.1%} davon) wird „{2}“ genannt</numerusform>
            <numerusform>%n Bilder von „{0}“ ({1:.1%} davon) werden „{2}“ genannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsOverlay</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Freeze the picture</source>
        <translation>Das Bild einfrieren</translation>
    </message>
    <message>
        <source>Position in the film</source>
        <translation>Stelle im Film</translation>
    </message>
    <message>
        <source>Follow the largest</source>
        <translation>Dem größten folgen</translation>
    </message>
    <message>
        <source>Let the network view follow the largest face</source>
        <translation>Die Netzansicht folgt dem größten Gesicht</translation>
    </message>
    <message>
        <source>The verdict changes a little beyond this probability, so that it does not flicker</source>
        <translation>Das Urteil wechselt erst etwas jenseits dieser Wahrscheinlichkeit, damit es nicht flackert</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>{0} from</source>
        <translation>{0} ab</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>There is no verdict to correct yet</source>
        <translation>Es gibt noch kein Urteil zu korrigieren</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is about {1}: choose another folder first</source>
        <translation>In „{0}“ geht es um {1}: Wähle zuerst einen anderen Ordner</translation>
    </message>
    <message>
        <source>Not {0}: which class is it?</source>
        <translation>Nicht {0}: Welche Klasse ist es?</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>The course needs a network. Wait until it is loaded.</source>
        <translation>Der Kurs braucht ein Netz. Warte, bis es geladen ist.</translation>
    </message>
    <message>
        <source>The files of this network are gone. Choose another model.</source>
        <translation>Die Dateien dieses Netzes sind verschwunden. Wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>The worksheet is saved: {path}</source>
        <translation>Das Arbeitsblatt ist gespeichert: {path}</translation>
    </message>
</context>
<context>
    <name>CourseBar</name>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Open what this step is about</source>
        <translation>Öffnet, worum es in diesem Schritt geht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin the course again, and forget what was checked</source>
        <translation>Den Kurs von vorn beginnen und vergessen, was geprüft wurde</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Arbeitsblatt …</translation>
    </message>
    <message>
        <source>Save the tasks as two pages to print</source>
        <translation>Die Aufgaben als zwei Seiten zum Drucken speichern</translation>
    </message>
    <message>
        <source>Close the course</source>
        <translation>Kurs schließen</translation>
    </message>
    <message>
        <source>Close the course; the menu Explore opens it again at the same place</source>
        <translation>Kurs schließen; das Menü „Erkunden“ öffnet ihn wieder an derselben Stelle</translation>
    </message>
    <message>
        <source>Step {step} of 5: {title}</source>
        <translation>Schritt {step} von 5: {title}</translation>
    </message>
    <message>
        <source>Stage {stage} of {stages}, {right} of {checked} right</source>
        <translation>Etappe {stage} von {stages}, {right} von {checked} richtig</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft …</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>The answer is correct</extracomment>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Noch nicht.</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>cut at {0}</source>
        <translation>abgeschnitten bei {0}</translation>
    </message>
    <message>
        <source>line: {points}</source>
        <translation>Linie: {points}</translation>
    </message>
    <message numerus="yes">
        <source>%n values here</source>
        <translation>
            <numerusform>%n Wert hier</numerusform>
            <numerusform>%n Werte hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>{0}: {1:.4f} at {2} {3:g}, {4:.4f} at {2} {5:g}</source>
        <translation>{0}: {1:.4f} bei {2} {3:g}, {4:.4f} bei {2} {5:g}</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Use the new one</source>
        <translation>Das neue verwenden</translation>
    </message>
    <message>
        <source>Use the new model for the live picture from now on. The old one stays under Models.</source>
        <translation>Ab jetzt das neue Modell für das Live-Bild verwenden. Das alte bleibt unter „Modelle“.</translation>
    </message>
    <message>
        <source>Keep both, use the old one</source>
        <translation>Beide behalten, das alte verwenden</translation>
    </message>
    <message>
        <source>Nothing changes in the live picture. The new model stays under Models for later.</source>
        <translation>Im Live-Bild ändert sich nichts. Das neue Modell bleibt für später unter „Modelle“.</translation>
    </message>
    <message>
        <source>Discard the new one</source>
        <translation>Das neue verwerfen</translation>
    </message>
    <message>
        <source>Nothing changes in the live picture. The new model is moved from Models to the folder &apos;removed-models&apos; of your user data; the images it learned from stay.</source>
        <translation>Im Live-Bild ändert sich nichts. Das neue Modell wird aus „Modelle“ in den Ordner „removed-models“ deiner Benutzerdaten verschoben; die Bilder, aus denen es gelernt hat, bleiben.</translation>
    </message>
</context>
<context>
    <name>DetectorControl</name>
    <message>
        <source>Choose its file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Herunterladen …</translation>
    </message>
    <message>
        <source>YuNet if its file is there</source>
        <translation>YuNet, wenn die Datei da ist</translation>
    </message>
    <message>
        <source>Haar cascades</source>
        <translation>Haar-Kaskaden</translation>
    </message>
    <message>
        <source>YuNet: {file}</source>
        <translation>YuNet: {file}</translation>
    </message>
    <message>
        <source>The Haar cascades find the faces.</source>
        <translation>Die Haar-Kaskaden finden die Gesichter.</translation>
    </message>
    <message>
        <source>YuNet finds the faces: {file}</source>
        <translation>YuNet findet die Gesichter: {file}</translation>
    </message>
    <message>
        <source>There is no such file, so the Haar cascades find the faces: {file}</source>
        <translation>Diese Datei gibt es nicht, darum finden die Haar-Kaskaden die Gesichter: {file}</translation>
    </message>
    <message>
        <source>Its file is missing, so the Haar cascades find the faces. Its place is {file}</source>
        <translation>Die Datei fehlt, darum finden die Haar-Kaskaden die Gesichter. Ihr Platz ist {file}</translation>
    </message>
    <message>
        <source>YuNet ({pattern})</source>
        <translation>YuNet ({pattern})</translation>
    </message>
    <message>
        <source>Choose YuNet&apos;s file</source>
        <translation>YuNet-Datei wählen</translation>
    </message>
    <message>
        <source>Fetch YuNet&apos;s file</source>
        <translation>YuNet-Datei herunterladen</translation>
    </message>
    <message>
        <source>Fetch {size} KB from the network?</source>
        <translation>{size} KB aus dem Internet herunterladen?</translation>
    </message>
    <message>
        <source>The file comes from {address} (MIT licence). It is kept only if its SHA-256 is that of the file that SmileDesk was measured with. Nothing about you or your pictures is sent.</source>
        <translation>Die Datei kommt von {address} (MIT-Lizenz). Sie wird nur behalten, wenn ihr SHA-256 der der Datei ist, mit der SmileDesk gemessen wurde. Nichts über dich oder deine Bilder wird gesendet.</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Do not fetch it</source>
        <translation>Nicht herunterladen</translation>
    </message>
    <message>
        <source>The file is being fetched…</source>
        <translation>Die Datei wird heruntergeladen …</translation>
    </message>
</context>
<context>
    <name>DriftMeter</name>
    <message>
        <source>Comparison with the training faces</source>
        <translation>Vergleich mit den Trainingsgesichtern</translation>
    </message>
</context>
<context>
    <name>EpochPage</name>
    <message>
        <source> epochs</source>
        <extracomment>After a number in its field</extracomment>
        <translation> Epochen</translation>
    </message>
    <message>
        <source>How many epochs</source>
        <translation>Wie viele Epochen</translation>
    </message>
    <message>
        <source>seed </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>Seed of the random weights</source>
        <translation>Startwert der Zufallsgewichte</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>Axis of a plot: number of the epoch</extracomment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Train from random</source>
        <translation>Ab Zufallsgewichten trainieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This program cannot train</source>
        <translation>Dieses Programm kann nicht trainieren</translation>
    </message>
    <message>
        <source>From random to trained</source>
        <translation>Vom Zufall zum trainierten Netz</translation>
    </message>
    <message>
        <source>In an epoch the network sees every image once and is corrected after each small batch of them. The networks of all epochs are kept: move through them below, and see what each says of your face.</source>
        <translation>In einer Epoche sieht das Netz jedes Bild einmal und wird nach jedem Stapel (Batch) aus einigen Bildern korrigiert. Die Netze aller Epochen werden behalten: Blättere unten durch sie und sieh, was jedes zu deinem Gesicht sagt.</translation>
    </message>
    <message>
        <source>Some images are held back: the network never learns from them; they only show how well it does on images it has not seen. Where it gets better on the training images but not on those, it learns by heart: the field calls this overfitting. The steps are those of the other page, but with a few images at a time and a rate of its own for every weight, which the field calls Adam.</source>
        <translation>Einige Bilder werden zurückgehalten: Das Netz lernt nie aus ihnen, sie zeigen nur, wie gut es auf ungesehenen Bildern ist. Werden die Trainingsbilder besser und diese nicht, lernt es auswendig: Fachleute nennen das Überanpassung (Overfitting). Die Schritte sind die der anderen Seite, aber mit einigen Bildern auf einmal und einer eigenen Rate für jedes Gewicht; das Verfahren heißt Adam.</translation>
    </message>
    <message>
        <source>ending after this batch</source>
        <translation>endet nach diesem Batch</translation>
    </message>
    <message>
        <source>done · best: epoch {0}</source>
        <translation>fertig · beste: Epoche {0}</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>Name of a curve: images that are learned from</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>held back</source>
        <extracomment>Name of a curve: images that are not learned from</extracomment>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>{0:.1f} s an epoch, {1:.0f} s left</source>
        <translation>{0:.1f} s pro Epoche, noch {1:.0f} s</translation>
    </message>
    <message>
        <source>of epoch {0}</source>
        <extracomment>The kernels: of epoch 3</extracomment>
        <translation>von Epoche {0}</translation>
    </message>
    <message>
        <source>of epoch {0}, all random</source>
        <translation>von Epoche {0}, alles zufällig</translation>
    </message>
    <message>
        <source>Epoch 0: the random weights that training starts from.</source>
        <translation>Epoche 0: die Zufallsgewichte, mit denen das Training beginnt.</translation>
    </message>
    <message>
        <source>Epoch {0}: loss {1:.3f}, {2:.1%} right in training; {3:.3f}, {4:.1%} on faces held back.</source>
        <translation>Epoche {0}: Verlust {1:.3f}, {2:.1%} richtig im Training; {3:.3f}, {4:.1%} bei zurückgehaltenen Gesichtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n faces to learn from, {0} held back.</source>
        <translation>
            <numerusform>%n Gesicht zum Lernen, {0} zurückgehalten.</numerusform>
            <numerusform>%n Gesichter zum Lernen, {0} zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>calibrating</source>
        <extracomment>What the training does now</extracomment>
        <translation>wird kalibriert</translation>
    </message>
    <message>
        <source>measuring</source>
        <extracomment>What the training does now</extracomment>
        <translation>wird gemessen</translation>
    </message>
    <message>
        <source>writing the model</source>
        <translation>Modell wird geschrieben</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Das Training ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Erneut trainieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>EpochScrubber</name>
    <message>
        <source>Play</source>
        <extracomment>Button: plays the epochs one after the other</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>From random to trained, epoch by epoch</source>
        <translation>Vom Zufall zum trainierten Netz, Epoche für Epoche</translation>
    </message>
    <message>
        <source>Epoch whose network is shown</source>
        <translation>Epoche, deren Netz gezeigt wird</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>Epoche {0} von {1}</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Es bleibt</translation>
    </message>
    <message>
        <source>It gets less sure</source>
        <translation>Es wird unsicherer</translation>
    </message>
    <message>
        <source>It flips</source>
        <translation>Es kippt</translation>
    </message>
    <message>
        <source>Your own changes are suspended meanwhile; “Undo it” brings them back.</source>
        <translation>Deine eigenen Änderungen ruhen währenddessen; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>This network has nothing to change here.</source>
        <translation>Dieses Netz hat hier nichts zu ändern.</translation>
    </message>
    <message>
        <source>An experiment needs a face.</source>
        <translation>Ein Experiment braucht ein Gesicht.</translation>
    </message>
    <message>
        <source>The filters of {0} that see edges, {1} of {2}, are muted.</source>
        <translation>Die Filter von {0}, die Kanten sehen, {1} von {2}, sind stummgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>Every ReLU is switched off, %n of them: negative numbers go on.</source>
        <translation>
            <numerusform>Das einzige ReLU (%n) ist abgeschaltet: Negative Zahlen gehen weiter.</numerusform>
            <numerusform>Alle ReLUs sind abgeschaltet, %n an der Zahl: Negative Zahlen gehen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pooling layers take the mean of each window instead of the maximum.</source>
        <translation>
            <numerusform>%n Pooling-Schicht nimmt den Mittelwert jedes Fensters statt des Maximums.</numerusform>
            <numerusform>%n Pooling-Schichten nehmen den Mittelwert jedes Fensters statt des Maximums.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to the verdict on this face?</source>
        <translation>Was geschieht mit dem Urteil über dieses Gesicht?</translation>
    </message>
    <message>
        <source>Right: {0} ({1}). p({2}) was {3:.2f}, and is {4:.2f}.</source>
        <translation>Richtig: {0} ({1}). p({2}) war {3:.2f} und ist jetzt {4:.2f}.</translation>
    </message>
    <message>
        <source>Not this time: {0} ({1}). p({2}) was {3:.2f}, and is {4:.2f}.</source>
        <translation>Diesmal nicht: {0} ({1}). p({2}) war {3:.2f} und ist jetzt {4:.2f}.</translation>
    </message>
    <message>
        <source>Of the {1} units of {0}, the one that matters most for this face is muted.</source>
        <translation>Von den {1} Einheiten von {0} ist die stummgeschaltet, die für dieses Gesicht am wichtigsten ist.</translation>
    </message>
    <message>
        <source>Looking at the next frames…</source>
        <translation>Die nächsten Bilder werden betrachtet …</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>One step deeper</source>
        <translation>Einen Schritt tiefer</translation>
    </message>
</context>
<context>
    <name>FacePicture</name>
    <message>
        <source>Picture of your face</source>
        <translation>Bild deines Gesichts</translation>
    </message>
    <message>
        <source>No face was in view when the training began: take a picture with the button below</source>
        <translation>Zu Beginn des Trainings war kein Gesicht im Bild: Nimm mit der Schaltfläche unten eines auf</translation>
    </message>
    <message>
        <source>{0} by {1} pixels, as the network sees it</source>
        <translation>{0} mal {1} Pixel, so wie das Netz es sieht</translation>
    </message>
    <message>
        <source>no face yet</source>
        <translation>noch kein Gesicht</translation>
    </message>
</context>
<context>
    <name>FaceStrip</name>
    <message>
        <source>No faces yet</source>
        <translation>Noch keine Gesichter</translation>
    </message>
    <message>
        <source>Face {0} of {1}: {2}</source>
        <translation>Gesicht {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>Face {0} of {1}: {2} (you)</source>
        <translation>Gesicht {0} von {1}: {2} (du)</translation>
    </message>
    <message>
        <source>before {0:.4f}</source>
        <extracomment>The loss of a face before the last update</extracomment>
        <translation>vorher {0:.4f}</translation>
    </message>
    <message>
        <source>loss = −ln p = {0:.4f}</source>
        <translation>Verlust = −ln p = {0:.4f}</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>The class that a face is said to have</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>p(label)</source>
        <translation>p(Label)</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>Of one face</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>The face in a picture is that of the user</extracomment>
        <translation>du</translation>
    </message>
</context>
<context>
    <name>FaceWatch</name>
    <message>
        <source>Take again</source>
        <translation>Neu aufnehmen</translation>
    </message>
    <message>
        <source>Take my face again</source>
        <translation>Mein Gesicht neu aufnehmen</translation>
    </message>
    <message>
        <source>Replaces this picture with your face as it is now</source>
        <translation>Ersetzt dieses Bild durch dein Gesicht, wie es jetzt ist</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>Axis of a plot: number of the epoch</extracomment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>The probability that each epoch&apos;s network gives your face in this picture; dashed, that of the model in use. Not calibrated yet: the finished model may be less confident.</source>
        <translation>Die Wahrscheinlichkeit, die das Netz jeder Epoche deinem Gesicht in diesem Bild gibt; gestrichelt die des verwendeten Modells. Noch nicht kalibriert: Das fertige Modell ist vielleicht weniger sicher.</translation>
    </message>
    <message>
        <source>model in use</source>
        <translation>verwendetes Modell</translation>
    </message>
</context>
<context>
    <name>FaithfulnessSection</name>
    <message>
        <source>Which map is the most faithful here?</source>
        <translation>Welche Karte ist hier am treuesten?</translation>
    </message>
    <message>
        <source>Freeze and measure</source>
        <translation>Einfrieren und messen</translation>
    </message>
    <message>
        <source>Deletion takes away what a map calls important first: the sooner the probability falls, the better. Insertion brings it back first: the sooner it rises, the better.</source>
        <translation>Löschen nimmt zuerst weg, was eine Karte wichtig nennt: Je früher die Wahrscheinlichkeit fällt, desto besser. Einfügen bringt es zuerst zurück: Je früher sie steigt, desto besser.</translation>
    </message>
    <message>
        <source>% of the face</source>
        <translation>% des Gesichts</translation>
    </message>
    <message>
        <source>deletion</source>
        <extracomment>Places of the face are deleted</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>insertion</source>
        <extracomment>Places of the face are inserted</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>area under p({0})</source>
        <translation>Fläche unter p({0})</translation>
    </message>
</context>
<context>
    <name>Filming</name>
    <message>
        <source>Film</source>
        <extracomment>Button: records a film</extracomment>
        <translation>Film</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Es gibt noch kein Bild</translation>
    </message>
    <message numerus="yes">
        <source>film: %n frames dropped</source>
        <translation>
            <numerusform>Film: %n Bild ausgelassen</numerusform>
            <numerusform>Film: %n Bilder ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has another size: the film goes on in {0}</source>
        <translation>Das Bild hat eine andere Größe: Der Film geht in {0} weiter</translation>
    </message>
    <message>
        <source>The film has ended: {0}</source>
        <translation>Der Film ist zu Ende: {0}</translation>
    </message>
    <message>
        <source>Nothing was filmed</source>
        <translation>Es wurde nichts gefilmt</translation>
    </message>
    <message>
        <source>Saved {0} (frames: {1}, dropped: {2})</source>
        <translation>{0} gespeichert (Bilder: {1}, ausgelassen: {2})</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Choose images…</source>
        <translation>Bilder wählen …</translation>
    </message>
    <message>
        <source>Compare both on the images of another folder, which holds a folder of images for each class.</source>
        <translation>Beide an den Bildern eines anderen Ordners vergleichen, der für jede Klasse einen Ordner mit Bildern enthält.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>empty so far</source>
        <translation>noch leer</translation>
    </message>
    <message>
        <source>Samples go to &apos;{0}&apos; · {1}</source>
        <translation>Beispiele kommen nach „{0}“ · {1}</translation>
    </message>
    <message>
        <source>A folder for samples: an empty one, or one that holds a folder of images for each class</source>
        <translation>Ein Ordner für Beispiele: ein leerer oder einer, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
</context>
<context>
    <name>FolderClassification</name>
    <message>
        <source>Classify the pictures and films of a folder</source>
        <translation>Bilder und Filme eines Ordners klassifizieren</translation>
    </message>
    <message>
        <source>This face is a sample already.</source>
        <translation>Dieses Gesicht ist schon ein Beispiel.</translation>
    </message>
    <message>
        <source>Kept as {0}. Ctrl+Z takes it back.</source>
        <translation>Als {0} behalten. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Parquet (*.parquet)</source>
        <translation>Parquet (*.parquet)</translation>
    </message>
    <message>
        <source>Export the shown rows</source>
        <translation>Angezeigte Zeilen exportieren</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; exists: type its whole name to replace it</source>
        <translation>„{0}“ gibt es schon: Gib den ganzen Namen ein, um es zu ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>{number} rows saved as {file}</source>
        <translation>
            <numerusform>{number} Zeile als {file} gespeichert</numerusform>
            <numerusform>{number} Zeilen als {file} gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderDrawing</name>
    <message>
        <source>Example of a folder</source>
        <translation>Beispiel eines Ordners</translation>
    </message>
    <message>
        <source>A folder that holds two folders, smile and no_smile, with images of faces in each</source>
        <translation>Ein Ordner mit den beiden Ordnern smile und no_smile, darin jeweils Bilder von Gesichtern</translation>
    </message>
    <message>
        <source>my faces</source>
        <translation>meine Gesichter</translation>
    </message>
</context>
<context>
    <name>FolderProgress</name>
    <message>
        <source>Progress of the folder</source>
        <translation>Fortschritt beim Ordner</translation>
    </message>
    <message>
        <source>Listing the files…</source>
        <translation>Dateien werden aufgelistet …</translation>
    </message>
    <message>
        <source>Files: {0} of {1}, frames: {2}</source>
        <translation>Dateien: {0} von {1}, Bilder: {2}</translation>
    </message>
    <message>
        <source>Stopped: what was found until then stays in the list.</source>
        <translation>Angehalten: Was bis dahin gefunden wurde, bleibt in der Liste.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>reading…</source>
        <extracomment>A folder is being read</extracomment>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>{0} aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove this folder from the list; its files stay as they are</source>
        <translation>Diesen Ordner aus der Liste entfernen; seine Dateien bleiben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Classified folder</source>
        <translation>Klassifizierter Ordner</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Keep the face as a sample of the other class, to learn from it</source>
        <translation>Das Gesicht als Beispiel der anderen Klasse behalten, um daraus zu lernen</translation>
    </message>
    <message>
        <source>Show in live view</source>
        <translation>Live zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save the shown rows as CSV, JSON lines or Parquet</source>
        <translation>Die angezeigten Zeilen als CSV, JSON-Zeilen oder Parquet speichern</translation>
    </message>
    <message>
        <source>Model: {0} · faces: {1}</source>
        <translation>Modell: {0} · Gesichter: {1}</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Der Ordner wird durchgesehen</translation>
    </message>
    <message>
        <source>The first results come in a moment.</source>
        <translation>Die ersten Ergebnisse kommen gleich.</translation>
    </message>
    <message>
        <source>Classify a folder</source>
        <translation>Einen Ordner klassifizieren</translation>
    </message>
    <message>
        <source>The live model judges every face in the pictures and films of a folder. Sort and filter the results, export them, and teach the network from its mistakes. Folders named after the classes, such as smile and no_smile, show which verdicts are wrong.</source>
        <translation>Das Live-Modell beurteilt jedes Gesicht in den Bildern und Filmen eines Ordners. Sortiere und filtere die Ergebnisse, exportiere sie und lass das Netz aus seinen Fehlern lernen. Ordner, die wie die Klassen heißen, etwa smile und no_smile, zeigen, welche Urteile falsch sind.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>No results match</source>
        <translation>Kein Ergebnis passt dazu</translation>
    </message>
    <message>
        <source>Choose another verdict, or another part of a name.</source>
        <translation>Wähle ein anderes Urteil oder einen anderen Teil eines Namens.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing was found before the run ended</source>
        <translation>Bis zum Ende des Durchlaufs wurde nichts gefunden</translation>
    </message>
    <message>
        <source>Classify the folder again, or another one.</source>
        <translation>Klassifiziere den Ordner noch einmal oder einen anderen.</translation>
    </message>
</context>
<context>
    <name>FormulaPanel</name>
    <message>
        <source>{0} smaller</source>
        <extracomment>Numbers of a window that are smaller than the largest one</extracomment>
        <translation>{0} kleinere</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>Below the result of a formula</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>Below the result of a formula: the largest of the numbers</extracomment>
        <translation>größte</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remove the selected samples. Undo brings them back until the window is closed.</source>
        <translation>Die ausgewählten Beispiele entfernen. Rückgängig holt sie zurück, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%n images selected</source>
        <translation>
            <numerusform>%n Bild ausgewählt</numerusform>
            <numerusform>%n Bilder ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the selected samples to another class</source>
        <translation>Die ausgewählten Beispiele in eine andere Klasse verschieben</translation>
    </message>
    <message>
        <source>Select samples first: click them, or use the arrow keys</source>
        <translation>Wähle zuerst Beispiele aus: durch Anklicken oder mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Drop folders to learn from them</source>
        <translation>Ordner ablegen, um aus ihnen zu lernen</translation>
    </message>
    <message>
        <source>A folder that holds a folder of images for each class</source>
        <translation>Ein Ordner, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
</context>
<context>
    <name>ImagesSection</name>
    <message>
        <source>Images to learn from</source>
        <translation>Bilder zum Lernen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Bilder wählen …</translation>
    </message>
    <message>
        <source>No images yet. Collect samples with your camera, or choose a folder that holds a folder of images for each class.</source>
        <translation>Noch keine Bilder. Sammle Beispiele mit deiner Kamera oder wähle einen Ordner, der für jede Klasse einen Ordner mit Bildern enthält.</translation>
    </message>
    <message>
        <source>Training needs images of at least two classes.</source>
        <translation>Das Training braucht Bilder von mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>If the folders are labelled differently, each teaches an output of its own, and the model keeps the first folder&apos;s.</source>
        <translation>Sind die Ordner verschieden beschriftet, lehrt jeder einen eigenen Ausgang, und das Modell behält den des ersten Ordners.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>class {0}</source>
        <translation>Klasse {0}</translation>
    </message>
    <message>
        <source>red, green, blue (usual)</source>
        <translation>Rot, Grün, Blau (üblich)</translation>
    </message>
    <message>
        <source>blue, green, red (OpenCV)</source>
        <translation>Blau, Grün, Rot (OpenCV)</translation>
    </message>
    <message>
        <source>0 to 1 (usual)</source>
        <translation>0 bis 1 (üblich)</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>−1 bis 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 bis 255</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>{0} importieren</translation>
    </message>
    <message>
        <source>A Keras file does not say what its outputs mean. Name them in the order they were trained: in Keras usually the alphabetical order of the folders.</source>
        <translation>Eine Keras-Datei sagt nicht, was ihre Ausgänge bedeuten. Benenne sie in der Reihenfolge des Trainings: bei Keras meist die alphabetische Reihenfolge der Ordner.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>The class whose probability is shown and compared with the threshold</source>
        <translation>Die Klasse, deren Wahrscheinlichkeit gezeigt und mit der Schwelle verglichen wird</translation>
    </message>
    <message>
        <source>The order of the colour channels in training</source>
        <translation>Die Reihenfolge der Farbkanäle beim Training</translation>
    </message>
    <message>
        <source>The values of black and white in training, which the file does not say</source>
        <translation>Die Werte von Schwarz und Weiß beim Training, die nicht in der Datei stehen</translation>
    </message>
    <message>
        <source>Shown as p</source>
        <translation>Als p gezeigt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{0} of {1} named, separated by commas</source>
        <translation>{0} von {1} benannt, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>{0} of {0} named</source>
        <translation>{0} von {0} benannt</translation>
    </message>
    <message>
        <source>Two classes have the same name</source>
        <translation>Zwei Klassen haben denselben Namen</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
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
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation>TensorFlow wird geladen, das dauert meist 4 bis 15 Sekunden</translation>
    </message>
    <message>
        <source>Converting the model, and comparing it with the original</source>
        <translation>Das Modell wird umgewandelt und mit dem Original verglichen</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Das Modell wird geschrieben</translation>
    </message>
</context>
<context>
    <name>InputTile</name>
    <message>
        <source>What the network sees of the face it follows.</source>
        <translation>Was das Netz von dem Gesicht sieht, dem es folgt.</translation>
    </message>
    <message>
        <source>The probe sees {0} × {1} pixels from row {2}, column {3}.</source>
        <translation>Die Sonde sieht {0} × {1} Pixel ab Zeile {2}, Spalte {3}.</translation>
    </message>
    <message>
        <source>The winner sees {0} × {1} pixels from row {2}, column {3}.</source>
        <translation>Der Gewinner sieht {0} × {1} Pixel ab Zeile {2}, Spalte {3}.</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Continues with the same images, settings and weights, as if it had never stopped</source>
        <translation>Macht mit denselben Bildern, Einstellungen und Gewichten weiter, als wäre nichts gewesen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Removes what it has learned so far; images and models stay as they are</source>
        <translation>Entfernt, was bisher gelernt wurde; Bilder und Modelle bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>The training of “{0}”, begun {1}, was interrupted.</source>
        <translation>Das Training von „{0}“, begonnen {1}, wurde unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were interrupted before it.</source>
        <translation>
            <numerusform>Davor wurde %n weiteres unterbrochen.</numerusform>
            <numerusform>Davor wurden %n weitere unterbrochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterventionMenu</name>
    <message>
        <source>Biases of {0} to zero</source>
        <translation>Bias-Werte von {0} auf null</translation>
    </message>
    <message>
        <source>Nothing in {0} can be changed</source>
        <translation>An {0} lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Filter {0} of {1}</source>
        <translation>Filter {0} von {1}</translation>
    </message>
    <message>
        <source>Unit {0} of {1}</source>
        <translation>Einheit {0} von {1}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Solo: mute all others</source>
        <translation>Solo: alle anderen stummschalten</translation>
    </message>
    <message>
        <source>Bias to zero</source>
        <translation>Bias auf null</translation>
    </message>
    <message>
        <source>Exchange with…</source>
        <translation>Vertauschen mit …</translation>
    </message>
    <message>
        <source>Edit a kernel by hand</source>
        <translation>Einen Kern von Hand bearbeiten</translation>
    </message>
    <message>
        <source>{0} off</source>
        <translation>{0} aus</translation>
    </message>
    <message>
        <source>{0}: mean instead of maximum</source>
        <translation>{0}: Mittelwert statt Maximum</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Before a slider: by how much an output is multiplied</extracomment>
        <translation>Skalieren</translation>
    </message>
</context>
<context>
    <name>Interventions</name>
    <message>
        <source>Exchange unit {0} of {1}: choose the unit to exchange it with.</source>
        <translation>Einheit {0} von {1} vertauschen: Wähle die Einheit, mit der sie vertauscht werden soll.</translation>
    </message>
    <message>
        <source>Exchange filter {0} of {1}: choose the map to exchange it with.</source>
        <translation>Filter {0} von {1} vertauschen: Wähle die Karte, mit der er vertauscht werden soll.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>{0} has no filters of its own</source>
        <translation>{0} hat keine eigenen Filter</translation>
    </message>
</context>
<context>
    <name>KernelEditor</name>
    <message>
        <source>your own</source>
        <extracomment>A kernel</extracomment>
        <translation>eigener</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Size of the kernel</source>
        <translation>Größe des Kerns</translation>
    </message>
</context>
<context>
    <name>KernelGrid</name>
    <message>
        <source>Kernel, row {0}, column {1}</source>
        <translation>Kern, Zeile {0}, Spalte {1}</translation>
    </message>
</context>
<context>
    <name>KernelPanel</name>
    <message>
        <source>a layer</source>
        <translation>eine Schicht</translation>
    </message>
    <message>
        <source>Layer whose weights are shown</source>
        <translation>Schicht, deren Gewichte gezeigt werden</translation>
    </message>
    <message>
        <source>Filter or unit whose weights are shown</source>
        <translation>Filter oder Einheit, deren Gewichte gezeigt werden</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Of weights: before the update</extracomment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>Random init draws them</source>
        <translation>„Zufallsstart“ zieht sie</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Backward finds them</source>
        <translation>„Rückwärts“ findet sie</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Of weights: after the update</extracomment>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Update makes them</source>
        <translation>„Update“ macht sie</translation>
    </message>
    <message>
        <source>Weights of</source>
        <translation>Gewichte von</translation>
    </message>
    <message>
        <source>filter </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>Filter </translation>
    </message>
    <message>
        <source>unit </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>Einheit </translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>After a field with a number: filter 3 of 16</extracomment>
        <translation>von {0}</translation>
    </message>
    <message numerus="yes">
        <source>all %n filters</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>alle %n Filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelSection</name>
    <message>
        <source>A kernel by hand</source>
        <translation>Ein Kern von Hand</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>filter </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>Filter </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>input </source>
        <extracomment>Before a number in its field: an input channel of the filter</extracomment>
        <translation>Eingang </translation>
    </message>
    <message>
        <source>Input of the filter</source>
        <translation>Eingang des Filters</translation>
    </message>
    <message>
        <source>Kernel to fill in</source>
        <translation>Kern zum Einsetzen</translation>
    </message>
    <message>
        <source>fill in…</source>
        <extracomment>Choice: puts a known kernel into the grid</extracomment>
        <translation>einsetzen …</translation>
    </message>
    <message>
        <source>This model has no convolution.</source>
        <translation>Dieses Modell hat keine Faltung.</translation>
    </message>
    <message>
        <source> of {0}</source>
        <translation> von {0}</translation>
    </message>
    <message>
        <source>as it was learned</source>
        <translation>wie gelernt</translation>
    </message>
    <message>
        <source>zeros</source>
        <extracomment>A kernel of nothing but zeros</extracomment>
        <translation>Nullen</translation>
    </message>
</context>
<context>
    <name>KernelTile</name>
    <message>
        <source>from {0} to {1}</source>
        <translation>von {0} bis {1}</translation>
    </message>
    <message>
        <source>{0}: weight {1} = {2}</source>
        <translation>{0}: Gewicht {1} = {2}</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>Channel of a picture</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>Channel of a picture</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>Channel of a picture</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>{0}: filter {1}, {2} ({3}, {4}) = {5}</source>
        <translation>{0}: Filter {1}, {2} ({3}, {4}) = {5}</translation>
    </message>
    <message>
        <source>{0}: kernel {1} ({2}, {3}) = {4}</source>
        <translation>{0}: Kern {1} ({2}, {3}) = {4}</translation>
    </message>
</context>
<context>
    <name>KeyControl</name>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} gehört zu „{action}“.</translation>
    </message>
</context>
<context>
    <name>LearnView</name>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Whole epochs</source>
        <translation>Ganze Epochen</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>Axis of a plot: number of the epoch</extracomment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>How wrong the network is; confident mistakes count more. If it falls on the training images but rises on unseen ones, the network memorises: this is overfitting.</source>
        <translation>Wie falsch das Netz liegt; Fehler, bei denen es sich sicher ist, zählen mehr. Fällt der Verlust auf den Trainingsbildern, steigt aber auf ungesehenen, lernt das Netz auswendig: Das ist Überanpassung.</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Share of the images that get the right class</source>
        <translation>Anteil der Bilder, die die richtige Klasse bekommen</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>Name of a curve: images that are learned from</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>unseen</source>
        <extracomment>Name of a curve: images that are not learned from</extracomment>
        <translation>ungesehen</translation>
    </message>
</context>
<context>
    <name>LearningRate</name>
    <message>
        <source>Rate η</source>
        <translation>Rate η</translation>
    </message>
    <message>
        <source>Learning rate, in equal ratios</source>
        <translation>Lernrate, in gleichen Verhältnissen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far one update moves every weight against its gradient</source>
        <translation>Wie weit ein Update jedes Gewicht gegen seinen Gradienten bewegt</translation>
    </message>
</context>
<context>
    <name>LearningSettings</name>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>{help} The choice above sets it again.</source>
        <translation>{help} Die Auswahl oben setzt es neu.</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>The learning rate</extracomment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>one for all folders</source>
        <translation>einer für alle Ordner</translation>
    </message>
    <message>
        <source>one for each folder</source>
        <translation>einer für jeden Ordner</translation>
    </message>
    <message>
        <source>Maximum epochs</source>
        <translation>Höchstzahl der Epochen</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Held back for validation</source>
        <translation>Für die Validierung zurückgehalten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Outputs while learning</source>
        <translation>Ausgänge beim Lernen</translation>
    </message>
</context>
<context>
    <name>LensView</name>
    <message>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation>Nichts zu erklären</translation>
    </message>
    <message>
        <source>There is no face to look at</source>
        <translation>Es ist kein Gesicht zum Betrachten da</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation>Karte {0}</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>value {0}</source>
        <translation>Wert {0}</translation>
    </message>
    <message>
        <source>held: click it again to let go</source>
        <translation>festgehalten: zum Loslassen noch einmal anklicken</translation>
    </message>
    <message>
        <source>this number</source>
        <translation>diese Zahl</translation>
    </message>
</context>
<context>
    <name>LiveModelBar</name>
    <message>
        <source>The live picture is judged by the network {0}, not by your model.</source>
        <translation>Das Live-Bild wird vom Netz {0} beurteilt, nicht von deinem Modell.</translation>
    </message>
    <message>
        <source>Use my model again</source>
        <translation>Wieder mein Modell verwenden</translation>
    </message>
    <message>
        <source>Judge with this network</source>
        <translation>Mit diesem Netz urteilen</translation>
    </message>
    <message>
        <source>The live picture is judged by the model in use.</source>
        <translation>Das Live-Bild wird vom verwendeten Modell beurteilt.</translation>
    </message>
</context>
<context>
    <name>LiveOutlets</name>
    <message>
        <source>Sends to {0}</source>
        <translation>Sendet an {0}</translation>
    </message>
    <message>
        <source>Streams: {0}, {1}</source>
        <translation>Datenströme: {0}, {1}</translation>
    </message>
    <message>
        <source>Receives at {0}: {1} NAME sets a marker, {2} takes the last one back</source>
        <translation>Empfängt an {0}: {1} NAME setzt eine Marke, {2} nimmt die letzte zurück</translation>
    </message>
    <message>
        <source>Outlet: {0}</source>
        <translation>Ausgang: {0}</translation>
    </message>
    <message>
        <source>Outlets…</source>
        <translation>Ausgänge …</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State: outlets are switched off</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>{0}. Frames dropped: {1}</source>
        <translation>{0}. Ausgelassene Bilder: {1}</translation>
    </message>
</context>
<context>
    <name>LivePair</name>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>On the face in view</source>
        <translation>Am Gesicht im Bild</translation>
    </message>
    <message>
        <source>they agree</source>
        <translation>sie sind sich einig</translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation>sie sind sich nicht einig</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Live-Bild</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>Kein Gesicht im Bild</translation>
    </message>
    <message>
        <source>Laid over it: {0}</source>
        <translation>Darübergelegt: {0}</translation>
    </message>
    <message>
        <source>{face}, out of sight</source>
        <translation>{face}, außer Sicht</translation>
    </message>
    <message>
        <source>{face}, smoothed {probability}</source>
        <translation>{face}, geglättet {probability}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This network has no layer of this step: {0}</source>
        <translation>Dieses Netz hat keine Schicht dieses Schritts: {0}</translation>
    </message>
    <message>
        <source>● Recording – SmileDesk</source>
        <translation>● Aufnahme – SmileDesk</translation>
    </message>
    <message>
        <source>{0}. The Haar cascades find the faces.</source>
        <translation>{0}. Die Haar-Kaskaden finden die Gesichter.</translation>
    </message>
</context>
<context>
    <name>MapTile</name>
    <message>
        <source>{layer} · map {number}</source>
        <translation>{layer} · Karte {number}</translation>
    </message>
    <message>
        <source>{layer} · value {number} = {value:+.3f}</source>
        <translation>{layer} · Wert {number} = {value:+.3f}</translation>
    </message>
    <message>
        <source>{map} · range now {least} … {most}</source>
        <translation>{map} · Bereich jetzt {least} … {most}</translation>
    </message>
</context>
<context>
    <name>MarkerKeys</name>
    <message>
        <source>marker</source>
        <extracomment>Name of a marker without a name of its own</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Markers belong to a recording: start one ({0})</source>
        <translation>Marken gehören zu einer Aufnahme: Starte eine ({0})</translation>
    </message>
    <message>
        <source>There is no marker to undo</source>
        <translation>Es gibt keine Marke zum Zurücknehmen</translation>
    </message>
    <message>
        <source>Marker undone: {0}</source>
        <translation>Marke zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>Marker: {0}</source>
        <translation>Marke: {0}</translation>
    </message>
</context>
<context>
    <name>MarkerNamesDialog</name>
    <message>
        <source>Names of the markers</source>
        <translation>Namen der Marken</translation>
    </message>
    <message>
        <source>While readings are recorded or sent, a digit sets the marker of its name.</source>
        <translation>Während Messwerte aufgenommen oder gesendet werden, setzt eine Ziffer die Marke ihres Namens.</translation>
    </message>
</context>
<context>
    <name>MeasurementsTable</name>
    <message>
        <source>Not measured yet: a comparison on images shows how good it is.</source>
        <translation>Noch nicht gemessen: Ein Vergleich an Bildern zeigt, wie gut es ist.</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>Heading of a column: share of right verdicts</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>Accuracy: the share of images with the right verdict</source>
        <translation>Genauigkeit: der Anteil der Bilder mit dem richtigen Urteil</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How often the model gives the positive image of a pair the higher probability; 0.5 is guessing</source>
        <translation>Wie oft das Modell dem positiven Bild eines Paars die höhere Wahrscheinlichkeit gibt; 0.5 ist Raten</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>Heading of a column: their number</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The number of images that it was measured on</source>
        <translation>Die Zahl der Bilder, an denen gemessen wurde</translation>
    </message>
    <message>
        <source>measured on</source>
        <extracomment>Heading of a column: the images</extracomment>
        <translation>gemessen an</translation>
    </message>
    <message>
        <source>The images that it was measured on</source>
        <translation>Die Bilder, an denen gemessen wurde</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>E&amp;xplore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>An&amp;lernen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MethodMaps</name>
    <message>
        <source>The map that is laid over the picture</source>
        <translation>Die Karte, die über das Bild gelegt wird</translation>
    </message>
</context>
<context>
    <name>Microscope</name>
    <message>
        <source>The files of this network are gone: choose another model</source>
        <translation>Die Dateien dieses Netzes sind verschwunden: Wähle ein anderes Modell</translation>
    </message>
    <message>
        <source>No lens explains layers of the kind &apos;{0}&apos; yet</source>
        <translation>Noch erklärt keine Lupe Schichten der Art „{0}“</translation>
    </message>
</context>
<context>
    <name>MistakesGrid</name>
    <message>
        <source>{0}: is “{1}”, was called “{2}” with p = {3:.3f}</source>
        <translation>{0}: ist „{1}“, wurde „{2}“ genannt mit p = {3:.3f}</translation>
    </message>
    <message>
        <source>is {0}</source>
        <extracomment>{0} is the right class</extracomment>
        <translation>ist {0}</translation>
    </message>
    <message>
        <source>called {0}</source>
        <extracomment>{0} is the wrong class that the model gave</extracomment>
        <translation>Netz: {0}</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Compare it with the model in use on the same images</source>
        <translation>Mit dem verwendeten Modell an denselben Bildern vergleichen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save the whole bundle, the Keras model, or the LiteRT file</source>
        <translation>Das ganze Paket, das Keras-Modell oder die LiteRT-Datei speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move it to the trash: it can be restored</source>
        <translation>In den Papierkorb verschieben: Es lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>Compare with the one in use…</source>
        <translation>Mit dem verwendeten vergleichen …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>Before the names of folders</extracomment>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Training faces</source>
        <translation>Trainingsgesichter</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Before a date</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>{model} (cannot be used)</source>
        <translation>{model} (nicht verwendbar)</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Use</source>
        <extracomment>Button: uses this model</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
    <message>
        <source>Use this model from now on</source>
        <translation>Ab jetzt dieses Modell verwenden</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>cannot be used: {0}</source>
        <translation>nicht verwendbar: {0}</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message numerus="yes">
        <source>Share of right verdicts on {number} images: {images}</source>
        <translation>
            <numerusform>Anteil der richtigen Urteile an {number} Bild: {images}</numerusform>
            <numerusform>Anteil der richtigen Urteile an {number} Bildern: {images}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, in use</source>
        <translation>{0}, in Gebrauch</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>The details of a model are shown</extracomment>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed, Enter opens it</source>
        <translation>zugeklappt, Eingabe klappt auf</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import a bundle (.zip) or a Keras model (.keras); you can also drop the file here</source>
        <translation>Ein Paket (.zip) oder Keras-Modell (.keras) importieren; du kannst die Datei auch hier ablegen</translation>
    </message>
    <message>
        <source>Drop to import it</source>
        <translation>Zum Importieren ablegen</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>Die Modelle werden gelesen</translation>
    </message>
    <message>
        <source>{0} was saved as {1}.</source>
        <translation>{0} wurde als {1} gespeichert.</translation>
    </message>
    <message>
        <source>No model of your own so far</source>
        <translation>Noch kein eigenes Modell</translation>
    </message>
    <message numerus="yes">
        <source>%n models of your own</source>
        <translation>
            <numerusform>%n eigenes Modell</numerusform>
            <numerusform>%n eigene Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is in the trash, and the bundled model is in use.</source>
        <translation>{0} ist im Papierkorb, und das mitgelieferte Modell wird verwendet.</translation>
    </message>
    <message>
        <source>{0} is in the trash.</source>
        <translation>{0} ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{0} was imported. It is not in use yet.</source>
        <translation>{0} wurde importiert. Es wird noch nicht verwendet.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>New name of {0}</source>
        <translation>Neuer Name von {0}</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>largest number</source>
        <extracomment>What pooling keeps of a window</extracomment>
        <translation>größte Zahl</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>What pooling keeps of a window</extracomment>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source> pixels</source>
        <extracomment>After a number in its field</extracomment>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>gray</source>
        <extracomment>Pictures of one channel</extracomment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>Pictures of three channels</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Same as the model in use</source>
        <translation>Wie das verwendete Modell</translation>
    </message>
    <message>
        <source>Only a network with the same layers can start from the model&apos;s weights</source>
        <translation>Nur ein Netz mit denselben Schichten kann mit den Gewichten des Modells beginnen</translation>
    </message>
    <message>
        <source>Convolution filters</source>
        <translation>Faltungsfilter</translation>
    </message>
    <message>
        <source>Kernel side</source>
        <translation>Kernbreite</translation>
    </message>
    <message>
        <source>Pooling side</source>
        <translation>Pooling-Breite</translation>
    </message>
    <message>
        <source>Pooling keeps</source>
        <translation>Pooling behält</translation>
    </message>
    <message>
        <source>Dense units</source>
        <translation>Einheiten der vollständig verbundenen Schicht</translation>
    </message>
    <message>
        <source>Image side</source>
        <translation>Bildbreite</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network, layer by layer</source>
        <translation>Das Netz, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Fed by {layer}: {maps}</source>
        <translation>Gespeist von {layer}: {maps}</translation>
    </message>
    <message>
        <source>Fed by the face square: {maps}</source>
        <translation>Gespeist vom Gesichtsquadrat: {maps}</translation>
    </message>
    <message>
        <source>Orange is positive, blue negative. After ReLU, green is how much.</source>
        <translation>Orange ist positiv, Blau negativ. Nach ReLU sagt Grün, wie viel.</translation>
    </message>
</context>
<context>
    <name>NewClassesDialog</name>
    <message>
        <source>New classes</source>
        <translation>Neue Klassen</translation>
    </message>
    <message>
        <source>What should the network tell apart?</source>
        <translation>Was soll das Netz unterscheiden?</translation>
    </message>
    <message>
        <source>for example: eyes open, eyes closed, one eye closed</source>
        <translation>zum Beispiel: Augen offen, Augen zu, ein Auge zu</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>Namen der Klassen</translation>
    </message>
    <message>
        <source>Two or more names, with commas between them</source>
        <translation>Zwei oder mehr Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>Eigene Namen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move my %n photographs aside first</source>
        <translation>
            <numerusform>Mein %n Foto zuerst &amp;beiseitelegen</numerusform>
            <numerusform>Meine %n Fotos zuerst &amp;beiseitelegen</numerusform>
        </translation>
    </message>
    <message>
        <source>glasses</source>
        <extracomment>Name of a class: faces with glasses</extracomment>
        <translation>Brille</translation>
    </message>
    <message>
        <source>no glasses</source>
        <translation>keine Brille</translation>
    </message>
    <message>
        <source>hat</source>
        <extracomment>Name of a class: faces with a hat</extracomment>
        <translation>Hut</translation>
    </message>
    <message>
        <source>no hat</source>
        <translation>kein Hut</translation>
    </message>
    <message>
        <source>hand on the face</source>
        <translation>Hand am Gesicht</translation>
    </message>
    <message>
        <source>no hand</source>
        <translation>keine Hand</translation>
    </message>
    <message>
        <source>mouth open</source>
        <translation>Mund offen</translation>
    </message>
    <message>
        <source>mouth closed</source>
        <translation>Mund geschlossen</translation>
    </message>
    <message>
        <source>looking here</source>
        <translation>schaut her</translation>
    </message>
    <message>
        <source>looking away</source>
        <translation>schaut weg</translation>
    </message>
    <message>
        <source>{first} / {second}</source>
        <translation>{first} / {second}</translation>
    </message>
</context>
<context>
    <name>NewLesson</name>
    <message>
        <source>Ready to start over.</source>
        <translation>Bereit für einen neuen Anfang.</translation>
    </message>
    <message>
        <source>The earlier samples are in “{folder}”.</source>
        <translation>Die früheren Beispiele sind in „{folder}“.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>NewPupilDialog</name>
    <message>
        <source>New pupil</source>
        <translation>Neuer Schüler</translation>
    </message>
    <message>
        <source>Start over for another pupil?</source>
        <translation>Für einen anderen Schüler neu beginnen?</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are moved aside into a folder of their own, and the bundled model is in use, unchanged.</source>
        <translation>
            <numerusform>%n Foto wird in einen eigenen Ordner beiseitegelegt, und das mitgelieferte Modell wird unverändert verwendet.</numerusform>
            <numerusform>%n Fotos werden in einen eigenen Ordner beiseitegelegt, und das mitgelieferte Modell wird unverändert verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move my models to the trash, too</source>
        <translation>Auch meine Modelle in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NineFaces</name>
    <message>
        <source>{0}
The file is gone, or cannot be read any more</source>
        <translation>{0}
Die Datei ist verschwunden oder nicht mehr lesbar</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No face</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>A picture that is not there any more</extracomment>
        <translation>verschwunden</translation>
    </message>
</context>
<context>
    <name>NoImagesYet</name>
    <message>
        <source>What should it learn from?</source>
        <translation>Woraus soll es lernen?</translation>
    </message>
    <message>
        <source>Choose a folder that holds one folder of images for each class, named after the class. Any classes will do: “glasses” and “no glasses”, or “smile” and “no smile”; photographs or cropped faces, a few of each or thousands.</source>
        <translation>Wähle einen Ordner, der für jede Klasse einen Ordner mit Bildern enthält, benannt nach der Klasse. Jede Klasse ist möglich: „Brille“ und „keine Brille“ oder „Lächeln“ und „kein Lächeln“; Fotos oder ausgeschnittene Gesichter, von jeder ein paar oder Tausende.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>or drop folders here; record samples of your own under “Collect”</source>
        <translation>oder Ordner hier ablegen; eigene Beispiele nimmst du unter „Sammeln“ auf</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Notes about this model</source>
        <translation>Notizen zu diesem Modell</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Kept with the model, even when it is exported</source>
        <translation>Bleiben beim Modell, auch beim Exportieren</translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message>
        <source>Metrics of both models</source>
        <translation>Kennzahlen beider Modelle</translation>
    </message>
    <message>
        <source>{0}: old {1}, new {2}, difference {3}</source>
        <translation>{0}: alt {1}, neu {2}, Differenz {3}</translation>
    </message>
    <message>
        <source>old</source>
        <extracomment>The old model</extracomment>
        <translation>alt</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>The new model</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>Of the two numbers</extracomment>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>ObservationList</name>
    <message>
        <source>About this frame</source>
        <translation>Zu diesem Bild</translation>
    </message>
</context>
<context>
    <name>OpenProjectDialog</name>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Move mine aside first</source>
        <translation>&amp;Meine zuerst beiseitelegen</translation>
    </message>
    <message>
        <source>&amp;Begin with its model, threshold and smoothing</source>
        <translation>Mit Modell, Schwelle und Glättung des Projekts &amp;beginnen</translation>
    </message>
    <message numerus="yes">
        <source>You have %n photographs already</source>
        <translation>
            <numerusform>Du hast schon %n Foto</numerusform>
            <numerusform>Du hast schon %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>They go into a folder of their own; nothing is deleted. Otherwise both are merged.</source>
        <translation>In einen eigenen Ordner; nichts wird gelöscht. Sonst kommen beide zusammen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{class_name}: {number}</source>
        <translation>{class_name}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n models: {names}</source>
        <translation>
            <numerusform>%n Modell: {names}</numerusform>
            <numerusform>%n Modelle: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>the bundled one</source>
        <translation>das mitgelieferte</translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: the model&apos;s own.</source>
        <translation>Modell: {model}. Schwelle: die des Modells.</translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: {threshold:.2f}.</source>
        <translation>Modell: {model}. Schwelle: {threshold:.2f}.</translation>
    </message>
</context>
<context>
    <name>PatchSection</name>
    <message>
        <source>Patch</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Content of the patch</source>
        <translation>Inhalt der Abdeckung</translation>
    </message>
    <message>
        <source>gray</source>
        <extracomment>What the patch is filled with</extracomment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>blurred face</source>
        <translation>unscharfes Gesicht</translation>
    </message>
    <message>
        <source>mean of the face</source>
        <translation>Mittelwert des Gesichts</translation>
    </message>
    <message>
        <source>Size of the patch</source>
        <translation>Größe der Abdeckung</translation>
    </message>
    <message>
        <source>1/{0} of the face</source>
        <translation>1/{0} des Gesichts</translation>
    </message>
    <message>
        <source>Stride of the patch</source>
        <translation>Schrittweite der Abdeckung</translation>
    </message>
    <message>
        <source>{0} × {0} places</source>
        <translation>{0} × {0} Stellen</translation>
    </message>
    <message>
        <source>{0:.0f} ms a map</source>
        <translation>{0:.0f} ms pro Karte</translation>
    </message>
</context>
<context>
    <name>PatchVerdict</name>
    <message>
        <source>Verdict with the patch on the face</source>
        <translation>Urteil mit der Abdeckung auf dem Gesicht</translation>
    </message>
    <message>
        <source>Point at a map, or press an arrow key on it: a patch covers that place of the face.</source>
        <translation>Zeig auf eine Karte oder drücke auf ihr eine Pfeiltaste: Eine Abdeckung verdeckt diese Stelle des Gesichts.</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>The last pictures</source>
        <translation>Die letzten Bilder</translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation>Bild {0}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Picture</source>
        <extracomment>Button: takes a picture</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Es gibt noch kein Bild</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} gespeichert</translation>
    </message>
    <message>
        <source>Copied {0} × {1} pixels</source>
        <translation>{0} × {1} Pixel kopiert</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>Plot of the recording</source>
        <translation>Diagramm der Aufnahme</translation>
    </message>
    <message>
        <source>Drawing the plot…</source>
        <translation>Diagramm wird gezeichnet …</translation>
    </message>
    <message>
        <source>Face {0}: {1} of {2} judged seconds with the class, episodes: {3}</source>
        <translation>Gesicht {0}: {1} von {2} beurteilten Sekunden mit der Klasse, Episoden: {3}</translation>
    </message>
</context>
<context>
    <name>PredictionTile</name>
    <message>
        <source>On the left, the face as the model sees it. Bars and numbers are smoothed over about a tenth of a second so that they can be read; the mark on a bar is this frame alone. The label follows from the numbers by the model&apos;s own threshold.</source>
        <translation>Links das Gesicht, wie das Modell es sieht. Balken und Zahlen sind über etwa eine Zehntelsekunde geglättet, damit man sie lesen kann; der Strich auf einem Balken ist dieses Bild allein. Die Klasse folgt aus den Zahlen nach der Schwelle des Modells.</translation>
    </message>
    <message>
        <source>No face that could be judged</source>
        <translation>Kein Gesicht, das beurteilt werden könnte</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>no face in view</source>
        <translation>kein Gesicht im Bild</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture that would be kept</source>
        <translation>Bild, das behalten würde</translation>
    </message>
    <message>
        <source>The part of the picture that is kept, as the camera sees it: not mirrored. The square is the face.</source>
        <translation>Der Teil des Bildes, der behalten wird, wie die Kamera ihn sieht: nicht gespiegelt. Das Quadrat ist das Gesicht.</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>kein Gesicht</translation>
    </message>
</context>
<context>
    <name>ProbeControls</name>
    <message>
        <source>beside it</source>
        <extracomment>Before a choice: the map to show beside this one</extracomment>
        <translation>daneben</translation>
    </message>
    <message>
        <source>The map to compare with</source>
        <translation>Die Karte zum Vergleichen</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>The map to compare with is chosen by the program</extracomment>
        <translation>auto</translation>
    </message>
    <message>
        <source>map </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>Karte </translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>One cell to the left</source>
        <translation>Eine Zelle nach links</translation>
    </message>
    <message>
        <source>One cell up</source>
        <translation>Eine Zelle nach oben</translation>
    </message>
    <message>
        <source>One cell down</source>
        <translation>Eine Zelle nach unten</translation>
    </message>
    <message>
        <source>One cell to the right</source>
        <translation>Eine Zelle nach rechts</translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message>
        <source>outside × {0}: nothing</source>
        <translation>außerhalb × {0}: nichts</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>Label of a number: the sum of the products beside it</extracomment>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects (*.smiledesk)</source>
        <translation>Projekte (*.smiledesk)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>lesson.smiledesk</source>
        <translation>Unterricht.smiledesk</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Das Projekt wird gespeichert</translation>
    </message>
    <message>
        <source>Checking and opening the project</source>
        <translation>Das Projekt wird geprüft und geöffnet</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Als {path} gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs cannot be read and were left out.</source>
        <translation>
            <numerusform>%n Foto ist nicht lesbar und wurde ausgelassen.</numerusform>
            <numerusform>%n Fotos sind nicht lesbar und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;{file}&apos; is open: %n photographs were added.</source>
        <translation>
            <numerusform>„{file}“ ist offen: %n Foto wurde hinzugefügt.</numerusform>
            <numerusform>„{file}“ ist offen: %n Fotos wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your earlier samples are in “{folder}”.</source>
        <translation>Deine früheren Beispiele sind in „{folder}“.</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <extracomment>In an empty field for a keyboard shortcut</extracomment>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>As on the keyboard</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>As on the keyboard</extracomment>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>RankingSection</name>
    <message>
        <source>What matters most now</source>
        <translation>Was jetzt am meisten zählt</translation>
    </message>
    <message>
        <source>Layer whose filters or units are ranked</source>
        <translation>Schicht, deren Filter oder Einheiten geordnet werden</translation>
    </message>
    <message>
        <source>There is no face to look at</source>
        <translation>Es ist kein Gesicht zum Betrachten da</translation>
    </message>
    <message>
        <source>Each is muted in turn, and everything after it computed again…</source>
        <translation>Der Reihe nach wird jede Einheit stummgeschaltet und alles danach neu berechnet …</translation>
    </message>
    <message>
        <source>Muted alone, it changes the logit difference {0} − {1}, now {2}, by:</source>
        <translation>Allein stummgeschaltet ändert sie die Logit-Differenz {0} − {1}, jetzt {2}, um:</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Hold to record {0}</source>
        <translation>Zum Aufnehmen von {0} gedrückt halten</translation>
    </message>
    <message>
        <source>Hold to record {0} (key {1})</source>
        <translation>Zum Aufnehmen von {0} gedrückt halten (Taste {1})</translation>
    </message>
    <message>
        <source>{hold_to_record}: up to six samples a second, while the face is in view.</source>
        <translation>{hold_to_record}: bis zu sechs Beispiele pro Sekunde, solange das Gesicht im Bild ist.</translation>
    </message>
    <message>
        <source>Training needs {0} images of each class, from at least two takes.</source>
        <translation>Das Training braucht {0} Bilder jeder Klasse, aus mindestens zwei Aufnahmen.</translation>
    </message>
</context>
<context>
    <name>RecordMenu</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
</context>
<context>
    <name>RecordingButton</name>
    <message>
        <source>It goes on: press to end it</source>
        <translation>Sie läuft: zum Beenden drücken</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>another source was chosen</source>
        <translation>eine andere Quelle wurde gewählt</translation>
    </message>
    <message numerus="yes">
        <source>The recording has ended: {0}. It has %n rows: {1}</source>
        <translation>
            <numerusform>Die Aufnahme ist beendet: {0}. Sie hat %n Zeile: {1}</numerusform>
            <numerusform>Die Aufnahme ist beendet: {0}. Sie hat %n Zeilen: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to record yet: the model is still being loaded.</source>
        <translation>Es gibt noch nichts aufzunehmen: Das Modell wird noch geladen.</translation>
    </message>
    <message>
        <source>There is nothing to record yet: no picture has come.</source>
        <translation>Es gibt noch nichts aufzunehmen: Es ist noch kein Bild gekommen.</translation>
    </message>
    <message>
        <source>The recording cannot start: {0}</source>
        <translation>Die Aufnahme kann nicht beginnen: {0}</translation>
    </message>
    <message>
        <source>The end of the recording is missing: {0}</source>
        <translation>Das Ende der Aufnahme fehlt: {0}</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Es wurde nichts aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows kept</source>
        <translation>
            <numerusform>%n Zeile behalten</numerusform>
            <numerusform>%n Zeilen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows, {0} dropped</source>
        <translation>
            <numerusform>%n Zeile, {0} verworfen</numerusform>
            <numerusform>%n Zeilen, {0} verworfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingsFolder</name>
    <message>
        <source>Folder for readings, pictures and films</source>
        <translation>Ordner für Messwerte, Bilder und Filme</translation>
    </message>
    <message>
        <source>No program opens folders here. The folder is: {0}</source>
        <translation>Kein Programm öffnet hier Ordner. Der Ordner ist: {0}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results of the folder</source>
        <translation>Ergebnisse des Ordners</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>None: all of these images get the right class.</source>
        <translation>Keine: Alle diese Bilder bekommen die richtige Klasse.</translation>
    </message>
    <message>
        <source>Compare with the model in use…</source>
        <translation>Mit dem verwendeten Modell vergleichen …</translation>
    </message>
    <message>
        <source>Compare both on the same images and on your face, then decide which one to use</source>
        <translation>Beide an denselben Bildern und an deinem Gesicht vergleichen, dann entscheiden, welches verwendet wird</translation>
    </message>
    <message>
        <source>Train again…</source>
        <translation>Erneut trainieren …</translation>
    </message>
    <message>
        <source>Back to the settings; this model stays among your models</source>
        <translation>Zurück zu den Einstellungen; dieses Modell bleibt unter deinen Modellen</translation>
    </message>
    <message>
        <source>“{0}” is trained</source>
        <translation>„{0}“ ist trainiert</translation>
    </message>
    <message>
        <source>Right and wrong answers</source>
        <translation>Richtige und falsche Antworten</translation>
    </message>
    <message>
        <source>The worst mistakes</source>
        <translation>Die schlimmsten Fehler</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Progress of the whole training</source>
        <translation>Fortschritt des gesamten Trainings</translation>
    </message>
    <message>
        <source>The kernels of the first layer, as they change from epoch to epoch</source>
        <translation>Die Kerne der ersten Schicht, wie sie sich von Epoche zu Epoche ändern</translation>
    </message>
    <message>
        <source>Stop and keep best</source>
        <translation>Anhalten und bestes behalten</translation>
    </message>
    <message>
        <source>Cancel, keep the old model</source>
        <translation>Abbrechen, altes Modell behalten</translation>
    </message>
    <message>
        <source>Ends at once and keeps nothing of this training. Your images and the model in use stay as they are.</source>
        <translation>Endet sofort und behält nichts von diesem Training. Deine Bilder und das verwendete Modell bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Training “{0}”</source>
        <translation>„{0}“ wird trainiert</translation>
    </message>
    <message>
        <source>Starting the training process</source>
        <translation>Der Trainingsprozess startet</translation>
    </message>
    <message>
        <source>Learning: the first epoch</source>
        <translation>Lernen: die erste Epoche</translation>
    </message>
    <message>
        <source>Learning: epoch {0} of {1} is done, the best so far is {2}</source>
        <translation>Lernen: Epoche {0} von {1} ist fertig, die bisher beste ist {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n images, all to learn from; each is judged by a network that has not seen it</source>
        <translation>
            <numerusform>%n Bild, das zum Lernen dient; es wird von einem Netz beurteilt, das es nicht gesehen hat</numerusform>
            <numerusform>%n Bilder, alle zum Lernen; jedes wird von einem Netz beurteilt, das es nicht gesehen hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images to learn from, {0} held back for validation</source>
        <translation>
            <numerusform>%n Bild zum Lernen, {0} für die Validierung zurückgehalten</numerusform>
            <numerusform>%n Bilder zum Lernen, {0} für die Validierung zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} left out: {reasons}</source>
        <translation>{number} ausgelassen: {reasons}</translation>
    </message>
    <message>
        <source>of epoch {0}</source>
        <translation>von Epoche {0}</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: the first epoch has not begun.</source>
        <translation>Es gibt noch nichts zu behalten: Die erste Epoche hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Ends after the current batch, and makes a model of what was learned so far. The model in use stays in use until you choose the new one.</source>
        <translation>Endet nach dem laufenden Batch und macht ein Modell aus dem bisher Gelernten. Das verwendete Modell bleibt in Gebrauch, bis du das neue wählst.</translation>
    </message>
    <message>
        <source>Ends after the current batch, and makes a model of the best epoch so far, which is {0}. The model in use stays in use until you choose the new one.</source>
        <translation>Endet nach dem laufenden Batch und macht ein Modell aus der bisher besten Epoche: {0}. Das verwendete Modell bleibt in Gebrauch, bis du das neue wählst.</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>bisher {0}</translation>
    </message>
    <message>
        <source>{0} so far · left at most: {1}</source>
        <translation>bisher {0} · noch höchstens: {1}</translation>
    </message>
</context>
<context>
    <name>RunningBooth</name>
    <message>
        <source>No picture is kept: {0}</source>
        <translation>Es wird kein Foto behalten: {0}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples of {0}</source>
        <translation>Beispiele von {0}</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>taken {0}</source>
        <extracomment>A picture; {0} is a time</extracomment>
        <translation>aufgenommen {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>{0} is a file or a camera</extracomment>
        <translation>aus {0}</translation>
    </message>
    <message>
        <source>face {0:.0f} pixels wide</source>
        <translation>Gesicht {0:.0f} Pixel breit</translation>
    </message>
</context>
<context>
    <name>SandboxView</name>
    <message>
        <source>Filter sandbox</source>
        <translation>Filter-Sandkasten</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>No map to compare with</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>same: black around it</source>
        <translation>same: schwarz umrandet</translation>
    </message>
    <message>
        <source>valid: stay inside</source>
        <translation>valid: im Bild bleiben</translation>
    </message>
    <message>
        <source>{0}, 2×2</source>
        <translation>{0}, 2×2</translation>
    </message>
    <message>
        <source>on the map</source>
        <extracomment>Heading of a column: the number that stands on the map</extracomment>
        <translation>auf der Karte</translation>
    </message>
    <message>
        <source>your own filter</source>
        <translation>Dein eigener Filter</translation>
    </message>
    <message>
        <source>Not the model: a filter of your own on the same face. Change a number and look.</source>
        <translation>Nicht das Modell: ein eigener Filter auf demselben Gesicht. Ändere eine Zahl und schau.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Auffüllung</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>SaveProjectDialog</name>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs with their classes</source>
        <translation>
            <numerusform>%n Foto mit seiner Klasse</numerusform>
            <numerusform>%n Fotos mit ihren Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Model, threshold and smoothing to &amp;begin with</source>
        <translation>Modell, Schwelle und Glättung für den &amp;Beginn</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Classes without photographs are included, too. Names of cameras, files and places are not.</source>
        <translation>Auch Klassen ohne Fotos kommen mit. Namen von Kameras, Dateien und Orten nicht.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Whoever opens the project begins with the ones that you use now.</source>
        <translation>Wer das Projekt öffnet, beginnt mit denen, die du jetzt verwendest.</translation>
    </message>
</context>
<context>
    <name>SaveSection</name>
    <message>
        <source>Keep it as a model</source>
        <translation>Als Modell behalten</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>Das Modell wird gespeichert</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
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
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Progress of the saving</source>
        <translation>Fortschritt des Speicherns</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>It is converted, compared with the changed network, and listed under Models.</source>
        <translation>Es wird umgewandelt, mit dem geänderten Netz verglichen und unter „Modelle“ aufgeführt.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Ändere zuerst etwas.</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Das Modell wird gelesen</translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation>TensorFlow wird geladen, das dauert meist 4 bis 15 Sekunden</translation>
    </message>
    <message>
        <source>Converting the network, and comparing it with the changed one</source>
        <translation>Das Netz wird umgewandelt und mit dem geänderten verglichen</translation>
    </message>
    <message>
        <source>Saved: &apos;{0}&apos; is under Models.</source>
        <translation>Gespeichert: „{0}“ ist unter „Modelle“.</translation>
    </message>
</context>
<context>
    <name>SessionSettings</name>
    <message>
        <source>another face detector was chosen</source>
        <translation>ein anderer Gesichtsdetektor wurde gewählt</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>{setting} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>No settings match.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>The model in use stays in use until you choose the new one</source>
        <translation>Das verwendete Modell bleibt in Gebrauch, bis du das neue wählst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How thorough should it be?</source>
        <translation>Wie gründlich soll es sein?</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM HH.mm</source>
        <extracomment>Date and time in the name of a model, in the letters of Qt: d is the day, MMM the short month; no colon</extracomment>
        <translation>d. MMM HH.mm</translation>
    </message>
    <message>
        <source>The network cannot be built as described: see Advanced.</source>
        <translation>Das beschriebene Netz lässt sich nicht bauen: siehe „Erweitert“.</translation>
    </message>
    <message numerus="yes">
        <source>%n images, from the model in use, which stays in use. Time at most: {0}.</source>
        <translation>
            <numerusform>%n Bild, ausgehend vom verwendeten Modell, das in Gebrauch bleibt. Höchstdauer: {0}.</numerusform>
            <numerusform>%n Bilder, ausgehend vom verwendeten Modell, das in Gebrauch bleibt. Höchstdauer: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images, from random weights. The model in use stays in use. Time at most: {0}.</source>
        <translation>
            <numerusform>%n Bild, ausgehend von Zufallsgewichten. Das verwendete Modell bleibt in Gebrauch. Höchstdauer: {0}.</numerusform>
            <numerusform>%n Bilder, ausgehend von Zufallsgewichten. Das verwendete Modell bleibt in Gebrauch. Höchstdauer: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose images to learn from first.</source>
        <translation>Wähle zuerst Bilder zum Lernen.</translation>
    </message>
</context>
<context>
    <name>ShortcutSection</name>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>Click a field and press the key. The keys of single panes, below, cannot be changed. Tooltips name a new key from the next start on.</source>
        <translation>Klicke in ein Feld und drücke die Taste. Die Tasten einzelner Bereiche, weiter unten, lassen sich nicht ändern. Kurzhilfen nennen eine neue Taste ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>ShutterDialog</name>
    <message>
        <source>Smile shutter</source>
        <translation>Lächelauslöser</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No countdown</extracomment>
        <translation>kein</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <source>&amp;Who smiles</source>
        <translation>&amp;Wer lächelt</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <extracomment>For how many seconds</extracomment>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Countdown</source>
        <translation>&amp;Countdown</translation>
    </message>
    <message>
        <source>&amp;Pause after a picture</source>
        <translation>&amp;Pause nach einem Foto</translation>
    </message>
    <message>
        <source>Faces far smaller than the largest one do not count: they are people passing behind.</source>
        <translation>Gesichter, die viel kleiner als das größte sind, zählen nicht: Leute, die hinten vorbeigehen.</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Everyone in view</source>
        <translation>Alle im Bild</translation>
    </message>
    <message>
        <source>One face</source>
        <translation>Ein Gesicht</translation>
    </message>
    <message numerus="yes">
        <source>At least %n faces</source>
        <translation>
            <numerusform>Mindestens %n Gesicht</numerusform>
            <numerusform>Mindestens %n Gesichter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShutterOverlay</name>
    <message>
        <source>Smile shutter</source>
        <translation>Lächelauslöser</translation>
    </message>
    <message>
        <source>Waits for smiles</source>
        <translation>Wartet auf ein Lächeln</translation>
    </message>
    <message>
        <source>Smiles are held</source>
        <translation>Das Lächeln hält</translation>
    </message>
    <message numerus="yes">
        <source>Takes a picture in %n seconds</source>
        <translation>
            <numerusform>Foto in %n Sekunde</numerusform>
            <numerusform>Foto in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was taken</source>
        <translation>Ein Foto wurde aufgenommen</translation>
    </message>
</context>
<context>
    <name>SkippedSection</name>
    <message>
        <source>Images that are skipped</source>
        <translation>Bilder, die übersprungen werden</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{number} images will be skipped</source>
        <translation>
            <numerusform>{number} Bild wird übersprungen</numerusform>
            <numerusform>{number} Bilder werden übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Their names, and why each is skipped; a double-click opens the folder of an image</source>
        <translation>Ihre Namen und warum jedes übersprungen wird; ein Doppelklick öffnet den Ordner eines Bildes</translation>
    </message>
</context>
<context>
    <name>SmileShutter</name>
    <message>
        <source>Shutter</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>The shutter has stopped: {0}</source>
        <translation>Der Auslöser hat angehalten: {0}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} gespeichert</translation>
    </message>
    <message>
        <source>{0} taken</source>
        <translation>{0} aufgenommen</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The password of the last address is not kept: {0}</source>
        <translation>Das Passwort der letzten Adresse wird nicht behalten: {0}</translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation>Adresse eingeben …</translation>
    </message>
    <message>
        <source>Videos and pictures ({0})</source>
        <translation>Videos und Bilder ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a video or a picture</source>
        <translation>Video oder Bild öffnen</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>Open a network camera</source>
        <translation>Netzwerkkamera öffnen</translation>
    </message>
    <message>
        <source>Address (http://… or rtsp://…):</source>
        <translation>Adresse (http://… oder rtsp://…):</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Starting a training process</source>
        <translation>Ein Trainingsprozess startet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It learns in a process of its own, so the live picture goes on.</source>
        <translation>Gelernt wird in einem eigenen Prozess, das Live-Bild läuft also weiter.</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Die Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation>TensorFlow wird geladen, das dauert meist 4 bis 15 Sekunden</translation>
    </message>
    <message>
        <source>{0:.0f} s so far</source>
        <translation>bisher {0:.0f} s</translation>
    </message>
</context>
<context>
    <name>StartingPoint</name>
    <message>
        <source>Start</source>
        <extracomment>What the training starts from</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start from the weights of the model in use</source>
        <translation>Mit den Gewichten des verwendeten Modells beginnen</translation>
    </message>
    <message>
        <source>Choose images first: the possible starts depend on their classes.</source>
        <translation>Wähle zuerst Bilder: Die möglichen Starts hängen von ihren Klassen ab.</translation>
    </message>
    <message>
        <source>Describe a valid network first: the possible starts depend on its layers.</source>
        <translation>Beschreib zuerst ein gültiges Netz: Die möglichen Starts hängen von seinen Schichten ab.</translation>
    </message>
    <message>
        <source>From random weights: “{0}”, the model in use, knows other classes ({1}), so its weights do not fit.</source>
        <translation>Ab Zufallsgewichten: „{0}“, das verwendete Modell, kennt andere Klassen ({1}), seine Gewichte passen also nicht.</translation>
    </message>
    <message>
        <source>From random weights: “{0}”, the model in use, has other layers, so its weights do not fit.</source>
        <translation>Ab Zufallsgewichten: „{0}“, das verwendete Modell, hat andere Schichten, seine Gewichte passen also nicht.</translation>
    </message>
    <message>
        <source>From “{0}”: it knows the same classes and has the same layers. This takes fewer images and less time.</source>
        <translation>Von „{0}“ aus: Es kennt dieselben Klassen und hat dieselben Schichten. Das braucht weniger Bilder und weniger Zeit.</translation>
    </message>
    <message>
        <source>From random weights, as chosen. This takes more images and more time.</source>
        <translation>Ab Zufallsgewichten, wie gewählt. Das braucht mehr Bilder und mehr Zeit.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Model: {model}   Faces: {detector}</source>
        <translation>Modell: {model}   Gesichter: {detector}</translation>
    </message>
    <message>
        <source>{0:4.1f} frames/s</source>
        <translation>{0:4.1f} Bilder/s</translation>
    </message>
    <message>
        <source>{0} ms from capture</source>
        <translation>{0} ms ab Aufnahme</translation>
    </message>
    <message>
        <source>{0:4d} dropped</source>
        <translation>{0:4d} ausgelassen</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} unlesbar</translation>
    </message>
    <message>
        <source>loading…</source>
        <extracomment>The model</extracomment>
        <translation>wird geladen …</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Random init</source>
        <translation>Zufallsstart</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Button: the forward pass</extracomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Button: computes the error</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Backward</source>
        <extracomment>Button: the backward pass</extracomment>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Button: updates the weights</extracomment>
        <translation>Update</translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation>Schritt {0}: {1}</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>der nächste Schritt</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>seed </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>Seed of the random weights</source>
        <translation>Startwert der Zufallsgewichte</translation>
    </message>
    <message>
        <source>The same seed draws the same weights</source>
        <translation>Derselbe Startwert zieht dieselben Gewichte</translation>
    </message>
    <message>
        <source>How many updates</source>
        <translation>Wie viele Updates</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Forward, error, backward and update, so many times</source>
        <translation>Vorwärts, Fehler, Rückwärts und Update, so viele Male</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>update</source>
        <extracomment>Axis of a plot: number of the update</extracomment>
        <translation>Update</translation>
    </message>
    <message>
        <source>This program cannot train</source>
        <translation>Dieses Programm kann nicht trainieren</translation>
    </message>
    <message>
        <source>Watch a network learn</source>
        <translation>Einem Netz beim Lernen zusehen</translation>
    </message>
    <message>
        <source>It starts with random weights and a handful of labelled faces. You press the five steps of learning yourself, and see what each does to the weights.</source>
        <translation>Es beginnt mit Zufallsgewichten und einer Handvoll beschrifteter Gesichter. Du drückst die fünf Schritte des Lernens selbst und siehst, was jeder mit den Gewichten macht.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>{0}: the network is at work</source>
        <translation>{0}: Das Netz arbeitet</translation>
    </message>
    <message>
        <source>with random weights</source>
        <translation>mit Zufallsgewichten</translation>
    </message>
    <message>
        <source>after update {0}</source>
        <translation>nach Update {0}</translation>
    </message>
    <message>
        <source>It diverged: {0}</source>
        <translation>Es ist divergiert: {0}</translation>
    </message>
    <message>
        <source>Lower the rate to {0:g}</source>
        <translation>Rate auf {0:g} senken</translation>
    </message>
    <message>
        <source>The training process ended</source>
        <translation>Der Trainingsprozess ist beendet</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>mean over the faces</source>
        <translation>Mittelwert über die Gesichter</translation>
    </message>
</context>
<context>
    <name>Strongest</name>
    <message>
        <source>Rank the faces of a folder</source>
        <translation>Gesichter eines Ordners ordnen</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>The faces that were found are searched again next time: {0}</source>
        <translation>Die gefundenen Gesichter werden nächstes Mal erneut gesucht: {0}</translation>
    </message>
    <message>
        <source>Your samples</source>
        <translation>Deine Beispiele</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Der Ordner wird gelesen …</translation>
    </message>
    <message>
        <source>Faces of the demo</source>
        <translation>Gesichter der Demo</translation>
    </message>
    <message>
        <source>This folder has no photographs: choose another one</source>
        <translation>Dieser Ordner hat keine Fotos: Wähle einen anderen</translation>
    </message>
    <message>
        <source>Stopped. The faces that were found so far need no second search.</source>
        <translation>Angehalten. Die bisher gefundenen Gesichter müssen nicht noch einmal gesucht werden.</translation>
    </message>
    <message>
        <source>Your changes of the network are left out: faces are ranked for it as loaded.</source>
        <translation>Deine Änderungen am Netz bleiben außen vor: Geordnet wird nach dem Netz, wie es geladen wurde.</translation>
    </message>
    <message>
        <source>Another network is live: faces are ranked for the model in use.</source>
        <translation>Ein anderes Netz ist live: Geordnet wird nach dem verwendeten Modell.</translation>
    </message>
    <message>
        <source>Blends of the demo&apos;s two mean faces, since there are no samples yet. To see the faces of people, choose a folder of photographs, or collect samples (Ctrl+7).</source>
        <translation>Mischungen der beiden mittleren Gesichter der Demo, da es noch keine Beispiele gibt. Um Gesichter von Menschen zu sehen, wähle einen Ordner mit Fotos oder sammle Beispiele (Strg+7).</translation>
    </message>
</context>
<context>
    <name>StrongestView</name>
    <message>
        <source>Strongest faces</source>
        <translation>Stärkste Gesichter</translation>
    </message>
    <message>
        <source>The largest number of this map for the live face; it is outlined in the overview</source>
        <translation>Die größte Zahl dieser Karte für das Live-Gesicht; sie ist in der Übersicht umrandet</translation>
    </message>
    <message>
        <source>Open the lens</source>
        <translation>Lupe öffnen</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Meine Beispiele</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Faces that excite it most</source>
        <translation>Gesichter, die sie am stärksten anregen</translation>
    </message>
    <message>
        <source>Faces that excite it least</source>
        <translation>Gesichter, die sie am wenigsten anregen</translation>
    </message>
    <message>
        <source>now {0:+.3f}</source>
        <translation>jetzt {0:+.3f}</translation>
    </message>
    <message>
        <source>Photographs: {0} of {1}</source>
        <translation>Fotos: {0} von {1}</translation>
    </message>
    <message>
        <source>No map to excite</source>
        <translation>Keine Karte zum Anregen</translation>
    </message>
    <message>
        <source>This layer only lays the cells of the maps before it in one row. Look at those maps instead.</source>
        <translation>Diese Schicht reiht nur die Zellen der Karten vor ihr aneinander. Sieh dir stattdessen diese Karten an.</translation>
    </message>
    <message>
        <source>The photographs are looked at once, for all maps together.</source>
        <translation>Die Fotos werden einmal betrachtet, für alle Karten zusammen.</translation>
    </message>
    <message>
        <source>Search again, or choose another folder.</source>
        <translation>Such erneut oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation>Noch keine Gesichter</translation>
    </message>
    <message>
        <source>Another network is shown</source>
        <translation>Ein anderes Netz wird gezeigt</translation>
    </message>
    <message>
        <source>Faces are ranked for the model in use, not for a network that is still being trained.</source>
        <translation>Geordnet wird nach dem verwendeten Modell, nicht nach einem Netz, das noch trainiert wird.</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>None of these photographs shows a face that the program finds. Choose another folder.</source>
        <translation>Keines dieser Fotos zeigt ein Gesicht, das das Programm findet. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Excite it most</source>
        <translation>Regen am stärksten an</translation>
    </message>
    <message>
        <source>Excite it least</source>
        <translation>Regen am wenigsten an</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Tables of readings ({0})</source>
        <translation>Tabellen mit Messwerten ({0})</translation>
    </message>
    <message>
        <source>Summary of a recording</source>
        <translation>Zusammenfassung einer Aufnahme</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SummaryTables</name>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <translation>Noch keine Aufnahme</translation>
    </message>
    <message>
        <source>Record readings, or choose a recording.</source>
        <translation>Nimm Messwerte auf oder wähle eine Aufnahme.</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>Die Aufnahme wird gelesen …</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Plot as PNG…</source>
        <translation>Diagramm als PNG …</translation>
    </message>
    <message>
        <source>Plot as SVG…</source>
        <translation>Diagramm als SVG …</translation>
    </message>
    <message>
        <source>Episodes as CSV…</source>
        <translation>Episoden als CSV …</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>Summary of another recording</source>
        <translation>Zusammenfassung einer anderen Aufnahme</translation>
    </message>
    <message>
        <source>This recording cannot be summarised</source>
        <translation>Diese Aufnahme lässt sich nicht zusammenfassen</translation>
    </message>
    <message>
        <source>A click jumps to that moment of the film.</source>
        <translation>Ein Klick springt zu dieser Stelle des Films.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} gespeichert</translation>
    </message>
</context>
<context>
    <name>SurveyProgress</name>
    <message>
        <source>Progress of reading the images</source>
        <translation>Fortschritt beim Lesen der Bilder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Reading the folders</source>
        <translation>Die Ordner werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {number} images read</source>
        <translation>
            <numerusform>{done} von {number} Bild gelesen</numerusform>
            <numerusform>{done} von {number} Bildern gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>Paused: not all images are read</source>
        <translation>Pause: Es sind noch nicht alle Bilder gelesen</translation>
    </message>
</context>
<context>
    <name>Surveyor</name>
    <message>
        <source>Reading the images</source>
        <translation>Die Bilder werden gelesen</translation>
    </message>
    <message>
        <source>thumbnails cannot be kept: {0}</source>
        <translation>Vorschaubilder können nicht behalten werden: {0}</translation>
    </message>
</context>
<context>
    <name>TaskProgress</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}, noch {1}</translation>
    </message>
</context>
<context>
    <name>TeachPages</name>
    <message>
        <source>Show samples</source>
        <translation>Beispiele zeigen</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in use already</source>
        <translation>„{0}“ wird schon verwendet</translation>
    </message>
    <message>
        <source>Choose another model under Models to compare it with the one in use.</source>
        <translation>Wähle unter „Modelle“ ein anderes Modell, um es mit dem verwendeten zu vergleichen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in use now. The earlier models are all in this list.</source>
        <translation>„{0}“ wird jetzt verwendet. Die früheren Modelle sind alle in dieser Liste.</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>The training of “{0}” was interrupted.</source>
        <translation>Das Training von „{0}“ wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>SmileDesk</source>
        <translation>SmileDesk</translation>
    </message>
    <message>
        <source>The network is still learning.</source>
        <translation>Das Netz lernt noch.</translation>
    </message>
    <message>
        <source>If you close now, the finished epochs are saved, and the training can be resumed.</source>
        <translation>Wenn du jetzt schließt, werden die fertigen Epochen gespeichert, und das Training kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Close, resume another time</source>
        <translation>Schließen, später fortsetzen</translation>
    </message>
    <message>
        <source>Nothing is saved yet: if you close now, it has to start over.</source>
        <translation>Es ist noch nichts gespeichert: Wenn du jetzt schließt, muss es von vorn beginnen.</translation>
    </message>
    <message>
        <source>Close, start over another time</source>
        <translation>Schließen, später neu beginnen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>ThoroughnessChoice</name>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>A first try, to see whether the images are suitable.</source>
        <translation>Ein erster Versuch, um zu sehen, ob die Bilder geeignet sind.</translation>
    </message>
    <message>
        <source>The right choice for most cases.</source>
        <translation>Für die meisten Fälle die richtige Wahl.</translation>
    </message>
    <message>
        <source>For the last percent, and for many images.</source>
        <translation>Für das letzte Prozent und für viele Bilder.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n passes over all images; ends early once there is no more improvement.</source>
        <translation>
            <numerusform>Bis zu %n Durchgang durch alle Bilder; endet früher, sobald nichts mehr besser wird.</numerusform>
            <numerusform>Bis zu %n Durchgänge durch alle Bilder; endet früher, sobald nichts mehr besser wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Some images of {0}</source>
        <translation>Einige Bilder von {0}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation>Stelle in der Sitzung</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zum Jetzt</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>{0}: now {1:.2f}</source>
        <translation>{0}: jetzt {1:.2f}</translation>
    </message>
    <message>
        <source>{0}: now {1:.2f}, above the threshold in {2:.0%} of the last minute</source>
        <translation>{0}: jetzt {1:.2f}, über der Schwelle in {2:.0%} der letzten Minute</translation>
    </message>
    <message>
        <source>{0:.1f} s ago</source>
        <translation>vor {0:.1f} s</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>vor {0}</translation>
    </message>
    <message>
        <source>at {0} of the film</source>
        <translation>bei {0} des Films</translation>
    </message>
    <message>
        <source>marker {0}</source>
        <translation>Marke {0}</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>kein Gesicht</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>noch kein Urteil</translation>
    </message>
    <message>
        <source>smoothed {0:.2f}</source>
        <translation>geglättet {0:.2f}</translation>
    </message>
    <message>
        <source>that frame {0:.2f}</source>
        <translation>dieses Bild {0:.2f}</translation>
    </message>
    <message>
        <source>last minute · bold: the followed face, gray: each frame</source>
        <translation>letzte Minute · fett: das verfolgte Gesicht, grau: jedes Bild</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>letzte Minute</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>TourCards</name>
    <message>
        <source>This is you</source>
        <translation>Das bist du</translation>
    </message>
    <message>
        <source>The square follows your face. The network judges what is inside, and nothing else. Nothing is kept unless you record it.</source>
        <translation>Das Quadrat folgt deinem Gesicht. Das Netz beurteilt, was darin ist, und sonst nichts. Behalten wird nur, was du aufnimmst.</translation>
    </message>
    <message>
        <source>This is how it knows</source>
        <translation>So weiß es das</translation>
    </message>
    <message>
        <source>The network is beside the picture, live: each small map shows what one filter finds on your face. Click a map to see how its numbers are computed.</source>
        <translation>Neben dem Bild ist das Netz, live: Jede kleine Karte zeigt, was ein Filter auf deinem Gesicht findet. Wähle eine Karte, um zu sehen, wie ihre Zahlen entstehen.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Lernen lassen</translation>
    </message>
    <message>
        <source>In the menu Teach you collect faces of your own, and the network learns from them. The course in the menu Explore explains how, step by step on your face.</source>
        <translation>Im Menü „Anlernen“ sammelst du eigene Gesichter, und das Netz lernt aus ihnen. Der Kurs im Menü „Erkunden“ erklärt, wie, Schritt für Schritt an deinem Gesicht.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start the course</source>
        <translation>Kurs beginnen</translation>
    </message>
    <message>
        <source>{card} of {cards}</source>
        <translation>{card} von {cards}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TrainBar</name>
    <message>
        <source>Train with these…</source>
        <translation>Damit trainieren …</translation>
    </message>
    <message>
        <source>Enough to train with; more samples, in other light and other poses, make it better.</source>
        <translation>Genug zum Trainieren; mehr Beispiele, in anderem Licht und anderen Haltungen, machen es besser.</translation>
    </message>
    <message>
        <source>Before training: {0}</source>
        <translation>Vor dem Training: {0}</translation>
    </message>
    <message>
        <source>See what training would use, then start it</source>
        <translation>Sehen, was das Training verwenden würde, dann starten</translation>
    </message>
    <message>
        <source>Not enough samples yet: what is missing is listed beside this button</source>
        <translation>Noch nicht genug Beispiele: Was fehlt, steht neben dieser Schaltfläche</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>The training was cancelled. Nothing of it was kept; everything else is as before.</source>
        <translation>Das Training wurde abgebrochen. Nichts davon wurde behalten; alles andere ist wie zuvor.</translation>
    </message>
    <message>
        <source>The model in use is still in use, and your images are as they were.</source>
        <translation>Das verwendete Modell ist weiter in Gebrauch, und deine Bilder sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Das Training ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Bilder wählen …</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The training was interrupted</source>
        <translation>Das Training wurde unterbrochen</translation>
    </message>
    <message>
        <source>“{0}” is trained</source>
        <translation>„{0}“ ist trainiert</translation>
    </message>
    <message>
        <source>Its process ended before it reported the results, but the model is complete: {0}</source>
        <translation>Der Prozess endete, bevor er die Ergebnisse meldete, aber das Modell ist vollständig: {0}</translation>
    </message>
    <message>
        <source>Compare with the model in use…</source>
        <translation>Mit dem verwendeten Modell vergleichen …</translation>
    </message>
    <message>
        <source>The files of the cancelled training cannot be removed: {0}</source>
        <translation>Die Dateien des abgebrochenen Trainings können nicht entfernt werden: {0}</translation>
    </message>
    <message>
        <source>This program cannot train</source>
        <translation>Dieses Programm kann nicht trainieren</translation>
    </message>
</context>
<context>
    <name>TrainingFacesBar</name>
    <message>
        <source>Add my face</source>
        <translation>Mein Gesicht hinzufügen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The demo&apos;s faces</source>
        <translation>Die Gesichter der Demo</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>A folder that holds a folder of images for each class</source>
        <translation>Ein Ordner, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the demo&apos;s faces and %n faces of you</source>
        <translation>
            <numerusform>Lernt aus den Demo-Gesichtern und %n Gesicht von dir</numerusform>
            <numerusform>Lernt aus den Demo-Gesichtern und %n Gesichtern von dir</numerusform>
        </translation>
    </message>
    <message>
        <source>Learns from the demo&apos;s faces</source>
        <translation>Lernt aus den Demo-Gesichtern</translation>
    </message>
    <message numerus="yes">
        <source>Learns from “{folder}” and %n faces of you</source>
        <translation>
            <numerusform>Lernt aus „{folder}“ und %n Gesicht von dir</numerusform>
            <numerusform>Lernt aus „{folder}“ und %n Gesichtern von dir</numerusform>
        </translation>
    </message>
    <message>
        <source>Learns from “{folder}”</source>
        <translation>Lernt aus „{folder}“</translation>
    </message>
    <message>
        <source>Your face as it is now joins the labelled ones; freeze the picture to choose the moment</source>
        <translation>Dein Gesicht, wie es jetzt ist, kommt zu den beschrifteten; frier das Bild ein, um den Moment zu wählen</translation>
    </message>
    <message>
        <source>No face is followed now</source>
        <translation>Gerade wird keinem Gesicht gefolgt</translation>
    </message>
    <message>
        <source>This is me with a smile expression</source>
        <translation>Das bin ich mit Lächeln</translation>
    </message>
    <message>
        <source>This is me without a smile expression</source>
        <translation>Das bin ich ohne Lächeln</translation>
    </message>
    <message>
        <source>This is me: {0}</source>
        <translation>Das bin ich: {0}</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>One cell back</source>
        <translation>Eine Zelle zurück</translation>
    </message>
    <message>
        <source>Let it slide</source>
        <translation>Gleiten lassen</translation>
    </message>
    <message>
        <source>One cell forward</source>
        <translation>Eine Zelle weiter</translation>
    </message>
    <message>
        <source>Cell of the output</source>
        <translation>Zelle der Ausgabe</translation>
    </message>
    <message>
        <source>Speed: 1× is {0:g} cells a second</source>
        <translation>Tempo: 1× sind {0:g} Zellen pro Sekunde</translation>
    </message>
    <message>
        <source>Speed {0:g}</source>
        <translation>Tempo {0:g}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>{0}: {1}. Smoothed {2}, this frame {3}</source>
        <translation>{0}: {1}. Geglättet {2}, dieses Bild {3}</translation>
    </message>
    <message>
        <source>{0}. The network is changed by you; as learned {1}</source>
        <translation>{0}. Das Netz ist von dir geändert; wie gelernt {1}</translation>
    </message>
    <message>
        <source>{0}. Relative to your baseline {1}, in log-odds</source>
        <translation>{0}. Relativ zu deiner Referenz {1}, in Log-Odds</translation>
    </message>
    <message>
        <source>A verdict changes only some way beyond the threshold, so that it does not flicker.</source>
        <translation>Ein Urteil wechselt erst etwas jenseits der Schwelle, damit es nicht flackert.</translation>
    </message>
    <message>
        <source>To baseline: log-odds relative to your neutral face.</source>
        <translation>Zur Referenz: Log-Odds relativ zu deinem neutralen Gesicht.</translation>
    </message>
    <message>
        <source>The verdict does not depend on it.</source>
        <translation>Das Urteil hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>The verdict is relative to it: this face is judged from {0:.2f}.</source>
        <translation>Das Urteil ist relativ dazu: Dieses Gesicht wird ab {0:.2f} beurteilt.</translation>
    </message>
    <message>
        <source>this frame</source>
        <translation>dieses Bild</translation>
    </message>
    <message>
        <source>as learned</source>
        <extracomment>Above a probability: of the network without the changes</extracomment>
        <translation>wie gelernt</translation>
    </message>
    <message>
        <source>smoothed</source>
        <extracomment>Above a probability: over the last frames</extracomment>
        <translation>geglättet</translation>
    </message>
    <message>
        <source>to baseline</source>
        <extracomment>Above a number: relative to the baseline</extracomment>
        <translation>zur Referenz</translation>
    </message>
    <message>
        <source>{face} · verdict relative to the neutral face</source>
        <translation>{face} · Urteil relativ zum neutralen Gesicht</translation>
    </message>
    <message>
        <source>{face} · verdict</source>
        <translation>{face} · Urteil</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>A verdict</extracomment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>außer Sicht</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>ViewsGrid</name>
    <message>
        <source>Faces as the network sees them while it learns</source>
        <translation>Gesichter, wie das Netz sie beim Lernen sieht</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>Noch keine Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%n faces, each with {0} changed views</source>
        <translation>
            <numerusform>%n Gesicht mit {0} veränderten Ansichten</numerusform>
            <numerusform>%n Gesichter, jedes mit {0} veränderten Ansichten</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>as the network sees it, differently each time</source>
        <translation>wie das Netz es sieht, jedes Mal anders</translation>
    </message>
</context>
<context>
    <name>WeightFormula</name>
    <message>
        <source>The chosen weight</source>
        <translation>Das gewählte Gewicht</translation>
    </message>
    <message>
        <source>A weight&apos;s formula appears here after the step Backward</source>
        <translation>Nach dem Schritt „Rückwärts“ steht hier die Formel eines Gewichts</translation>
    </message>
    <message>
        <source>{formula}; the network&apos;s new weight is {weight}, {difference} apart</source>
        <translation>{formula}; das neue Gewicht des Netzes ist {weight}, Differenz {difference}</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>Gewicht w</translation>
    </message>
    <message>
        <source>rate η</source>
        <translation>Rate η</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>Below a number of the formula</extracomment>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>new w′</source>
        <translation>neues w′</translation>
    </message>
</context>
<context>
    <name>_CameraChoice</name>
    <message>
        <source>no camera found</source>
        <translation>keine Kamera gefunden</translation>
    </message>
    <message>
        <source>the source is no camera</source>
        <translation>die Quelle ist keine Kamera</translation>
    </message>
</context>
<context>
    <name>_ModeChoice</name>
    <message>
        <source>no camera in use</source>
        <translation>keine Kamera in Gebrauch</translation>
    </message>
</context>
<context>
    <name>_ModelChoice</name>
    <message>
        <source>the bundled one</source>
        <translation>das mitgelieferte</translation>
    </message>
</context>
<context>
    <name>_PercentSlider</name>
    <message>
        <source>Scale in per cent</source>
        <translation>Skalierung in Prozent</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Picture made by activation maximisation</source>
        <translation>Durch Aktivierungsmaximierung erzeugtes Bild</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Anywhere, unless the widget with the focus uses the key</source>
        <translation>Überall, sofern das Element mit dem Fokus die Taste nicht nutzt</translation>
    </message>
    <message>
        <source>On the live picture</source>
        <translation>Auf dem Live-Bild</translation>
    </message>
    <message>
        <source>On a layer of the network</source>
        <translation>Auf einer Schicht des Netzes</translation>
    </message>
    <message>
        <source>In a lens</source>
        <translation>In einer Lupe</translation>
    </message>
    <message>
        <source>On a map or unit of the network, or in its lens</source>
        <translation>Auf einer Karte oder Einheit des Netzes oder in ihrer Lupe</translation>
    </message>
    <message>
        <source>On a panel of a lens</source>
        <translation>Auf einem Feld einer Lupe</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Auf der Zeitleiste</translation>
    </message>
    <message>
        <source>On a map of why the verdict is so</source>
        <translation>Auf einer Karte zum Grund des Urteils</translation>
    </message>
    <message>
        <source>On curves, tables and rows of faces</source>
        <translation>Auf Kurven, Tabellen und Reihen von Gesichtern</translation>
    </message>
    <message>
        <source>On the note beside the buttons that record</source>
        <translation>Auf dem Hinweis neben den Aufnahmeknöpfen</translation>
    </message>
    <message>
        <source>In the presenter view</source>
        <translation>In der Vorführansicht</translation>
    </message>
    <message>
        <source>In the booth</source>
        <translation>In der Fotobox</translation>
    </message>
    <message>
        <source>In the results of a folder</source>
        <translation>In den Ergebnissen eines Ordners</translation>
    </message>
    <message>
        <source>In the strongest faces</source>
        <translation>In den stärksten Gesichtern</translation>
    </message>
    <message>
        <source>In Collect</source>
        <translation>In „Sammeln“</translation>
    </message>
    <message>
        <source>On a class of images</source>
        <translation>Auf einer Klasse von Bildern</translation>
    </message>
    <message>
        <source>On a model of the list</source>
        <translation>Auf einem Modell der Liste</translation>
    </message>
    <message>
        <source>In the field of a name</source>
        <translation>Im Feld eines Namens</translation>
    </message>
    <message>
        <source>In the notes of a model</source>
        <translation>In den Notizen eines Modells</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>&amp;Adresse öffnen …</translation>
    </message>
    <message>
        <source>C&amp;lassify folder…</source>
        <translation>Ordner &amp;klassifizieren …</translation>
    </message>
    <message>
        <source>Open p&amp;roject…</source>
        <translation>P&amp;rojekt öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save project…</source>
        <translation>Projekt spei&amp;chern …</translation>
    </message>
    <message>
        <source>Show the &amp;demo</source>
        <translation>De&amp;mo zeigen</translation>
    </message>
    <message>
        <source>&amp;Camera settings…</source>
        <translation>Kameraein&amp;stellungen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;History, import, export…</source>
        <translation>&amp;Verlauf, Import, Export …</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>Mitgeliefertes Modell verwenden</translation>
    </message>
    <message>
        <source>&amp;Record readings</source>
        <translation>&amp;Messwerte aufnehmen</translation>
    </message>
    <message>
        <source>Record as CS&amp;V</source>
        <translation>Als CS&amp;V aufnehmen</translation>
    </message>
    <message>
        <source>Record as &amp;JSON lines</source>
        <translation>Als JSON-&amp;Zeilen aufnehmen</translation>
    </message>
    <message>
        <source>Set a &amp;marker</source>
        <translation>Ma&amp;rke setzen</translation>
    </message>
    <message>
        <source>Set the marker of a digit, while readings are recorded or sent</source>
        <translation>Die Marke einer Ziffer setzen, während Messwerte aufgenommen oder gesendet werden</translation>
    </message>
    <message>
        <source>Undo the last mar&amp;ker</source>
        <translation>Letzte Mar&amp;ke zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Names of the markers…</source>
        <translation>&amp;Namen der Marken …</translation>
    </message>
    <message>
        <source>Take a &amp;picture</source>
        <translation>&amp;Bild aufnehmen</translation>
    </message>
    <message>
        <source>Picture of the net&amp;work or lens</source>
        <translation>Bild v&amp;on Netz oder Lupe</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Bild ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the network or &amp;lens</source>
        <translation>Netz oder &amp;Lupe kopieren</translation>
    </message>
    <message>
        <source>F&amp;ilm</source>
        <translation>F&amp;ilm</translation>
    </message>
    <message>
        <source>&amp;Draw faces into pictures and films</source>
        <translation>&amp;Gesichter in Bilder und Filme zeichnen</translation>
    </message>
    <message>
        <source>Pictures as JP&amp;EG</source>
        <translation>Bilder als &amp;JPEG</translation>
    </message>
    <message>
        <source>Smile shu&amp;tter</source>
        <translation>Lächela&amp;uslöser</translation>
    </message>
    <message>
        <source>Take a &amp;baseline</source>
        <translation>Referenz &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Verdicts rel&amp;ative to the baseline</source>
        <translation>Ur&amp;teile relativ zur Referenz</translation>
    </message>
    <message>
        <source>For&amp;get the baselines</source>
        <translation>Referenzen verge&amp;ssen</translation>
    </message>
    <message>
        <source>Boot&amp;h</source>
        <translation>Fotobo&amp;x</translation>
    </message>
    <message>
        <source>O&amp;utlets…</source>
        <translation>Ausgäng&amp;e …</translation>
    </message>
    <message>
        <source>&amp;Summary of the last recording</source>
        <translation>Zusammenfassung &amp;der letzten Aufnahme</translation>
    </message>
    <message>
        <source>Summar&amp;y of a recording…</source>
        <translation>Zusammen&amp;fassung einer Aufnahme …</translation>
    </message>
    <message>
        <source>Recordings &amp;folder…</source>
        <translation>Ordner der Aufnahmen &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Open the recordings folder</source>
        <translation>Aufna&amp;hmeordner öffnen</translation>
    </message>
    <message>
        <source>Course, step &amp;by step</source>
        <translation>&amp;Kurs, Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;Convolution</source>
        <translation>&amp;Faltung</translation>
    </message>
    <message>
        <source>&amp;ReLU</source>
        <translation>&amp;ReLU</translation>
    </message>
    <message>
        <source>&amp;Pooling</source>
        <translation>&amp;Pooling</translation>
    </message>
    <message>
        <source>Fully connecte&amp;d</source>
        <translation>&amp;Vollständig verbunden</translation>
    </message>
    <message>
        <source>&amp;Training with backpropagation</source>
        <translation>&amp;Training mit Backpropagation</translation>
    </message>
    <message>
        <source>Filter &amp;sandbox</source>
        <translation>Filter-&amp;Sandkasten</translation>
    </message>
    <message>
        <source>Chan&amp;ges of the network</source>
        <translation>Än&amp;derungen am Netz</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of the network</source>
        <translation>&amp;Letzte Änderung am Netz rückgängig machen</translation>
    </message>
    <message>
        <source>R&amp;edo it</source>
        <translation>Änderung w&amp;iederholen</translation>
    </message>
    <message>
        <source>The netw&amp;ork as it was learned</source>
        <translation>Netz wie &amp;gelernt</translation>
    </message>
    <message>
        <source>&amp;Why this verdict</source>
        <translation>&amp;Warum dieses Urteil</translation>
    </message>
    <message>
        <source>&amp;Map of the verdict over the face</source>
        <translation>Karte des &amp;Urteils über dem Gesicht</translation>
    </message>
    <message>
        <source>Strongest f&amp;aces of the map</source>
        <translation>Stärkste Gesi&amp;chter der Karte</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture, or let it go on</source>
        <translation>Bild &amp;einfrieren oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Follow the &amp;next face</source>
        <translation>&amp;Nächstem Gesicht folgen</translation>
    </message>
    <message>
        <source>Follow the previous face</source>
        <translation>Vorherigem Gesicht folgen</translation>
    </message>
    <message>
        <source>Follow the &amp;largest face</source>
        <translation>Größte&amp;m Gesicht folgen</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>&amp;New classes…</source>
        <translation>Neue Klasse&amp;n …</translation>
    </message>
    <message>
        <source>New &amp;pupil…</source>
        <translation>Neuer Schül&amp;er …</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Sammeln</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>This verdict is &amp;wrong</source>
        <translation>Dieses Urteil ist &amp;falsch</translation>
    </message>
    <message>
        <source>Always on &amp;top</source>
        <translation>Immer im &amp;Vordergrund</translation>
    </message>
    <message>
        <source>&amp;Compact window</source>
        <translation>&amp;Kompaktes Fenster</translation>
    </message>
    <message>
        <source>&amp;Presenter view: the lens and the face</source>
        <translation>Vor&amp;führansicht: die Lupe und das Gesicht</translation>
    </message>
    <message>
        <source>&amp;Mirror the picture</source>
        <translation>&amp;Bild spiegeln</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Üblich&amp;e Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher Ko&amp;ntrast</translation>
    </message>
    <message>
        <source>R&amp;educed motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;About SmileDesk</source>
        <translation>Ü&amp;ber SmileDesk</translation>
    </message>
    <message>
        <source>Go to the next pane, layer or button</source>
        <translation>Zum nächsten Bereich, zur nächsten Schicht oder Schaltfläche</translation>
    </message>
    <message>
        <source>Mark another map</source>
        <translation>Eine andere Karte markieren</translation>
    </message>
    <message>
        <source>Open the marked map</source>
        <translation>Die markierte Karte öffnen</translation>
    </message>
    <message>
        <source>Mute or unmute the filter or unit</source>
        <translation>Filter oder Einheit stummschalten oder wieder einschalten</translation>
    </message>
    <message>
        <source>Mute or unmute all others of its layer</source>
        <translation>Alle anderen ihrer Schicht stummschalten oder wieder einschalten</translation>
    </message>
    <message>
        <source>All changes that can be made to it</source>
        <translation>Alle Änderungen, die daran möglich sind</translation>
    </message>
    <message>
        <source>Move the probe</source>
        <translation>Die Sonde bewegen</translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation>Vorheriger Kanal</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>Nächster Kanal</translation>
    </message>
    <message>
        <source>First cell</source>
        <translation>Erste Zelle</translation>
    </message>
    <message>
        <source>Last cell</source>
        <translation>Letzte Zelle</translation>
    </message>
    <message>
        <source>Previous layer</source>
        <translation>Vorherige Schicht</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>Nächste Schicht</translation>
    </message>
    <message>
        <source>Copy every number as text</source>
        <translation>Alle Zahlen als Text kopieren</translation>
    </message>
    <message>
        <source>Choose a bar</source>
        <translation>Einen Balken wählen</translation>
    </message>
    <message>
        <source>Open the bar&apos;s channel</source>
        <translation>Den Kanal des Balkens öffnen</translation>
    </message>
    <message>
        <source>Move the patch over the face</source>
        <translation>Die Abdeckung über das Gesicht bewegen</translation>
    </message>
    <message>
        <source>Read another value, cell or face</source>
        <translation>Einen anderen Wert, eine andere Zelle oder ein anderes Gesicht ablesen</translation>
    </message>
    <message>
        <source>Read an earlier or later moment</source>
        <translation>Einen früheren oder späteren Moment ablesen</translation>
    </message>
    <message>
        <source>Scroll by a minute</source>
        <translation>Um eine Minute blättern</translation>
    </message>
    <message>
        <source>Scroll to the beginning</source>
        <translation>Zum Anfang blättern</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zum Jetzt</translation>
    </message>
    <message>
        <source>Jump there in the film</source>
        <translation>Im Film dorthin springen</translation>
    </message>
    <message>
        <source>Leave the presenter view</source>
        <translation>Die Vorführansicht verlassen</translation>
    </message>
    <message>
        <source>Open the folder of the file that it names</source>
        <translation>Den Ordner der genannten Datei öffnen</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Press the button with the focus</source>
        <translation>Die Schaltfläche mit dem Fokus drücken</translation>
    </message>
    <message>
        <source>Hold it to leave the booth</source>
        <translation>Gedrückt halten, um die Fotobox zu verlassen</translation>
    </message>
    <message>
        <source>Show it in the live view</source>
        <translation>In der Live-Ansicht zeigen</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Letzte Korrektur rückgängig machen</translation>
    </message>
    <message>
        <source>Previous or next map</source>
        <translation>Vorherige oder nächste Karte</translation>
    </message>
    <message>
        <source>Previous or next layer</source>
        <translation>Vorherige oder nächste Schicht</translation>
    </message>
    <message>
        <source>Look at its photograph in the live view</source>
        <translation>Sein Foto in der Live-Ansicht betrachten</translation>
    </message>
    <message>
        <source>Hold the digit of a class to record it</source>
        <translation>Die Ziffer einer Klasse halten, um sie aufzunehmen</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Remove the selected samples</source>
        <translation>Die ausgewählten Beispiele entfernen</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Die Klasse umbenennen</translation>
    </message>
    <message>
        <source>Previous model</source>
        <translation>Vorheriges Modell</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>Nächstes Modell</translation>
    </message>
    <message>
        <source>Show or hide its details</source>
        <translation>Einzelheiten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Leave the name as it was</source>
        <translation>Den Namen lassen, wie er war</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Die Notizen speichern</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>Das Getippte zurücknehmen</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>A defect of the program, please report it: {0}: {1}</source>
        <translation>Ein Programmfehler, bitte melde ihn: {0}: {1}</translation>
    </message>
</context>
<context>
    <name>attribution_layer</name>
    <message>
        <source>RANDOMISED</source>
        <translation>ZUFÄLLIG</translation>
    </message>
</context>
<context>
    <name>buttons</name>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties a field</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>camera_mode_text</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: {mode}</source>
        <translation>Automatisch: {mode}</translation>
    </message>
    <message>
        <source>{0:g} frames/s</source>
        <translation>{0:g} Bilder/s</translation>
    </message>
</context>
<context>
    <name>capture_panel</name>
    <message>
        <source>Keep still, or come into better light.</source>
        <translation>Halte still oder komm in besseres Licht.</translation>
    </message>
    <message>
        <source>Turn a light on, or face the window.</source>
        <translation>Mach Licht an oder wende dich zum Fenster.</translation>
    </message>
    <message>
        <source>Move or turn a little: training learns nothing from the same picture twice.</source>
        <translation>Beweg oder dreh dich etwas: Aus zweimal demselben Bild lernt das Training nichts.</translation>
    </message>
    <message>
        <source>Sharpness: how suddenly the gray levels of the face change, as the network sees it. Blurred below {0:.2f}; one sharp photograph in a hundred measures less. The demo&apos;s face is the mean of many faces, and counts as sharp from {1:.2f} on.</source>
        <translation>Schärfe: wie plötzlich sich die Grauwerte des Gesichts ändern, wie das Netz es sieht. Unter {0:.2f} unscharf; von hundert scharfen Fotos misst eines weniger. Das Gesicht der Demo ist der Mittelwert vieler Gesichter und gilt ab {1:.2f} als scharf.</translation>
    </message>
    <message>
        <source>Brightness: the gray level that a tenth of the face is brighter than, 0 to 255. Dark below {0:.0f}.</source>
        <translation>Helligkeit: der Grauwert, den ein Zehntel des Gesichts übertrifft, 0 bis 255. Unter {0:.0f} dunkel.</translation>
    </message>
    <message>
        <source>Change: how many gray levels the face differs from the most alike of the last samples. Near-identical below {0:.1f}; with the demo, which has no noise, below {1:.1f}.</source>
        <translation>Änderung: um wie viele Grauwerte sich das Gesicht vom ähnlichsten der letzten Beispiele unterscheidet. Unter {0:.1f} fast gleich; bei der Demo, die kein Rauschen hat, unter {1:.1f}.</translation>
    </message>
</context>
<context>
    <name>class_names</name>
    <message>
        <source>smile</source>
        <extracomment>Name of a class of faces</extracomment>
        <translation>Lächeln</translation>
    </message>
    <message>
        <source>no smile</source>
        <translation>kein Lächeln</translation>
    </message>
</context>
<context>
    <name>collect_text</name>
    <message>
        <source>blurred</source>
        <extracomment>A picture</extracomment>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>A picture</extracomment>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>near-identical</source>
        <extracomment>A picture, to the one before</extracomment>
        <translation>fast gleich</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>Kein Gesicht im Bild</translation>
    </message>
    <message>
        <source>Look into the camera, or choose another source.</source>
        <translation>Schau in die Kamera oder wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>The face is lost</source>
        <translation>Das Gesicht ist verloren</translation>
    </message>
    <message>
        <source>Turn towards the camera, or come into the light.</source>
        <translation>Wende dich zur Kamera oder komm ins Licht.</translation>
    </message>
    <message>
        <source>The face is too small</source>
        <translation>Das Gesicht ist zu klein</translation>
    </message>
    <message>
        <source>Come closer: the network cannot judge it either.</source>
        <translation>Komm näher: Auch das Netz kann es nicht beurteilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} kept, {1} left out</source>
        <translation>{0} behalten, {1} ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n images added to {0}</source>
        <translation>
            <numerusform>%n Bild zu {0} hinzugefügt</numerusform>
            <numerusform>%n Bilder zu {0} hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images deleted</source>
        <translation>
            <numerusform>%n Bild gelöscht</numerusform>
            <numerusform>%n Bilder gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more classes need images</source>
        <translation>
            <numerusform>%n weitere Klasse braucht Bilder</numerusform>
            <numerusform>%n weitere Klassen brauchen Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} needs %n more</source>
        <translation>
            <numerusform>{0} braucht noch %n</numerusform>
            <numerusform>{0} braucht noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images moved to {0}</source>
        <translation>
            <numerusform>%n Bild nach {0} verschoben</numerusform>
            <numerusform>%n Bilder nach {0} verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>class {0} added</source>
        <translation>Klasse {0} hinzugefügt</translation>
    </message>
    <message>
        <source>class {0} removed</source>
        <translation>Klasse {0} entfernt</translation>
    </message>
    <message>
        <source>{0} renamed to {1}</source>
        <translation>{0} in {1} umbenannt</translation>
    </message>
    <message>
        <source>{0} kept</source>
        <translation>{0} behalten</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} could not be written</source>
        <translation>{0}: {1}, {2} konnten nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Nothing kept of {0}: {1}. Clear its check box to keep such pictures.</source>
        <translation>Nichts von {0} behalten: {1}. Entferne das Häkchen, um solche Bilder zu behalten.</translation>
    </message>
    <message>
        <source>Nothing kept of {0}: no face in view</source>
        <translation>Nichts von {0} behalten: kein Gesicht im Bild</translation>
    </message>
    <message>
        <source>{0} needs a second take: release and hold again</source>
        <translation>{0} braucht eine zweite Aufnahme: loslassen und wieder halten</translation>
    </message>
</context>
<context>
    <name>connections_overlay</name>
    <message>
        <source>map {0}</source>
        <translation>Karte {0}</translation>
    </message>
    <message numerus="yes">
        <source>{maps} and %n weaker ones</source>
        <translation>
            <numerusform>{maps} und %n schwächere</numerusform>
            <numerusform>{maps} und %n schwächere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>course</name>
    <message>
        <source>There is no face to measure. Look into the camera, or show the demo.</source>
        <translation>Es ist kein Gesicht zum Messen da. Schau in die Kamera oder zeige die Demo.</translation>
    </message>
    <message>
        <source>No lens is open. Choose a map in the network first.</source>
        <translation>Es ist keine Lupe offen. Wähle zuerst eine Karte im Netz.</translation>
    </message>
    <message>
        <source>This network has nothing to change here. Go on.</source>
        <translation>Dieses Netz hat hier nichts zu ändern. Geh weiter.</translation>
    </message>
    <message>
        <source>The verdict stays: p({class}) was {before:.2f} and is {after:.2f}.</source>
        <translation>Das Urteil bleibt: p({class}) war {before:.2f} und ist jetzt {after:.2f}.</translation>
    </message>
    <message>
        <source>It gets less sure: p({class}) was {before:.2f} and is {after:.2f}.</source>
        <translation>Es wird unsicherer: p({class}) war {before:.2f} und ist jetzt {after:.2f}.</translation>
    </message>
    <message>
        <source>It flips: p({class}) was {before:.2f} and is {after:.2f}.</source>
        <translation>Es kippt: p({class}) war {before:.2f} und ist jetzt {after:.2f}.</translation>
    </message>
    <message>
        <source>Training steps so far: {count}. Do at least {needed}.</source>
        <translation>Trainingsschritte bisher: {count}. Mach mindestens {needed}.</translation>
    </message>
    <message>
        <source>The training went astray: training step {next} was far too large. Lower the learning rate, and begin again with Random init.</source>
        <translation>Das Training ist entgleist: Trainingsschritt {next} war viel zu groß. Senke die Lernrate und beginne noch einmal mit „Zufallsstart“.</translation>
    </message>
    <message>
        <source>The lens explains {layer}, which is not a convolution. Choose a map in the top row.</source>
        <translation>Die Lupe erklärt {layer}, und das ist keine Faltung. Wähle eine Karte in der obersten Reihe.</translation>
    </message>
    <message>
        <source>On this face, no map of {layer} is twice as bright at the mouth as elsewhere. Smile, or try another layer.</source>
        <translation>Auf diesem Gesicht ist keine Karte von {layer} am Mund doppelt so hell wie anderswo. Lächle oder versuche eine andere Schicht.</translation>
    </message>
    <message>
        <source>Map {map} of {layer} is {inside:.0%} bright at your mouth and {outside:.0%} elsewhere. It looks for something else.</source>
        <translation>Karte {map} von {layer} ist an deinem Mund zu {inside:.0%} hell und anderswo zu {outside:.0%}. Sie sucht etwas anderes.</translation>
    </message>
    <message>
        <source>Map {map} of {layer} is {inside:.0%} bright at your mouth and {outside:.0%} elsewhere. Others of this layer show the mouth more clearly.</source>
        <translation>Karte {map} von {layer} ist an deinem Mund zu {inside:.0%} hell und anderswo zu {outside:.0%}. Andere dieser Schicht zeigen den Mund deutlicher.</translation>
    </message>
    <message>
        <source>Map {map} of {layer} is {inside:.0%} bright at your mouth and {outside:.0%} elsewhere: at least twice as bright.</source>
        <translation>Karte {map} von {layer} ist an deinem Mund zu {inside:.0%} hell und anderswo zu {outside:.0%}: mindestens doppelt so hell.</translation>
    </message>
    <message>
        <source>In {layer}, {negative} of the {count} numbers of your face were negative. All became 0.</source>
        <translation>In {layer} waren {negative} der {count} Zahlen deines Gesichts negativ. Alle wurden 0.</translation>
    </message>
    <message>
        <source>The lens explains {layer}, which is not a ReLU. Choose a map in the second row.</source>
        <translation>Die Lupe erklärt {layer}, und das ist kein ReLU. Wähle eine Karte in der zweiten Reihe.</translation>
    </message>
    <message>
        <source>In {layer}, {share:.0%} of the {count} numbers are zero on your face.</source>
        <translation>In {layer} sind auf deinem Gesicht {share:.0%} der {count} Zahlen null.</translation>
    </message>
    <message>
        <source>{layer} leaves {after} of {before} numbers.</source>
        <translation>{layer} lässt {after} von {before} Zahlen übrig.</translation>
    </message>
    <message>
        <source>One window of map {map} has {numbers}. Pooling writes {written:.2f}.</source>
        <translation>Ein Fenster von Karte {map} enthält {numbers}. Pooling schreibt {written:.2f}.</translation>
    </message>
    <message>
        <source>Before pooling, the numbers change by {before:.0%} of their size, after it by {after:.0%}.</source>
        <translation>Vor dem Pooling ändern sich die Zahlen um {before:.0%} ihrer Größe, danach um {after:.0%}.</translation>
    </message>
    <message>
        <source>{rows} × {columns} cells × {maps} maps = {count} numbers.</source>
        <translation>{rows} × {columns} Zellen × {maps} Karten = {count} Zahlen.</translation>
    </message>
    <message>
        <source>Nothing in {layer} is muted yet.</source>
        <translation>In {layer} ist noch nichts stummgeschaltet.</translation>
    </message>
    <message>
        <source>This is filter {filter} of {layer}. It has {rows} × {columns} × {maps} weights, and its answer here is {answer:.2f}.</source>
        <translation>Das ist Filter {filter} von {layer}. Er hat {rows} × {columns} × {maps} Gewichte, und seine Antwort ist hier {answer:.2f}.</translation>
    </message>
    <message>
        <source>{side} rows × {side} columns × {channels} for each pixel = {count} numbers.</source>
        <translation>{side} Zeilen × {side} Spalten × {channels} für jedes Pixel = {count} Zahlen.</translation>
    </message>
    <message>
        <source>{layer} has no maps. Choose a layer further up in the network.</source>
        <translation>{layer} hat keine Karten. Wähle eine Schicht weiter oben im Netz.</translation>
    </message>
    <message>
        <source>Here the answer of the filter was {before:.2f}, and ReLU let it pass. Look for a dark place.</source>
        <translation>Hier war die Antwort des Filters {before:.2f}, und ReLU ließ sie durch. Suche eine dunkle Stelle.</translation>
    </message>
    <message>
        <source>Here the answer of the filter was {before:.2f}, and ReLU made it 0.</source>
        <translation>Hier war die Antwort des Filters {before:.2f}, und ReLU machte 0 daraus.</translation>
    </message>
    <message>
        <source>The score of {class} is {score:.1f}, that of {other} {other_score:.1f}.</source>
        <translation>Die Punktzahl von {class} ist {score:.1f}, die von {other} {other_score:.1f}.</translation>
    </message>
    <message>
        <source>For {class}, the upper half gives {upper:.1f} votes and the lower half {lower:.1f}.</source>
        <translation>Für {class} gibt die obere Hälfte {upper:.1f} Stimmen und die untere {lower:.1f}.</translation>
    </message>
    <message>
        <source>Muting number {unit} of {layer} changes the score of {class} by {effect:.2f}, muting another one by {largest:.2f}.</source>
        <translation>Zahl {unit} von {layer} stummzuschalten ändert die Punktzahl von {class} um {effect:.2f}, eine andere um {largest:.2f}.</translation>
    </message>
    <message>
        <source>Muting number {unit} of {layer} changes the score of {class} by {effect:.2f}. The most that any changes it is {largest:.2f}.</source>
        <translation>Zahl {unit} von {layer} stummzuschalten ändert die Punktzahl von {class} um {effect:.2f}. Keine andere ändert sie um mehr als {largest:.2f}.</translation>
    </message>
    <message>
        <source>The network has judged no face yet. Press Start, Random init and Forward first.</source>
        <translation>Das Netz hat noch kein Gesicht beurteilt. Drücke zuerst „Starten“, „Zufallsstart“ und „Vorwärts“.</translation>
    </message>
    <message>
        <source>The network has learned already. Press Random init and Forward again.</source>
        <translation>Das Netz hat schon gelernt. Drücke noch einmal „Zufallsstart“ und „Vorwärts“.</translation>
    </message>
    <message>
        <source>With random weights, it judges {share:.0%} of the faces right.</source>
        <translation>Mit Zufallsgewichten beurteilt es {share:.0%} der Gesichter richtig.</translation>
    </message>
    <message>
        <source>Training steps: {count}. The loss was {first:.3f} and is {last:.3f}: it became smaller.</source>
        <translation>Trainingsschritte: {count}. Der Verlust war {first:.3f} und ist jetzt {last:.3f}: Er wurde kleiner.</translation>
    </message>
    <message>
        <source>Training steps: {count}. The loss was {first:.3f} and is {last:.3f}: it grew. Lower the learning rate, and begin again with Random init.</source>
        <translation>Trainingsschritte: {count}. Der Verlust war {first:.3f} und ist jetzt {last:.3f}: Er ist gewachsen. Senke die Lernrate und beginne noch einmal mit „Zufallsstart“.</translation>
    </message>
    <message>
        <source>Training steps: {count}. The loss was {first:.3f} and is {last:.3f}.</source>
        <translation>Trainingsschritte: {count}. Der Verlust war {first:.3f} und ist jetzt {last:.3f}.</translation>
    </message>
    <message>
        <source>A face made of numbers</source>
        <translation>Ein Gesicht aus Zahlen</translation>
    </message>
    <message>
        <source>The network does not see you as people do. It gets the small face square at the top left of the network. A gray pixel is one number, which says how bright it is; a coloured pixel is three.</source>
        <translation>Das Netz sieht dich nicht wie ein Mensch. Es bekommt das kleine Gesichtsquadrat oben links im Netz. Ein graues Pixel ist eine Zahl, die sagt, wie hell es ist; ein farbiges Pixel ist drei Zahlen.</translation>
    </message>
    <message>
        <source>How many numbers does the network get of your face?</source>
        <translation>Wie viele Zahlen bekommt das Netz von deinem Gesicht?</translation>
    </message>
    <message>
        <source>A filter slides over your face</source>
        <translation>Ein Filter gleitet über dein Gesicht</translation>
    </message>
    <message>
        <source>A filter is a small grid of weights. It multiplies each number below it by the weight on top of it and adds everything up: that is its answer. Then it moves on by one place. All answers of a filter together are a map.</source>
        <translation>Ein Filter ist ein kleines Gitter aus Gewichten. Er multipliziert jede Zahl unter sich mit dem Gewicht darüber und zählt alles zusammen: Das ist seine Antwort. Dann rückt er eine Stelle weiter. Alle Antworten eines Filters zusammen sind eine Karte.</translation>
    </message>
    <message>
        <source>Open a map of a convolution: choose it in the top row of the network. Watch the filter slide.</source>
        <translation>Öffne die Karte einer Faltung: Wähle sie in der obersten Reihe des Netzes. Sieh zu, wie der Filter gleitet.</translation>
    </message>
    <message>
        <source>Which filter answers to your mouth?</source>
        <translation>Welcher Filter antwortet auf deinen Mund?</translation>
    </message>
    <message>
        <source>Every filter looks for its own pattern, and its map is bright where it finds it. Filters further right put together what earlier ones found, so they see more of your face at once.</source>
        <translation>Jeder Filter sucht sein eigenes Muster, und seine Karte ist hell, wo er es findet. Filter weiter rechts setzen zusammen, was frühere gefunden haben, und sehen so mehr von deinem Gesicht auf einmal.</translation>
    </message>
    <message>
        <source>Without edges</source>
        <translation>Ohne Kanten</translation>
    </message>
    <message>
        <source>Some filters of the first convolution answer to edges. An edge is a line between light and dark, as around your lips and eyebrows.</source>
        <translation>Einige Filter der ersten Faltung antworten auf Kanten. Eine Kante ist eine Linie zwischen Hell und Dunkel, etwa um deine Lippen und Augenbrauen.</translation>
    </message>
    <message>
        <source>The program mutes all filters that see edges, until you go on. What happens to the verdict on your face?</source>
        <translation>Das Programm schaltet alle Filter stumm, die Kanten sehen, bis du weitergehst. Was geschieht mit dem Urteil über dein Gesicht?</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Where a filter finds the opposite of its pattern, its answer is below zero: a negative number. After each convolution, ReLU looks at every number by itself.</source>
        <translation>Wo ein Filter das Gegenteil seines Musters findet, ist seine Antwort kleiner als null: eine negative Zahl. Nach jeder Faltung sieht sich ReLU jede Zahl für sich an.</translation>
    </message>
    <message>
        <source>What does ReLU do with a negative number?</source>
        <translation>Was macht ReLU mit einer negativen Zahl?</translation>
    </message>
    <message>
        <source>It becomes zero</source>
        <translation>Sie wird null</translation>
    </message>
    <message>
        <source>It becomes positive</source>
        <translation>Sie wird positiv</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Find a stopped number</source>
        <translation>Finde eine gestoppte Zahl</translation>
    </message>
    <message>
        <source>What is above zero passes ReLU unchanged; what is below zero is stopped. So only the filters that found their pattern speak.</source>
        <translation>Was größer als null ist, geht unverändert durch ReLU; was kleiner ist, wird gestoppt. So sprechen nur die Filter, die ihr Muster gefunden haben.</translation>
    </message>
    <message>
        <source>Open a ReLU map. Click a place in it, or use the arrow keys, until you find an answer that ReLU has stopped.</source>
        <translation>Öffne eine ReLU-Karte. Klicke eine Stelle darin an oder nimm die Pfeiltasten, bis du eine Antwort findest, die ReLU gestoppt hat.</translation>
    </message>
    <message>
        <source>How many keep quiet?</source>
        <translation>Wie viele schweigen?</translation>
    </message>
    <message>
        <source>Later filters look for something special, such as the corner of a mouth. Nearly everywhere else on your face there is nothing of the kind.</source>
        <translation>Spätere Filter suchen etwas Besonderes, zum Beispiel einen Mundwinkel. Fast überall sonst auf deinem Gesicht gibt es nichts dergleichen.</translation>
    </message>
    <message>
        <source>Look at the ReLU maps furthest to the right. How many of their numbers are zero on your face?</source>
        <translation>Sieh dir die ReLU-Karten ganz rechts an. Wie viele ihrer Zahlen sind auf deinem Gesicht null?</translation>
    </message>
    <message>
        <source>Predict what share of these faces random weights judge right. Then “Show me”, Start, Random init and Forward.</source>
        <translation>Sag voraus, welchen Teil dieser Gesichter Zufallsgewichte richtig beurteilen. Dann „Zeig es mir“, „Starten“, „Zufallsstart“ und „Vorwärts“.</translation>
    </message>
    <message>
        <source>Less than a third</source>
        <translation>Weniger als ein Drittel</translation>
    </message>
    <message>
        <source>More than two thirds</source>
        <translation>Mehr als zwei Drittel</translation>
    </message>
    <message>
        <source>Without ReLU</source>
        <translation>Ohne ReLU</translation>
    </message>
    <message>
        <source>Find a map that is at least twice as bright at your mouth as elsewhere, and open it. Try the columns at the right. Smile, and look again.</source>
        <translation>Finde eine Karte, die an deinem Mund mindestens doppelt so hell ist wie anderswo, und öffne sie. Versuche die Spalten rechts. Lächle und schau noch einmal.</translation>
    </message>
    <message>
        <source>Without ReLU, many layers could do no more than a single one, because sums of sums are only sums. This network has learned with ReLU, so its filters count on it.</source>
        <translation>Ohne ReLU könnten viele Schichten nicht mehr als eine einzige, denn Summen von Summen sind wieder nur Summen. Dieses Netz hat mit ReLU gelernt, seine Filter rechnen also damit.</translation>
    </message>
    <message>
        <source>The program switches every ReLU off, until you go on. What happens to the verdict on your face?</source>
        <translation>Das Programm schaltet jedes ReLU ab, bis du weitergehst. Was geschieht mit dem Urteil über dein Gesicht?</translation>
    </message>
    <message>
        <source>Maps become smaller</source>
        <translation>Karten werden kleiner</translation>
    </message>
    <message>
        <source>Pooling divides each map into small windows, and writes one number for each window.</source>
        <translation>Pooling teilt jede Karte in kleine Fenster und schreibt für jedes Fenster eine Zahl.</translation>
    </message>
    <message>
        <source>All of them</source>
        <extracomment>The numbers</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Half</source>
        <extracomment>Of the numbers</extracomment>
        <translation>Die Hälfte</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ein Viertel</translation>
    </message>
    <message>
        <source>A ninth</source>
        <translation>Ein Neuntel</translation>
    </message>
    <message>
        <source>One number for each window</source>
        <translation>Eine Zahl für jedes Fenster</translation>
    </message>
    <message>
        <source>Several numbers go into a window, and only one comes out. Where exactly a pattern was found is forgotten; that it was found stays.</source>
        <translation>Mehrere Zahlen gehen in ein Fenster hinein, und nur eine kommt heraus. Wo genau ein Muster gefunden wurde, wird vergessen; dass es gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>Which number does the first pooling layer of this network write?</source>
        <translation>Welche Zahl schreibt die erste Pooling-Schicht dieses Netzes?</translation>
    </message>
    <message>
        <source>The sum of the numbers</source>
        <translation>Die Summe der Zahlen</translation>
    </message>
    <message>
        <source>Their mean</source>
        <translation>Ihren Mittelwert</translation>
    </message>
    <message>
        <source>The largest one</source>
        <translation>Die größte</translation>
    </message>
    <message>
        <source>Move a little</source>
        <translation>Beweg dich ein wenig</translation>
    </message>
    <message>
        <source>If you move your head a little, nearly all numbers change. But a smile stays a smile, so later layers should change less.</source>
        <translation>Wenn du den Kopf ein wenig bewegst, ändern sich fast alle Zahlen. Aber ein Lächeln bleibt ein Lächeln, spätere Schichten sollten sich also weniger ändern.</translation>
    </message>
    <message>
        <source>The program moves your face by one pixel. Where do the numbers change more, compared with their size?</source>
        <translation>Das Programm verschiebt dein Gesicht um ein Pixel. Wo ändern sich die Zahlen mehr, verglichen mit ihrer Größe?</translation>
    </message>
    <message>
        <source>Before pooling</source>
        <translation>Vor dem Pooling</translation>
    </message>
    <message>
        <source>Equally</source>
        <extracomment>The numbers change equally before and after pooling</extracomment>
        <translation>Gleich viel</translation>
    </message>
    <message>
        <source>The mean instead of the largest</source>
        <translation>Der Mittelwert statt der größten Zahl</translation>
    </message>
    <message>
        <source>Max pooling keeps the strongest answer of each window. One could take the mean instead: then the weak answers beside it count as well.</source>
        <translation>Max-Pooling behält die stärkste Antwort jedes Fensters. Man könnte stattdessen den Mittelwert nehmen: Dann zählen die schwachen Antworten daneben auch.</translation>
    </message>
    <message>
        <source>The program lets max pooling take the mean, until you go on. What happens to the verdict on your face?</source>
        <translation>Das Programm lässt Max-Pooling den Mittelwert nehmen, bis du weitergehst. Was geschieht mit dem Urteil über dein Gesicht?</translation>
    </message>
    <message>
        <source>Everything in one row</source>
        <translation>Alles in einer Reihe</translation>
    </message>
    <message>
        <source>The last maps are small. Each says where on your face something special was found. Now the cells of all maps are laid out in one row; this is called flatten.</source>
        <translation>Die letzten Karten sind klein. Jede sagt, wo auf deinem Gesicht etwas Besonderes gefunden wurde. Jetzt werden die Zellen aller Karten in eine Reihe gelegt; das heißt Flatten.</translation>
    </message>
    <message>
        <source>Compare the maps before and after the first pooling layer. How many of the numbers are left?</source>
        <translation>Vergleiche die Karten vor und nach der ersten Pooling-Schicht. Wie viele der Zahlen bleiben übrig?</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} Zahlen</translation>
    </message>
    <message>
        <source>After pooling</source>
        <translation>Nach dem Pooling</translation>
    </message>
    <message>
        <source>How many numbers are in the row?</source>
        <translation>Wie viele Zahlen sind in der Reihe?</translation>
    </message>
    <message>
        <source>Which class has more votes?</source>
        <translation>Welche Klasse hat mehr Stimmen?</translation>
    </message>
    <message>
        <source>Fully connected layers weigh everything that was found, for and against each class. The result is a score for each class; softmax turns the scores into probabilities.</source>
        <translation>Vollständig verbundene Schichten wägen alles ab, was gefunden wurde, für und gegen jede Klasse. Das Ergebnis ist eine Punktzahl für jede Klasse; Softmax macht aus den Punktzahlen Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Make a face and hold it. Which class gets the larger score? Choose, then check.</source>
        <translation>Mach ein Gesicht und halte es. Welche Klasse bekommt die größere Punktzahl? Wähle, dann prüfe.</translation>
    </message>
    <message>
        <source>Where do the votes come from?</source>
        <translation>Woher kommen die Stimmen?</translation>
    </message>
    <message>
        <source>Every place on your face votes for or against a class, and the program can count these votes exactly.</source>
        <translation>Jede Stelle deines Gesichts stimmt für oder gegen eine Klasse, und das Programm kann diese Stimmen genau zählen.</translation>
    </message>
    <message>
        <source>Which half of your face gives more votes to the class that is ahead?</source>
        <translation>Welche Hälfte deines Gesichts gibt der Klasse, die vorn liegt, mehr Stimmen?</translation>
    </message>
    <message>
        <source>The upper half, with the eyes</source>
        <translation>Die obere Hälfte mit den Augen</translation>
    </message>
    <message>
        <source>The lower half, with the mouth</source>
        <translation>Die untere Hälfte mit dem Mund</translation>
    </message>
    <message>
        <source>Hide the mouth</source>
        <translation>Versteck den Mund</translation>
    </message>
    <message>
        <source>If a verdict depends on one part of the face, it should change when that part cannot be seen.</source>
        <translation>Wenn ein Urteil von einem Teil des Gesichts abhängt, sollte es sich ändern, sobald dieser Teil nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>The program covers your mouth with gray. What happens to the verdict on your face? Then try it with your hand.</source>
        <translation>Das Programm deckt deinen Mund mit Grau ab. Was geschieht mit dem Urteil über dein Gesicht? Versuch es danach mit der Hand.</translation>
    </message>
    <message>
        <source>Mute what matters most</source>
        <translation>Schalte stumm, was am meisten zählt</translation>
    </message>
    <message>
        <source>In the layer before the scores, a few units or filters matter a lot for your face, and most of them matter little. Which ones they are differs from face to face.</source>
        <translation>In der Schicht vor den Punktzahlen sind für dein Gesicht einige Einheiten oder Filter sehr wichtig, die meisten wenig. Welche, ist von Gesicht zu Gesicht verschieden.</translation>
    </message>
    <message>
        <source>“Show me” opens the layer of the scores, and its longest bars name the units that matter. Then mute one of these in the layer before: mark it in the network and press Delete, or click it with the right button.</source>
        <translation>„Zeig es mir“ öffnet die Schicht der Punktzahlen, und ihre längsten Balken nennen die wichtigen Einheiten. Schalte dann eine davon in der Schicht davor stumm: Markiere sie im Netz und drücke Entf, oder klicke sie mit der rechten Maustaste an.</translation>
    </message>
    <message>
        <source>Random at first</source>
        <translation>Am Anfang Zufall</translation>
    </message>
    <message>
        <source>Nobody wrote the weights down: the network found them by training. Before that, every weight is a random number. You now train a new network on a few faces; your own stays as it is.</source>
        <translation>Niemand hat die Gewichte aufgeschrieben: Das Netz hat sie beim Training gefunden. Davor ist jedes Gewicht eine Zufallszahl. Du trainierst jetzt ein neues Netz mit ein paar Gesichtern; dein eigenes bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Learn from errors</source>
        <translation>Aus Fehlern lernen</translation>
    </message>
    <message>
        <source>The loss says how wrong the network is. The backward pass finds out for every weight in which direction the loss becomes smaller, and the update moves it a little that way.</source>
        <translation>Der Verlust sagt, wie falsch das Netz liegt. Der Rückwärtsschritt findet für jedes Gewicht heraus, in welcher Richtung der Verlust kleiner wird, und das Update bewegt es ein wenig dorthin.</translation>
    </message>
    <message>
        <source>Do three training steps, each of Forward, Error, Backward and Update. Watch the loss.</source>
        <translation>Mach drei Trainingsschritte, jeden aus „Vorwärts“, „Fehler“, „Rückwärts“ und „Update“. Beobachte den Verlust.</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Immer und immer wieder</translation>
    </message>
    <message>
        <source>This is all there is to learning, repeated thousands of times. The learning rate says how far each update moves the weights.</source>
        <translation>Mehr ist Lernen nicht, nur tausendfach wiederholt. Die Lernrate sagt, wie weit jedes Update die Gewichte bewegt.</translation>
    </message>
    <message>
        <source>Predict what becomes of the first loss after 20 training steps. Then set 20 × and press Repeat.</source>
        <translation>Sag voraus, was nach 20 Trainingsschritten aus dem ersten Verlust wird. Stelle dann 20 × ein und drücke „Wiederholen“.</translation>
    </message>
    <message>
        <source>Half of it or less</source>
        <translation>Die Hälfte oder weniger</translation>
    </message>
    <message>
        <source>A little smaller</source>
        <translation>Etwas kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>The loss</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>What it knows, and what it does not</source>
        <translation>Was es weiß und was nicht</translation>
    </message>
    <message>
        <source>A network knows what its training faces have in common, and nothing else. It sees the expression of a smile; it does not know whether you are happy. On faces unlike those that it learned from, it is wrong more often.</source>
        <translation>Ein Netz weiß, was seine Trainingsgesichter gemeinsam haben, und sonst nichts. Es sieht den Ausdruck eines Lächelns; ob du glücklich bist, weiß es nicht. Bei Gesichtern, die denen aus dem Training nicht gleichen, irrt es sich öfter.</translation>
    </message>
    <message>
        <source>That was the course. Go on in the menu Teach: collect faces of yourself, and of everybody who agrees, and let the network learn from them.</source>
        <translation>Das war der Kurs. Mach im Menü „Anlernen“ weiter: Sammle eigene Gesichter, von allen, die einverstanden sind, und lass das Netz aus ihnen lernen.</translation>
    </message>
    <message>
        <source>Not in this network</source>
        <translation>Nicht in diesem Netz</translation>
    </message>
    <message>
        <source>This network has no layer of this step, so there is nothing to look at. Go on.</source>
        <translation>Dieses Netz hat keine Schicht dieses Schritts, es gibt hier also nichts zu sehen. Geh weiter.</translation>
    </message>
    <message>
        <source>A third to two thirds</source>
        <translation>Ein Drittel bis zwei Drittel</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Es bleibt</translation>
    </message>
    <message>
        <source>It gets less sure</source>
        <translation>Es wird unsicherer</translation>
    </message>
    <message>
        <source>It flips</source>
        <translation>Es kippt</translation>
    </message>
</context>
<context>
    <name>detector_section</name>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>YuNet takes fewer other things for a face: 19 instead of 46 of 800 scrambled photographs, 1 instead of 7 of 80 backgrounds. Of 2,000 photographs, both find the face in 99.85%.</source>
        <translation>YuNet hält seltener anderes für ein Gesicht: 19 statt 46 von 800 verwürfelten Fotos, 1 statt 7 von 80 Hintergründen. Von 2 000 Fotos finden beide das Gesicht in 99.85&#x202f;%.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
</context>
<context>
    <name>drift_text</name>
    <message>
        <source>Darker than {0:.0%} of the faces it learned from</source>
        <translation>Dunkler als {0:.0%} der Trainingsgesichter</translation>
    </message>
    <message>
        <source>Darker than any face it learned from</source>
        <translation>Dunkler als jedes Trainingsgesicht</translation>
    </message>
    <message>
        <source>Brighter than {0:.0%} of the faces it learned from</source>
        <translation>Heller als {0:.0%} der Trainingsgesichter</translation>
    </message>
    <message>
        <source>Brighter than any face it learned from</source>
        <translation>Heller als jedes Trainingsgesicht</translation>
    </message>
    <message>
        <source>Less contrast than in {0:.0%} of the faces it learned from</source>
        <translation>Weniger Kontrast als bei {0:.0%} der Trainingsgesichter</translation>
    </message>
    <message>
        <source>Less contrast than in any face it learned from</source>
        <translation>Weniger Kontrast als bei jedem Trainingsgesicht</translation>
    </message>
    <message>
        <source>More contrast than in {0:.0%} of the faces it learned from</source>
        <translation>Mehr Kontrast als bei {0:.0%} der Trainingsgesichter</translation>
    </message>
    <message>
        <source>More contrast than in any face it learned from</source>
        <translation>Mehr Kontrast als bei jedem Trainingsgesicht</translation>
    </message>
    <message>
        <source>Blurrier than {0:.0%} of the faces it learned from</source>
        <translation>Unschärfer als {0:.0%} der Trainingsgesichter</translation>
    </message>
    <message>
        <source>Blurrier than any face it learned from</source>
        <translation>Unschärfer als jedes Trainingsgesicht</translation>
    </message>
    <message>
        <source>Sharper or noisier than {0:.0%} of the faces it learned from</source>
        <translation>Schärfer oder verrauschter als {0:.0%} der Trainingsgesichter</translation>
    </message>
    <message>
        <source>Sharper or noisier than any face it learned from</source>
        <translation>Schärfer oder verrauschter als jedes Trainingsgesicht</translation>
    </message>
    <message>
        <source>Smaller than {0:.0%} of the faces it learned from</source>
        <translation>Kleiner als {0:.0%} der Trainingsgesichter</translation>
    </message>
    <message>
        <source>Smaller than any face it learned from</source>
        <translation>Kleiner als jedes Trainingsgesicht</translation>
    </message>
    <message>
        <source>Turned further than {0:.0%} of the faces it learned from</source>
        <translation>Weiter gedreht als {0:.0%} der Trainingsgesichter</translation>
    </message>
    <message>
        <source>Turned further than any face it learned from</source>
        <translation>Weiter gedreht als jedes Trainingsgesicht</translation>
    </message>
    <message>
        <source>Further from every class than {0:.0%} of the faces it learned from</source>
        <translation>Weiter von jeder Klasse entfernt als {0:.0%} der Trainingsgesichter</translation>
    </message>
    <message>
        <source>Further from every class than any face it learned from</source>
        <translation>Weiter von jeder Klasse entfernt als jedes Trainingsgesicht</translation>
    </message>
    <message>
        <source>Like the faces it learned from</source>
        <translation>Wie die Trainingsgesichter</translation>
    </message>
    <message>
        <source>Light {0:.0f}: higher than that of {1:.0%} of the faces it learned from</source>
        <translation>Licht {0:.0f}: höher als bei {1:.0%} der Trainingsgesichter</translation>
    </message>
    <message>
        <source>Contrast {0:.0f}: higher than that of {1:.0%}</source>
        <translation>Kontrast {0:.0f}: höher als bei {1:.0%}</translation>
    </message>
    <message>
        <source>Sharpness {0:.2f}: higher than that of {1:.0%}</source>
        <translation>Schärfe {0:.2f}: höher als bei {1:.0%}</translation>
    </message>
    <message>
        <source>Size {0:.0f} pixels: larger than {1:.0%}</source>
        <translation>Größe {0:.0f} Pixel: größer als {1:.0%}</translation>
    </message>
    <message>
        <source>Turn {0:.0f}°: further than {1:.0%}</source>
        <translation>Drehung {0:.0f}°: weiter als {1:.0%}</translation>
    </message>
    <message>
        <source>Distance to the nearest class in the last hidden layer {0:.1f}: further than {1:.0%}</source>
        <translation>Abstand zur nächsten Klasse in der letzten verborgenen Schicht {0:.1f}: weiter als {1:.0%}</translation>
    </message>
</context>
<context>
    <name>durations</name>
    <message>
        <source>about 10 s</source>
        <translation>etwa 10&#xa0;s</translation>
    </message>
    <message>
        <source>about {0:.0f} s</source>
        <translation>etwa {0:.0f}&#xa0;s</translation>
    </message>
    <message>
        <source>about {0:.0f} min</source>
        <translation>etwa {0:.0f}&#xa0;min</translation>
    </message>
    <message>
        <source>about {0:.1f} h</source>
        <translation>etwa {0:.1f}&#xa0;h</translation>
    </message>
</context>
<context>
    <name>epoch_kernels</name>
    <message>
        <source>The first kernels of the chosen epoch&apos;s network appear here</source>
        <translation>Hier stehen die ersten Kerne des Netzes der gewählten Epoche</translation>
    </message>
    <message>
        <source>First kernels</source>
        <translation>Erste Kerne</translation>
    </message>
    <message>
        <source>{0} · epoch {1}</source>
        <translation>{0} · Epoche {1}</translation>
    </message>
</context>
<context>
    <name>face_strip</name>
    <message>
        <source>The labelled faces</source>
        <translation>Die beschrifteten Gesichter</translation>
    </message>
</context>
<context>
    <name>finding_text</name>
    <message>
        <source>The new model is better</source>
        <translation>Das neue Modell ist besser</translation>
    </message>
    <message>
        <source>The new model is worse: keep the old one</source>
        <translation>Das neue Modell ist schlechter: Behalte das alte</translation>
    </message>
    <message>
        <source>The new model is not clearly better: the old one stays</source>
        <translation>Das neue Modell ist nicht eindeutig besser: Das alte bleibt</translation>
    </message>
    <message>
        <source>Too few images to tell whether the new model is better: the old one stays</source>
        <translation>Zu wenige Bilder, um zu sagen, ob das neue Modell besser ist: Das alte bleibt</translation>
    </message>
    <message>
        <source>Both models give the same answers on all images</source>
        <translation>Beide Modelle geben auf allen Bildern dieselben Antworten</translation>
    </message>
    <message>
        <source>Both give the same answer on every image, although their probabilities may differ.</source>
        <translation>Beide geben auf jedem Bild dieselbe Antwort, auch wenn sich ihre Wahrscheinlichkeiten unterscheiden können.</translation>
    </message>
    <message>
        <source>Even if all of these were in favour of the same model, it could be luck: at least 6 such images are needed. More images would tell.</source>
        <translation>Selbst wenn alle diese für dasselbe Modell sprächen, könnte es Zufall sein: Mindestens 6 solche Bilder sind nötig. Mehr Bilder würden es zeigen.</translation>
    </message>
    <message>
        <source>If both were equally good, luck alone would produce a lead this large in {0} of 100 comparisons: too often to say that they differ.</source>
        <translation>Wären beide gleich gut, ergäbe allein der Zufall bei {0} von 100 Vergleichen einen so großen Vorsprung: zu oft, um von einem Unterschied zu sprechen.</translation>
    </message>
    <message>
        <source>If both were equally good, luck alone would produce a lead this large in fewer than 1 of 100 comparisons: so rarely that it counts as a real difference.</source>
        <translation>Wären beide gleich gut, ergäbe allein der Zufall bei weniger als einem von 100 Vergleichen einen so großen Vorsprung: so selten, dass es als echter Unterschied zählt.</translation>
    </message>
    <message>
        <source>If both were equally good, luck alone would produce a lead this large in {0} of 100 comparisons: so rarely that it counts as a real difference.</source>
        <translation>Wären beide gleich gut, ergäbe allein der Zufall bei {0} von 100 Vergleichen einen so großen Vorsprung: so selten, dass es als echter Unterschied zählt.</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test, two-sided, on the images that only one model is right on: p = {0:.3g}. A difference counts if p &lt; 0.05. The test treats images as independent: many of the same person, or taken within seconds, make it more confident than it should be.</source>
        <translation>Exakter McNemar-Test, zweiseitig, an den Bildern, bei denen nur ein Modell recht hat: p = {0:.3g}. Ein Unterschied zählt, wenn p &lt; 0.05. Der Test behandelt Bilder als unabhängig: Viele derselben Person oder im Abstand von Sekunden aufgenommene machen ihn sicherer, als er sein sollte.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n images, only the new model is right on {0}, only the old one on {1}.</source>
        <translation>
            <numerusform>Von %n Bild hat bei {0} nur das neue Modell recht, bei {1} nur das alte.</numerusform>
            <numerusform>Von %n Bildern hat bei {0} nur das neue Modell recht, bei {1} nur das alte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared by cross-validation on the %n images that the new model learned from: each was judged by a network like it that had not learned from that image. If the old model, or the one that training started from, learned from some of them earlier, it looks better than it is.</source>
        <translation>
            <numerusform>Durch Kreuzvalidierung verglichen an dem %n Bild, aus dem das neue Modell gelernt hat: Es wurde von einem gleichartigen Netz beurteilt, das nicht aus diesem Bild gelernt hatte. Hat das alte Modell oder das, mit dem das Training begann, früher daraus gelernt, sieht es besser aus, als es ist.</numerusform>
            <numerusform>Durch Kreuzvalidierung verglichen an den %n Bildern, aus denen das neue Modell gelernt hat: Jedes wurde von einem gleichartigen Netz beurteilt, das nicht aus diesem Bild gelernt hatte. Hat das alte Modell oder das, mit dem das Training begann, früher aus einigen davon gelernt, sieht es besser aus, als es ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %n validation images that the new model did not learn from, although its best epoch was chosen by them. The old one may have learned from some of them.</source>
        <translation>
            <numerusform>Verglichen an %n Validierungsbild, aus dem das neue Modell nicht gelernt hat, auch wenn seine beste Epoche daran gewählt wurde. Das alte hat vielleicht daraus gelernt.</numerusform>
            <numerusform>Verglichen an %n Validierungsbildern, aus denen das neue Modell nicht gelernt hat, auch wenn seine beste Epoche an ihnen gewählt wurde. Das alte hat vielleicht aus einigen davon gelernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images could not be read.</source>
        <translation>
            <numerusform>%n Bild konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Bilder konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found on %n images: counted as errors of both.</source>
        <translation>
            <numerusform>Auf %n Bild wurde kein Gesicht gefunden: Es zählt als Fehler beider.</numerusform>
            <numerusform>Auf %n Bildern wurde kein Gesicht gefunden: Sie zählen als Fehler beider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %n images of &apos;{0}&apos;. It is not known whether a model learned from some of them.</source>
        <translation>
            <numerusform>Verglichen an %n Bild von „{0}“. Ob ein Modell daraus gelernt hat, ist nicht bekannt.</numerusform>
            <numerusform>Verglichen an %n Bildern von „{0}“. Ob ein Modell aus einigen davon gelernt hat, ist nicht bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fonts</name>
    <message>
        <source>The program&apos;s fonts are missing, so text may not fit: run &apos;pip install matplotlib&apos;. Not found: {0}</source>
        <translation>Die Schriften des Programms fehlen, Text passt daher vielleicht nicht: Führ „pip install matplotlib“ aus. Nicht gefunden: {0}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>&lt;b&gt;SmileDesk {0}&lt;/b&gt;&lt;p&gt;A small convolutional network looks at a face and says whether it shows a smile expression. It sees a mouth and cheeks, not a feeling.&lt;/p&gt;</source>
        <translation>&lt;b&gt;SmileDesk {0}&lt;/b&gt;&lt;p&gt;Ein kleines neuronales Faltungsnetz betrachtet ein Gesicht und sagt, ob es den Ausdruck eines Lächelns zeigt. Es sieht Mund und Wangen, kein Gefühl.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>input_tile</name>
    <message>
        <source>Face square</source>
        <translation>Gesicht</translation>
    </message>
</context>
<context>
    <name>interrupted_card</name>
    <message>
        <source>It had saved nothing yet, so it would start over.</source>
        <translation>Es war noch nichts gespeichert, es würde also von vorn beginnen.</translation>
    </message>
    <message>
        <source>Resume from epoch {0}</source>
        <translation>Ab Epoche {0} fortsetzen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n epochs are done and saved.</source>
        <translation>
            <numerusform>{0} von %n Epoche ist fertig und gespeichert.</numerusform>
            <numerusform>{0} von %n Epochen sind fertig und gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kernel_editor</name>
    <message>
        <source>identity: changes nothing</source>
        <translation>Identität: ändert nichts</translation>
    </message>
    <message>
        <source>vertical edges (Sobel)</source>
        <translation>senkrechte Kanten (Sobel)</translation>
    </message>
    <message>
        <source>horizontal edges (Sobel)</source>
        <translation>waagerechte Kanten (Sobel)</translation>
    </message>
    <message>
        <source>outline (Laplace)</source>
        <translation>Umriss (Laplace)</translation>
    </message>
    <message>
        <source>blur</source>
        <extracomment>Name of a kernel: what it does</extracomment>
        <translation>weichzeichnen</translation>
    </message>
    <message>
        <source>sharpen</source>
        <extracomment>Name of a kernel: what it does</extracomment>
        <translation>schärfen</translation>
    </message>
    <message>
        <source>emboss</source>
        <extracomment>Name of a kernel: what it does</extracomment>
        <translation>Relief</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>layer_marks</name>
    <message>
        <source>changed</source>
        <extracomment>A layer that the user changed</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>after a change</source>
        <translation>nach einer Änderung</translation>
    </message>
    <message>
        <source>affected</source>
        <extracomment>A layer behind one that the user changed</extracomment>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>von dir stummgeschaltet</translation>
    </message>
    <message>
        <source>filter {0} muted</source>
        <translation>Filter {0} stummgeschaltet</translation>
    </message>
    <message>
        <source>unit {0} muted</source>
        <translation>Einheit {0} stummgeschaltet</translation>
    </message>
    <message>
        <source>filter {0} at {1:.0%}</source>
        <translation>Filter {0} auf {1:.0%}</translation>
    </message>
    <message>
        <source>unit {0} at {1:.0%}</source>
        <translation>Einheit {0} auf {1:.0%}</translation>
    </message>
    <message>
        <source>all muted but filter {0}</source>
        <translation>alle stummgeschaltet außer Filter {0}</translation>
    </message>
    <message>
        <source>all muted but unit {0}</source>
        <translation>alle stummgeschaltet außer Einheit {0}</translation>
    </message>
    <message>
        <source>bias of filter {0} is zero</source>
        <translation>Bias von Filter {0} ist null</translation>
    </message>
    <message>
        <source>bias of unit {0} is zero</source>
        <translation>Bias von Einheit {0} ist null</translation>
    </message>
    <message>
        <source>filters {0} and {1} exchanged</source>
        <translation>Filter {0} und {1} vertauscht</translation>
    </message>
    <message>
        <source>units {0} and {1} exchanged</source>
        <translation>Einheiten {0} und {1} vertauscht</translation>
    </message>
    <message>
        <source>kernel of filter {0} for input {1} edited</source>
        <translation>Kern von Filter {0} für Eingang {1} bearbeitet</translation>
    </message>
    <message>
        <source>biases are zero</source>
        <translation>Bias-Werte sind null</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A layer is switched off</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>mean instead of maximum</source>
        <translation>Mittelwert statt Maximum</translation>
    </message>
    <message>
        <source>filter {0}</source>
        <translation>Filter {0}</translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation>Einheit {0}</translation>
    </message>
</context>
<context>
    <name>lens</name>
    <message>
        <source>A camera gives each pixel a brightness from 0, black, to 255, white. This layer moves those numbers close to zero: middle gray becomes about 0, black −1 and white +1. Nothing about the picture is lost.</source>
        <extracomment>rescaling.plain</extracomment>
        <translation>Eine Kamera gibt jedem Pixel eine Helligkeit von 0, schwarz, bis 255, weiß. Diese Schicht bringt die Zahlen in die Nähe von null: Mittleres Grau wird etwa 0, Schwarz −1 und Weiß +1. Vom Bild geht dabei nichts verloren.</translation>
    </message>
    <message>
        <source>A network adds up thousands of products. If the numbers that go in were large and all positive, the sums would be huge, and learning would swing wildly from one side to the other. Small numbers on both sides of zero keep every later layer in a range where it learns well. Scale and offset are fixed: this layer learns nothing.</source>
        <extracomment>rescaling.why</extracomment>
        <translation>Ein Netz zählt Tausende von Produkten zusammen. Wären die Zahlen am Eingang groß und alle positiv, würden die Summen riesig, und das Lernen schlüge wild von einer Seite zur anderen aus. Kleine Zahlen beiderseits der Null halten jede spätere Schicht in einem Bereich, in dem sie gut lernt. Faktor und Versatz sind fest: Diese Schicht lernt nichts.</translation>
    </message>
    <message>
        <source>The face square: 0 black, 255 white</source>
        <extracomment>rescaling.phrases.before</extracomment>
        <translation>Das Gesichtsquadrat: 0 schwarz, 255 weiß</translation>
    </message>
    <message>
        <source>The blue in the face square: 0 none, 255 all of it</source>
        <extracomment>rescaling.phrases.before_blue</extracomment>
        <translation>Das Blau im Gesichtsquadrat: 0 keines, 255 alles</translation>
    </message>
    <message>
        <source>The green in the face square: 0 none, 255 all of it</source>
        <extracomment>rescaling.phrases.before_green</extracomment>
        <translation>Das Grün im Gesichtsquadrat: 0 keines, 255 alles</translation>
    </message>
    <message>
        <source>The red in the face square: 0 none, 255 all of it</source>
        <extracomment>rescaling.phrases.before_red</extracomment>
        <translation>Das Rot im Gesichtsquadrat: 0 keines, 255 alles</translation>
    </message>
    <message>
        <source>The same picture, rescaled</source>
        <extracomment>rescaling.phrases.after</extracomment>
        <translation>Dasselbe Bild, umskaliert</translation>
    </message>
    <message>
        <source>From old to new; behind it, all pixels by brightness</source>
        <extracomment>rescaling.phrases.line</extracomment>
        <translation>Von alt zu neu; dahinter alle Pixel nach Helligkeit</translation>
    </message>
    <message>
        <source>Pixel × scale + offset</source>
        <extracomment>rescaling.phrases.formula</extracomment>
        <translation>Pixel × Faktor + Versatz</translation>
    </message>
    <message>
        <source>pixel</source>
        <extracomment>rescaling.phrases.pixel</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>scale</source>
        <extracomment>rescaling.phrases.scale</extracomment>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>offset</source>
        <extracomment>rescaling.phrases.offset</extracomment>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>This pixel has brightness {pixel:.0f}; {darker:.0%} of the face square is darker.</source>
        <extracomment>rescaling.phrases.brightness</extracomment>
        <translation>Dieses Pixel hat die Helligkeit {pixel:.0f}; {darker:.0%} des Gesichtsquadrats sind dunkler.</translation>
    </message>
    <message>
        <source>This pixel&apos;s blue is {pixel:.0f}; {darker:.0%} of the face square has less.</source>
        <extracomment>rescaling.phrases.brightness_blue</extracomment>
        <translation>Das Blau dieses Pixels ist {pixel:.0f}; {darker:.0%} des Gesichtsquadrats haben weniger.</translation>
    </message>
    <message>
        <source>This pixel&apos;s green is {pixel:.0f}; {darker:.0%} of the face square has less.</source>
        <extracomment>rescaling.phrases.brightness_green</extracomment>
        <translation>Das Grün dieses Pixels ist {pixel:.0f}; {darker:.0%} des Gesichtsquadrats haben weniger.</translation>
    </message>
    <message>
        <source>This pixel&apos;s red is {pixel:.0f}; {darker:.0%} of the face square has less.</source>
        <extracomment>rescaling.phrases.brightness_red</extracomment>
        <translation>Das Rot dieses Pixels ist {pixel:.0f}; {darker:.0%} des Gesichtsquadrats haben weniger.</translation>
    </message>
    <message>
        <source>A small grid of weights, the filter, slides over the picture and looks at one little window at a time. At each place it multiplies every number in the window by the weight on top of it and adds everything up. The sum is large where the picture looks like the filter: that is how a filter finds an edge, a corner or a curve.</source>
        <extracomment>convolution.plain</extracomment>
        <translation>Ein kleines Gitter aus Gewichten, der Filter, gleitet über das Bild und betrachtet jeweils ein kleines Fenster. An jeder Stelle multipliziert er jede Zahl im Fenster mit dem Gewicht darüber und zählt alles zusammen. Die Summe ist groß, wo das Bild aussieht wie der Filter: So findet ein Filter eine Kante, eine Ecke oder einen Bogen.</translation>
    </message>
    <message>
        <source>The same few weights are used everywhere, so the filter finds its pattern wherever it is, and there is little to learn. A filter has one grid of weights for each input map and adds all of them up, plus one more number, the bias, which shifts its threshold. In the first layer a filter sees a few pixels; deeper ones look at the maps of earlier filters and so at a larger and larger part of the face. Nobody drew these filters: training found them. Strictly, the field calls this cross-correlation, because the filter is not flipped first.</source>
        <extracomment>convolution.why</extracomment>
        <translation>Überall werden dieselben wenigen Gewichte benutzt, der Filter findet sein Muster also, wo immer es ist, und es gibt wenig zu lernen. Ein Filter hat für jede Eingangskarte ein Gitter aus Gewichten und zählt alle zusammen, dazu eine weitere Zahl, den Bias, der seine Schwelle verschiebt. In der ersten Schicht sieht ein Filter einige Pixel; tiefere sehen die Karten früherer Filter an und damit einen immer größeren Teil des Gesichts. Niemand hat diese Filter gezeichnet: Das Training hat sie gefunden. Genau genommen heißt das Kreuzkorrelation, weil der Filter nicht erst gespiegelt wird.</translation>
    </message>
    <message>
        <source>The window on input map {seen}, and the map of filter {first}</source>
        <extracomment>convolution.phrases.scan_first</extracomment>
        <translation>Das Fenster auf Eingangskarte {seen} und die Karte von Filter {first}</translation>
    </message>
    <message>
        <source>The window on input map {seen}, and the maps of filters {first} and {second}</source>
        <extracomment>convolution.phrases.scan_first_second</extracomment>
        <translation>Das Fenster auf Eingangskarte {seen} und die Karten der Filter {first} und {second}</translation>
    </message>
    <message>
        <source>The window on the face, and the map of filter {first}</source>
        <extracomment>convolution.phrases.scan_face_first</extracomment>
        <translation>Das Fenster auf dem Gesicht und die Karte von Filter {first}</translation>
    </message>
    <message>
        <source>The window on the face, and the maps of filters {first} and {second}</source>
        <extracomment>convolution.phrases.scan_face_first_second</extracomment>
        <translation>Das Fenster auf dem Gesicht und die Karten der Filter {first} und {second}</translation>
    </message>
    <message>
        <source>Filter {channel}: what every input map adds, and the bias</source>
        <extracomment>convolution.phrases.formula</extracomment>
        <translation>Filter {channel}: was jede Eingangskarte beiträgt, und der Bias</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <extracomment>convolution.phrases.map</extracomment>
        <translation>Karte {channel}</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>convolution.phrases.map_blue</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>convolution.phrases.map_green</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>convolution.phrases.map_red</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>convolution.phrases.bias
----------
dense.phrases.bias</extracomment>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Input map {channel} adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products</extracomment>
        <translation>Eingangskarte {channel} trägt {total:+.3f} bei: {share:.0%} aller Beiträge</translation>
    </message>
    <message>
        <source>Blue adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products_blue</extracomment>
        <translation>Blau trägt {total:+.3f} bei: {share:.0%} aller Beiträge</translation>
    </message>
    <message>
        <source>Green adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products_green</extracomment>
        <translation>Grün trägt {total:+.3f} bei: {share:.0%} aller Beiträge</translation>
    </message>
    <message>
        <source>Red adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products_red</extracomment>
        <translation>Rot trägt {total:+.3f} bei: {share:.0%} aller Beiträge</translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of input map {channel}, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive</extracomment>
        <translation>Die Zahl ist größer als null, vor allem wegen Eingangskarte {channel}, die {total:+.3f} beiträgt.</translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of the face&apos;s blue, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive_blue</extracomment>
        <translation>Die Zahl ist größer als null, vor allem wegen des Blaus im Gesicht, das {total:+.3f} beiträgt.</translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of the face&apos;s green, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive_green</extracomment>
        <translation>Die Zahl ist größer als null, vor allem wegen des Grüns im Gesicht, das {total:+.3f} beiträgt.</translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of the face&apos;s red, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive_red</extracomment>
        <translation>Die Zahl ist größer als null, vor allem wegen des Rots im Gesicht, das {total:+.3f} beiträgt.</translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of input map {channel}, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative</extracomment>
        <translation>Die Zahl ist kleiner als null, vor allem wegen Eingangskarte {channel}, die {total:+.3f} beiträgt.</translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of the face&apos;s blue, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative_blue</extracomment>
        <translation>Die Zahl ist kleiner als null, vor allem wegen des Blaus im Gesicht, das {total:+.3f} beiträgt.</translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of the face&apos;s green, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative_green</extracomment>
        <translation>Die Zahl ist kleiner als null, vor allem wegen des Grüns im Gesicht, das {total:+.3f} beiträgt.</translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of the face&apos;s red, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative_red</extracomment>
        <translation>Die Zahl ist kleiner als null, vor allem wegen des Rots im Gesicht, das {total:+.3f} beiträgt.</translation>
    </message>
    <message>
        <source>No input map pushes to this side of zero: the bias of {bias:+.3f} alone decides.</source>
        <extracomment>convolution.phrases.why_bias</extracomment>
        <translation>Keine Eingangskarte drängt auf diese Seite der Null: Der Bias von {bias:+.3f} allein entscheidet.</translation>
    </message>
    <message>
        <source>{up} of {all} input maps push the number up, {down} push it down.</source>
        <extracomment>convolution.phrases.pushes_maps</extracomment>
        <translation>{up} von {all} Eingangskarten drücken die Zahl nach oben, {down} nach unten.</translation>
    </message>
    <message>
        <source>{up} of {all} products push the number up, {down} push it down.</source>
        <extracomment>convolution.phrases.pushes_cells</extracomment>
        <translation>{up} von {all} Produkten drücken die Zahl nach oben, {down} nach unten.</translation>
    </message>
    <message>
        <source>{beyond} of the {all} cells of this window lie beyond the border and count as zero.</source>
        <extracomment>convolution.phrases.border</extracomment>
        <translation>{beyond} der {all} Zellen dieses Fensters liegen jenseits des Randes und zählen als null.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the upper left of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_upper_left</extracomment>
        <translation>Auf diesem Bild antwortet Filter {channel} am stärksten oben links im Gesichtsquadrat, mit {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the top of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_upper_middle</extracomment>
        <translation>Auf diesem Bild antwortet Filter {channel} am stärksten oben im Gesichtsquadrat, mit {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the upper right of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_upper_right</extracomment>
        <translation>Auf diesem Bild antwortet Filter {channel} am stärksten oben rechts im Gesichtsquadrat, mit {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the left of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_centre_left</extracomment>
        <translation>Auf diesem Bild antwortet Filter {channel} am stärksten links im Gesichtsquadrat, mit {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly in the middle of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_centre_middle</extracomment>
        <translation>Auf diesem Bild antwortet Filter {channel} am stärksten in der Mitte des Gesichtsquadrats, mit {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the right of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_centre_right</extracomment>
        <translation>Auf diesem Bild antwortet Filter {channel} am stärksten rechts im Gesichtsquadrat, mit {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the lower left of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_lower_left</extracomment>
        <translation>Auf diesem Bild antwortet Filter {channel} am stärksten unten links im Gesichtsquadrat, mit {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly in the lower middle of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_lower_middle</extracomment>
        <translation>Auf diesem Bild antwortet Filter {channel} am stärksten unten in der Mitte des Gesichtsquadrats, mit {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the lower right of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_lower_right</extracomment>
        <translation>Auf diesem Bild antwortet Filter {channel} am stärksten unten rechts im Gesichtsquadrat, mit {peak:.3f}.</translation>
    </message>
    <message>
        <source>Every number below zero becomes zero; every other number stays as it is. A filter that found its pattern speaks up, and one that found the opposite keeps quiet.</source>
        <extracomment>relu.plain</extracomment>
        <translation>Jede Zahl unter null wird null; jede andere bleibt, wie sie ist. Ein Filter, der sein Muster gefunden hat, meldet sich; einer, der das Gegenteil gefunden hat, schweigt.</translation>
    </message>
    <message>
        <source>Without such a bend, ten layers in a row would do no more than a single one, because sums of sums are only sums. The bend lets the network treat different faces differently: for each of them a different set of gates is open. It is also cheap, and where the gate is open it passes the error back undiminished, which is why deep networks can learn at all. A filter whose gate never opens learns nothing more; the field calls it dead.</source>
        <extracomment>relu.why</extracomment>
        <translation>Ohne einen solchen Knick täten zehn Schichten hintereinander nicht mehr als eine einzige, denn Summen von Summen sind wieder nur Summen. Der Knick lässt das Netz verschiedene Gesichter verschieden behandeln: Für jedes ist eine andere Menge von Toren offen. Er kostet auch wenig, und wo das Tor offen ist, gibt er den Fehler ungeschwächt zurück; nur darum können tiefe Netze überhaupt lernen. Ein Filter, dessen Tor sich nie öffnet, lernt nichts mehr; Fachleute nennen ihn tot.</translation>
    </message>
    <message>
        <source>Map {channel} before</source>
        <extracomment>relu.phrases.before</extracomment>
        <translation>Karte {channel} vorher</translation>
    </message>
    <message>
        <source>Map {channel} after: nothing is below zero</source>
        <extracomment>relu.phrases.after</extracomment>
        <translation>Karte {channel} nachher: Nichts ist kleiner als null</translation>
    </message>
    <message>
        <source>Before: the {shown} of {units} units that lie farthest from zero</source>
        <extracomment>relu.phrases.units_before</extracomment>
        <translation>Vorher: die {shown} von {units} Einheiten, die am weitesten von null entfernt sind</translation>
    </message>
    <message>
        <source>After: the same units</source>
        <extracomment>relu.phrases.units_after</extracomment>
        <translation>Nachher: dieselben Einheiten</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <extracomment>relu.phrases.unit
----------
identity.phrases.unit</extracomment>
        <translation>Einheit {unit}</translation>
    </message>
    <message>
        <source>max(0, x); behind it, the numbers that go into map {channel}</source>
        <extracomment>relu.phrases.curve_map</extracomment>
        <translation>max(0, x); dahinter die Zahlen, die in Karte {channel} hineingehen</translation>
    </message>
    <message>
        <source>max(0, x); behind it, the numbers that go into all units</source>
        <extracomment>relu.phrases.curve_units</extracomment>
        <translation>max(0, x); dahinter die Zahlen, die in alle Einheiten hineingehen</translation>
    </message>
    <message>
        <source>The larger of zero and the input</source>
        <extracomment>relu.phrases.formula</extracomment>
        <translation>Das Größere von null und Eingang</translation>
    </message>
    <message>
        <source>zero</source>
        <extracomment>relu.phrases.zero</extracomment>
        <translation>null</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>relu.phrases.input
----------
identity.phrases.input</extracomment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>How much is zero</source>
        <extracomment>relu.phrases.shares</extracomment>
        <translation>Wie viel null ist</translation>
    </message>
    <message>
        <source>this map, now</source>
        <extracomment>relu.phrases.zeros_here</extracomment>
        <translation>diese Karte, jetzt</translation>
    </message>
    <message>
        <source>whole layer, now</source>
        <extracomment>relu.phrases.zeros_layer</extracomment>
        <translation>ganze Schicht, jetzt</translation>
    </message>
    <message>
        <source>filters silent for the last seconds</source>
        <extracomment>relu.phrases.dead_filters</extracomment>
        <translation>Filter, die seit Sekunden schweigen</translation>
    </message>
    <message>
        <source>units silent for the last seconds</source>
        <extracomment>relu.phrases.dead_units</extracomment>
        <translation>Einheiten, die seit Sekunden schweigen</translation>
    </message>
    <message>
        <source>{value:.3f} is above zero and goes on as it is.</source>
        <extracomment>relu.phrases.stays</extracomment>
        <translation>{value:.3f} ist größer als null und geht weiter, wie es ist.</translation>
    </message>
    <message>
        <source>{value:.3f} is not above zero, so a zero goes on.</source>
        <extracomment>relu.phrases.cut</extracomment>
        <translation>{value:.3f} ist nicht größer als null, also geht eine Null weiter.</translation>
    </message>
    <message>
        <source>{dead} of {all} have given nothing but zeros over the last seconds.</source>
        <extracomment>relu.phrases.dead_count</extracomment>
        <translation>{dead} von {all} haben in den letzten Sekunden nur Nullen geliefert.</translation>
    </message>
    <message>
        <source>Number {channel} is one of them: nothing it has seen lately opened its gate.</source>
        <extracomment>relu.phrases.dead_here</extracomment>
        <translation>Nummer {channel} gehört dazu: Nichts, was zuletzt zu sehen war, hat das Tor geöffnet.</translation>
    </message>
    <message>
        <source>This layer passes every number on as it is. Where a ReLU is switched off, this is what remains in its place.</source>
        <extracomment>identity.plain</extracomment>
        <translation>Diese Schicht gibt jede Zahl weiter, wie sie ist. Wo ein ReLU abgeschaltet ist, bleibt dies an seiner Stelle übrig.</translation>
    </message>
    <message>
        <source>A ReLU is the bend between two layers of weights. Without the bend, two layers in a row do no more than a single one, because sums of sums are only sums. The weights after it were learned behind the bend: they never met a negative number, and what they make of one was never trained. Watch how far the verdict strays.</source>
        <extracomment>identity.why</extracomment>
        <translation>Ein ReLU ist der Knick zwischen zwei Schichten von Gewichten. Ohne ihn tun zwei Schichten hintereinander nicht mehr als eine einzige, denn Summen von Summen sind wieder nur Summen. Die Gewichte dahinter wurden hinter dem Knick gelernt: Ihnen ist nie eine negative Zahl begegnet, und was sie aus einer machen, wurde nie trainiert. Beobachte, wie weit das Urteil abweicht.</translation>
    </message>
    <message>
        <source>Map {channel}: what goes in is what comes out</source>
        <extracomment>identity.phrases.map</extracomment>
        <translation>Karte {channel}: Was hineingeht, kommt heraus</translation>
    </message>
    <message>
        <source>The {shown} of {units} units that lie farthest from zero: what goes in is what comes out</source>
        <extracomment>identity.phrases.units</extracomment>
        <translation>Die {shown} von {units} Einheiten, die am weitesten von null entfernt sind: Was hineingeht, kommt heraus</translation>
    </message>
    <message>
        <source>The straight line; behind it, the numbers that go in</source>
        <extracomment>identity.phrases.line</extracomment>
        <translation>Die Gerade; dahinter die Zahlen, die hineingehen</translation>
    </message>
    <message>
        <source>The input</source>
        <extracomment>identity.phrases.formula</extracomment>
        <translation>Der Eingang</translation>
    </message>
    <message>
        <source>{value:.3f} is negative and is passed on; a ReLU would have made it zero.</source>
        <extracomment>identity.phrases.negative</extracomment>
        <translation>{value:.3f} ist negativ und wird weitergegeben; ein ReLU hätte null daraus gemacht.</translation>
    </message>
    <message>
        <source>{value:.3f} is not negative; a ReLU would have passed it on as well.</source>
        <extracomment>identity.phrases.positive</extracomment>
        <translation>{value:.3f} ist nicht negativ; auch ein ReLU hätte es weitergegeben.</translation>
    </message>
    <message>
        <source>{share:.0%} of all numbers here are negative.</source>
        <extracomment>identity.phrases.share</extracomment>
        <translation>{share:.0%} aller Zahlen hier sind negativ.</translation>
    </message>
    <message>
        <source>The map is divided into small windows, and only the largest number of each window goes on. What was found stays; exactly where it was found is forgotten. The map becomes smaller, so the next filters see more of the face at once.</source>
        <extracomment>max_pooling.plain</extracomment>
        <translation>Die Karte wird in kleine Fenster geteilt, und aus jedem Fenster geht nur die größte Zahl weiter. Was gefunden wurde, bleibt; wo genau, wird vergessen. Die Karte wird kleiner, die nächsten Filter sehen also mehr vom Gesicht auf einmal.</translation>
    </message>
    <message>
        <source>An expression does not become another one when the head moves by a pixel, and the answer should not change either. Inside its window a winner may move about and the pooled number stays the same; at the window&apos;s edge it may not, so the protection is only partial, and the nudge shows how far it goes. Most of the numbers are thrown away, which also saves most of the work in the layers that follow. There is nothing to learn here.</source>
        <extracomment>max_pooling.why</extracomment>
        <translation>Ein Ausdruck wird kein anderer, wenn sich der Kopf um ein Pixel bewegt, und die Antwort soll sich auch nicht ändern. Innerhalb seines Fensters kann ein Gewinner wandern, und die gepoolte Zahl bleibt dieselbe; am Rand des Fensters nicht unbedingt, der Schutz ist also nur teilweise, und die Verschiebung zeigt, wie weit er reicht. Die meisten Zahlen werden weggeworfen, was auch den folgenden Schichten die meiste Arbeit spart. Zu lernen gibt es hier nichts.</translation>
    </message>
    <message>
        <source>The window: only the winner goes on</source>
        <extracomment>max_pooling.phrases.window</extracomment>
        <translation>Das Fenster: Nur der Gewinner geht weiter</translation>
    </message>
    <message>
        <source>Map {channel}, with the window and its winner</source>
        <extracomment>max_pooling.phrases.before</extracomment>
        <translation>Karte {channel} mit dem Fenster und seinem Gewinner</translation>
    </message>
    <message>
        <source>Map {channel}, pooled</source>
        <extracomment>max_pooling.phrases.after</extracomment>
        <translation>Karte {channel}, gepoolt</translation>
    </message>
    <message>
        <source>Moved one cell to the right, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_right</extracomment>
        <translation>Eine Zelle nach rechts verschoben, dann gepoolt</translation>
    </message>
    <message>
        <source>Moved one cell to the left, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_left</extracomment>
        <translation>Eine Zelle nach links verschoben, dann gepoolt</translation>
    </message>
    <message>
        <source>Moved one cell down, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_down</extracomment>
        <translation>Eine Zelle nach unten verschoben, dann gepoolt</translation>
    </message>
    <message>
        <source>Moved one cell up, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_up</extracomment>
        <translation>Eine Zelle nach oben verschoben, dann gepoolt</translation>
    </message>
    <message>
        <source>Moved by {down:+d} rows and {right:+d} columns, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_far</extracomment>
        <translation>Um {down:+d} Zeilen und {right:+d} Spalten verschoben, dann gepoolt</translation>
    </message>
    <message>
        <source>The largest number of the window</source>
        <extracomment>max_pooling.phrases.formula</extracomment>
        <translation>Die größte Zahl des Fensters</translation>
    </message>
    <message>
        <source>({row}, {column})</source>
        <extracomment>max_pooling.phrases.cell
----------
average_pooling.phrases.share</extracomment>
        <translation>({row}, {column})</translation>
    </message>
    <message>
        <source>What stays the same when the map moves</source>
        <extracomment>max_pooling.phrases.kept</extracomment>
        <translation>Was gleich bleibt, wenn die Karte verschoben wird</translation>
    </message>
    <message>
        <source>cells before pooling</source>
        <extracomment>max_pooling.phrases.kept_cells</extracomment>
        <translation>Zellen vor dem Pooling</translation>
    </message>
    <message>
        <source>cells after pooling</source>
        <extracomment>max_pooling.phrases.kept_pooled</extracomment>
        <translation>Zellen nach dem Pooling</translation>
    </message>
    <message>
        <source>of these: the winner moved inside</source>
        <extracomment>max_pooling.phrases.kept_moved</extracomment>
        <translation>davon: Gewinner innen gewandert</translation>
    </message>
    <message>
        <source>of these: zero before and after</source>
        <extracomment>max_pooling.phrases.kept_zero</extracomment>
        <translation>davon: null vorher und nachher</translation>
    </message>
    <message>
        <source>{discarded:.0%} of the map is discarded: {kept} of {all} numbers go on.</source>
        <extracomment>max_pooling.phrases.discarded</extracomment>
        <translation>{discarded:.0%} der Karte werden verworfen: {kept} von {all} Zahlen gehen weiter.</translation>
    </message>
    <message>
        <source>All cells of this window hold {value:.3f}, so any of them could be called the winner.</source>
        <extracomment>max_pooling.phrases.tie</extracomment>
        <translation>Alle Zellen dieses Fensters haben den Wert {value:.3f}, jede könnte also der Gewinner sein.</translation>
    </message>
    <message>
        <source>{beyond} of the {all} cells of this window lie beyond the border and do not count.</source>
        <extracomment>max_pooling.phrases.border
----------
average_pooling.phrases.border</extracomment>
        <translation>{beyond} der {all} Zellen dieses Fensters liegen jenseits des Randes und zählen nicht.</translation>
    </message>
    <message>
        <source>When the map moves one cell to the right, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_right</extracomment>
        <translation>Wird die Karte eine Zelle nach rechts verschoben, behalten {cells:.0%} ihrer Zellen ihre Zahl; nach dem Pooling sind es {pooled:.0%}. In {moved} Fenstern ist derselbe Gewinner gewandert und hat wieder gewonnen.</translation>
    </message>
    <message>
        <source>When the map moves one cell to the left, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_left</extracomment>
        <translation>Wird die Karte eine Zelle nach links verschoben, behalten {cells:.0%} ihrer Zellen ihre Zahl; nach dem Pooling sind es {pooled:.0%}. In {moved} Fenstern ist derselbe Gewinner gewandert und hat wieder gewonnen.</translation>
    </message>
    <message>
        <source>When the map moves one cell down, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_down</extracomment>
        <translation>Wird die Karte eine Zelle nach unten verschoben, behalten {cells:.0%} ihrer Zellen ihre Zahl; nach dem Pooling sind es {pooled:.0%}. In {moved} Fenstern ist derselbe Gewinner gewandert und hat wieder gewonnen.</translation>
    </message>
    <message>
        <source>When the map moves one cell up, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_up</extracomment>
        <translation>Wird die Karte eine Zelle nach oben verschoben, behalten {cells:.0%} ihrer Zellen ihre Zahl; nach dem Pooling sind es {pooled:.0%}. In {moved} Fenstern ist derselbe Gewinner gewandert und hat wieder gewonnen.</translation>
    </message>
    <message>
        <source>When the map moves by {down:+d} rows and {right:+d} columns, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_far</extracomment>
        <translation>Wird die Karte um {down:+d} Zeilen und {right:+d} Spalten verschoben, behalten {cells:.0%} ihrer Zellen ihre Zahl; nach dem Pooling sind es {pooled:.0%}. In {moved} Fenstern ist derselbe Gewinner gewandert und hat wieder gewonnen.</translation>
    </message>
    <message>
        <source>The map is divided into small windows, and only the mean of each window goes on. The map becomes smaller, so the next filters see more of the face at once.</source>
        <extracomment>average_pooling.plain</extracomment>
        <translation>Die Karte wird in kleine Fenster geteilt, und aus jedem Fenster geht der Mittelwert seiner Zahlen weiter. Die Karte wird kleiner, die nächsten Filter sehen also mehr vom Gesicht auf einmal.</translation>
    </message>
    <message>
        <source>Every cell has the same share in the mean, so a single strong answer of a filter is weakened by its neighbours, while one that fills the window goes on as it is. Max pooling keeps the single strong answer. When the head moves by a pixel, each cell leaves one window and enters the next, and the means change a little everywhere; the largest number of a window either stays or jumps. Averaging is a weighted sum with fixed, equal weights: there is nothing to learn here.</source>
        <extracomment>average_pooling.why</extracomment>
        <translation>Jede Zelle hat denselben Anteil am Mittelwert, eine einzelne starke Antwort eines Filters wird also von ihren Nachbarn geschwächt, während eine, die das Fenster füllt, weitergeht, wie sie ist. Max-Pooling behält die einzelne starke Antwort. Bewegt sich der Kopf um ein Pixel, verlässt jede Zelle ein Fenster und kommt ins nächste, und die Mittelwerte ändern sich überall ein wenig; die größte Zahl eines Fensters bleibt oder springt. Der Mittelwert ist eine gewichtete Summe mit festen, gleichen Gewichten: Zu lernen gibt es hier nichts.</translation>
    </message>
    <message>
        <source>The window slides over map {channel} and leaves its means behind</source>
        <extracomment>average_pooling.phrases.scan</extracomment>
        <translation>Das Fenster gleitet über Karte {channel} und hinterlässt seine Mittelwerte</translation>
    </message>
    <message>
        <source>The window: all of it goes into the mean</source>
        <extracomment>average_pooling.phrases.window</extracomment>
        <translation>Das Fenster: Alles geht in den Mittelwert ein</translation>
    </message>
    <message>
        <source>The mean of {count} cells: the sum of their shares</source>
        <extracomment>average_pooling.phrases.formula</extracomment>
        <translation>Der Mittelwert von {count} Zellen: die Summe ihrer Anteile</translation>
    </message>
    <message>
        <source>The mean is {mean:.3f}; max pooling would let the largest cell go on, {largest:.3f}.</source>
        <extracomment>average_pooling.phrases.largest</extracomment>
        <translation>Der Mittelwert ist {mean:.3f}; Max-Pooling ließe die größte Zelle weitergehen, {largest:.3f}.</translation>
    </message>
    <message>
        <source>All cells of this window hold {value:.3f}, so max pooling would give the same.</source>
        <extracomment>average_pooling.phrases.even</extracomment>
        <translation>Alle Zellen dieses Fensters haben den Wert {value:.3f}, Max-Pooling ergäbe also dasselbe.</translation>
    </message>
    <message>
        <source>{kept} of {all} numbers go on, each of them the mean of a window.</source>
        <extracomment>average_pooling.phrases.fewer</extracomment>
        <translation>{kept} von {all} Zahlen gehen weiter, jede der Mittelwert eines Fensters.</translation>
    </message>
    <message>
        <source>The cells of all maps are laid in one long row, so that the next layer can weigh each of them. No number changes, and none is lost.</source>
        <extracomment>flatten.plain</extracomment>
        <translation>Die Zellen aller Karten werden in eine lange Reihe gelegt, damit die nächste Schicht jede von ihnen gewichten kann. Keine Zahl ändert sich, und keine geht verloren.</translation>
    </message>
    <message>
        <source>A dense layer knows no rows and columns; it has one weight for each number of the row. The order is always the same: row by row, in a row column by column, and for each cell all maps one after the other. So every place in the row still stands for one place on the face and one filter, and that is what makes the vote map of the dense layers possible.</source>
        <extracomment>flatten.why</extracomment>
        <translation>Eine vollständig verbundene Schicht kennt keine Zeilen und Spalten; sie hat ein Gewicht für jede Zahl der Reihe. Die Ordnung ist immer dieselbe: Zeile für Zeile, in einer Zeile Spalte für Spalte, und für jede Zelle alle Karten nacheinander. Jeder Platz in der Reihe steht also noch für eine Stelle auf dem Gesicht und einen Filter, und erst das macht die Stimmenkarte der vollständig verbundenen Schichten möglich.</translation>
    </message>
    <message>
        <source>Map {channel}: number {number} is row {row}, column {column}</source>
        <extracomment>flatten.phrases.source</extracomment>
        <translation>Karte {channel}: Zahl {number} ist Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>Number {number} of {all}, between its neighbours in the row</source>
        <extracomment>flatten.phrases.neighbours</extracomment>
        <translation>Zahl {number} von {all}, zwischen ihren Nachbarn in der Reihe</translation>
    </message>
    <message>
        <source>Nothing is computed</source>
        <extracomment>flatten.phrases.formula</extracomment>
        <translation>Es wird nichts berechnet</translation>
    </message>
    <message>
        <source>map {channel} ({row}, {column})</source>
        <extracomment>flatten.phrases.cell
----------
dense.phrases.cell</extracomment>
        <translation>Karte {channel} ({row}, {column})</translation>
    </message>
    <message>
        <source>({row} × {width} + {column}) × {channels} + {channel} = {number}: row {row}, column {column}, map {channel} is number {number} of the row.</source>
        <extracomment>flatten.phrases.position</extracomment>
        <translation>({row} × {width} + {column}) × {channels} + {channel} = {number}: Zeile {row}, Spalte {column}, Karte {channel} ist Zahl {number} der Reihe.</translation>
    </message>
    <message>
        <source>Each unit looks at everything that was found so far. It multiplies every number by a weight, which says how much it matters and to which side, and adds everything up. Weights above zero speak for the unit, weights below zero against it.</source>
        <extracomment>dense.plain</extracomment>
        <translation>Jede Einheit betrachtet alles, was bisher gefunden wurde. Sie multipliziert jede Zahl mit einem Gewicht, das sagt, wie sehr sie zählt und in welche Richtung, und zählt alles zusammen. Gewichte über null sprechen für die Einheit, Gewichte unter null gegen sie.</translation>
    </message>
    <message>
        <source>On this one frame every ReLU gate is either open or shut, and with the gates as they are the rest of the network is a plain weighted sum. So the part of every place on the face can be computed exactly: the votes of all places and one constant, which comes from the biases, add up to the unit&apos;s number. On another frame other gates are open, and the votes are counted again. A vote says what this network made of a place, not what a smile is.</source>
        <extracomment>dense.why</extracomment>
        <translation>Auf diesem einen Bild ist jedes ReLU-Tor offen oder zu, und mit den Toren, wie sie sind, ist der Rest des Netzes eine einfache gewichtete Summe. Darum lässt sich der Anteil jeder Stelle des Gesichts genau berechnen: Die Stimmen aller Stellen und eine Konstante, die von den Bias-Werten kommt, ergeben zusammen die Zahl der Einheit. Auf einem anderen Bild sind andere Tore offen, und die Stimmen werden neu gezählt. Eine Stimme sagt, was dieses Netz aus einer Stelle gemacht hat, nicht, was ein Lächeln ist.</translation>
    </message>
    <message>
        <source>Unit “{unit}”: the strongest terms, each weight × input</source>
        <extracomment>dense.phrases.terms</extracomment>
        <translation>Einheit „{unit}“: die stärksten Terme, jeweils Gewicht × Eingang</translation>
    </message>
    <message>
        <source>Unit “{unit}”: all terms and the bias</source>
        <extracomment>dense.phrases.formula</extracomment>
        <translation>Einheit „{unit}“: alle Terme und der Bias</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <extracomment>dense.phrases.input</extracomment>
        <translation>Einheit {number}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <extracomment>dense.phrases.rest</extracomment>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>What every place votes for unit “{unit}”</source>
        <extracomment>dense.phrases.votes</extracomment>
        <translation>Wie jede Stelle für Einheit „{unit}“ stimmt</translation>
    </message>
    <message>
        <source>Unit “{unit}”: all votes and the constant</source>
        <extracomment>dense.phrases.votes_formula</extracomment>
        <translation>Einheit „{unit}“: alle Stimmen und die Konstante</translation>
    </message>
    <message>
        <source>votes for it</source>
        <extracomment>dense.phrases.votes_for</extracomment>
        <translation>dafür</translation>
    </message>
    <message>
        <source>votes against it</source>
        <extracomment>dense.phrases.votes_against</extracomment>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>dense.phrases.constant</extracomment>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>all votes and the constant</source>
        <extracomment>dense.phrases.votes_check</extracomment>
        <translation>alle Stimmen und die Konstante</translation>
    </message>
    <message>
        <source>What every place votes for “{unit}” rather than “{rival}”</source>
        <extracomment>dense.phrases.duel</extracomment>
        <translation>Wie jede Stelle für „{unit}“ statt „{rival}“ stimmt</translation>
    </message>
    <message>
        <source>votes for “{unit}” over “{rival}”</source>
        <extracomment>dense.phrases.duel_check</extracomment>
        <translation>Stimmen für „{unit}“ vor „{rival}“</translation>
    </message>
    <message>
        <source>{up} of {all} inputs push the number up, {down} push it down, {silent} do neither.</source>
        <extracomment>dense.phrases.pushes</extracomment>
        <translation>{up} von {all} Eingängen drücken die Zahl nach oben, {down} nach unten, {silent} weder noch.</translation>
    </message>
    <message>
        <source>{open} of {all} ReLU gates on the way are open on this frame.</source>
        <extracomment>dense.phrases.gates</extracomment>
        <translation>{open} von {all} ReLU-Toren auf dem Weg sind auf diesem Bild offen.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the upper left of the face square.</source>
        <extracomment>dense.phrases.vote_upper_left</extracomment>
        <translation>Die stärkste Stimme dafür, {vote:+.3f}, kommt von oben links im Gesichtsquadrat.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the top of the face square.</source>
        <extracomment>dense.phrases.vote_upper_middle</extracomment>
        <translation>Die stärkste Stimme dafür, {vote:+.3f}, kommt von oben im Gesichtsquadrat.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the upper right of the face square.</source>
        <extracomment>dense.phrases.vote_upper_right</extracomment>
        <translation>Die stärkste Stimme dafür, {vote:+.3f}, kommt von oben rechts im Gesichtsquadrat.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the left of the face square.</source>
        <extracomment>dense.phrases.vote_centre_left</extracomment>
        <translation>Die stärkste Stimme dafür, {vote:+.3f}, kommt von links im Gesichtsquadrat.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the middle of the face square.</source>
        <extracomment>dense.phrases.vote_centre_middle</extracomment>
        <translation>Die stärkste Stimme dafür, {vote:+.3f}, kommt aus der Mitte des Gesichtsquadrats.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the right of the face square.</source>
        <extracomment>dense.phrases.vote_centre_right</extracomment>
        <translation>Die stärkste Stimme dafür, {vote:+.3f}, kommt von rechts im Gesichtsquadrat.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the lower left of the face square.</source>
        <extracomment>dense.phrases.vote_lower_left</extracomment>
        <translation>Die stärkste Stimme dafür, {vote:+.3f}, kommt von unten links im Gesichtsquadrat.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the lower middle of the face square.</source>
        <extracomment>dense.phrases.vote_lower_middle</extracomment>
        <translation>Die stärkste Stimme dafür, {vote:+.3f}, kommt von unten in der Mitte des Gesichtsquadrats.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the lower right of the face square.</source>
        <extracomment>dense.phrases.vote_lower_right</extracomment>
        <translation>Die stärkste Stimme dafür, {vote:+.3f}, kommt von unten rechts im Gesichtsquadrat.</translation>
    </message>
    <message>
        <source>The last sums, called logits, can be any numbers. Softmax turns them into probabilities: each lies between 0 and 1, and together they make exactly 1. The class with the largest logit gets the largest share.</source>
        <extracomment>softmax.plain</extracomment>
        <translation>Die letzten Summen, Logits genannt, können beliebige Zahlen sein. Softmax macht Wahrscheinlichkeiten daraus: Jede liegt zwischen 0 und 1, und zusammen ergeben sie genau 1. Die Klasse mit dem größten Logit bekommt den größten Anteil.</translation>
    </message>
    <message>
        <source>The exponential makes every logit positive and turns differences into ratios: a lead of one logit means a probability 2.7 times as large, whatever the logits are. Only differences count, so the largest logit is taken off all of them first, which changes nothing and keeps the exponentials from growing beyond what a computer can hold. How far the probabilities may be trusted was measured on images kept apart, and the last weights were scaled accordingly; the field calls this calibration. A high probability is about what the picture shows, never about what somebody feels.</source>
        <extracomment>softmax.why</extracomment>
        <translation>Die Exponentialfunktion macht jeden Logit positiv und aus Differenzen Verhältnisse: Ein Vorsprung von einem Logit bedeutet eine 2.7-mal so große Wahrscheinlichkeit, wie groß die Logits auch sind. Nur Differenzen zählen, darum wird zuerst der größte Logit von allen abgezogen; das ändert nichts und verhindert, dass die Exponentialwerte größer werden, als ein Rechner fassen kann. Wie weit man den Wahrscheinlichkeiten trauen darf, wurde an eigens zurückgelegten Bildern gemessen, und die letzten Gewichte wurden entsprechend skaliert; Fachleute nennen das Kalibrierung. Eine hohe Wahrscheinlichkeit sagt etwas darüber, was das Bild zeigt, nie darüber, was jemand fühlt.</translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>softmax.phrases.class</extracomment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The logits</source>
        <extracomment>softmax.phrases.logits</extracomment>
        <translation>Die Logits</translation>
    </message>
    <message>
        <source>Exponentials, after the largest logit, {largest:.3f}, was taken off</source>
        <extracomment>softmax.phrases.exponentials</extracomment>
        <translation>Exponentialwerte, nachdem der größte Logit, {largest:.3f}, abgezogen wurde</translation>
    </message>
    <message>
        <source>The sum of the exponentials</source>
        <extracomment>softmax.phrases.sum</extracomment>
        <translation>Die Summe der Exponentialwerte</translation>
    </message>
    <message>
        <source>Exponential / sum</source>
        <extracomment>softmax.phrases.formula</extracomment>
        <translation>Exponentialwert / Summe</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>softmax.phrases.total</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The probabilities</source>
        <extracomment>softmax.phrases.shares</extracomment>
        <translation>Die Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>The logit of “{name}” lies {lead:.3f} above that of “{rival}”, which makes its probability {times:,.1f} times as large.</source>
        <extracomment>softmax.phrases.ahead</extracomment>
        <translation>Der Logit von „{name}“ liegt {lead:.3f} über dem von „{rival}“, seine Wahrscheinlichkeit ist damit {times:,.1f}-mal so groß.</translation>
    </message>
    <message>
        <source>The logit of “{name}” lies {lead:.3f} below that of “{rival}”, which makes the probability of “{rival}” {times:,.1f} times as large.</source>
        <extracomment>softmax.phrases.behind</extracomment>
        <translation>Der Logit von „{name}“ liegt {lead:.3f} unter dem von „{rival}“, die Wahrscheinlichkeit von „{rival}“ ist damit {times:,.1f}-mal so groß.</translation>
    </message>
    <message>
        <source>Map {channel}, then max pooling: the largest number of each 2×2 window</source>
        <extracomment>sandbox.phrases.pooled_max_pooling</extracomment>
        <translation>Karte {channel}, dann Max-Pooling: die größte Zahl jedes 2×2-Fensters</translation>
    </message>
    <message>
        <source>Map {channel}, then average pooling: the mean of each 2×2 window</source>
        <extracomment>sandbox.phrases.pooled_average_pooling</extracomment>
        <translation>Karte {channel}, dann Mittelwert-Pooling: der Mittelwert jedes 2×2-Fensters</translation>
    </message>
    <message>
        <source>Training with backpropagation</source>
        <extracomment>training.title</extracomment>
        <translation>Training mit Backpropagation</translation>
    </message>
    <message>
        <source>At first all weights are random, and so are the answers. The network looks at faces whose answer is known, measures how wrong it is, finds out for every weight in which direction it would be less wrong, and moves each a little that way. Repeated thousands of times, this is all there is to learning.</source>
        <extracomment>training.plain</extracomment>
        <translation>Am Anfang sind alle Gewichte zufällig, und die Antworten ebenso. Das Netz betrachtet Gesichter, deren Antwort bekannt ist, misst, wie falsch es liegt, findet für jedes Gewicht heraus, in welcher Richtung es weniger falsch läge, und bewegt jedes ein wenig dorthin. Mehr ist Lernen nicht, nur tausendfach wiederholt.</translation>
    </message>
    <message>
        <source>The error is one number that depends on every weight. Backpropagation applies the chain rule from the last layer back to the first and so finds the slope of the error along every weight in a single pass, at about the price of one more look at the images. Moving all weights a small step downhill makes the error smaller; a step that is too large jumps over the valley and makes it grow. The learning rate sets the size of the step.</source>
        <extracomment>training.why</extracomment>
        <translation>Der Fehler ist eine einzige Zahl, die von jedem Gewicht abhängt. Backpropagation wendet die Kettenregel von der letzten Schicht zurück bis zur ersten an und findet so die Steigung des Fehlers entlang jedes Gewichts in einem einzigen Durchgang, etwa zum Preis eines weiteren Blicks auf die Bilder. Bewegt man alle Gewichte einen kleinen Schritt bergab, wird der Fehler kleiner; ein zu großer Schritt springt über das Tal hinweg und lässt ihn wachsen. Die Lernrate bestimmt die Größe des Schritts.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <extracomment>training.steps.draw.title</extracomment>
        <translation>Zufallsgewichte</translation>
    </message>
    <message>
        <source>Every weight is drawn at random, small and around zero. The network now has an opinion about every face, and all of them are worthless.</source>
        <extracomment>training.steps.draw.plain</extracomment>
        <translation>Jedes Gewicht wird zufällig gezogen, klein und um null herum. Das Netz hat jetzt zu jedem Gesicht eine Meinung, und alle sind wertlos.</translation>
    </message>
    <message>
        <source>If all weights began equal, all filters would see the same and learn the same, forever. Random numbers make them different, so that each can become good at something else. How widely they are spread is matched to the number of inputs, so that signals neither die out nor explode on their way through the layers. The same seed draws the same weights again.</source>
        <extracomment>training.steps.draw.why</extracomment>
        <translation>Wären am Anfang alle Gewichte gleich, sähen und lernten alle Filter dasselbe, für immer. Zufallszahlen machen sie verschieden, sodass jeder in etwas anderem gut werden kann. Wie weit sie streuen, richtet sich nach der Zahl der Eingänge, damit Signale auf dem Weg durch die Schichten weder verlöschen noch explodieren. Derselbe Startwert zieht wieder dieselben Gewichte.</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <extracomment>training.steps.forward.title</extracomment>
        <translation>Vorwärtsschritt</translation>
    </message>
    <message>
        <source>The images go through all layers, from pixels to probabilities. With fresh weights the network can do no better than guess.</source>
        <extracomment>training.steps.forward.plain</extracomment>
        <translation>Die Bilder gehen durch alle Schichten, von Pixeln zu Wahrscheinlichkeiten. Mit frischen Gewichten kann das Netz nur raten.</translation>
    </message>
    <message>
        <source>This is exactly what happens live on your own face: convolution, ReLU, pooling, weighted sums, softmax. Every layer&apos;s output is kept, because the way back needs it: how much a weight mattered depends on the number it was multiplied with.</source>
        <extracomment>training.steps.forward.why</extracomment>
        <translation>Genau das geschieht live mit deinem eigenen Gesicht: Faltung, ReLU, Pooling, gewichtete Summen, Softmax. Die Ausgabe jeder Schicht wird behalten, weil der Rückweg sie braucht: Wie viel ein Gewicht bewirkt hat, hängt von der Zahl ab, mit der es multipliziert wurde.</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>training.steps.error.title</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The probabilities are compared with the labels. The less probability the right answer got, the larger the error.</source>
        <extracomment>training.steps.error.plain</extracomment>
        <translation>Die Wahrscheinlichkeiten werden mit den Labels verglichen. Je weniger Wahrscheinlichkeit die richtige Antwort bekam, desto größer der Fehler.</translation>
    </message>
    <message>
        <source>The error of an image is minus the logarithm of the probability that its own class got; the field calls it cross-entropy. It is 0 for a sure and right answer, about 0.69 for a coin toss between two classes, and grows without end the surer a wrong answer is. The mean over all images is the loss, the one number that learning makes smaller. Whether the most probable class is right is a different question: the loss can fall while the number of right answers stays.</source>
        <extracomment>training.steps.error.why</extracomment>
        <translation>Der Fehler eines Bildes ist minus der Logarithmus der Wahrscheinlichkeit, die seine eigene Klasse bekam; er heißt Kreuzentropie. Er ist 0 für eine sichere und richtige Antwort, etwa 0.69 für einen Münzwurf zwischen zwei Klassen und wächst ohne Ende, je sicherer eine falsche Antwort ist. Der Mittelwert über alle Bilder ist der Verlust, die eine Zahl, die das Lernen kleiner macht. Ob die wahrscheinlichste Klasse stimmt, ist eine andere Frage: Der Verlust kann fallen, während die Zahl richtiger Antworten bleibt.</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <extracomment>training.steps.backward.title</extracomment>
        <translation>Rückwärtsschritt</translation>
    </message>
    <message>
        <source>The error goes back through the layers, and every weight learns its part in it. That part is its gradient: how much the loss would grow if this one weight grew a little.</source>
        <extracomment>training.steps.backward.plain</extracomment>
        <translation>Der Fehler geht durch die Schichten zurück, und jedes Gewicht erfährt seinen Anteil daran. Dieser Anteil ist sein Gradient: wie viel der Verlust wüchse, wenn dieses eine Gewicht ein wenig wüchse.</translation>
    </message>
    <message>
        <source>Each layer gets from the layer after it how the loss depends on its output, and passes on how the loss depends on its input, by the chain rule. On the way it finds the gradients of its own weights. A shut ReLU gate lets nothing back, and max pooling sends everything to the winner of each window. No weight has changed yet.</source>
        <extracomment>training.steps.backward.why</extracomment>
        <translation>Jede Schicht erfährt von der Schicht nach ihr, wie der Verlust von ihrer Ausgabe abhängt, und gibt nach der Kettenregel weiter, wie er von ihrem Eingang abhängt. Dabei findet sie die Gradienten ihrer eigenen Gewichte. Ein geschlossenes ReLU-Tor lässt nichts zurück, und Max-Pooling schickt alles an den Gewinner jedes Fensters. Noch hat sich kein Gewicht geändert.</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>training.steps.update.title</extracomment>
        <translation>Update</translation>
    </message>
    <message>
        <source>Every weight moves a little against its gradient: new weight = old weight − learning rate × gradient. Then the same images are judged again, and the loss should be smaller.</source>
        <extracomment>training.steps.update.plain</extracomment>
        <translation>Jedes Gewicht bewegt sich ein wenig gegen seinen Gradienten: neues Gewicht = altes Gewicht − Lernrate × Gradient. Dann werden dieselben Bilder noch einmal beurteilt, und der Verlust sollte kleiner sein.</translation>
    </message>
    <message>
        <source>The gradient points to where the loss grows fastest, so the step goes the other way. It is only right for a small step, since the slope changes as the weights move. A small learning rate is safe and slow; a large one can overshoot until the numbers grow beyond all use, and then the run stops and says so. A real training takes a few images at a time, which makes each step rough and cheap, and over many steps the roughness averages out.</source>
        <extracomment>training.steps.update.why</extracomment>
        <translation>Der Gradient zeigt dorthin, wo der Verlust am schnellsten wächst, der Schritt geht also in die andere Richtung. Das stimmt nur für einen kleinen Schritt, denn die Steigung ändert sich, während die Gewichte sich bewegen. Eine kleine Lernrate ist sicher und langsam; eine große kann übers Ziel hinausschießen, bis die Zahlen unbrauchbar groß werden, und dann hält der Lauf an und meldet es. Ein echtes Training nimmt einige Bilder auf einmal, was jeden Schritt grob und billig macht, und über viele Schritte mittelt sich das Grobe heraus.</translation>
    </message>
    <message>
        <source>{layer}: weights before, filter {filter}, input {input}</source>
        <extracomment>training.phrases.before</extracomment>
        <translation>{layer}: Gewichte vorher, Filter {filter}, Eingang {input}</translation>
    </message>
    <message>
        <source>{layer}: their gradients</source>
        <extracomment>training.phrases.gradient</extracomment>
        <translation>{layer}: ihre Gradienten</translation>
    </message>
    <message>
        <source>{layer}: weights after</source>
        <extracomment>training.phrases.after</extracomment>
        <translation>{layer}: Gewichte nachher</translation>
    </message>
    <message>
        <source>Old weight − learning rate × gradient</source>
        <extracomment>training.phrases.formula</extracomment>
        <translation>Altes Gewicht − Lernrate × Gradient</translation>
    </message>
    <message>
        <source>old weight</source>
        <extracomment>training.phrases.old_weight</extracomment>
        <translation>altes Gewicht</translation>
    </message>
    <message>
        <source>− learning rate × gradient</source>
        <extracomment>training.phrases.move</extracomment>
        <translation>− Lernrate × Gradient</translation>
    </message>
    <message>
        <source>Computed by hand, beside the weight after the update</source>
        <extracomment>training.phrases.update_check</extracomment>
        <translation>Von Hand berechnet, neben dem Gewicht nach dem Update</translation>
    </message>
    <message>
        <source>The gradient is {gradient:.4f}: the loss falls when this weight grows, so the update makes it larger.</source>
        <extracomment>training.phrases.weight_rises</extracomment>
        <translation>Der Gradient ist {gradient:.4f}: Der Verlust fällt, wenn dieses Gewicht wächst, also macht das Update es größer.</translation>
    </message>
    <message>
        <source>The gradient is {gradient:.4f}: the loss grows with this weight, so the update makes it smaller.</source>
        <extracomment>training.phrases.weight_falls</extracomment>
        <translation>Der Gradient ist {gradient:.4f}: Der Verlust wächst mit diesem Gewicht, also macht das Update es kleiner.</translation>
    </message>
    <message>
        <source>The gradient is zero: on these images this weight made no difference, so it stays.</source>
        <extracomment>training.phrases.weight_stays</extracomment>
        <translation>Der Gradient ist null: Auf diesen Bildern machte dieses Gewicht keinen Unterschied, also bleibt es.</translation>
    </message>
    <message>
        <source>All weights of {layer} together moved by {share:.2%} of their length.</source>
        <extracomment>training.phrases.layer_moves</extracomment>
        <translation>Alle Gewichte von {layer} zusammen haben sich um {share:.2%} ihrer Länge bewegt.</translation>
    </message>
</context>
<context>
    <name>marker_keys</name>
    <message>
        <source>marker {0}</source>
        <translation>Marke {0}</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>probe</source>
        <extracomment>Name of a mark in a map</extracomment>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>window</source>
        <extracomment>Name of a mark in a map: what a filter sees</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>winner</source>
        <extracomment>Name of a mark in a map: the largest number of a window</extracomment>
        <translation>Gewinner</translation>
    </message>
    <message>
        <source>first filter</source>
        <translation>erster Filter</translation>
    </message>
    <message>
        <source>second filter</source>
        <translation>zweiter Filter</translation>
    </message>
    <message>
        <source>{0}: row {1}, column {2}</source>
        <translation>{0}: Zeile {1}, Spalte {2}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>the derivative of layer &apos;{layer}&apos; is not known: choose occlusion, which needs none. Received: kind &apos;{kind}&apos;</source>
        <extracomment>attribution/gradients.py</extracomment>
        <translation>die Ableitung der Schicht „{layer}“ ist nicht bekannt: Wähle Verdeckung, die keine braucht. Erhalten: Art „{kind}“</translation>
    </message>
    <message>
        <source>only a layer with weights can be changed so. Received: &apos;{layer}&apos;</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>nur eine Schicht mit Gewichten lässt sich so ändern. Erhalten: „{layer}“</translation>
    </message>
    <message>
        <source>only a layer of kind &apos;{before}&apos; can be changed so. Received: &apos;{layer}&apos; ({kind})</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>nur eine Schicht der Art „{before}“ lässt sich so ändern. Erhalten: „{layer}“ ({kind})</translation>
    </message>
    <message>
        <source>a kernel of &apos;{layer}&apos; is {expected}. Received: {shape}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>ein Kern von „{layer}“ ist {expected}. Erhalten: {shape}</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has {inputs} inputs. Received: {input_channel}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>„{layer}“ hat {inputs} Eingänge. Erhalten: {input_channel}</translation>
    </message>
    <message>
        <source>layers before &apos;{layer}&apos; cannot be changed, because it cannot be computed anew. Received: a layer of kind &apos;{kind}&apos;</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>Schichten vor „{layer}“ lassen sich nicht ändern, weil sie nicht neu berechnet werden kann. Erhalten: eine Schicht der Art „{kind}“</translation>
    </message>
    <message>
        <source>with these changes, a weight of &apos;{name}&apos; is not finite any more</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>mit diesen Änderungen ist ein Gewicht von „{name}“ nicht mehr endlich</translation>
    </message>
    <message>
        <source>the network has no layer of this name. Received: &apos;{layer}&apos;</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>das Netz hat keine Schicht dieses Namens. Erhalten: „{layer}“</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has the channels 0 to {last}. Received: {channel}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>„{layer}“ hat die Kanäle 0 bis {last}. Erhalten: {channel}</translation>
    </message>
    <message>
        <source>with these changes, the numbers of &apos;{layer}&apos; become too large</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>mit diesen Änderungen werden die Zahlen von „{layer}“ zu groß</translation>
    </message>
    <message>
        <source>a change of the network is malformed: {reason}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>eine Änderung am Netz ist fehlerhaft: {reason}</translation>
    </message>
    <message>
        <source>Grad-CAM needs a convolution: choose another method. Received: {kinds}</source>
        <extracomment>attribution/methods/gradcam.py</extracomment>
        <translation>Grad-CAM braucht eine Faltung: Wähle ein anderes Verfahren. Erhalten: {kinds}</translation>
    </message>
    <message>
        <source>votes need maps with only flatten, dense and ReLU layers behind them: choose another method. Received: {kinds}</source>
        <extracomment>attribution/methods/votes.py</extracomment>
        <translation>Stimmen brauchen Karten, hinter denen nur Flatten-, vollständig verbundene und ReLU-Schichten liegen: Wähle ein anderes Verfahren. Erhalten: {kinds}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no frames at the times that are read: it is shorter, broken, or empty</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation>„{file}“ hat zu den gelesenen Zeiten keine Bilder: Die Datei ist kürzer, defekt oder leer</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds no pictures: it is broken, or empty</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation>„{file}“ enthält keine Bilder: Die Datei ist defekt oder leer</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be classified: {error}</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation>„{path}“ kann nicht klassifiziert werden: {error}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is left out: {reason}</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation>„{path}“ wird ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>it ends the workers that read it</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>sie beendet die Worker, die sie lesen</translation>
    </message>
    <message>
        <source>&apos;{place}&apos; is not empty: name another folder. Received: {received}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>„{place}“ ist nicht leer: Nenne einen anderen Ordner. Erhalten: {received}</translation>
    </message>
    <message>
        <source>no scheduler answers at &apos;{scheduler}&apos;: check address and network. Received: {error}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>an „{scheduler}“ antwortet kein Scheduler: Prüfe Adresse und Netzwerk. Erhalten: {error}</translation>
    </message>
    <message>
        <source>the scheduler &apos;{scheduler}&apos; has no workers: start some, see docs/scale.md</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>der Scheduler „{scheduler}“ hat keine Worker: Starte welche, siehe docs/scale.md</translation>
    </message>
    <message>
        <source>the workers end whenever they do the unit with &apos;{file}&apos;: read their logs. Received: {error}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>die Worker enden jedes Mal bei der Einheit mit „{file}“: Lies ihre Protokolle. Erhalten: {error}</translation>
    </message>
    <message>
        <source>the scheduler has lost the run: go on with --resume</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>der Scheduler hat den Lauf verloren: Fahr mit --resume fort</translation>
    </message>
    <message>
        <source>a worker cannot do its unit: check that it has SmileDesk {received}. Received: {error}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>ein Worker kann seine Einheit nicht bearbeiten: Prüfe, ob er SmileDesk {received} hat. Erhalten: {error}</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be read: {fault}</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>„{address}“ kann nicht gelesen werden: {fault}</translation>
    </message>
    <message>
        <source>there are no pictures or films at &apos;{address}&apos;: check the address</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>unter „{address}“ gibt es keine Bilder oder Filme: Prüfe die Adresse</translation>
    </message>
    <message>
        <source>{fault}: {reason}</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>{fault}: {reason}</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be opened</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>„{address}“ kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be listed</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>„{address}“ kann nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be read</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>„{file}“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be written</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>„{file}“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the worker {address} refuses: install SmileDesk {version} there. Received: {received}</source>
        <extracomment>batch/cluster/worker.py</extracomment>
        <translation>der Worker {address} lehnt ab: Installiere dort SmileDesk {version}. Erhalten: {received}</translation>
    </message>
    <message>
        <source>the worker {address} refuses: it lacks the model or the detector&apos;s file. Received: {model_id}</source>
        <extracomment>batch/cluster/worker.py</extracomment>
        <translation>der Worker {address} lehnt ab: Ihm fehlt das Modell oder die Datei des Detektors. Erhalten: {model_id}</translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; holds no pictures or films: give another one</source>
        <extracomment>batch/input_files.py</extracomment>
        <translation>der Ordner „{folder}“ enthält keine Bilder oder Filme: Gib einen anderen an</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is neither a file nor a folder: give a picture, a film, or a folder of both</source>
        <extracomment>batch/input_files.py</extracomment>
        <translation>„{path}“ ist weder Datei noch Ordner: Gib ein Bild, einen Film oder einen Ordner mit beidem an</translation>
    </message>
    <message>
        <source>there is no file or folder &apos;{path}&apos;: check the name</source>
        <extracomment>batch/input_files.py</extracomment>
        <translation>es gibt keine Datei und keinen Ordner „{path}“: Prüfe den Namen</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: {remedy}, or choose another --format. Received: {error}</source>
        <extracomment>batch/parquet.py</extracomment>
        <translation>Parquet braucht pyarrow: {remedy}, oder wähle ein anderes --format. Erhalten: {error}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is broken: remove it, and go on with --resume. {reason}</source>
        <extracomment>batch/part_files.py</extracomment>
        <translation>„{path}“ ist defekt: Entferne es und fahr mit --resume fort. {reason}</translation>
    </message>
    <message>
        <source>the folder &apos;{path}&apos; is in the way: rename it, or choose another output</source>
        <extracomment>batch/work_folder.py</extracomment>
        <translation>der Ordner „{path}“ ist im Weg: Benenne ihn um oder wähle eine andere Ausgabe</translation>
    </message>
    <message>
        <source>another process works on &apos;{output}&apos;: wait for it</source>
        <extracomment>batch/work_folder.py</extracomment>
        <translation>ein anderer Prozess arbeitet an „{output}“: Warte auf ihn</translation>
    </message>
    <message>
        <source>the worker processes end before they do anything. Received: {how}</source>
        <extracomment>batch/worker_pool.py</extracomment>
        <translation>die Worker-Prozesse enden, bevor sie etwas tun. Erhalten: {how}</translation>
    </message>
    <message>
        <source>it ends the process that reads it. Received: {how}</source>
        <extracomment>batch/worker_pool.py</extracomment>
        <translation>sie beendet den Prozess, der sie liest. Erhalten: {how}</translation>
    </message>
    <message>
        <source>a worker process failed: {error}</source>
        <extracomment>batch/worker_pool.py</extracomment>
        <translation>ein Worker-Prozess ist fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: {reason}</source>
        <extracomment>core/array_files.py</extracomment>
        <translation>„{path}“ kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is broken: {reason}</source>
        <extracomment>core/array_files.py</extracomment>
        <translation>„{path}“ ist defekt: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; exists already: choose another name</source>
        <extracomment>core/atomic.py</extracomment>
        <translation>„{path}“ gibt es schon: Wähle einen anderen Namen</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>core/decoding.py</extracomment>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it needs more memory than there is</source>
        <extracomment>core/decoding.py</extracomment>
        <translation>dafür reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>core/decoding.py</extracomment>
        <translation>der Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>the disk is full: make room, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>der Datenträger ist voll: Schaff Platz oder wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>your share of the disk is used up: make room, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>dein Anteil am Datenträger ist aufgebraucht: Schaff Platz oder wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>the file grows larger than the system allows: choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>die Datei wird größer, als das System erlaubt: Wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>it is a folder: name a file</source>
        <extracomment>core/errors.py</extracomment>
        <translation>es ist ein Ordner: Nenne eine Datei</translation>
    </message>
    <message>
        <source>a part of its path is no folder: check the name</source>
        <extracomment>core/errors.py</extracomment>
        <translation>ein Teil des Pfads ist kein Ordner: Prüfe den Namen</translation>
    </message>
    <message>
        <source>there is no such file or folder: check the name</source>
        <extracomment>core/errors.py</extracomment>
        <translation>diese Datei oder diesen Ordner gibt es nicht: Prüfe den Namen</translation>
    </message>
    <message>
        <source>it exists already: choose another name</source>
        <extracomment>core/errors.py</extracomment>
        <translation>es gibt sie schon: Wähle einen anderen Namen</translation>
    </message>
    <message>
        <source>you may not read or write it: change its permissions, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>du darfst sie nicht lesen oder schreiben: Ändere die Rechte oder wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>you may not change it: change its permissions, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>du darfst sie nicht ändern: Ändere die Rechte oder wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>it can only be read: choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>sie kann nur gelesen werden: Wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>its name is too long: choose a shorter one</source>
        <extracomment>core/errors.py</extracomment>
        <translation>der Name ist zu lang: Wähle einen kürzeren</translation>
    </message>
    <message>
        <source>its link leads in a circle: name the file itself</source>
        <extracomment>core/errors.py</extracomment>
        <translation>die Verknüpfung führt im Kreis: Nenne die Datei selbst</translation>
    </message>
    <message>
        <source>too many files are open: close some programs</source>
        <extracomment>core/errors.py</extracomment>
        <translation>zu viele Dateien sind offen: Schließ einige Programme</translation>
    </message>
    <message>
        <source>the disk reports a fault: check it</source>
        <extracomment>core/errors.py</extracomment>
        <translation>der Datenträger meldet einen Fehler: Prüfe ihn</translation>
    </message>
    <message>
        <source>an output is closed: redirect it to a file</source>
        <extracomment>core/errors.py</extracomment>
        <translation>eine Ausgabe ist geschlossen: Leite sie in eine Datei um</translation>
    </message>
    <message>
        <source>the program that read the output has ended</source>
        <extracomment>core/errors.py</extracomment>
        <translation>das Programm, das die Ausgabe gelesen hat, ist beendet</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {reason}</source>
        <extracomment>core/errors.py</extracomment>
        <translation>„{file}“: {reason}</translation>
    </message>
    <message>
        <source>run &apos;{python} -m pip install {libraries}&apos;</source>
        <extracomment>core/installation.py</extracomment>
        <translation>führ „{python} -m pip install {libraries}“ aus</translation>
    </message>
    <message>
        <source>training needs {libraries}: {remedy}</source>
        <extracomment>core/installation.py</extracomment>
        <translation>Training braucht {libraries}: {remedy}</translation>
    </message>
    <message>
        <source>install SmileDesk with Python and pip, because this program cannot be extended</source>
        <extracomment>core/installation.py</extracomment>
        <translation>installiere SmileDesk mit Python und pip, denn dieses Programm lässt sich nicht erweitern</translation>
    </message>
    <message>
        <source>SmileDesk Live cannot train or import Keras models: get the whole SmileDesk from {address}</source>
        <extracomment>core/installation.py</extracomment>
        <translation>SmileDesk Live kann nicht trainieren und keine Keras-Modelle importieren: Hol dir das ganze SmileDesk von {address}</translation>
    </message>
    <message>
        <source>the course measures on a face: look into the camera, or show the demo</source>
        <extracomment>course/base.py</extracomment>
        <translation>der Kurs misst an einem Gesicht: Schau in die Kamera oder zeig die Demo</translation>
    </message>
    <message>
        <source>there is a class &apos;{other}&apos; already, which differs in capitals only: rename it first. Received: {name}</source>
        <extracomment>dataset/added_pictures.py</extracomment>
        <translation>es gibt schon eine Klasse „{other}“, die sich nur in der Großschreibung unterscheidet: Benenne sie zuerst um. Erhalten: {name}</translation>
    </message>
    <message>
        <source>a class needs a name: give one, such as &apos;glasses&apos;</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation>eine Klasse braucht einen Namen: Gib einen an, etwa „Brille“</translation>
    </message>
    <message>
        <source>a class name becomes a folder&apos;s and cannot hold {character}. Received: {name}</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation>ein Klassenname wird zum Ordnernamen und darf {character} nicht enthalten. Erhalten: {name}</translation>
    </message>
    <message>
        <source>a class name becomes a folder&apos;s, and no folder can be called so. Received: {name}</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation>ein Klassenname wird zum Ordnernamen, und kein Ordner kann so heißen. Erhalten: {name}</translation>
    </message>
    <message>
        <source>a class name has {most} letters at most. Received: {received}</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation>ein Klassenname hat höchstens {most} Buchstaben. Erhalten: {received}</translation>
    </message>
    <message>
        <source>save it as &apos;CSV UTF-8&apos; in a spreadsheet or an editor</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>speichere sie in einer Tabellenkalkulation oder einem Editor als „CSV UTF-8“</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; needs a column &apos;{column}&apos;. Received: {received}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>„{path}“ braucht eine Spalte „{column}“. Erhalten: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is a folder, a pipe or a device; name a file</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>„{path}“ kann nicht gelesen werden: Es ist ein Ordner, eine Pipe oder ein Gerät; nenne eine Datei</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is not text; {advice}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>„{path}“ kann nicht gelesen werden: Es ist kein Text; {advice}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: {error}; {advice}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>„{path}“ kann nicht gelesen werden: {error}; {advice}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the row has more cells than the heading: put quotes around a cell that holds a {separator}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>„{path}“, Zeile {line}: Die Zeile hat mehr Zellen als die Kopfzeile: Setz eine Zelle, die {separator} enthält, in Anführungszeichen</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has two columns &apos;{column}&apos;: remove one of them</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>„{path}“ hat zwei Spalten „{column}“: Entferne eine davon</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is not complete UTF-16 text; {advice}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>„{path}“ kann nicht gelesen werden: Es ist kein vollständiger UTF-16-Text; {advice}</translation>
    </message>
    <message>
        <source>samples cannot be collected in &apos;{folder}&apos;, whose classes lie deeper: choose the folder that they lie in</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>in „{folder}“ können keine Beispiele gesammelt werden, weil die Klassen tiefer liegen: Wähle den Ordner, in dem sie liegen</translation>
    </message>
    <message>
        <source>no row of &apos;{samples_file}&apos; names an image of the folders: its column &apos;file&apos; is relative to each of them</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>keine Zeile von „{samples_file}“ nennt ein Bild der Ordner: Die Spalte „file“ ist relativ zu jedem von ihnen</translation>
    </message>
    <message>
        <source>there is no folder &apos;{folder}&apos;: give a folder that holds a folder of images for each class</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>es gibt keinen Ordner „{folder}“: Gib einen an, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; names {gone} files of {all} that are not there, and {without_row} images have no row: correct the column &apos;file&apos;, which is relative to &apos;{folder}&apos;, or remove the rows. Received in line {line}: {received}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>„{path}“ nennt {gone} Dateien von {all}, die nicht da sind, und {without_row} Bilder haben keine Zeile: Berichtige die Spalte „file“, die relativ zu „{folder}“ ist, oder entferne die Zeilen. Erhalten in Zeile {line}: {received}</translation>
    </message>
    <message>
        <source>there is no class folder or label &apos;{name}&apos; to merge: the folders have {labels}. Received: {name}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>es gibt keinen Klassenordner und kein Label „{name}“ zum Vereinen: Die Ordner haben {labels}. Erhalten: {name}</translation>
    </message>
    <message>
        <source>classes are merged as CLASS=FOLDER,FOLDER. Received: {spec}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>Klassen werden so vereint: KLASSE=ORDNER,ORDNER. Erhalten: {spec}</translation>
    </message>
    <message>
        <source>{number} of {all} rows of &apos;{file}&apos; name images of it</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>{number} von {all} Zeilen von „{file}“ nennen Bilder dieses Ordners</translation>
    </message>
    <message>
        <source>a class is called &apos;{label}&apos;, which not every system can write: rename its folder</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>eine Klasse heißt „{label}“, was nicht jedes System schreiben kann: Benenne ihren Ordner um</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no Unicode text: its letters are read as Western European ones (Windows-1252)</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>„{file}“ ist kein Unicode-Text: Die Buchstaben werden als westeuropäische gelesen (Windows-1252)</translation>
    </message>
    <message>
        <source>{number} of the rows of &apos;{file}&apos; name files that are not there</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>{number} der Zeilen von „{file}“ nennen Dateien, die nicht da sind</translation>
    </message>
    <message>
        <source>{number} images of &apos;{folder}&apos; lie in no class folder and have no label: they are left out</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>{number} Bilder von „{folder}“ liegen in keinem Klassenordner und haben kein Label: Sie werden ausgelassen</translation>
    </message>
    <message>
        <source>the folder &apos;{member}&apos; is merged into two classes. Received: {spec}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>der Ordner „{member}“ wird in zwei Klassen vereint. Erhalten: {spec}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no label: fill in the column &apos;label&apos;, or move it to a class folder</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>„{path}“ hat kein Label: Füll die Spalte „label“ aus oder verschiebe es in einen Klassenordner</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>&apos;{root}&apos; holds {folders} with class folders inside, and beside them {others}: put what is to be learned from into a folder &apos;train&apos;, and move the rest elsewhere</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>„{root}“ enthält {folders} mit Klassenordnern darin und daneben {others}: Leg, woraus gelernt werden soll, in einen Ordner „train“, und verschiebe den Rest</translation>
    </message>
    <message>
        <source>&apos;{root}&apos; holds {folders}, but no class folder that all of them have: put a folder for each class into each of them</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>„{root}“ enthält {folders}, aber keinen Klassenordner, den alle haben: Leg in jeden davon für jede Klasse einen Ordner</translation>
    </message>
    <message>
        <source>the class folders lie deeper, in &apos;{folder}&apos;</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>die Klassenordner liegen tiefer, in „{folder}“</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is to learn from</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>„{folder}“ dient zum Lernen</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is to choose epoch and threshold by</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>„{folder}“ dient zur Wahl von Epoche und Schwelle</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is held out to measure the finished model with</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>„{folder}“ wird herausgehalten, um das fertige Modell zu messen</translation>
    </message>
    <message>
        <source>&apos;{root}&apos; holds {folders}, but no class folders in them: put a folder for each class into each of them</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>„{root}“ enthält {folders}, aber keine Klassenordner darin: Leg in jeden davon für jede Klasse einen Ordner</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; cannot be read: {reason}</source>
        <extracomment>dataset/photographs.py</extracomment>
        <translation>„{folder}“ kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not there any more: another window or program moved or deleted it</source>
        <extracomment>dataset/sample_folder.py</extracomment>
        <translation>„{file}“ ist nicht mehr da: Ein anderes Fenster oder Programm hat es verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is a file: choose a folder for the samples</source>
        <extracomment>dataset/sample_folder.py</extracomment>
        <translation>„{folder}“ ist eine Datei: Wähle einen Ordner für die Beispiele</translation>
    </message>
    <message>
        <source>there is a class &apos;{existing}&apos; already: choose another name. Received: {name}</source>
        <extracomment>dataset/sample_folder.py</extracomment>
        <translation>es gibt schon eine Klasse „{existing}“: Wähle einen anderen Namen. Erhalten: {name}</translation>
    </message>
    <message>
        <source>another window is busy with &apos;{folder}&apos;: try again in a moment</source>
        <extracomment>dataset/sample_lock.py</extracomment>
        <translation>ein anderes Fenster ist mit „{folder}“ beschäftigt: Versuch es gleich noch einmal</translation>
    </message>
    <message>
        <source>{where}: split must be one of {split}. Received: {word}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: split muss eines von {split} sein. Erhalten: {word}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>„{path}“, Zeile {line}</translation>
    </message>
    <message>
        <source>{where}: the column &apos;file&apos; is empty</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: Die Spalte „file“ ist leer</translation>
    </message>
    <message>
        <source>{where}: a face square needs x, y and a positive size. Received: {received}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: Ein Gesichtsquadrat braucht x, y und eine positive Größe. Erhalten: {received}</translation>
    </message>
    <message>
        <source>{where}: no picture is so large. Received: {received}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: Kein Bild ist so groß. Erhalten: {received}</translation>
    </message>
    <message>
        <source>{where}: a soft label needs numbers from 0 up, one above it. Received: {given}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: Ein weiches Label braucht Zahlen ab 0, davon eine darüber. Erhalten: {given}</translation>
    </message>
    <message>
        <source>{where}: &apos;{column}&apos; must be more than 0. Received: {text}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: „{column}“ muss mehr als 0 sein. Erhalten: {text}</translation>
    </message>
    <message>
        <source>{where}: &apos;{column}&apos; must be a number. Received: {text}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: „{column}“ muss eine Zahl sein. Erhalten: {text}</translation>
    </message>
    <message>
        <source>{where}: line {line} says something else of the same file. Received: {found}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: Zeile {line} sagt etwas anderes über dieselbe Datei. Erhalten: {found}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: a probability must be between 0 and 1. Received: {numbers}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>„{path}“, Zeile {line}: Eine Wahrscheinlichkeit muss zwischen 0 und 1 liegen. Erhalten: {numbers}</translation>
    </message>
    <message>
        <source>there are new samples by now: the earlier ones stay in &apos;{aside}&apos;</source>
        <extracomment>dataset/set_aside.py</extracomment>
        <translation>inzwischen gibt es neue Beispiele: Die früheren bleiben in „{aside}“</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds images, but no folder for each class: give the folder that it lies in</source>
        <extracomment>dataset/survey.py</extracomment>
        <translation>„{folder}“ enthält Bilder, aber keinen Ordner für jede Klasse: Gib den Ordner an, in dem er liegt</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds no images: give a folder that holds a folder of images for each class</source>
        <extracomment>dataset/survey.py</extracomment>
        <translation>„{folder}“ enthält keine Bilder: Gib einen Ordner an, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
    <message>
        <source>models of different classes cannot be compared on the same images. Received: {old} and {new}</source>
        <extracomment>evaluation/comparison.py</extracomment>
        <translation>Modelle mit verschiedenen Klassen lassen sich nicht an denselben Bildern vergleichen. Erhalten: {old} und {new}</translation>
    </message>
    <message>
        <source>there is no such condition: take {known} or {all}. Received: {received}</source>
        <extracomment>evaluation/conditions.py</extracomment>
        <translation>diese Bedingung gibt es nicht: Nimm {known} oder {all}. Erhalten: {received}</translation>
    </message>
    <message>
        <source>&apos;{label}&apos; is no class of the model: merge it with --classes {merge}, or use another model. Received: &apos;{sample}&apos;, expected one of {classes}</source>
        <extracomment>evaluation/judging.py</extracomment>
        <translation>„{label}“ ist keine Klasse des Modells: Vereine sie mit --classes {merge} oder verwende ein anderes Modell. Erhalten: „{sample}“, erwartet eine von {classes}</translation>
    </message>
    <message>
        <source>no ranking: {reason}</source>
        <extracomment>evaluation/strongest_faces.py</extracomment>
        <translation>keine Rangfolge: {reason}</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is not the file that SmileDesk was measured with, so it was not kept: its SHA-256 should be {expected}. Received: {received}</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation>„{address}“ ist nicht die Datei, mit der SmileDesk gemessen wurde, und wurde darum nicht behalten: Ihr SHA-256 sollte {expected} sein. Erhalten: {received}</translation>
    </message>
    <message>
        <source>the connection to &apos;{address}&apos; ended too early: try again. Received: {received} of {size} bytes</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation>die Verbindung zu „{address}“ endete zu früh: Versuch es erneut. Erhalten: {received} von {size} Byte</translation>
    </message>
    <message>
        <source>YuNet&apos;s file cannot be kept as &apos;{path}&apos;: {reason}</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation>die YuNet-Datei kann nicht als „{path}“ behalten werden: {reason}</translation>
    </message>
    <message>
        <source>YuNet&apos;s file cannot be fetched from &apos;{address}&apos;: {reason}; check the network, or choose a file that you have</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation>die YuNet-Datei kann nicht von „{address}“ heruntergeladen werden: {reason}; prüfe das Netzwerk oder wähle eine vorhandene Datei</translation>
    </message>
    <message>
        <source>there is no YuNet file &apos;{model}&apos;: give the path of face_detection_yunet_2023mar.onnx</source>
        <extracomment>faces/yunet_network.py</extracomment>
        <translation>es gibt keine YuNet-Datei „{model}“: Gib den Pfad von face_detection_yunet_2023mar.onnx an</translation>
    </message>
    <message>
        <source>&apos;{model}&apos; is no YuNet model: download it again ({reason})</source>
        <extracomment>faces/yunet_network.py</extracomment>
        <translation>„{model}“ ist kein YuNet-Modell: Lade es noch einmal herunter ({reason})</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a name for a picture or film: end it in .csv, .jsonl or .parquet</source>
        <extracomment>gui/batch/export.py</extracomment>
        <translation>„{path}“ ist der Name eines Bildes oder Films: Er muss auf .csv, .jsonl oder .parquet enden</translation>
    </message>
    <message>
        <source>&apos;{beside}&apos; exists, and would name the model: choose another name for the table</source>
        <extracomment>gui/batch/export.py</extracomment>
        <translation>„{beside}“ gibt es schon, und dort stünde der Name des Modells: Wähle einen anderen Namen für die Tabelle</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no such picture any more: classify the folder again</source>
        <extracomment>gui/batch/face_pictures.py</extracomment>
        <translation>„{path}“ hat dieses Bild nicht mehr: Klassifiziere den Ordner erneut</translation>
    </message>
    <message>
        <source>there is no face to keep in &apos;{result}&apos;</source>
        <extracomment>gui/shell/folder_classification.py</extracomment>
        <translation>in „{result}“ gibt es kein Gesicht zum Behalten</translation>
    </message>
    <message>
        <source>two of the names are the same. Received: {text}</source>
        <extracomment>gui/shell/new_lesson_dialogs.py</extracomment>
        <translation>zwei der Namen sind gleich. Erhalten: {text}</translation>
    </message>
    <message>
        <source>there is a class &apos;{name}&apos; already: choose another name. Received: {typed}</source>
        <extracomment>gui/teach/collect/offered_classes.py</extracomment>
        <translation>es gibt schon eine Klasse „{name}“: Wähle einen anderen Namen. Erhalten: {typed}</translation>
    </message>
    <message>
        <source>none of the {number} images can be read: they were moved, or are damaged</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation>keines der {number} Bilder ist lesbar: Sie wurden verschoben oder sind beschädigt</translation>
    </message>
    <message>
        <source>there are no images: choose a folder that holds a folder of images for each class</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation>es gibt keine Bilder: Wähle einen Ordner, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
    <message>
        <source>the images are no longer where they were. Looked for {path} and others</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation>die Bilder sind nicht mehr, wo sie waren. Gesucht wurden {path} und andere</translation>
    </message>
    <message>
        <source>the images show other classes than the models know, {classes}. Received: {unknown}</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation>die Bilder zeigen andere Klassen, als die Modelle kennen: {classes}. Erhalten: {unknown}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds no mistakes: {reason}</source>
        <extracomment>gui/teach/train/mistakes_grid.py</extracomment>
        <translation>„{path}“ enthält keine Fehler: {reason}</translation>
    </message>
    <message>
        <source>a message between two processes is malformed: {reason}</source>
        <extracomment>jobs/protocol.py</extracomment>
        <translation>eine Nachricht zwischen zwei Prozessen ist fehlerhaft: {reason}</translation>
    </message>
    <message>
        <source>&apos;{output}&apos; exists already: choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>„{output}“ gibt es schon: Wähle ein anderes --output</translation>
    </message>
    <message>
        <source>&apos;{output}&apos; is being trained by another process: choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>„{output}“ wird von einem anderen Prozess trainiert: Wähle ein anderes --output</translation>
    </message>
    <message>
        <source>&apos;{run}&apos; is a run that was interrupted: go on with --resume, remove it, or choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>„{run}“ ist ein unterbrochener Lauf: Setz ihn mit --resume fort, entferne ihn oder wähle ein anderes --output</translation>
    </message>
    <message>
        <source>there is no run to go on with: see the folders &lt;model&gt;-run. Received: {run}</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>es gibt keinen Lauf zum Fortsetzen: siehe die Ordner &lt;model&gt;-run. Erhalten: {run}</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; is done: its model is &apos;{output}&apos;</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>der Lauf „{run}“ ist fertig: Sein Modell ist „{output}“</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; was started by a newer SmileDesk ({version}): update it</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>der Lauf „{run}“ wurde von einem neueren SmileDesk ({version}) begonnen: Aktualisiere es</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; was started by an older SmileDesk, which learned otherwise: discard it and start anew. Received: format {format_version}</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>der Lauf „{run}“ wurde von einem älteren SmileDesk begonnen, das anders lernte: Verwirf ihn und beginn neu. Erhalten: Format {format_version}</translation>
    </message>
    <message>
        <source>&apos;{run}&apos; exists already: choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>„{run}“ gibt es schon: Wähle ein anderes --output</translation>
    </message>
    <message>
        <source>the run cannot go on, discard it: {request} of &apos;{run}&apos; is malformed: {error}</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>der Lauf kann nicht weitergehen, verwirf ihn: {request} von „{run}“ ist fehlerhaft: {error}</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; is going on in another process: wait for it, or end it</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>der Lauf „{run}“ läuft in einem anderen Prozess: Warte auf ihn oder beende ihn</translation>
    </message>
    <message>
        <source>--warm-start and --from-scratch exclude each other: give one of them</source>
        <extracomment>jobs/training_request.py</extracomment>
        <translation>--warm-start und --from-scratch schließen einander aus: Gib eines davon an</translation>
    </message>
    <message>
        <source>--start-share and --from-scratch exclude each other: give one of them</source>
        <extracomment>jobs/training_request.py</extracomment>
        <translation>--start-share und --from-scratch schließen einander aus: Gib eines davon an</translation>
    </message>
    <message>
        <source>a model cannot be called so: {fault}; give another --title. Received: {name}</source>
        <extracomment>jobs/training_request.py</extracomment>
        <translation>ein Modell kann nicht so heißen: {fault}; gib einen anderen --title an. Erhalten: {name}</translation>
    </message>
    <message>
        <source>its classes are {theirs}. Received: {classes}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>seine Klassen sind {theirs}. Erhalten: {classes}</translation>
    </message>
    <message>
        <source>how its network was built is unknown. Received: {received}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>wie sein Netz gebaut wurde, ist unbekannt. Erhalten: {received}</translation>
    </message>
    <message>
        <source>its network has {theirs}. Received: {received}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>sein Netz hat {theirs}. Erhalten: {received}</translation>
    </message>
    <message>
        <source>a network has at most {most_parameters:,} weights. Received: {weights:,}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>ein Netz hat höchstens {most_parameters:,} Gewichte. Erhalten: {weights:,}</translation>
    </message>
    <message>
        <source>whole numbers between commas, such as 16,32. Received: {text}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>ganze Zahlen mit Kommas dazwischen, etwa 16,32. Erhalten: {text}</translation>
    </message>
    <message>
        <source>a convolution gives at most {most_cells:,} numbers. Received: {filters} filters</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>eine Faltung liefert höchstens {most_cells:,} Zahlen. Erhalten: {filters} Filter</translation>
    </message>
    <message>
        <source>layer pool_{block} would leave nothing: it pools {pool}x{pool} and gets {side}x{side}. Use fewer blocks, a smaller pool or a larger size. Received: conv {conv}, pool {pool}, size {size}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>Schicht pool_{block} ließe nichts übrig: Sie poolt {pool}x{pool} und bekommt {side}x{side}. Nimm weniger Blöcke, kleineres Pooling oder eine größere Seitenlänge. Erhalten: conv {conv}, pool {pool}, size {size}</translation>
    </message>
    <message>
        <source>the name must end in {exports}. Received: {path}</source>
        <extracomment>network/archive.py</extracomment>
        <translation>der Name muss auf {exports} enden. Erhalten: {path}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be written: {reason}</source>
        <extracomment>network/archive.py</extracomment>
        <translation>„{path}“ kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no bundle: it lacks {missing}</source>
        <extracomment>network/archive.py</extracomment>
        <translation>„{name}“ ist kein Paket: Es fehlt {missing}</translation>
    </message>
    <message>
        <source>&apos;{destination}&apos; exists already: choose another name</source>
        <extracomment>network/archive.py</extracomment>
        <translation>„{destination}“ gibt es schon: Wähle einen anderen Namen</translation>
    </message>
    <message>
        <source>the model &apos;{folder}&apos; was replaced while it is used: start again. Received: {received}, expected {expected}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>das Modell „{folder}“ wurde während der Verwendung ersetzt: Starte neu. Erhalten: {received}, erwartet {expected}</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; was made by a newer SmileDesk (card format {format_version}): update it</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>„{folder}“ wurde von einem neueren SmileDesk gemacht (Modellkartenformat {format_version}): Aktualisiere es</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; was trained on another face square: retrain it. Received: version {received}, expected {expected}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>„{folder}“ wurde mit einem anderen Gesichtsquadrat trainiert: Trainiere es neu. Erhalten: Version {received}, erwartet {expected}</translation>
    </message>
    <message>
        <source>the card of &apos;{folder}&apos; makes no sense: {fault}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>die Modellkarte von „{folder}“ ergibt keinen Sinn: {fault}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; must be a regular file of at most {most_bytes:,} bytes. Received: {size:,} bytes</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>„{path}“ muss eine gewöhnliche Datei von höchstens {most_bytes:,} Byte sein. Erhalten: {size:,} Byte</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was kept to be run only: it has no Keras model</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>„{path}“ wurde nur zum Ausführen behalten: Es hat kein Keras-Modell</translation>
    </message>
    <message>
        <source>{weights} of &apos;{folder}&apos; needs a kernel and a bias of each layer</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>{weights} von „{folder}“ braucht einen Kern und einen Bias jeder Schicht</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is no model: it has no readable {card} ({reason})</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>„{folder}“ ist kein Modell: Es hat keine lesbare {card} ({reason})</translation>
    </message>
    <message>
        <source>{name} of &apos;{folder}&apos; was changed after the model was made: copy the whole folder again</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>{name} von „{folder}“ wurde geändert, nachdem das Modell gemacht war: Kopiere den ganzen Ordner noch einmal</translation>
    </message>
    <message>
        <source>the card of &apos;{folder}&apos; makes no sense: {reason}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>die Modellkarte von „{folder}“ ergibt keinen Sinn: {reason}</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; lacks {name} ({reason}): copy the whole folder again</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>in „{folder}“ fehlt {name} ({reason}): Kopiere den ganzen Ordner noch einmal</translation>
    </message>
    <message>
        <source>{name} must be at least {least:.10g}. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation>{name} muss mindestens {least:.10g} sein. Erhalten: {number}</translation>
    </message>
    <message>
        <source>{name} must be finite. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation>{name} muss endlich sein. Erhalten: {number}</translation>
    </message>
    <message>
        <source>{name} must be between {least:.10g} and {most:.10g}. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation>{name} muss zwischen {least:.10g} und {most:.10g} liegen. Erhalten: {number}</translation>
    </message>
    <message>
        <source>{name} must be more than {least:.10g}. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation>{name} muss größer als {least:.10g} sein. Erhalten: {number}</translation>
    </message>
    <message>
        <source>{where} is malformed: {reason}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>{where} ist fehlerhaft: {reason}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>network/card.py</extracomment>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <extracomment>network/card.py</extracomment>
        <translation>er hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>it holds a line break or another control character</source>
        <extracomment>network/card.py</extracomment>
        <translation>er enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>it looks like markup: leave out &lt;, &gt; and &amp;…;</source>
        <extracomment>network/card.py</extracomment>
        <translation>er sieht nach Auszeichnung aus: Lass &lt;, &gt; und &amp;…; weg</translation>
    </message>
    <message>
        <source>its title cannot be used: {fault}. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation>der Titel ist nicht verwendbar: {fault}. Erhalten: {name}</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <extracomment>network/card.py</extracomment>
        <translation>ein Text ist zu lang</translation>
    </message>
    <message>
        <source>a text holds a line break or another control character</source>
        <extracomment>network/card.py</extracomment>
        <translation>ein Text enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>it needs two or more different classes. Received: {classes}</source>
        <extracomment>network/card.py</extracomment>
        <translation>es braucht mindestens zwei verschiedene Klassen. Erhalten: {classes}</translation>
    </message>
    <message>
        <source>it has too many classes. Received: {received:,}, at most {most:,}</source>
        <extracomment>network/card.py</extracomment>
        <translation>es hat zu viele Klassen. Erhalten: {received:,}, höchstens {most:,}</translation>
    </message>
    <message>
        <source>the positive class is none of its classes. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation>die positive Klasse gehört nicht zu seinen Klassen. Erhalten: {name}</translation>
    </message>
    <message>
        <source>it needs 1 to {most} layers. Received: {received:,}</source>
        <extracomment>network/card.py</extracomment>
        <translation>es braucht 1 bis {most} Schichten. Erhalten: {received:,}</translation>
    </message>
    <message>
        <source>two layers have the same name</source>
        <extracomment>network/card.py</extracomment>
        <translation>zwei Schichten haben denselben Namen</translation>
    </message>
    <message>
        <source>it does not begin with rescaling. Received: {kind}</source>
        <extracomment>network/card.py</extracomment>
        <translation>es beginnt nicht mit einer Skalierung. Erhalten: {kind}</translation>
    </message>
    <message>
        <source>its last layer does not give one number a class</source>
        <extracomment>network/card.py</extracomment>
        <translation>seine letzte Schicht liefert nicht eine Zahl pro Klasse</translation>
    </message>
    <message>
        <source>its input must be 1 to {most} pixels wide. Received: {received:,}</source>
        <extracomment>network/card.py</extracomment>
        <translation>sein Eingang muss 1 bis {most} Pixel breit sein. Erhalten: {received:,}</translation>
    </message>
    <message>
        <source>its threshold is no probability. Received: {threshold}</source>
        <extracomment>network/card.py</extracomment>
        <translation>seine Schwelle ist keine Wahrscheinlichkeit. Erhalten: {threshold}</translation>
    </message>
    <message>
        <source>a number is not finite</source>
        <extracomment>network/card.py</extracomment>
        <translation>eine Zahl ist nicht endlich</translation>
    </message>
    <message>
        <source>the name of a class cannot be used: {fault}. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation>der Name einer Klasse ist nicht verwendbar: {fault}. Erhalten: {name}</translation>
    </message>
    <message>
        <source>the name of a layer cannot be used: {fault}. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation>der Name einer Schicht ist nicht verwendbar: {fault}. Erhalten: {name}</translation>
    </message>
    <message>
        <source>its date is invalid. Received: {date}</source>
        <extracomment>network/card.py</extracomment>
        <translation>sein Datum ist ungültig. Erhalten: {date}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has an impossible shape. Received: {shape}</source>
        <extracomment>network/card.py</extracomment>
        <translation>Schicht „{layer}“ hat eine unmögliche Form. Erhalten: {shape}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; lacks its settings</source>
        <extracomment>network/card.py</extracomment>
        <translation>Schicht „{layer}“ fehlen ihre Einstellungen</translation>
    </message>
    <message>
        <source>the arrays of &apos;{folder}&apos; are not those of its card&apos;s layers. Received: {names}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>die Arrays von „{folder}“ sind nicht die der Schichten seiner Modellkarte. Erhalten: {names}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; needs too much memory. Received: {cells:,} numbers</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>das Netz von „{folder}“ braucht zu viel Speicher. Erhalten: {cells:,} Zahlen</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; of &apos;{folder}&apos; gives numbers that are not finite</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>Schicht „{layer}“ von „{folder}“ liefert Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; of &apos;{folder}&apos; is not what its card says. Received: shape {received}, expected {expected}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>Schicht „{layer}“ von „{folder}“ ist nicht, was die Modellkarte sagt. Erhalten: Form {received}, erwartet {expected}</translation>
    </message>
    <message>
        <source>the card and arrays of &apos;{folder}&apos; are not what its network runs with. Received: layer &apos;{layer}&apos;, {difference:.2g} apart</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>Modellkarte und Arrays von „{folder}“ sind nicht die, mit denen sein Netz läuft. Erhalten: Schicht „{layer}“, Differenz {difference:.2g}</translation>
    </message>
    <message>
        <source>the files of &apos;{folder}&apos; contradict each other: {reason}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>die Dateien von „{folder}“ widersprechen einander: {reason}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; cannot be loaded: {reason}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>das Netz von „{folder}“ kann nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder, such as TensorFlow&apos;s SavedModel, which holds a program instead of layers: load it in Keras, and save the model as .keras</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>„{path}“ ist ein Ordner wie das SavedModel von TensorFlow, das ein Programm statt Schichten enthält: Lade es in Keras und speichere das Modell als .keras</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is in the old .h5 format, which can hold code that runs when it is read: load it where you trust it, and save the model as .keras</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>„{path}“ hat das alte Format .h5, das Code enthalten kann, der beim Lesen läuft: Lade es, wo du ihm traust, und speichere das Modell als .keras</translation>
    </message>
    <message>
        <source>it was saved by another Keras: save it with Keras 3. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>es wurde von einem anderen Keras gespeichert: Speichere es mit Keras 3. Erhalten: {received}</translation>
    </message>
    <message>
        <source>it does not say what goes in: begin it with keras.Input, or call it once before saving</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>es sagt nicht, was hineingeht: Beginn es mit keras.Input oder ruf es vor dem Speichern einmal auf</translation>
    </message>
    <message>
        <source>it must have 1 to {most} layers. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>es muss 1 bis {most} Schichten haben. Erhalten: {received}</translation>
    </message>
    <message>
        <source>it must end in one number a class. Received: an output of shape {shape}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>es muss mit einer Zahl pro Klasse enden. Erhalten: eine Ausgabe der Form {shape}</translation>
    </message>
    <message>
        <source>its models are nested more than {deepest} deep</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>seine Modelle sind mehr als {deepest} tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; ({class_name}) is not one of Keras&apos; own: its code would have to run, and a file from elsewhere may not. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>Schicht „{name}“ ({class_name}) ist keine von Keras selbst: Ihr Code müsste laufen, und das darf eine fremde Datei nicht. Erhalten: {received}</translation>
    </message>
    <message>
        <source>only Sequential and Functional models of Keras&apos; own layers can be read without running code. Received: {class_name}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>nur Sequential- und Functional-Modelle aus Schichten von Keras selbst lassen sich lesen, ohne Code auszuführen. Erhalten: {class_name}</translation>
    </message>
    <message>
        <source>its class is somebody&apos;s own. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>die Klasse ist nicht von Keras. Erhalten: {received}</translation>
    </message>
    <message>
        <source>its description has no list of layers</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>die Beschreibung hat keine Liste von Schichten</translation>
    </message>
    <message>
        <source>it must have one input and one output, each layer following the one before</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>es muss einen Eingang und einen Ausgang haben, und jede Schicht muss der vorigen folgen</translation>
    </message>
    <message>
        <source>a layer has no settings. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>eine Schicht hat keine Einstellungen. Erhalten: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no Keras model: it lacks {missing}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>„{path}“ ist kein Keras-Modell: Es fehlt {missing}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be imported: {error}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>„{path}“ kann nicht importiert werden: {error}</translation>
    </message>
    <message>
        <source>each layer must follow the one before, without branches or layers used twice. Received: &apos;{layer}&apos; does not simply follow &apos;{before}&apos;</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>jede Schicht muss der vorigen folgen, ohne Verzweigungen oder doppelt benutzte Schichten. Erhalten: „{layer}“ folgt nicht einfach auf „{before}“</translation>
    </message>
    <message>
        <source>{name} of &apos;{filename}&apos; is malformed: {reason}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>{name} von „{filename}“ ist fehlerhaft: {reason}</translation>
    </message>
    <message>
        <source>no version</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; ({kind})</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>Schicht „{layer}“ ({kind})</translation>
    </message>
    <message>
        <source>it is too large: at most {most_parameters:,} weights and {most_cells:,} outputs can be shown. Received: {weights:,} weights, {cells:,} outputs</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>es ist zu groß: Höchstens {most_parameters:,} Gewichte und {most_cells:,} Ausgaben lassen sich zeigen. Erhalten: {weights:,} Gewichte, {cells:,} Ausgaben</translation>
    </message>
    <message>
        <source>its input must be one square picture of known size, gray or in colour, such as (64, 64, 1). Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>der Eingang muss ein quadratisches Bild bekannter Größe sein, grau oder in Farbe, etwa (64, 64, 1). Erhalten: {received}</translation>
    </message>
    <message>
        <source>its input must be 8 to {most} pixels wide. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>der Eingang muss 8 bis {most} Pixel breit sein. Erhalten: {received}</translation>
    </message>
    <message>
        <source>its input must be float32 or uint8. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>der Eingang muss float32 oder uint8 sein. Erhalten: {received}</translation>
    </message>
    <message>
        <source>dilated and grouped convolutions have no lens</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>für dilatierte und gruppierte Faltungen gibt es keine Lupe</translation>
    </message>
    <message>
        <source>it keeps the dimensions that it pools away</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>sie behält die Dimensionen, die sie wegpoolt</translation>
    </message>
    <message>
        <source>channels must come last</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>Kanäle müssen zuletzt kommen</translation>
    </message>
    <message>
        <source>it must come after Flatten or global pooling</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>sie muss nach Flatten oder globalem Pooling kommen</translation>
    </message>
    <message>
        <source>quantized and adapted weights are not understood</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>quantisierte und angepasste Gewichte werden nicht verstanden</translation>
    </message>
    <message>
        <source>it must work on each channel by itself</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>sie muss auf jeden Kanal einzeln wirken</translation>
    </message>
    <message>
        <source>only the plain max(0, x) has a lens: no largest value, no slope, no threshold</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>nur das einfache max(0, x) hat eine Lupe: kein Höchstwert, keine Steigung, keine Schwelle</translation>
    </message>
    <message>
        <source>it must work along the last axis</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>sie muss entlang der letzten Achse wirken</translation>
    </message>
    <message>
        <source>only {kinds} can, and layers for training only, such as Dropout</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>nur {kinds} gehen und Schichten, die nur fürs Training da sind, etwa Dropout</translation>
    </message>
    <message>
        <source>it must compute in float32. Received: {dtype}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>sie muss in float32 rechnen. Erhalten: {dtype}</translation>
    </message>
    <message>
        <source>it must come before Flatten</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>sie muss vor Flatten kommen</translation>
    </message>
    <message>
        <source>its {setting} must be one of {known}. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>{setting} muss eines von {known} sein. Erhalten: {received}</translation>
    </message>
    <message>
        <source>it would leave nothing: it gets {height}x{width} and looks at {rows}x{columns}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>sie ließe nichts übrig: Sie bekommt {height}x{width} und betrachtet {rows}x{columns}</translation>
    </message>
    <message>
        <source>numbers must be whole, from 1 to {most:,}. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>Zahlen müssen ganz sein, von 1 bis {most:,}. Erhalten: {received}</translation>
    </message>
    <message>
        <source>{where} cannot be imported: {reason}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>{where} kann nicht importiert werden: {reason}</translation>
    </message>
    <message>
        <source>its {setting} must be one number. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>{setting} muss eine einzige Zahl sein. Erhalten: {received}</translation>
    </message>
    <message>
        <source>{where} lacks a setting, or has a strange one: {reason}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>{where}: Eine Einstellung fehlt oder ist sonderbar: {reason}</translation>
    </message>
    <message>
        <source>{reason}: choose another name. Received: {name}</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>{reason}: Wähle einen anderen Namen. Erhalten: {name}</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>ein Modell braucht einen Namen</translation>
    </message>
    <message>
        <source>a name has at most {most} characters</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>ein Name hat höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>a name is a folder&apos;s name, without {characters} and line breaks</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>ein Name ist ein Ordnername, ohne {characters} und Zeilenumbrüche</translation>
    </message>
    <message>
        <source>a name begins with a letter or a number, and does not end in a dot or a space</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>ein Name beginnt mit einem Buchstaben oder einer Ziffer und endet nicht mit einem Punkt oder Leerzeichen</translation>
    </message>
    <message>
        <source>Windows keeps that name for itself</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>Windows behält diesen Namen für sich</translation>
    </message>
    <message>
        <source>names ending in {end} are for what a training run keeps beside its model</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>Namen, die auf {end} enden, sind für das, was ein Trainingslauf neben seinem Modell ablegt</translation>
    </message>
    <message>
        <source>a model that belongs to the program is called so</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>ein Modell des Programms heißt so</translation>
    </message>
    <message>
        <source>another model is called so</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>ein anderes Modell heißt so</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; cannot be computed anew. Received: kind &apos;{kind}&apos;</source>
        <extracomment>network/numpy_network.py</extracomment>
        <translation>Schicht „{layer}“ kann nicht neu berechnet werden. Erhalten: Art „{kind}“</translation>
    </message>
    <message>
        <source>the run &apos;{folder}&apos; is going on: end it first</source>
        <extracomment>network/runs.py</extracomment>
        <translation>der Lauf „{folder}“ ist im Gang: Beende ihn zuerst</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; cannot be run: {reason}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>das Netz von „{folder}“ kann nicht ausgeführt werden: {reason}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; does not end in a softmax layer: retrain it</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>das Netz von „{folder}“ endet nicht mit einer Softmax-Schicht: Trainiere es neu</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; has other layers than its card. Received: {received}, expected {expected}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>das Netz von „{folder}“ hat andere Schichten als seine Modellkarte. Erhalten: {received}, erwartet {expected}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; has another input than its card. Received: {shape}, expected {input_shape}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>das Netz von „{folder}“ hat einen anderen Eingang als seine Modellkarte. Erhalten: {shape}, erwartet {input_shape}</translation>
    </message>
    <message>
        <source>{number} cameras are called &apos;{name}&apos;: say which one. Known: {keys}</source>
        <extracomment>sources/cameras.py</extracomment>
        <translation>{number} Kameras heißen „{name}“: Sag, welche. Bekannt: {keys}</translation>
    </message>
    <message>
        <source>no pictures come from {host} ({reason}): check the address, and that the camera is on</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>von {host} kommen keine Bilder ({reason}): Prüfe die Adresse und ob die Kamera an ist</translation>
    </message>
    <message>
        <source>the class &apos;{name}&apos; needs {fewest} usable images or more: add some. Received: {received}</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>die Klasse „{name}“ braucht mindestens {fewest} brauchbare Bilder: Füg welche hinzu. Erhalten: {received}</translation>
    </message>
    <message>
        <source>no usable image of the class &apos;{name}&apos; is left for training: add images of other people or bursts</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>zum Lernen ist kein brauchbares Bild der Klasse „{name}“ übrig: Füg Bilder anderer Menschen oder Serien hinzu</translation>
    </message>
    <message>
        <source>no usable image of the class &apos;{name}&apos; is left for validation: add images of other people or bursts, or raise --validation</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>für die Validierung ist kein brauchbares Bild der Klasse „{name}“ übrig: Füg Bilder anderer Menschen oder Serien hinzu oder erhöhe --validation</translation>
    </message>
    <message>
        <source>the loss is no number any more, so the weights are put back to those before: lower the learning rate. Received: {learning_rate:g}</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation>der Verlust ist keine Zahl mehr, darum sind die vorigen Gewichte wiederhergestellt: Senke die Lernrate. Erhalten: {learning_rate:g}</translation>
    </message>
    <message>
        <source>the loss grew to {loss:.3g}, so the weights are put back to those before: lower the learning rate. Received: {learning_rate:g}</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation>der Verlust wuchs auf {loss:.3g}, darum sind die vorigen Gewichte wiederhergestellt: Senke die Lernrate. Erhalten: {learning_rate:g}</translation>
    </message>
    <message>
        <source>a weight grew to {weight:.3g}, so the weights are put back to those before: lower the learning rate. Received: {learning_rate:g}</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation>ein Gewicht wuchs auf {weight:.3g}, darum sind die vorigen Gewichte wiederhergestellt: Senke die Lernrate. Erhalten: {learning_rate:g}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; of &apos;{folder}&apos; is not what its card says. Received: shape {received} of {dtype}, expected {output_shape} of float32</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>Schicht „{layer}“ von „{folder}“ ist nicht, was die Modellkarte sagt. Erhalten: Form {received} in {dtype}, erwartet {output_shape} in float32</translation>
    </message>
    <message>
        <source>there is no model of that name or folder; known are {known}. Received: {name}</source>
        <extracomment>network/store.py</extracomment>
        <translation>es gibt kein Modell dieses Namens oder Ordners; bekannt sind {known}. Erhalten: {name}</translation>
    </message>
    <message>
        <source>notes have at most {most:,} characters. Received: {received:,}</source>
        <extracomment>network/store.py</extracomment>
        <translation>Notizen haben höchstens {most:,} Zeichen. Erhalten: {received:,}</translation>
    </message>
    <message>
        <source>only a model that was removed can come back. Received: {removed}</source>
        <extracomment>network/store.py</extracomment>
        <translation>nur ein entferntes Modell kann zurückkommen. Erhalten: {removed}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be moved: {reason}. Received: {path}</source>
        <extracomment>network/store.py</extracomment>
        <translation>„{name}“ kann nicht verschoben werden: {reason}. Erhalten: {path}</translation>
    </message>
    <message>
        <source>the card of &apos;{name}&apos; cannot be written: {reason}</source>
        <extracomment>network/store.py</extracomment>
        <translation>die Modellkarte von „{name}“ kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>the notes on &apos;{name}&apos; cannot be written: {reason}</source>
        <extracomment>network/store.py</extracomment>
        <translation>die Notizen zu „{name}“ können nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <extracomment>network/store.py</extracomment>
        <translation>etwas dieses Namens ist schon da</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; must have at most {largest_statistics:,} bytes. Received: {size:,}</source>
        <extracomment>network/training_statistics.py</extracomment>
        <translation>„{path}“ darf höchstens {largest_statistics:,} Byte haben. Erhalten: {size:,}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no statistics of this model: {reason}</source>
        <extracomment>network/training_statistics.py</extracomment>
        <translation>„{path}“ ist keine Statistik dieses Modells: {reason}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; ends the program that runs it: do not use it. Received: {received}</source>
        <extracomment>network/trial.py</extracomment>
        <translation>das Netz von „{folder}“ beendet das Programm, das es ausführt: Verwende es nicht. Erhalten: {received}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; does not answer within {patience:.0f} seconds</source>
        <extracomment>network/trial.py</extracomment>
        <translation>das Netz von „{folder}“ antwortet nicht innerhalb von {patience:.0f} Sekunden</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no zip file, or a broken one ({reason}): copy it again</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{path}“ ist keine ZIP-Datei oder eine defekte ({reason}): Kopiere sie noch einmal</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has another size than the zip says: do not use it. Received: {declared:,} bytes</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{name}“ hat eine andere Größe, als die ZIP-Datei sagt: Verwende sie nicht. Erhalten: {declared:,} Byte</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no zip file, or it is cut short: copy it again</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{path}“ ist keine ZIP-Datei oder abgeschnitten: Kopiere sie noch einmal</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; says of itself that it is larger than 4 GB, which is not read</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{path}“ gibt an, größer als 4 GB zu sein, und wird darum nicht gelesen</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds more files than it may. Received: {entries:,}, at most {most:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{path}“ enthält mehr Dateien als erlaubt. Erhalten: {entries:,}, höchstens {most:,}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; grows more than {largest_ratio} times when unpacked: do not use it. Received: {size:,} bytes that become {unpacked:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{path}“ wächst beim Entpacken auf mehr als das {largest_ratio}-Fache: Verwende es nicht. Erhalten: {size:,} Byte, aus denen {unpacked:,} werden</translation>
    </message>
    <message>
        <source>&apos;{filename}&apos; in &apos;{zip_name}&apos; is too large. Received: {size:,} bytes, at most {most:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{filename}“ in „{zip_name}“ ist zu groß. Erhalten: {size:,} Byte, höchstens {most:,}</translation>
    </message>
    <message>
        <source>&apos;{filename}&apos; in &apos;{zip_name}&apos; grows more than {largest_ratio} times when unpacked: do not use it. Received: {compress_size:,} bytes that become {size:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{filename}“ in „{zip_name}“ wächst beim Entpacken auf mehr als das {largest_ratio}-Fache: Verwende es nicht. Erhalten: {compress_size:,} Byte, aus denen {size:,} werden</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; is locked with a password: unlock it first</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{zip_name}“ ist mit einem Passwort gesperrt: Entsperre es zuerst</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; is compressed in a rare way: zip it again. Received: {compress_type}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{zip_name}“ ist auf seltene Art komprimiert: Pack es neu. Erhalten: {compress_type}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; would write outside its own folder: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{zip_name}“ würde außerhalb seines Ordners schreiben: Verwende es nicht. Erhalten: {name}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; has &apos;\&apos; between its folders, as some programs for Windows write it: zip it again with another one. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{zip_name}“ hat „\“ zwischen seinen Ordnern, wie es manche Programme für Windows schreiben: Pack es mit einem anderen neu. Erhalten: {name}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; holds a link instead of a file: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{zip_name}“ enthält eine Verknüpfung statt einer Datei: Verwende es nicht. Erhalten: {name}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; holds a file twice: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{zip_name}“ enthält eine Datei doppelt: Verwende es nicht. Erhalten: {name}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; holds something that does not belong there: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>„{zip_name}“ enthält etwas, das nicht hineingehört: Verwende es nicht. Erhalten: {name}</translation>
    </message>
    <message>
        <source>it was saved by a newer SmileDesk: install that one. Received: version {version}</source>
        <extracomment>project/format.py</extracomment>
        <translation>es wurde von einem neueren SmileDesk gespeichert: Installiere das neuere. Erhalten: Version {version}</translation>
    </message>
    <message>
        <source>it has too many classes. Received: {number:,}</source>
        <extracomment>project/format.py</extracomment>
        <translation>es hat zu viele Klassen. Erhalten: {number:,}</translation>
    </message>
    <message>
        <source>its settings name a model that it does not hold. Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation>seine Einstellungen nennen ein Modell, das es nicht enthält. Erhalten: {name}</translation>
    </message>
    <message>
        <source>it lacks &apos;{name}&apos;: save it again</source>
        <extracomment>project/format.py</extracomment>
        <translation>es fehlt „{name}“: Speichere es noch einmal</translation>
    </message>
    <message>
        <source>a model cannot have its name ({reason}). Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation>ein Modell kann nicht so heißen ({reason}). Erhalten: {name}</translation>
    </message>
    <message>
        <source>two of its classes or models have one name. Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation>zwei seiner Klassen oder Modelle haben denselben Namen. Erhalten: {name}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; does not list one of its files. Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation>„{file}“ führt eine seiner Dateien nicht auf. Erhalten: {name}</translation>
    </message>
    <message>
        <source>it is no project: it lacks &apos;{file}&apos;</source>
        <extracomment>project/opening.py</extracomment>
        <translation>es ist kein Projekt: Es fehlt „{file}“</translation>
    </message>
    <message>
        <source>{where}: the label is another than the folder. Received: {label}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>{where}: Das Label ist ein anderes als der Ordner. Erhalten: {label}</translation>
    </message>
    <message>
        <source>its samples cannot be used: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>seine Beispiele sind nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>{where}: a cell is too long, or is no text. Received: {text}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>{where}: Eine Zelle ist zu lang oder kein Text. Erhalten: {text}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be opened: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>„{file}“ kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be opened, since &apos;{place}&apos; cannot be read or written: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>„{file}“ kann nicht geöffnet werden, weil „{place}“ nicht gelesen oder geschrieben werden kann: {reason}</translation>
    </message>
    <message>
        <source>its model &apos;{name}&apos; cannot be used: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>sein Modell „{name}“ ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>line {line} of its samples.csv names no file of the project, or one again. Received: {file}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>Zeile {line} seiner samples.csv nennt keine Datei des Projekts oder eine zum zweiten Mal. Erhalten: {file}</translation>
    </message>
    <message>
        <source>{where}: &apos;{column}&apos; is no time. Received: {text}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>{where}: „{column}“ ist keine Zeit. Erhalten: {text}</translation>
    </message>
    <message>
        <source>cancelled: nothing was changed</source>
        <extracomment>project/progress.py</extracomment>
        <translation>abgebrochen: Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>a project has at most {most_pictures:,} pictures, {most_classes} classes and {most_models} models: leave some out. Received: {pictures:,}, {classes} and {models}</source>
        <extracomment>project/saving.py</extracomment>
        <translation>ein Projekt hat höchstens {most_pictures:,} Bilder, {most_classes} Klassen und {most_models} Modelle: Lass einige weg. Erhalten: {pictures:,}, {classes} und {models}</translation>
    </message>
    <message>
        <source>the project grows larger than 4 GB: leave some samples out. Received: {path}</source>
        <extracomment>project/saving.py</extracomment>
        <translation>das Projekt wird größer als 4 GB: Lass einige Beispiele weg. Erhalten: {path}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not empty: choose another name</source>
        <extracomment>recording/append_file.py</extracomment>
        <translation>„{path}“ ist nicht leer: Wähle einen anderen Namen</translation>
    </message>
    <message>
        <source>this installation of PyAV cannot encode H.264: install the package &apos;av&apos;. Tried: {encoders}</source>
        <extracomment>recording/film_file.py</extracomment>
        <translation>diese Installation von PyAV kann kein H.264 kodieren: Installiere das Paket „av“. Versucht: {encoders}</translation>
    </message>
    <message>
        <source>{name} cannot encode pictures of this size: use another size. Received: {width} x {height} pixels</source>
        <extracomment>recording/film_file.py</extracomment>
        <translation>{name} kann Bilder dieser Größe nicht kodieren: Nimm eine andere Größe. Erhalten: {width} x {height} Pixel</translation>
    </message>
    <message>
        <source>no stream of the Lab Streaming Layer can be opened: {error}</source>
        <extracomment>recording/outlets/lsl.py</extracomment>
        <translation>kein Datenstrom des Lab Streaming Layer kann geöffnet werden: {error}</translation>
    </message>
    <message>
        <source>streams reach this machine or the network. Received: {name}, expected machine or network</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation>Datenströme erreichen diesen Rechner oder das Netzwerk. Erhalten: {name}, erwartet machine oder network</translation>
    </message>
    <message>
        <source>this version of the Lab Streaming Layer reaches the whole network: {remedy}. Received: pylsl {version}</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation>diese Version des Lab Streaming Layer erreicht das ganze Netzwerk: {remedy}. Erhalten: pylsl {version}</translation>
    </message>
    <message>
        <source>the Lab Streaming Layer is missing: {remedy}</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation>der Lab Streaming Layer fehlt: {remedy}</translation>
    </message>
    <message>
        <source>no marker can be received on {address}: {reason}</source>
        <extracomment>recording/outlets/osc.py</extracomment>
        <translation>an {address} kann keine Marke empfangen werden: {reason}</translation>
    </message>
    <message>
        <source>write HOST:PORT, such as 127.0.0.1:9000 or [::1]:9000, with a port from 1 to 65535</source>
        <extracomment>recording/outlets/udp_address.py</extracomment>
        <translation>schreib HOST:PORT, etwa 127.0.0.1:9000 oder [::1]:9000, mit einem Port von 1 bis 65535</translation>
    </message>
    <message>
        <source>this is no address of a program: {advice}. Received: {text}</source>
        <extracomment>recording/outlets/udp_address.py</extracomment>
        <translation>das ist keine Adresse eines Programms: {advice}. Erhalten: {text}</translation>
    </message>
    <message>
        <source>no machine of this name is known: check the name. Received: {host}</source>
        <extracomment>recording/outlets/udp_address.py</extracomment>
        <translation>kein Rechner dieses Namens ist bekannt: Prüfe den Namen. Erhalten: {host}</translation>
    </message>
    <message>
        <source>a JPEG has at most {most} pixels a side: choose PNG. Received: {width} x {height}</source>
        <extracomment>recording/pictures.py</extracomment>
        <translation>ein JPEG hat höchstens {most} Pixel pro Seite: Wähle PNG. Erhalten: {width} x {height}</translation>
    </message>
    <message>
        <source>another model was chosen, and the columns are those of &apos;{model}&apos;: start a new recording</source>
        <extracomment>recording/readings.py</extracomment>
        <translation>ein anderes Modell wurde gewählt, und die Spalten sind die von „{model}“: Beginn eine neue Aufnahme</translation>
    </message>
    <message>
        <source>the smile shutter needs a model of two classes, one of them a smile: choose another. Received: {classes}</source>
        <extracomment>recording/shutter_receiver.py</extracomment>
        <translation>der Lächelauslöser braucht ein Modell mit zwei Klassen, eine davon ein Lächeln: Wähle ein anderes. Erhalten: {classes}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no frames over time: give the table of a recording or of a film</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>„{path}“ hat keinen zeitlichen Verlauf von Bildern: Gib die Tabelle einer Aufnahme oder eines Films an</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; needs a column of probabilities, such as &apos;p_smile&apos;. Received: {received}</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>„{path}“ braucht eine Spalte mit Wahrscheinlichkeiten, etwa „p_smile“. Erhalten: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no column &apos;p_{chosen}&apos;: choose one of its classes, {classes}</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>„{path}“ hat keine Spalte „p_{chosen}“: Wähle eine der Klassen, {classes}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}, column &apos;{column}&apos;: {fault}. Received: &apos;{received}&apos;</source>
        <extracomment>recording/summary/row_values.py</extracomment>
        <translation>„{path}“, Zeile {line}, Spalte „{column}“: {fault}. Erhalten: „{received}“</translation>
    </message>
    <message>
        <source>it is before that of the row above: sort the rows by session and frame</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>der Wert liegt vor dem der Zeile darüber: Sortiere die Zeilen nach session und frame</translation>
    </message>
    <message>
        <source>it has two rows on this frame</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>für dieses Bild gibt es zwei Zeilen</translation>
    </message>
    <message>
        <source>it needs a number</source>
        <extracomment>recording/summary/row_values.py</extracomment>
        <translation>hier muss eine Zahl stehen</translation>
    </message>
    <message>
        <source>it is none of those that the program writes</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>der Wert gehört nicht zu denen, die das Programm schreibt</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no request for this command: {error}</source>
        <extracomment>jobs/request_file.py</extracomment>
        <translation>„{path}“ ist kein Auftrag für diesen Befehl: {error}</translation>
    </message>
    <message>
        <source>only models of your own can be renamed, removed or have notes: see &apos;smiledesk models list&apos;. Received: {name}</source>
        <extracomment>network/store.py</extracomment>
        <translation>nur eigene Modelle können umbenannt oder entfernt werden oder Notizen haben: siehe „smiledesk models list“. Erhalten: {name}</translation>
    </message>
    <message>
        <source>the model &apos;{name}&apos; belongs to the program: it cannot be renamed or removed, and has no notes</source>
        <extracomment>network/store.py</extracomment>
        <translation>das Modell „{name}“ gehört zum Programm: Es kann nicht umbenannt oder entfernt werden und hat keine Notizen</translation>
    </message>
    <message>
        <source>how far the Lab Streaming Layer reaches is set until SmileDesk ends: start it again. Received: {reach}, set to {chosen}</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation>wie weit der Lab Streaming Layer reicht, steht fest, bis SmileDesk endet: Starte es neu. Erhalten: {reach}, eingestellt ist {chosen}</translation>
    </message>
    <message>
        <source>marker</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>p({class_name})</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>p({class_name})</translation>
    </message>
    <message>
        <source>frames: {number:,}</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>Bilder: {number:,}</translation>
    </message>
    <message>
        <source>dropped: {number:,}</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>ausgelassen: {number:,}</translation>
    </message>
    <message>
        <source>{drawn} of {faces} faces, those judged longest</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>{drawn} von {faces} Gesichtern, die am längsten beurteilten</translation>
    </message>
    <message>
        <source>no face</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>kein Gesicht</translation>
    </message>
    <message>
        <source>episode</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>Episode</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>time starts anew</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>Zeit beginnt neu</translation>
    </message>
    <message>
        <source>episodes: {number}</source>
        <extracomment>recording/summary/plot_lane.py</extracomment>
        <translation>Episoden: {number}</translation>
    </message>
    <message>
        <source>missing: {share:.0%}</source>
        <extracomment>recording/summary/plot_lane.py</extracomment>
        <translation>fehlt: {share:.0%}</translation>
    </message>
    <message>
        <source>face {number}</source>
        <extracomment>recording/summary/plot_lane.py</extracomment>
        <translation>Gesicht {number}</translation>
    </message>
    <message>
        <source>{class_name} in {share:.0%} of the judged time</source>
        <extracomment>recording/summary/plot_lane.py</extracomment>
        <translation>{class_name} in {share:.0%} der beurteilten Zeit</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;: pictures have no time, and are left out: {number:,}</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>„{path}“: Bilder haben keine Zeit und werden ausgelassen: {number:,}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no table of readings: it needs a column &apos;{needed}&apos;. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>„{path}“ ist keine Tabelle mit Messwerten: Eine Spalte „{needed}“ ist nötig. Erhalten: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number} is cut off, and left out</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>„{path}“: Zeile {number} ist abgeschnitten und wird ausgelassen</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is empty: give a table of readings</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>„{path}“ ist leer: Gib eine Tabelle mit Messwerten an</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no table of readings: give a CSV or JSON lines. Received: a binary file</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>„{path}“ ist keine Tabelle mit Messwerten: Gib CSV oder JSON-Zeilen an. Erhalten: eine Binärdatei</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is not complete UTF-16 text; save it as UTF-8</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>„{path}“ kann nicht gelesen werden: Es ist kein vollständiger UTF-16-Text; speichere es als UTF-8</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it is no JSON object. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>„{path}“, Zeile {number}: Es ist kein JSON-Objekt. Erhalten: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: the row has more cells than the heading, which has {columns}. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>„{path}“, Zeile {number}: Die Zeile hat mehr Zellen als die Kopfzeile, die {columns} hat. Erhalten: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it is no JSON object, which a line of a JSON table is. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>„{path}“, Zeile {number}: Es ist kein JSON-Objekt, wie es die Zeile einer JSON-Tabelle ist. Erhalten: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it cannot be read: {error}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>„{path}“, Zeile {number}: Nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>there is no network to change: choose a model first</source>
        <extracomment>session/analyzer.py</extracomment>
        <translation>es gibt kein Netz, das sich ändern ließe: Wähle zuerst ein Modell</translation>
    </message>
    <message>
        <source>no baseline was taken: the model has no positive class whose logit it could be</source>
        <extracomment>session/analyzer.py</extracomment>
        <translation>keine Referenz aufgenommen: Das Modell hat keine positive Klasse, deren Logit es sein könnte</translation>
    </message>
    <message>
        <source>no baseline was taken: the face moved away; hold still, and try again</source>
        <extracomment>session/baseline.py</extracomment>
        <translation>keine Referenz aufgenommen: Das Gesicht hat sich wegbewegt; halte still und versuch es erneut</translation>
    </message>
    <message>
        <source>no baseline was taken: the picture or the model changed meanwhile; try again</source>
        <extracomment>session/baseline.py</extracomment>
        <translation>keine Referenz aufgenommen: Inzwischen hat sich das Bild oder das Modell geändert; versuch es erneut</translation>
    </message>
    <message>
        <source>no baseline was taken: the face was lost; stay in view, and try again</source>
        <extracomment>session/baseline.py</extracomment>
        <translation>keine Referenz aufgenommen: Das Gesicht ging verloren; bleib im Bild und versuch es erneut</translation>
    </message>
    <message>
        <source>{source} cannot be read any more: {reason}</source>
        <extracomment>session/capturing.py</extracomment>
        <translation>{source} kann nicht mehr gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{source} gives no more pictures</source>
        <extracomment>session/capturing.py</extracomment>
        <translation>{source} liefert keine Bilder mehr</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; has no picture that can be read: choose another source</source>
        <extracomment>session/headless.py</extracomment>
        <translation>„{source}“ hat kein lesbares Bild: Wähle eine andere Quelle</translation>
    </message>
    <message>
        <source>the model cannot be used: {error}</source>
        <extracomment>session/session.py</extracomment>
        <translation>das Modell ist nicht verwendbar: {error}</translation>
    </message>
    <message>
        <source>settings that cannot be read have their defaults, {names}: {aside} ({error})</source>
        <extracomment>settings.py</extracomment>
        <translation>nicht lesbare Einstellungen ({names}) haben ihre Vorgabewerte: {aside} ({error})</translation>
    </message>
    <message>
        <source>the old file is kept as &apos;{aside}&apos;</source>
        <extracomment>settings.py</extracomment>
        <translation>die alte Datei bleibt als „{aside}“ erhalten</translation>
    </message>
    <message>
        <source>the settings of a newer SmileDesk are read as new: {aside}. Received: {version}</source>
        <extracomment>settings.py</extracomment>
        <translation>statt der Einstellungen eines neueren SmileDesk gelten die Vorgaben: {aside}. Erhalten: {version}</translation>
    </message>
    <message>
        <source>the settings are read as new: {aside} ({error})</source>
        <extracomment>settings.py</extracomment>
        <translation>statt der Einstellungen gelten die Vorgaben: {aside} ({error})</translation>
    </message>
    <message>
        <source>the settings cannot be saved in &apos;{folder}&apos;: {reason}</source>
        <extracomment>settings.py</extracomment>
        <translation>die Einstellungen können nicht in „{folder}“ gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be used or put aside ({reason})</source>
        <extracomment>settings.py</extracomment>
        <translation>„{path}“ ist nicht verwendbar und kann nicht beiseitegelegt werden ({reason})</translation>
    </message>
    <message>
        <source>that is no address: it begins like http:// or rtsp://. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>das ist keine Adresse: Sie beginnt etwa mit http:// oder rtsp://. Erhalten: {address}</translation>
    </message>
    <message>
        <source>addresses begin with http://, https://, rtsp:// or rtmp://. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>Adressen beginnen mit http://, https://, rtsp:// oder rtmp://. Erhalten: {address}</translation>
    </message>
    <message>
        <source>write # as %23, / as %2F, ? as %3F and @ as %40 in a password, and @ as %40 behind the host. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>schreib in einem Passwort # als %23, / als %2F, ? als %3F und @ als %40, und hinter dem Host @ als %40. Erhalten: {address}</translation>
    </message>
    <message>
        <source>that is no address: it names no host. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>das ist keine Adresse: Sie nennt keinen Host. Erhalten: {address}</translation>
    </message>
    <message>
        <source>a file&apos;s address is file:/// and its whole path. Received: {text}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>die Adresse einer Datei ist file:/// und ihr ganzer Pfad. Erhalten: {text}</translation>
    </message>
    <message>
        <source>that is no address: its host or port cannot be read. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>das ist keine Adresse: Host oder Port sind nicht lesbar. Erhalten: {address}</translation>
    </message>
    <message>
        <source>{camera} is not plugged in: plug it in, or choose another camera</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} ist nicht angeschlossen: Schließ sie an oder wähle eine andere Kamera</translation>
    </message>
    <message>
        <source>{camera} is open but sends no picture: unplug it and plug it in again, or choose another resolution</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} ist offen, sendet aber kein Bild: Zieh sie ab und schließ sie wieder an oder wähle eine andere Auflösung</translation>
    </message>
    <message>
        <source>{camera} sends no more pictures: check its cable, or unplug it and plug it in again</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} sendet keine Bilder mehr: Prüfe das Kabel oder zieh sie ab und schließ sie wieder an</translation>
    </message>
    <message>
        <source>{camera} was unplugged: plug it in again</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} wurde abgezogen: Schließ sie wieder an</translation>
    </message>
    <message>
        <source>{camera} opens but does not start: its USB bus may have no room, so unplug other cameras, use another USB port, or choose a smaller resolution in Camera settings. Received: {reason}</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} öffnet, aber startet nicht: Vielleicht hat ihr USB-Bus keinen Platz; zieh andere Kameras ab, nimm einen anderen USB-Anschluss oder wähle in den Kameraeinstellungen eine kleinere Auflösung. Erhalten: {reason}</translation>
    </message>
    <message>
        <source>{camera} cannot be opened: plug it in, close other programs that use it, and allow its use; or explore with the demo</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} kann nicht geöffnet werden: Schließ sie an, schließ andere Programme, die sie verwenden, und erlaube den Zugriff; oder erkunde mit der Demo</translation>
    </message>
    <message>
        <source>{camera} sends only {formats}, which cannot be read: choose another camera</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} sendet nur {formats}, und das ist nicht lesbar: Wähle eine andere Kamera</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera without pictures: start the program that gives it some</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} ist eine virtuelle Kamera ohne Bilder: Starte das Programm, das ihr welche gibt</translation>
    </message>
    <message>
        <source>{camera} opens but does not start: its USB bus may have no room, so unplug other cameras, use another USB port, or choose a smaller resolution in Camera settings</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} öffnet, aber startet nicht: Vielleicht hat ihr USB-Bus keinen Platz; zieh andere Kameras ab, nimm einen anderen USB-Anschluss oder wähle in den Kameraeinstellungen eine kleinere Auflösung</translation>
    </message>
    <message>
        <source>{camera} is a video device that gives no pictures, such as an output: choose another</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} ist ein Videogerät, das keine Bilder liefert, etwa ein Ausgang: Wähle ein anderes</translation>
    </message>
    <message>
        <source>{camera} may not be used by this user: add yourself to the group video (sudo usermod -aG video {user}), log out and in again</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} darf von diesem Benutzer nicht verwendet werden: Füg dich der Gruppe video hinzu (sudo usermod -aG video {user}), melde dich ab und wieder an</translation>
    </message>
    <message>
        <source>{camera} is used by another program: close that program</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} wird von einem anderen Programm benutzt: Schließ dieses Programm</translation>
    </message>
    <message>
        <source>{camera} is not a camera: choose another</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} ist keine Kamera: Wähle eine andere</translation>
    </message>
    <message>
        <source>{camera} finds no room on its USB bus: unplug other cameras, use another USB port, or choose a smaller resolution in Camera settings</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} findet keinen Platz auf ihrem USB-Bus: Zieh andere Kameras ab, nimm einen anderen USB-Anschluss oder wähle in den Kameraeinstellungen eine kleinere Auflösung</translation>
    </message>
    <message>
        <source>it wants another user name or password</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>ein anderer Benutzername oder ein anderes Passwort wird verlangt</translation>
    </message>
    <message>
        <source>it forbids to look there</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>der Zugriff ist dort verboten</translation>
    </message>
    <message>
        <source>it has nothing at that path</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>unter diesem Pfad gibt es nichts</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>dort antwortet nichts</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>es kommt keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>what it sends is no film and no picture</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>was gesendet wird, ist weder Film noch Bild</translation>
    </message>
    <message>
        <source>there is no file &apos;{path}&apos;: check the name, and that it is neither a folder nor a device</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>es gibt keine Datei „{path}“: Prüfe den Namen und dass es weder ein Ordner noch ein Gerät ist</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be shown: it holds no pictures that this program can decode</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>„{path}“ kann nicht gezeigt werden: Darin sind keine Bilder, die dieses Programm dekodieren kann</translation>
    </message>
    <message>
        <source>no pictures come from {host}: check the address, and that the camera is on</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>von {host} kommen keine Bilder: Prüfe die Adresse und ob die Kamera an ist</translation>
    </message>
    <message>
        <source>it gives no picture</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>es liefert kein Bild</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is no picture or video that this program knows</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>„{path}“ kann nicht gelesen werden: Es ist kein Bild oder Video, das dieses Programm kennt</translation>
    </message>
    <message>
        <source>resources/demo/{name}.png cannot be read: reinstall SmileDesk</source>
        <extracomment>sources/demo.py</extracomment>
        <translation>resources/demo/{name}.png kann nicht gelesen werden: Installiere SmileDesk neu</translation>
    </message>
    <message>
        <source>{reason}</source>
        <extracomment>sources/demo.py</extracomment>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>there is no file, folder or camera &apos;{address}&apos;: give a camera&apos;s number or name, an address, a video, a picture, a folder, or demo</source>
        <extracomment>sources/opening.py</extracomment>
        <translation>es gibt keine Datei, keinen Ordner und keine Kamera „{address}“: Gib Nummer oder Namen einer Kamera, eine Adresse, ein Video, ein Bild, einen Ordner oder demo an</translation>
    </message>
    <message>
        <source>the password is not kept: give the address again, with it. Received: {text}</source>
        <extracomment>sources/opening.py</extracomment>
        <translation>das Passwort wird nicht behalten: Gib die Adresse noch einmal an, mit Passwort. Erhalten: {text}</translation>
    </message>
    <message>
        <source>the source is empty: give a camera&apos;s number or name, an address, a video, a picture, a folder, or demo</source>
        <extracomment>sources/opening.py</extracomment>
        <translation>die Quelle ist leer: Gib Nummer oder Namen einer Kamera, eine Adresse, ein Video, ein Bild, einen Ordner oder demo an</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be looked at: {reason}</source>
        <extracomment>sources/opening.py</extracomment>
        <translation>„{address}“ kann nicht betrachtet werden: {reason}</translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; cannot be read: {reason}</source>
        <extracomment>sources/picture_folder.py</extracomment>
        <translation>der Ordner „{folder}“ kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is no file</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>„{path}“ kann nicht gelesen werden: Es ist keine Datei</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is too large: {width} x {height} pixels. Make it smaller: at most {most} million pixels are read</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>„{name}“ ist zu groß: {width} x {height} Pixel. Verkleinere es: Höchstens {most} Millionen Pixel werden gelesen</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is too large: {size} MiB. At most {most} are read</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>„{path}“ ist zu groß: {size} MiB. Höchstens {most} werden gelesen</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be read: it is broken, or no picture that this program knows</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>„{name}“ kann nicht gelesen werden: Es ist defekt oder kein Bild, das dieses Programm kennt</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is HEIC, which needs pillow-heif: {remedy}</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>„{name}“ ist HEIC und braucht pillow-heif: {remedy}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no pictures: choose another folder</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>„{name}“ enthält keine Bilder: Wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>{name} sends no more pictures: check the camera and the network</source>
        <extracomment>sources/stream.py</extracomment>
        <translation>{name} sendet keine Bilder mehr: Prüfe Kamera und Netzwerk</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be read any further: {reason}</source>
        <extracomment>sources/video.py</extracomment>
        <translation>„{name}“ kann nicht weiter gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be read: none of its frames can be decoded, or each has more than {most} million pixels</source>
        <extracomment>sources/video.py</extracomment>
        <translation>„{name}“ kann nicht gelesen werden: Keines seiner Bilder lässt sich dekodieren, oder jedes hat mehr als {most} Millionen Pixel</translation>
    </message>
    <message>
        <source>training needs a folder of images for each of two or more classes, such as smile/ and no_smile/. Received: {received}</source>
        <extracomment>training/classes.py</extracomment>
        <translation>Training braucht einen Ordner mit Bildern für jede von mindestens zwei Klassen, etwa smile/ und no_smile/. Erhalten: {received}</translation>
    </message>
    <message>
        <source>--positive-class must be one of two classes, here {classes}. Received: {requested}</source>
        <extracomment>training/classes.py</extracomment>
        <translation>--positive-class muss eine von zwei Klassen sein, hier {classes}. Erhalten: {requested}</translation>
    </message>
    <message>
        <source>a model cannot have a class of this name: {fault}. Received: {name}</source>
        <extracomment>training/classes.py</extracomment>
        <translation>ein Modell kann keine Klasse dieses Namens haben: {fault}. Erhalten: {name}</translation>
    </message>
    <message>
        <source>no class</source>
        <extracomment>training/classes.py</extracomment>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <source>the run cannot go on, discard it: {error}</source>
        <extracomment>training/fit/checkpoint.py</extracomment>
        <translation>der Lauf kann nicht weitergehen, verwirf ihn: {error}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; lacks something: {reason}</source>
        <extracomment>training/fit/checkpoint.py</extracomment>
        <translation>„{path}“ fehlt etwas: {reason}</translation>
    </message>
    <message>
        <source>the soft label of &apos;{path}&apos; has a class that no image has. Received: {name}</source>
        <extracomment>training/fit/labelled_images.py</extracomment>
        <translation>das weiche Label von „{path}“ hat eine Klasse, die kein Bild hat. Erhalten: {name}</translation>
    </message>
    <message>
        <source>the class &apos;{label}&apos; has no usable image: add some. Received: {number} others</source>
        <extracomment>training/fit/labelled_subset.py</extracomment>
        <translation>die Klasse „{label}“ hat kein brauchbares Bild: Füg welche hinzu. Erhalten: {number} andere</translation>
    </message>
    <message>
        <source>the loss grew beyond all numbers: lower the learning rate (--lr). Received: {learning_rate:g}</source>
        <extracomment>training/fit/loop.py</extracomment>
        <translation>der Verlust wuchs über alle Zahlen hinaus: Senke die Lernrate (--lr). Erhalten: {learning_rate:g}</translation>
    </message>
    <message>
        <source>training cannot start from &apos;{model}&apos;: {difference}</source>
        <extracomment>training/fit/provenance.py</extracomment>
        <translation>das Training kann nicht mit „{model}“ beginnen: {difference}</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; has weights of other layers: {reason}</source>
        <extracomment>training/fit/provenance.py</extracomment>
        <translation>„{folder}“ hat Gewichte anderer Schichten: {reason}</translation>
    </message>
    <message>
        <source>&apos;{report}&apos; is no list of skipped images, and would be replaced: choose another --output</source>
        <extracomment>training/fit/run.py</extracomment>
        <translation>„{report}“ ist keine Liste übersprungener Bilder und würde ersetzt: Wähle ein anderes --output</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; cannot go on: its images are not those that it began with. Put them back, or discard the run and start anew. Received: {folders}</source>
        <extracomment>training/fit/run.py</extracomment>
        <translation>der Lauf „{run}“ kann nicht weitergehen: Seine Bilder sind nicht die, mit denen er begann. Leg sie zurück oder verwirf den Lauf und beginn neu. Erhalten: {folders}</translation>
    </message>
    <message>
        <source>{size}x{size} pixels in colour</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>{size}x{size} Pixel in Farbe</translation>
    </message>
    <message>
        <source>the teacher &apos;{folder}&apos; must know the classes {classes}. Received: {received}</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>der Lehrer „{folder}“ muss die Klassen {classes} kennen. Erhalten: {received}</translation>
    </message>
    <message>
        <source>the teacher &apos;{folder}&apos; must see what the new network sees, {expected}. Received: {received}</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>der Lehrer „{folder}“ muss sehen, was das neue Netz sieht, {expected}. Erhalten: {received}</translation>
    </message>
    <message>
        <source>{size}x{size} pixels in gray</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>{size}x{size} Pixel in Grau</translation>
    </message>
    <message>
        <source>the teacher &apos;{folder}&apos; cannot be loaded: {error}</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>der Lehrer „{folder}“ kann nicht geladen werden: {error}</translation>
    </message>
    <message>
        <source>&apos;{report}&apos; lists the images that were left out; {shortage}</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>„{report}“ nennt die ausgelassenen Bilder; {shortage}</translation>
    </message>
    <message>
        <source>--heads folder needs more than {few} images: leave it out, or add images. Received: {received} images</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>--heads folder braucht mehr als {few} Bilder: Lass es weg oder füg Bilder hinzu. Erhalten: {received} Bilder</translation>
    </message>
    <message>
        <source>an image was changed while it was read: begin anew. Received: &apos;{path}&apos;</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>ein Bild wurde geändert, während es gelesen wurde: Beginn neu. Erhalten: „{path}“</translation>
    </message>
    <message>
        <source>--group-by is no pattern: {error}. Received: {text}</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>--group-by ist kein Muster: {error}. Erhalten: {text}</translation>
    </message>
    <message>
        <source>Keras reads other layers than its description has: do not use it</source>
        <extracomment>training/keras_import/conversion.py</extracomment>
        <translation>Keras liest andere Schichten, als die Beschreibung hat: Verwende es nicht</translation>
    </message>
    <message>
        <source>the converted network disagrees with the original, which should not happen: please report it. Received: probabilities {difference:.2g} apart</source>
        <extracomment>training/keras_import/conversion.py</extracomment>
        <translation>das umgewandelte Netz weicht vom Original ab, was nicht geschehen sollte: Bitte melde es. Erhalten: Differenz der Wahrscheinlichkeiten {difference:.2g}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has weights that are not finite: its training went wrong</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>Schicht „{layer}“ hat Gewichte, die nicht endlich sind: Ihr Training ist misslungen</translation>
    </message>
    <message>
        <source>it must end in a Dense layer and softmax, or in one unit and sigmoid</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>es muss mit einer Dense-Schicht und Softmax oder mit einer Einheit und Sigmoid enden</translation>
    </message>
    <message>
        <source>softmax and sigmoid can be imported at the end only</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>Softmax und Sigmoid lassen sich nur am Ende importieren</translation>
    </message>
    <message>
        <source>its classes do not exclude each other: it has {units} sigmoids, each with a verdict of its own</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>seine Klassen schließen einander nicht aus: Es hat {units} Sigmoide, jedes mit eigenem Urteil</translation>
    </message>
    <message>
        <source>the softmax of a single number is always 1: it distinguishes nothing</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>der Softmax einer einzigen Zahl ist immer 1: Er unterscheidet nichts</translation>
    </message>
    <message>
        <source>{source} follows no layer with weights and is followed by none</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>{source} folgt auf keine Schicht mit Gewichten, und keine folgt darauf</translation>
    </message>
    <message>
        <source>{scaling} cannot be folded into {layer} exactly: there is padding around the map, and it would be shifted, too. Put BatchNormalization between a layer and its activation</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>{scaling} lässt sich nicht genau in {layer} einrechnen: Um die Karte liegt Auffüllung, und sie würde mit verschoben. Setz BatchNormalization zwischen eine Schicht und ihre Aktivierung</translation>
    </message>
    <message>
        <source>{scaling} cannot be folded into weights before or after it: {layer} is in between</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>{scaling} lässt sich nicht in Gewichte davor oder danach einrechnen: {layer} liegt dazwischen</translation>
    </message>
    <message>
        <source>after {mean} there must be a Dense layer</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>nach {mean} muss eine Dense-Schicht kommen</translation>
    </message>
    <message>
        <source>{mean} averages too large a map to be shown cell by cell</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>{mean} mittelt eine zu große Karte, um sie Zelle für Zelle zu zeigen</translation>
    </message>
    <message>
        <source>after {mean} there must be a Dense layer. Received: {layer}</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>nach {mean} muss eine Dense-Schicht kommen. Erhalten: {layer}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be loaded by Keras: {error}</source>
        <extracomment>training/keras_import/original.py</extracomment>
        <translation>„{file}“ kann von Keras nicht geladen werden: {error}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be loaded by Keras: {reason}</source>
        <extracomment>training/keras_import/original.py</extracomment>
        <translation>„{file}“ kann von Keras nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say what its {classes} classes are called: give --classes {example}, in the order it learned them, which in Keras is the alphabetical one</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation>„{name}“ sagt nicht, wie seine {classes} Klassen heißen: Gib --classes {example} an, in der gelernten Reihenfolge, in Keras der alphabetischen</translation>
    </message>
    <message>
        <source>--classes must name {classes} different classes for &apos;{name}&apos;. Received: {received}</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation>--classes muss für „{name}“ {classes} verschiedene Klassen nennen. Erhalten: {received}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; takes {channels} channels. Received: --colour {colour}</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation>„{name}“ nimmt {channels} Kanäle. Erhalten: --colour {colour}</translation>
    </message>
    <message>
        <source>a model cannot have this name, or a class of it: {fault}. Received: {given}</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation>ein Modell oder eine seiner Klassen kann nicht so heißen: {fault}. Erhalten: {given}</translation>
    </message>
    <message>
        <source>its weights are too large. Received: {size:,} bytes, at most {most_bytes:,}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>die Gewichte sind zu groß. Erhalten: {size:,} Byte, höchstens {most_bytes:,}</translation>
    </message>
    <message>
        <source>its weights are in another file: do not use it. Received: {name}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>die Gewichte sind in einer anderen Datei: Verwende es nicht. Erhalten: {name}</translation>
    </message>
    <message>
        <source>its weights are not numbers: do not use it. Received: {name} of {dtype}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>die Gewichte sind keine Zahlen: Verwende es nicht. Erhalten: {name} in {dtype}</translation>
    </message>
    <message>
        <source>its weights cannot be read: {error}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>die Gewichte können nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>its weights&apos; file has no end: do not use it</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>die Datei der Gewichte hat kein Ende: Verwende es nicht</translation>
    </message>
    <message>
        <source>its weights point at another place: do not use it. Received: {name}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>die Gewichte verweisen auf eine andere Stelle: Verwende es nicht. Erhalten: {name}</translation>
    </message>
    <message>
        <source>its weights cannot be read: {reason}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>die Gewichte können nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>&apos;{run}&apos; holds something already: choose an empty folder for --run</source>
        <extracomment>training/stepwise/stepping.py</extracomment>
        <translation>„{run}“ enthält schon etwas: Wähle einen leeren Ordner für --run</translation>
    </message>
    <message>
        <source>the folder for --run cannot be made: {error}</source>
        <extracomment>training/stepwise/stepping.py</extracomment>
        <translation>der Ordner für --run kann nicht angelegt werden: {error}</translation>
    </message>
</context>
<context>
    <name>method_text</name>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>The exact share of each place in the logit difference, with the ReLU gates as they are for this face.</source>
        <translation>Der genaue Anteil jeder Stelle an der Logit-Differenz, mit den ReLU-Toren, wie sie für dieses Gesicht sind.</translation>
    </message>
    <message>
        <source>Not a forecast: on a changed face other gates open, and the shares are others.</source>
        <translation>Keine Vorhersage: Auf einem veränderten Gesicht öffnen sich andere Tore, und die Anteile sind andere.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>The loss of the difference when a patch covers a place: an experiment, without a look inside.</source>
        <translation>Wie viel der Differenz verloren geht, wenn eine Abdeckung eine Stelle verdeckt: ein Experiment, ohne Blick hinein.</translation>
    </message>
    <message>
        <source>Not a share: losses do not add up, and no network has learned from faces with patches.</source>
        <translation>Kein Anteil: Die Einbußen ergeben keine Summe, und kein Netz hat aus Gesichtern mit Abdeckungen gelernt.</translation>
    </message>
    <message>
        <source>Gradient × input</source>
        <translation>Gradient × Eingang</translation>
    </message>
    <message>
        <source>How the difference reacts to a tiny change of each pixel, times the pixel.</source>
        <translation>Wie die Differenz auf eine winzige Änderung jedes Pixels reagiert, mal das Pixel.</translation>
    </message>
    <message>
        <source>Not what a pixel is worth: the slope holds near this face only, and is noisy.</source>
        <translation>Nicht, was ein Pixel wert ist: Die Steigung gilt nur in der Nähe dieses Gesichts und ist verrauscht.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Where those maps of the last convolution are active that raise the difference.</source>
        <translation>Wo die Karten der letzten Faltung aktiv sind, die die Differenz erhöhen.</translation>
    </message>
    <message>
        <source>Not evidence against: that is left out. Not in logits, and only as sharp as these maps.</source>
        <translation>Keine Hinweise dagegen: Die fehlen. Nicht in Logits und nur so scharf wie diese Karten.</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>No layer of the network is randomised</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>last layer</source>
        <translation>letzte Schicht</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>keine Summe</translation>
    </message>
    <message>
        <source>sum {0} {1}</source>
        <translation>Summe {0} {1}</translation>
    </message>
    <message>
        <source>sum {0} = logit difference ✓</source>
        <translation>Summe {0} = Logit-Differenz ✓</translation>
    </message>
    <message>
        <source>sum {0}, logit difference {1} ✗</source>
        <translation>Summe {0}, Logit-Differenz {1} ✗</translation>
    </message>
</context>
<context>
    <name>mistakes_grid</name>
    <message>
        <source>The worst mistakes</source>
        <translation>Die schlimmsten Fehler</translation>
    </message>
</context>
<context>
    <name>model_text</name>
    <message>
        <source>{0} weights · sees {1} × {1} pixels, gray</source>
        <translation>{0} Gewichte · sieht {1} × {1} Pixel, grau</translation>
    </message>
    <message>
        <source>{0} weights · sees {1} × {1} pixels, in colour</source>
        <translation>{0} Gewichte · sieht {1} × {1} Pixel, in Farbe</translation>
    </message>
    <message>
        <source>temperature {0:.2f}</source>
        <translation>Temperatur {0:.2f}</translation>
    </message>
    <message>
        <source>{0} from {1:.2f} · {2}</source>
        <translation>{0} ab {1:.2f} · {2}</translation>
    </message>
    <message>
        <source>{0}; then changed by hand</source>
        <translation>{0}; danach von Hand geändert</translation>
    </message>
    <message>
        <source>unknown, imported from {0}</source>
        <translation>unbekannt, aus {0} importiert</translation>
    </message>
    <message>
        <source>not named in its card</source>
        <translation>in seiner Modellkarte nicht genannt</translation>
    </message>
    <message>
        <source>{0} right of {1}: {2}</source>
        <translation>{0} richtig von {1}: {2}</translation>
    </message>
    <message>
        <source>learned from: {0}</source>
        <translation>gelernt aus: {0}</translation>
    </message>
    <message>
        <source>unknown: the model cannot say whether a picture is like those that it learned from</source>
        <translation>unbekannt: Das Modell kann nicht sagen, ob ein Bild denen gleicht, aus denen es gelernt hat</translation>
    </message>
    <message>
        <source>light, contrast, sharpness, size and turn of {0} faces are known</source>
        <translation>Licht, Kontrast, Schärfe, Größe und Drehung von {0} Gesichtern sind bekannt</translation>
    </message>
    <message>
        <source>cannot be used: {0}</source>
        <translation>nicht verwendbar: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{folder} ({number} images, each {times} times)</source>
        <translation>
            <numerusform>{folder} ({number} Bild, {times}-mal)</numerusform>
            <numerusform>{folder} ({number} Bilder, jedes {times}-mal)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} ({number} images)</source>
        <translation>
            <numerusform>{folder} ({number} Bild)</numerusform>
            <numerusform>{folder} ({number} Bilder)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images</source>
        <translation>
            <numerusform>{number} Bild</numerusform>
            <numerusform>{number} Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models_page</name>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Models (*.zip *.keras);;All files (*)</source>
        <translation>Modelle (*.zip *.keras);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The whole bundle (*.zip)</source>
        <translation>Das ganze Paket (*.zip)</translation>
    </message>
    <message>
        <source>Keras model (*.keras)</source>
        <translation>Keras-Modell (*.keras)</translation>
    </message>
    <message>
        <source>LiteRT file (*.tflite)</source>
        <translation>LiteRT-Datei (*.tflite)</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation>{0} exportieren</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{0}%</source>
        <extracomment>A percentage, with the space that the language has before the sign</extracomment>
        <translation>{0}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>numbers_table</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The share of images with the right answer.</source>
        <translation>Der Anteil der Bilder mit der richtigen Antwort.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>The mean of the shares of right answers of all classes: a class with few images counts as much.</source>
        <translation>Der Mittelwert der Anteile richtiger Antworten aller Klassen: Eine Klasse mit wenigen Bildern zählt ebenso viel.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How well the probabilities separate the classes, at any threshold: 1 is perfect, 0.5 is chance.</source>
        <translation>Wie gut die Wahrscheinlichkeiten die Klassen trennen, bei jeder Schwelle: 1 ist perfekt, 0.5 ist Zufall.</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log-Verlust</translation>
    </message>
    <message>
        <source>The mean of −ln p of the true class: less is better. It also measures how confident a model is, so it changes before any answer does.</source>
        <translation>Der Mittelwert von −ln p der richtigen Klasse: Weniger ist besser. Er misst auch, wie sicher sich ein Modell ist, ändert sich also früher als die Antworten.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The number of images that both were compared on.</source>
        <translation>Die Zahl der Bilder, an denen beide verglichen wurden.</translation>
    </message>
</context>
<context>
    <name>outlets_section</name>
    <message>
        <source>Outlets</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>OSC</source>
        <translation>OSC</translation>
    </message>
    <message>
        <source>Readings and markers go to a program at this address, such as one for music or light.</source>
        <translation>Messwerte und Marken gehen an ein Programm unter dieser Adresse, etwa eines für Musik oder Licht.</translation>
    </message>
    <message>
        <source>Send readings and markers to</source>
        <translation>Messwerte und Marken senden an</translation>
    </message>
    <message>
        <source>OSC markers</source>
        <translation>OSC-Marken</translation>
    </message>
    <message>
        <source>Another program, such as one that shows films, sets markers in the recording.</source>
        <translation>Ein anderes Programm, etwa eines, das Filme zeigt, setzt Marken in der Aufnahme.</translation>
    </message>
    <message>
        <source>Set markers received at</source>
        <translation>Marken setzen, empfangen an</translation>
    </message>
    <message>
        <source>Lab Streaming Layer</source>
        <translation>Lab Streaming Layer</translation>
    </message>
    <message>
        <source>Offers streams of readings and markers, on one clock with those of other devices, to:</source>
        <translation>Bietet Datenströme von Messwerten und Marken an, mit gemeinsamer Uhr für andere Geräte, und zwar für:</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Streams are offered to nobody</extracomment>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>programs of this machine</source>
        <translation>Programme dieses Rechners</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>das ganze Netzwerk</translation>
    </message>
</context>
<context>
    <name>patch_section</name>
    <message>
        <source>logit difference</source>
        <translation>Logit-Differenz</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>There is no printer of this name, only {0}. Received: {1}</source>
        <translation>Es gibt keinen Drucker dieses Namens, nur {0}. Erhalten: {1}</translation>
    </message>
    <message>
        <source>There is no printer: set one up in the system&apos;s settings. Received: {0}</source>
        <translation>Es gibt keinen Drucker: Richte in den Systemeinstellungen einen ein. Erhalten: {0}</translation>
    </message>
    <message>
        <source>No printer is set up: choose a default printer in the system&apos;s settings.</source>
        <translation>Kein Drucker ist eingerichtet: Wähle in den Systemeinstellungen einen Standarddrucker.</translation>
    </message>
    <message>
        <source>SmileDesk pictures</source>
        <translation>SmileDesk-Fotos</translation>
    </message>
    <message>
        <source>The printer does not answer: see whether it is on. Received: {0}</source>
        <translation>Der Drucker antwortet nicht: Sieh nach, ob er eingeschaltet ist. Erhalten: {0}</translation>
    </message>
    <message>
        <source>The printer did not take the page. Received: {0}</source>
        <translation>Der Drucker hat die Seite nicht angenommen. Erhalten: {0}</translation>
    </message>
    <message>
        <source>The picture cannot be read, so it is not printed. Received: {0}</source>
        <translation>Das Foto ist nicht lesbar und wird nicht gedruckt. Erhalten: {0}</translation>
    </message>
</context>
<context>
    <name>prompt</name>
    <message>
        <source>Come closer</source>
        <translation>Komm näher</translation>
    </message>
    <message>
        <source>There is nobody in the picture</source>
        <translation>Es ist niemand im Bild</translation>
    </message>
    <message>
        <source>Smile!</source>
        <translation>Lächeln!</translation>
    </message>
    <message>
        <source>{0} of {1} smile</source>
        <translation>{0} von {1} lächeln</translation>
    </message>
    <message>
        <source>Hold it…</source>
        <translation>So bleiben …</translation>
    </message>
    <message>
        <source>The next picture in {0} s</source>
        <translation>Das nächste Foto in {0} s</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message>
        <source>Press the space bar or the button</source>
        <translation>Leertaste oder Knopf drücken</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>The camera starts</source>
        <translation>Die Kamera startet</translation>
    </message>
    <message>
        <source>The camera will be back.
{reason}</source>
        <translation>Die Kamera ist gleich wieder da.
{reason}</translation>
    </message>
</context>
<context>
    <name>ranking_section</name>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Open {0}, {1}</source>
        <translation>{0} öffnen, {1}</translation>
    </message>
    <message>
        <source>Mute {0}</source>
        <translation>{0} stummschalten</translation>
    </message>
</context>
<context>
    <name>reading_text</name>
    <message>
        <source>holds down to {0:.2f}</source>
        <translation>hält bis hinunter zu {0:.2f}</translation>
    </message>
    <message>
        <source>holds up to {0:.2f}</source>
        <translation>hält bis hinauf zu {0:.2f}</translation>
    </message>
    <message>
        <source>Face {0}</source>
        <translation>Gesicht {0}</translation>
    </message>
    <message>
        <source>relative to the neutral face</source>
        <translation>relativ zum neutralen Gesicht</translation>
    </message>
    <message>
        <source>relative</source>
        <extracomment>A verdict: relative to the neutral face</extracomment>
        <translation>relativ</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von dir geändert</translation>
    </message>
    <message>
        <source>too small to judge: come closer</source>
        <translation>zu klein zum Beurteilen: Komm näher</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>noch kein Urteil</translation>
    </message>
</context>
<context>
    <name>result_page</name>
    <message>
        <source>The model in use stays in use: compare the two, then decide.</source>
        <translation>Das verwendete Modell bleibt in Gebrauch: Vergleiche die beiden, dann entscheide.</translation>
    </message>
    <message>
        <source>On images kept out of training entirely: an honest measurement.</source>
        <translation>An Bildern, die ganz aus dem Training herausgehalten wurden: eine ehrliche Messung.</translation>
    </message>
    <message>
        <source>On the images held back. The best epoch was chosen by them, too, so expect slightly less on new pictures.</source>
        <translation>An den zurückgehaltenen Bildern. Auch die beste Epoche wurde an ihnen gewählt; erwarte also bei neuen Bildern etwas weniger.</translation>
    </message>
    <message>
        <source>With so few images, all were used to learn: each was judged by a network like this one that had not learned from it. If the model that it started from had learned from some of them, expect less on new pictures.</source>
        <translation>Bei so wenigen Bildern dienten alle zum Lernen: Jedes wurde von einem gleichartigen Netz beurteilt, das nicht daraus gelernt hatte. Hatte das Modell, mit dem das Training begann, aus einigen davon gelernt, erwarte bei neuen Bildern weniger.</translation>
    </message>
    <message numerus="yes">
        <source>Right on {0} of %n images that it had not learned from: {1:.1%}.</source>
        <translation>
            <numerusform>Richtig bei {0} von %n Bild, aus dem das Modell nicht gelernt hatte: {1:.1%}.</numerusform>
            <numerusform>Richtig bei {0} von %n Bildern, aus denen das Modell nicht gelernt hatte: {1:.1%}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best of %n epochs was number {0}, which is the one in the model.</source>
        <translation>
            <numerusform>Die beste von %n Epoche war Nummer {0}, und sie ist im Modell.</numerusform>
            <numerusform>Die beste von %n Epochen war Nummer {0}, und sie ist im Modell.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no better than always giving the same answer: it cannot tell the classes apart yet. More images may help, or more time.</source>
        <translation>Das ist nicht besser, als immer dieselbe Antwort zu geben: Es kann die Klassen noch nicht unterscheiden. Mehr Bilder könnten helfen oder mehr Zeit.</translation>
    </message>
    <message>
        <source>It ended with the last epoch, after {0}.</source>
        <translation>Das Training endete mit der letzten Epoche, nach {0}.</translation>
    </message>
    <message>
        <source>It ended early, after {0}, because more epochs brought no improvement.</source>
        <translation>Das Training endete früher, nach {0}, weil weitere Epochen nichts verbessert haben.</translation>
    </message>
    <message>
        <source>It ended when you asked it to, after {0}.</source>
        <translation>Das Training endete auf deinen Wunsch, nach {0}.</translation>
    </message>
    <message>
        <source>It was still improving: a more thorough training may gain something.</source>
        <translation>Das Modell wurde noch besser: Ein gründlicheres Training bringt vielleicht etwas.</translation>
    </message>
</context>
<context>
    <name>result_text</name>
    <message>
        <source>at {0}</source>
        <extracomment>Time in a film: at 1:23</extracomment>
        <translation>bei {0}</translation>
    </message>
    <message>
        <source>kept as {0}</source>
        <extracomment>A face was kept as a sample of the class {0}</extracomment>
        <translation>als {0} behalten</translation>
    </message>
    <message>
        <source>folder: {0}</source>
        <translation>Ordner: {0}</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>A verdict</extracomment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Filter of the list: all results</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Wrong verdicts</source>
        <translation>Falsche Urteile</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <extracomment>Filter of the list: uncertain verdicts</extracomment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>Filter of the list: files</extracomment>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Highest p of {0}</source>
        <translation>Höchstes p von {0}</translation>
    </message>
    <message>
        <source>Highest p of the verdict</source>
        <translation>Höchstes p des Urteils</translation>
    </message>
    <message>
        <source>Lowest p of the verdict</source>
        <translation>Niedrigstes p des Urteils</translation>
    </message>
    <message>
        <source>Lowest p of {0}</source>
        <translation>Niedrigstes p von {0}</translation>
    </message>
    <message>
        <source>Surest mistakes</source>
        <translation>Sicherste Fehler</translation>
    </message>
    <message>
        <source>Files: {0}, faces: {1}, without a face: {2}, unreadable: {3}. {4}, {5:.1f} frames a second.</source>
        <translation>Dateien: {0}, Gesichter: {1}, ohne Gesicht: {2}, unlesbar: {3}. {4}, {5:.1f} Bilder pro Sekunde.</translation>
    </message>
    <message>
        <source>too small</source>
        <extracomment>A face</extracomment>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>kein Gesicht</translation>
    </message>
    <message>
        <source>unreadable</source>
        <extracomment>A file</extracomment>
        <translation>unlesbar</translation>
    </message>
</context>
<context>
    <name>run_page</name>
    <message>
        <source>Reading the images: {0} of {1}</source>
        <translation>Bilder werden gelesen: {0} von {1}</translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation>TensorFlow wird geladen, das dauert meist 4 bis 15 Sekunden</translation>
    </message>
    <message>
        <source>Learning: {0} of {1} updates</source>
        <translation>Lernen: {0} von {1} Updates</translation>
    </message>
    <message>
        <source>Calibrating the probabilities</source>
        <translation>Die Wahrscheinlichkeiten werden kalibriert</translation>
    </message>
    <message>
        <source>Measuring on the images held back</source>
        <translation>Messung an den zurückgehaltenen Bildern</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Das Modell wird geschrieben</translation>
    </message>
</context>
<context>
    <name>sample_writer</name>
    <message>
        <source>samples cannot be kept: {0}</source>
        <translation>Beispiele können nicht behalten werden: {0}</translation>
    </message>
    <message>
        <source>a defect of the program, please report it: {0}</source>
        <translation>ein Programmfehler, bitte melde ihn: {0}</translation>
    </message>
</context>
<context>
    <name>screen_awake</name>
    <message>
        <source>The photo booth is open</source>
        <translation>Die Fotobox ist offen</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The network that judges the faces. The menu Model shows what each of them can do.</source>
        <translation>Das Netz, das die Gesichter beurteilt. Das Menü „Modell“ zeigt, was jedes von ihnen kann.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Probability from which a face counts as the model&apos;s positive class, such as a smile. With a higher one, fewer faces do.</source>
        <translation>Wahrscheinlichkeit, ab der ein Gesicht zur positiven Klasse des Modells zählt, etwa Lächeln. Je höher, desto weniger Gesichter.</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Seconds after which a verdict has followed 63% of a sudden change. More is calmer and later; 0 judges every frame by itself.</source>
        <translation>Sekunden, nach denen ein Urteil einer plötzlichen Änderung zu 63&#x202f;% gefolgt ist. Mehr ist ruhiger und später; 0 beurteilt jedes Bild für sich.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>A face that has a baseline is judged by how much more it smiles than in its baseline. The menu Record takes one.</source>
        <translation>Ein Gesicht mit Referenz wird danach beurteilt, wie viel mehr es lächelt als in seiner Referenz. Das Menü „Aufnehmen“ nimmt eine auf.</translation>
    </message>
    <message>
        <source>Verdicts relative to the baseline</source>
        <translation>Urteile relativ zur Referenz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Ordner der Aufnahmen</translation>
    </message>
    <message>
        <source>Readings, pictures and films are kept here. Nothing that exists is overwritten.</source>
        <translation>Messwerte, Fotos und Filme werden hier abgelegt. Nichts Vorhandenes wird überschrieben.</translation>
    </message>
    <message>
        <source>asked for when it is first needed</source>
        <translation>wird beim ersten Mal erfragt</translation>
    </message>
    <message>
        <source>Format of readings</source>
        <translation>Format der Messwerte</translation>
    </message>
    <message>
        <source>CSV opens in a spreadsheet; JSON lines are for programs. A change applies from the next recording on.</source>
        <translation>CSV öffnet sich in einer Tabellenkalkulation; JSON-Zeilen sind für Programme. Es gilt ab der nächsten Aufnahme.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns without a tick are left out of the next recordings. Those that summaries need always stay.</source>
        <translation>Spalten ohne Häkchen fehlen in den nächsten Aufnahmen. Die für Zusammenfassungen nötigen bleiben immer.</translation>
    </message>
    <message>
        <source>Format of pictures</source>
        <translation>Format von Bildern</translation>
    </message>
    <message>
        <source>PNG loses nothing; JPEG takes less room on the disk. Films are always H.264.</source>
        <translation>PNG verliert nichts, JPEG braucht weniger Platz auf der Festplatte. Filme sind immer H.264.</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Drawn faces</source>
        <translation>Gezeichnete Gesichter</translation>
    </message>
    <message>
        <source>Squares, names and numbers become part of the next pictures and films.</source>
        <translation>Quadrate, Namen und Zahlen werden Teil der nächsten Bilder und Filme.</translation>
    </message>
    <message>
        <source>Draw faces into pictures and films</source>
        <translation>Gesichter in Bilder und Filme zeichnen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Faces that smile</source>
        <translation>Lächelnde Gesichter</translation>
    </message>
    <message>
        <source>The smile shutter takes a picture when at least this many faces smile. Bystanders do not count.</source>
        <translation>Der Lächelauslöser nimmt ein Foto auf, wenn mindestens so viele Gesichter lächeln. Umstehende zählen nicht.</translation>
    </message>
    <message>
        <source>everyone in view</source>
        <translation>alle im Bild</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>How long smiles have to be held</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Seconds for which they have to smile, all at the same time.</source>
        <translation>Sekunden, die sie lächeln müssen, alle zur gleichen Zeit.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Seconds to count down before the picture is taken; 0 takes it at once.</source>
        <translation>Sekunden, die vor dem Foto heruntergezählt werden; bei 0 wird es sofort aufgenommen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Between two pictures</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Seconds after a picture in which none is taken.</source>
        <translation>Sekunden nach einem Foto, in denen keines aufgenommen wird.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>A beep says that a picture is being taken.</source>
        <translation>Ein Piepton sagt, dass ein Foto aufgenommen wird.</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>Piepton</translation>
    </message>
    <message>
        <source>Smile shutter</source>
        <translation>Lächelauslöser</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window closes and opens again in the new language.</source>
        <translation>Das Fenster schließt und öffnet sich wieder in dieser Sprache.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Size of all text and of what is laid out for it, also for a projector.</source>
        <translation>Größe aller Texte und dessen, was sich danach richtet, auch für einen Projektor.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Pictures and maps look best on a dark background; print and bright rooms need a light one.</source>
        <translation>Bilder und Karten wirken am besten auf dunklem Grund; Druck und helle Räume brauchen einen hellen.</translation>
    </message>
    <message>
        <source>light colours</source>
        <translation>helle Farben</translation>
    </message>
    <message>
        <source>dark colours</source>
        <translation>dunkle Farben</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast makes all text stand out clearly from its background.</source>
        <translation>Hoher Kontrast hebt jeden Text deutlich von seinem Grund ab.</translation>
    </message>
    <message>
        <source>normal contrast</source>
        <translation>normaler Kontrast</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>With reduced motion, nothing moves by itself but the picture and its numbers.</source>
        <translation>Bei weniger Bewegung bewegt sich außer dem Bild und seinen Zahlen nichts von selbst.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Stays in sight beside another program. Some desktops ignore it.</source>
        <translation>Bleibt neben einem anderen Programm zu sehen. Manche Desktops beachten es nicht.</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Immer im Vordergrund</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Folder of samples</source>
        <translation>Ordner der Beispiele</translation>
    </message>
    <message>
        <source>Collect keeps the samples of your classes here; another folder shows what it holds.</source>
        <translation>„Sammeln“ behält hier die Beispiele deiner Klassen; ein anderer Ordner zeigt, was er enthält.</translation>
    </message>
    <message>
        <source>with the program&apos;s own data</source>
        <translation>bei den Daten des Programms</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Processes that read many files at the same time, at most. Fewer leave more of the machine to the live picture.</source>
        <translation>Höchstzahl der Prozesse, die viele Dateien gleichzeitig lesen. Weniger lassen dem Live-Bild mehr vom Rechner.</translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation>einer pro Kern</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Folders that hold a folder of images for each class. One named twice is shown twice an epoch.</source>
        <extracomment>Tooltip of the setting folders</extracomment>
        <translation>Ordner, die für jede Klasse einen Ordner mit Bildern enthalten. Ein doppelt genannter wird zweimal pro Epoche gezeigt.</translation>
    </message>
    <message>
        <source>The folder to make for the model. Default: a new model of your own.</source>
        <extracomment>Tooltip of the setting output</extracomment>
        <translation>Der Ordner, der für das Modell angelegt wird. Vorgabe: ein neues eigenes Modell.</translation>
    </message>
    <message>
        <source>The model&apos;s name. Default: its folder&apos;s.</source>
        <extracomment>Tooltip of the setting title</extracomment>
        <translation>Der Name des Modells. Vorgabe: der seines Ordners.</translation>
    </message>
    <message>
        <source>A samples file instead of the folders&apos; samples.csv.</source>
        <extracomment>Tooltip of the setting samples_file</extracomment>
        <translation>Eine Beispieldatei anstelle der samples.csv der Ordner.</translation>
    </message>
    <message>
        <source>Merge folders into a class; may be repeated. A folder with a comma in its name stands in double quotes.</source>
        <extracomment>Tooltip of the setting merge</extracomment>
        <translation>Ordner zu einer Klasse vereinen; mehrfach möglich. Ein Ordner mit Komma im Namen steht in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>Of two classes, the one whose probability is shown. Default: the bundled model&apos;s, else the last.</source>
        <extracomment>Tooltip of the setting positive_class</extracomment>
        <translation>Von zwei Klassen die, deren Wahrscheinlichkeit gezeigt wird. Vorgabe: die des mitgelieferten Modells, sonst die letzte.</translation>
    </message>
    <message>
        <source>Probability from which the verdict is the positive class. Default: what suits the validation images.</source>
        <extracomment>Tooltip of the setting threshold</extracomment>
        <translation>Wahrscheinlichkeit, ab der das Urteil die positive Klasse ist. Vorgabe: was zu den Validierungsbildern passt.</translation>
    </message>
    <message>
        <source>crop: find the face in photographs; whole: the images are faces; auto: find out for each folder.</source>
        <extracomment>Tooltip of the setting faces</extracomment>
        <translation>crop: das Gesicht in Fotos finden; whole: Die Bilder sind Gesichter; auto: für jeden Ordner herausfinden.</translation>
    </message>
    <message>
        <source>A regular expression; files whose names match it alike stay on one side of every split.</source>
        <extracomment>Tooltip of the setting group_by</extracomment>
        <translation>Ein regulärer Ausdruck; Dateien, deren Namen ihm auf gleiche Weise entsprechen, bleiben bei jeder Aufteilung auf derselben Seite.</translation>
    </message>
    <message>
        <source>Share of each class that is held back to choose epoch and threshold by; none if a few images are added to a trained model.</source>
        <extracomment>Tooltip of the setting validation</extracomment>
        <translation>Anteil jeder Klasse, der zurückgehalten wird, um Epoche und Schwelle daran zu wählen; keiner, wenn zu einem trainierten Modell ein paar Bilder dazukommen.</translation>
    </message>
    <message>
        <source>Share of each class kept out to measure the finished model, in folders without a test split.</source>
        <extracomment>Tooltip of the setting hold_out</extracomment>
        <translation>Anteil jeder Klasse, der herausgehalten wird, um das fertige Modell zu messen, in Ordnern ohne Testteil.</translation>
    </message>
    <message>
        <source>Seed of the choice of validation and hold-out images. Default: --seed.</source>
        <extracomment>Tooltip of the setting split_seed</extracomment>
        <translation>Startwert der Auswahl von Validierungs- und herausgehaltenen Bildern. Vorgabe: --seed.</translation>
    </message>
    <message>
        <source>Find faces with this YuNet file (face_detection_yunet_2023mar.onnx); none: with OpenCV&apos;s Haar cascades. Default: the file in the user data folder if it is there, else none.</source>
        <extracomment>Tooltip of the setting yunet</extracomment>
        <translation>Gesichter mit dieser YuNet-Datei finden (face_detection_yunet_2023mar.onnx); none: mit den Haar-Kaskaden von OpenCV. Vorgabe: die Datei im Benutzerdatenordner, wenn sie dort ist, sonst none.</translation>
    </message>
    <message>
        <source>The model whose weights to start from. Default: the bundled one, if classes and layers agree.</source>
        <extracomment>Tooltip of the setting warm_start</extracomment>
        <translation>Das Modell, mit dessen Gewichten begonnen wird. Vorgabe: das mitgelieferte, wenn Klassen und Schichten übereinstimmen.</translation>
    </message>
    <message>
        <source>Start from random weights.</source>
        <extracomment>Tooltip of the setting from_scratch</extracomment>
        <translation>Mit Zufallsgewichten beginnen.</translation>
    </message>
    <message>
        <source>Share of the starting weights in the model: its weights are the mean of these and the learned ones, which forgets less. Default: 0, or 0.5 if a few images are added to a trained model.</source>
        <extracomment>Tooltip of the setting start_share</extracomment>
        <translation>Anteil der Anfangsgewichte am Modell: Seine Gewichte sind das Mittel aus diesen und den gelernten; so vergisst es weniger. Vorgabe: 0, oder 0.5, wenn zu einem trainierten Modell wenige Bilder hinzukommen.</translation>
    </message>
    <message>
        <source>Passes over all images, at most.</source>
        <extracomment>Tooltip of the setting epochs</extracomment>
        <translation>Durchgänge durch alle Bilder, höchstens.</translation>
    </message>
    <message>
        <source>Images in each update.</source>
        <extracomment>Tooltip of the setting batch</extracomment>
        <translation>Bilder in jedem Update.</translation>
    </message>
    <message>
        <source>How far an update changes the weights at the start. Default: 0.001, or 0.0003 from learned weights.</source>
        <extracomment>Tooltip of the setting learning_rate</extracomment>
        <translation>Wie weit ein Update die Gewichte am Anfang ändert. Vorgabe: 0.001, ab gelernten Gewichten 0.0003.</translation>
    </message>
    <message>
        <source>Share of each target spread over all classes.</source>
        <extracomment>Tooltip of the setting label_smoothing</extracomment>
        <translation>Anteil jedes Ziels, der über alle Klassen verteilt wird.</translation>
    </message>
    <message>
        <source>Share of each hidden dense layer&apos;s inputs left out at random while learning.</source>
        <extracomment>Tooltip of the setting dropout</extracomment>
        <translation>Anteil der Eingänge jeder verborgenen vollständig verbundenen Schicht, der beim Lernen zufällig ausgelassen wird.</translation>
    </message>
    <message>
        <source>How far the faces are moved, turned and lit differently, as a multiple of the usual; 0: not at all.</source>
        <extracomment>Tooltip of the setting augment</extracomment>
        <translation>Wie weit die Gesichter verschoben, gedreht und anders beleuchtet werden, als Vielfaches des Üblichen; 0: gar nicht.</translation>
    </message>
    <message>
        <source>A trained model to learn from beside the labels, with the same classes, input size and colours; may be repeated.</source>
        <extracomment>Tooltip of the setting teachers</extracomment>
        <translation>Ein trainiertes Modell, aus dem neben den Labels gelernt wird, mit denselben Klassen, Eingangsgrößen und Farben; mehrfach möglich.</translation>
    </message>
    <message>
        <source>one: all folders teach one output; folder: each teaches an output of its own, and the model keeps the first folder&apos;s; auto: folder if several folders are labelled differently.</source>
        <extracomment>Tooltip of the setting heads</extracomment>
        <translation>one: Alle Ordner lehren einen Ausgang; folder: Jeder lehrt einen eigenen, und das Modell behält den des ersten Ordners; auto: folder, wenn mehrere Ordner verschieden beschriftet sind.</translation>
    </message>
    <message>
        <source>The epoch whose weights are kept. best: the one with the least validation loss; last: the last, if there are too few validation images to tell epochs apart; the run never ends early then.</source>
        <extracomment>Tooltip of the setting keep</extracomment>
        <translation>Die Epoche, deren Gewichte behalten werden. best: die mit dem kleinsten Validierungsverlust; last: die letzte, wenn zu wenige Validierungsbilder da sind, um Epochen zu unterscheiden; der Lauf endet dann nie früher.</translation>
    </message>
    <message>
        <source>Epochs without improvement after which the run ends; with few images, it never ends early.</source>
        <extracomment>Tooltip of the setting patience</extracomment>
        <translation>Epochen ohne Verbesserung, nach denen der Lauf endet; bei wenigen Bildern endet er nie früher.</translation>
    </message>
    <message>
        <source>The same seed, images and machine give the same model.</source>
        <extracomment>Tooltip of the setting seed</extracomment>
        <translation>Derselbe Startwert, dieselben Bilder und derselbe Rechner ergeben dasselbe Modell.</translation>
    </message>
    <message>
        <source>Keep the network of every epoch in OUTPUT-run/epochs/NNN.tflite; 0 is the start.</source>
        <extracomment>Tooltip of the setting keep_epochs</extracomment>
        <translation>Das Netz jeder Epoche in OUTPUT-run/epochs/NNN.tflite behalten; 0 ist der Start.</translation>
    </message>
    <message>
        <source>Filters of each block of convolution, ReLU and pooling, such as 16,32,64; &apos;none&apos; for no block.</source>
        <extracomment>Tooltip of the setting conv</extracomment>
        <translation>Filter jedes Blocks aus Faltung, ReLU und Pooling, etwa 16,32,64; „none“ für keinen Block.</translation>
    </message>
    <message>
        <source>Side of the kernels, in pixels.</source>
        <extracomment>Tooltip of the setting kernel</extracomment>
        <translation>Seitenlänge der Kerne, in Pixeln.</translation>
    </message>
    <message>
        <source>Side of the pooling windows, in pixels.</source>
        <extracomment>Tooltip of the setting pool</extracomment>
        <translation>Seitenlänge der Pooling-Fenster, in Pixeln.</translation>
    </message>
    <message>
        <source>What the pooling layers keep of each window: its largest number or its mean.</source>
        <extracomment>Tooltip of the setting pool_kind</extracomment>
        <translation>Was die Pooling-Schichten von jedem Fenster behalten: seine größte Zahl oder seinen Mittelwert.</translation>
    </message>
    <message>
        <source>Units of each hidden dense layer, such as 64,32; &apos;none&apos; for no layer.</source>
        <extracomment>Tooltip of the setting dense</extracomment>
        <translation>Einheiten jeder verborgenen vollständig verbundenen Schicht, etwa 64,32; „none“ für keine Schicht.</translation>
    </message>
    <message>
        <source>Side of the square input, in pixels.</source>
        <extracomment>Tooltip of the setting size</extracomment>
        <translation>Seitenlänge des quadratischen Eingangs, in Pixeln.</translation>
    </message>
    <message>
        <source>The colours that the network sees.</source>
        <extracomment>Tooltip of the setting colour</extracomment>
        <translation>Die Farben, die das Netz sieht.</translation>
    </message>
    <message>
        <source>Smallest number of faces that have to smile.</source>
        <extracomment>Tooltip of the setting least_smiling</extracomment>
        <translation>Mindestzahl der Gesichter, die lächeln müssen.</translation>
    </message>
    <message>
        <source>Seconds for which they have to smile, all at the same time.</source>
        <extracomment>Tooltip of the setting hold_seconds</extracomment>
        <translation>Sekunden, die sie lächeln müssen, alle zur gleichen Zeit.</translation>
    </message>
    <message>
        <source>Seconds to count down before the picture is taken.</source>
        <extracomment>Tooltip of the setting countdown_seconds</extracomment>
        <translation>Sekunden, die vor dem Foto heruntergezählt werden.</translation>
    </message>
    <message>
        <source>Seconds after a picture in which none is taken.</source>
        <extracomment>Tooltip of the setting cool_down_seconds</extracomment>
        <translation>Sekunden nach einem Foto, in denen keines aufgenommen wird.</translation>
    </message>
    <message>
        <source>Seconds of the burst of which the best frame is kept; 0: one frame.</source>
        <extracomment>Tooltip of the setting burst_seconds</extracomment>
        <translation>Sekunden der Serie, von der das beste Bild behalten wird; 0: ein Bild.</translation>
    </message>
    <message>
        <source>Frames of the burst at most.</source>
        <extracomment>Tooltip of the setting burst_frames</extracomment>
        <translation>Höchstzahl der Bilder in der Serie.</translation>
    </message>
</context>
<context>
    <name>shortcut_section</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>skip_reasons</name>
    <message>
        <source>missing</source>
        <extracomment>Files that are not there; a number stands before it</extracomment>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>broken links</source>
        <translation>defekte Verknüpfungen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <extracomment>Files; a number stands before it</extracomment>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Images on which the search for a face failed; a number stands before it</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>without a face</source>
        <translation>ohne Gesicht</translation>
    </message>
    <message>
        <source>duplicates</source>
        <extracomment>Images that are there twice; a number stands before it</extracomment>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>the same in two classes</source>
        <translation>gleich in zwei Klassen</translation>
    </message>
</context>
<context>
    <name>source_section</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>The camera of the live picture. The menu Source opens films, folders and addresses.</source>
        <translation>Die Kamera des Live-Bilds. Das Menü „Quelle“ öffnet Filme, Ordner und Adressen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Resolution, frames per second and pixel format of this camera. By default, it opens at 1280 × 720 and 30 frames per second where it can. The menu Source has its exposure and brightness.</source>
        <translation>Auflösung, Bilder pro Sekunde und Pixelformat dieser Kamera. Von selbst öffnet sie sich mit 1280 × 720 und 30 Bildern pro Sekunde, wo sie es kann. Belichtung und Helligkeit sind im Menü „Quelle“.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Shows this source as in a mirror. Recordings, pictures and films are never mirrored.</source>
        <translation>Zeigt diese Quelle wie im Spiegel. Aufnahmen, Fotos und Filme werden nie gespiegelt.</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Bild spiegeln</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>No camera found, so this is the demo: an average of many faces. Plug a camera in, or open a file.</source>
        <translation>Keine Kamera gefunden, dies ist also die Demo: ein Durchschnitt vieler Gesichter. Schließ eine Kamera an oder öffne eine Datei.</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Kamera {0}</translation>
    </message>
    <message>
        <source>{0} is not plugged in, so this is the demo. Plug it in, or choose another camera: menu Source.</source>
        <translation>{0} ist nicht angeschlossen, dies ist also die Demo. Schließ sie an oder wähle eine andere Kamera: Menü „Quelle“.</translation>
    </message>
    <message>
        <source>{0} is plugged in elsewhere than last time: is it the one you mean?</source>
        <translation>{0} ist woanders angeschlossen als letztes Mal: Ist es die gemeinte?</translation>
    </message>
</context>
<context>
    <name>status_line</name>
    <message>
        <source>{0} (no pictures)</source>
        <translation>{0} (keine Bilder)</translation>
    </message>
    <message>
        <source>{0} (lost, next try in {1} s)</source>
        <translation>{0} (verloren, nächster Versuch in {1} s)</translation>
    </message>
    <message>
        <source>{0} (lost, trying again)</source>
        <translation>{0} (verloren, neuer Versuch)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} von {2})</translation>
    </message>
</context>
<context>
    <name>status_text</name>
    <message>
        <source>Frozen: press Space to go on</source>
        <translation>Eingefroren: weiter mit der Leertaste</translation>
    </message>
    <message>
        <source>This frame could not be analysed: {0}</source>
        <translation>Dieses Bild konnte nicht analysiert werden: {0}</translation>
    </message>
    <message>
        <source>Frozen: click here, then press Space</source>
        <translation>Eingefroren: hierher klicken, dann Leertaste</translation>
    </message>
    <message>
        <source>{0}: look neutral and hold still for {1} s</source>
        <translation>{0}: Neutral schauen und {1} s still halten</translation>
    </message>
    <message>
        <source>The picture is black: open the camera&apos;s cover</source>
        <translation>Das Bild ist schwarz: Öffne die Abdeckung der Kamera</translation>
    </message>
    <message>
        <source>No face in view: come closer, or turn to the light</source>
        <translation>Kein Gesicht im Bild: Komm näher oder wende dich zum Licht</translation>
    </message>
    <message>
        <source>{0} is out of sight: the network view follows {1}</source>
        <translation>{0} ist außer Sicht: Die Netzansicht folgt {1}</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>A camera, a video, pictures, or the demo</source>
        <translation>Eine Kamera, ein Video, Bilder oder die Demo</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no pictures</source>
        <translation>„{0}“ hat keine Bilder</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>Nichts zu sehen</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
    <message>
        <source>This takes a moment</source>
        <translation>Das dauert einen Moment</translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation>{0} schweigt</translation>
    </message>
    <message>
        <source>New pictures are shown as they come: check cable and network.</source>
        <translation>Neue Bilder werden gezeigt, sobald sie kommen: Prüfe Kabel und Netzwerk.</translation>
    </message>
    <message>
        <source>This source cannot be shown any more</source>
        <translation>Diese Quelle kann nicht mehr gezeigt werden</translation>
    </message>
    <message>
        <source>This source cannot be shown</source>
        <translation>Diese Quelle kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>{0} is lost</source>
        <translation>{0} ist verloren</translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation>{0} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
</context>
<context>
    <name>strongest_text</name>
    <message>
        <source>map {0} of {1}</source>
        <translation>Karte {0} von {1}</translation>
    </message>
    <message>
        <source>value {0} of {1}</source>
        <translation>Wert {0} von {1}</translation>
    </message>
    <message>
        <source>a face made of the demo&apos;s ({0})</source>
        <translation>ein Gesicht aus denen der Demo ({0})</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>repeats</source>
        <extracomment>Faces that are there more than once; a number stands beside it</extracomment>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>No photograph: made for this channel of {0}, from noise, by following the gradient of its number (activation maximisation).</source>
        <translation>Kein Foto: für diesen Kanal von {0} aus Rauschen erzeugt, indem dem Gradienten seiner Zahl gefolgt wurde (Aktivierungsmaximierung).</translation>
    </message>
    <message>
        <source>The number reaches {0:+.2f} here, and {1:+.2f} for the strongest face.</source>
        <translation>Die Zahl erreicht hier {0:+.2f} und beim stärksten Gesicht {1:+.2f}.</translation>
    </message>
</context>
<context>
    <name>summary_tables</name>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Number of the face</source>
        <translation>Nummer des Gesichts</translation>
    </message>
    <message>
        <source>Onset</source>
        <extracomment>Of a smile</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start in the source&apos;s time, in seconds; ~: not seen, so it may have begun earlier</source>
        <translation>Beginn in der Zeit der Quelle, in Sekunden; ~: nicht gesehen, kann also früher begonnen haben</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>Of a smile: its end</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End in the source&apos;s time, in seconds; ~: not seen, so it may have gone on</source>
        <translation>Ende in der Zeit der Quelle, in Sekunden; ~: nicht gesehen, kann also weitergegangen sein</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Of a smile, in time</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Seconds from onset to offset</source>
        <translation>Sekunden vom Beginn bis zum Ende</translation>
    </message>
    <message>
        <source>Peak</source>
        <extracomment>Of a smile</extracomment>
        <translation>Gipfel</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Höchste Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>Heading of a column: time of the peak</extracomment>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Time of the highest probability, in seconds</source>
        <translation>Zeitpunkt der höchsten Wahrscheinlichkeit, in Sekunden</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>Of the probability</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Time in which the face was missing</extracomment>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Seconds of it in which the face was missing</source>
        <translation>Sekunden davon, in denen das Gesicht fehlte</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Anteil %</translation>
    </message>
    <message>
        <source>Share of the judged time with the class</source>
        <translation>Anteil der beurteilten Zeit mit der Klasse</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Seconds with the class</source>
        <translation>Sekunden mit der Klasse</translation>
    </message>
    <message>
        <source>Judged</source>
        <extracomment>Time in which the face was judged</extracomment>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Seconds in which it was judged</source>
        <translation>Sekunden, in denen es beurteilt wurde</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Number of its episodes</source>
        <translation>Zahl seiner Episoden</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>Time in which the face was absent</extracomment>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Seconds in which it was not there</source>
        <translation>Sekunden, in denen es nicht da war</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Time in which the face was lost</extracomment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Seconds in which it was followed and not found</source>
        <translation>Sekunden, in denen ihm gefolgt wurde, ohne es zu finden</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>Seconds in which it was too small to be judged</source>
        <translation>Sekunden, in denen es zu klein zum Beurteilen war</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>Time of frames that were dropped</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Seconds of dropped frames, and without frames</source>
        <translation>Sekunden ausgelassener Bilder und ohne Bilder</translation>
    </message>
</context>
<context>
    <name>survey_text</name>
    <message>
        <source>faces are cropped</source>
        <translation>Gesichter werden ausgeschnitten</translation>
    </message>
    <message>
        <source>faces already, taken whole</source>
        <translation>schon Gesichter, ganz verwendet</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>all of them are in a folder above</source>
        <translation>sie sind alle in einem Ordner weiter oben</translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>{0} übersprungen</translation>
    </message>
    <message>
        <source>{0} held out</source>
        <translation>{0} herausgehalten</translation>
    </message>
    <message>
        <source>{0} for tests</source>
        <translation>{0} für Tests</translation>
    </message>
    <message>
        <source>listed in the samples file, but not there</source>
        <translation>in der Beispieldatei aufgeführt, aber nicht vorhanden</translation>
    </message>
    <message>
        <source>a link to a file or folder that is not there</source>
        <translation>eine Verknüpfung zu einer Datei oder einem Ordner, die es nicht gibt</translation>
    </message>
    <message>
        <source>not a readable picture</source>
        <translation>kein lesbares Bild</translation>
    </message>
    <message>
        <source>cannot be read: {1}</source>
        <translation>nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>the same picture as {0}</source>
        <translation>dasselbe Bild wie {0}</translation>
    </message>
    <message>
        <source>the same picture as {0}, which is of another class</source>
        <translation>dasselbe Bild wie {0}, das zu einer anderen Klasse gehört</translation>
    </message>
    <message>
        <source>{0} times as many “{1}” as “{2}”: training weights them so that all classes count equally.</source>
        <translation>{0}-mal so viele „{1}“ wie „{2}“: Das Training gewichtet sie so, dass alle Klassen gleich zählen.</translation>
    </message>
    <message>
        <source>“{0}” cannot be used: remove it from the list or repair it.</source>
        <translation>„{0}“ ist nicht verwendbar: Entferne es aus der Liste oder reparier es.</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: add a folder that holds a folder for each class.</source>
        <translation>Es gibt noch nichts zum Lernen: Füg einen Ordner hinzu, der für jede Klasse einen Ordner enthält.</translation>
    </message>
    <message>
        <source>There is only “{0}”: add images of a second class, or a folder that holds them.</source>
        <translation>Es gibt nur „{0}“: Füg Bilder einer zweiten Klasse hinzu oder einen Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>The images of “{0}” show too few people to hold any back: add images of others.</source>
        <translation>Die Bilder von „{0}“ zeigen zu wenige Menschen, um welche zurückzuhalten: Füg Bilder von anderen hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>{number} test images, never opened</source>
        <translation>
            <numerusform>{number} Testbild, nie geöffnet</numerusform>
            <numerusform>{number} Testbilder, nie geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n usable images of “{0}”: at least {1} are needed.</source>
        <translation>
            <numerusform>Nur %n brauchbares Bild von „{0}“: Mindestens {1} sind nötig.</numerusform>
            <numerusform>Nur %n brauchbare Bilder von „{0}“: Mindestens {1} sind nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images</source>
        <translation>
            <numerusform>{number} Bild</numerusform>
            <numerusform>{number} Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>makes one number of each window</source>
        <translation>macht aus jedem Fenster eine Zahl</translation>
    </message>
    <message>
        <source>watch it learn</source>
        <translation>beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Rescaling</source>
        <extracomment>Title of the layer kind rescaling</extracomment>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>brings brightness to one scale</source>
        <extracomment>Summary of the layer kind rescaling</extracomment>
        <translation>bringt Helligkeit auf eine Skala</translation>
    </message>
    <message>
        <source>Convolution</source>
        <extracomment>Title of the layer kind convolution</extracomment>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>slides filters over the picture</source>
        <extracomment>Summary of the layer kind convolution</extracomment>
        <translation>schiebt Filter über das Bild</translation>
    </message>
    <message>
        <source>ReLU</source>
        <extracomment>Title of the layer kind relu</extracomment>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>sets what is negative to zero</source>
        <extracomment>Summary of the layer kind relu</extracomment>
        <translation>setzt Negatives auf null</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Title of the layer kind identity</extracomment>
        <translation>Identität</translation>
    </message>
    <message>
        <source>passes every number on</source>
        <extracomment>Summary of the layer kind identity</extracomment>
        <translation>gibt jede Zahl weiter</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <extracomment>Title of the layer kind max_pooling</extracomment>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>keeps the largest of each window</source>
        <extracomment>Summary of the layer kind max_pooling</extracomment>
        <translation>behält das Größte jedes Fensters</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <extracomment>Title of the layer kind average_pooling</extracomment>
        <translation>Mittelwert-Pooling</translation>
    </message>
    <message>
        <source>keeps the mean of each window</source>
        <extracomment>Summary of the layer kind average_pooling</extracomment>
        <translation>behält den Mittelwert jedes Fensters</translation>
    </message>
    <message>
        <source>Flatten</source>
        <extracomment>Title of the layer kind flatten</extracomment>
        <translation>Flatten</translation>
    </message>
    <message>
        <source>lays all cells in one row</source>
        <extracomment>Summary of the layer kind flatten</extracomment>
        <translation>legt alle Zellen in eine Reihe</translation>
    </message>
    <message>
        <source>Dense</source>
        <extracomment>Title of the layer kind dense</extracomment>
        <translation>Dense</translation>
    </message>
    <message>
        <source>weighs everything together</source>
        <extracomment>Summary of the layer kind dense</extracomment>
        <translation>wägt alles miteinander ab</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>Title of the layer kind softmax</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>turns scores into probabilities</source>
        <extracomment>Summary of the layer kind softmax</extracomment>
        <translation>macht aus Punktzahlen Wahrscheinlichkeiten</translation>
    </message>
</context>
<context>
    <name>values_text</name>
    <message>
        <source>row {0}, column {1}: outside</source>
        <translation>Zeile {0}, Spalte {1}: außerhalb</translation>
    </message>
    <message>
        <source>row {0}, column {1}: {2}</source>
        <translation>Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>von {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>worksheet</name>
    <message>
        <source>How a network sees a smile</source>
        <translation>Wie ein Netz ein Lächeln sieht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choose first, on paper. Then check in the program, and write down what it measured on your face.</source>
        <translation>Wähle zuerst, auf dem Papier. Prüfe dann im Programm und schreib auf, was es an deinem Gesicht gemessen hat.</translation>
    </message>
    <message>
        <source>Step {step}: {title}</source>
        <translation>Schritt {step}: {title}</translation>
    </message>
    <message>
        <source>Measured:</source>
        <translation>Gemessen:</translation>
    </message>
</context>
</TS>
