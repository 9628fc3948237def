<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>▾  Advanced</source>
        <translation>▾  Avancé</translation>
    </message>
    <message>
        <source>▸  Advanced</source>
        <translation>▸  Avancé</translation>
    </message>
</context>
<context>
    <name>AttributionMap</name>
    <message>
        <source>{0}: map over the face</source>
        <translation>{0}&#x202f;: carte du visage</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>No face yet</source>
        <translation>Pas encore de visage</translation>
    </message>
    <message>
        <source>strongest at {0}</source>
        <translation>le plus fort en {0}</translation>
    </message>
    <message>
        <source>of a randomised network</source>
        <translation>d’un réseau aléatoire</translation>
    </message>
    <message>
        <source>RANDOMISED</source>
        <translation>ALÉATOIRE</translation>
    </message>
</context>
<context>
    <name>AttributionView</name>
    <message>
        <source>Why this verdict</source>
        <translation>Pourquoi ce verdict</translation>
    </message>
    <message>
        <source>Maps of the face: the places that support the verdict or speak against it</source>
        <translation>Cartes du visage&#x202f;: les endroits qui soutiennent le verdict ou le contredisent</translation>
    </message>
    <message>
        <source>Randomised part of the network</source>
        <translation>Partie du réseau rendue aléatoire</translation>
    </message>
    <message>
        <source>Randomised: {0}</source>
        <translation>Aléatoire&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Over the picture</source>
        <translation>Sur l’image</translation>
    </message>
    <message>
        <source>No face yet: look into the camera, or open a picture with a face</source>
        <translation>Pas encore de visage&#x202f;: regarde la caméra, ou ouvre une image avec un visage</translation>
    </message>
    <message>
        <source>These maps are of a network that knows nothing. A map that looks as before explains little.</source>
        <translation>Ces cartes viennent d’un réseau qui ne sait rien. Une carte qui reste la même n’explique pas grand-chose.</translation>
    </message>
    <message>
        <source>How far the logit of “{0}” is ahead of that of “{1}”</source>
        <translation>Avance du logit de «&#x202f;{0}&#x202f;» sur celui de «&#x202f;{1}&#x202f;»</translation>
    </message>
    <message>
        <source>Changed by you. How far the logit of “{0}” is ahead of that of “{1}”</source>
        <translation>Modifié par toi. Avance du logit de «&#x202f;{0}&#x202f;» sur celui de «&#x202f;{1}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Attributions</name>
    <message>
        <source>Randomised: {0}. It knows nothing.</source>
        <translation>Aléatoire&#x202f;: {0}. Ce réseau ne sait rien.</translation>
    </message>
</context>
<context>
    <name>AugmentationSection</name>
    <message>
        <source>Changes to the faces (augmentation)</source>
        <translation>Modifications des visages (augmentation)</translation>
    </message>
    <message>
        <source>Strength of the changes, as a multiple of the usual</source>
        <translation>Force des modifications, en multiple de l’habituelle</translation>
    </message>
    <message>
        <source>Show examples</source>
        <translation>Montrer des exemples</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>Some of your images, changed as during training</source>
        <translation>Quelques-unes de tes images, modifiées comme pendant l’entraînement</translation>
    </message>
    <message>
        <source>Each time the network sees a face, the face is slightly moved, turned, mirrored, lit, blurred or made noisy, so that the network learns the expression and not the picture. At 0, faces stay as they are.</source>
        <translation>Chaque fois que le réseau voit un visage, celui-ci est légèrement déplacé, tourné, reflété, éclairé autrement, flouté ou bruité, pour que le réseau apprenne l’expression et non l’image. À 0, les visages restent tels quels.</translation>
    </message>
    <message>
        <source>no examples can be drawn: {0}</source>
        <translation>impossible de dessiner des exemples&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>A defect of the program, please report it: {0}</source>
        <translation>Défaut du programme, merci de le signaler&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close ({0} more)</source>
        <translation>Fermer ({0} de plus)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BaselineTaking</name>
    <message>
        <source>No face is in view to take a baseline of</source>
        <translation>Aucun visage en vue dont prendre la référence</translation>
    </message>
    <message>
        <source>No face has a baseline</source>
        <translation>Aucun visage n’a de référence</translation>
    </message>
    <message>
        <source>{0}: baseline taken</source>
        <translation>{0}&#x202f;: référence prise</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>BoothPicture</name>
    <message>
        <source>Picture of the booth</source>
        <translation>Image de la cabine</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>BoothView</name>
    <message>
        <source>Picture</source>
        <extracomment>Button: takes a picture</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Button: prints the last pictures</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Invité suivant</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Imprimer celle-ci</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>SmileDesk booth</source>
        <translation>Cabine SmileDesk</translation>
    </message>
    <message>
        <source>This picture cannot be shown: {0}</source>
        <translation>Cette photo ne peut pas être affichée&#x202f;: {0}</translation>
    </message>
    <message>
        <source>To leave the booth, hold the Esc key</source>
        <translation>Pour quitter la cabine, maintiens la touche Échap</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera settings: {0}</source>
        <translation>Réglages de la caméra&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Image en miroir</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>This system does not say what the camera offers: sizes are untested.</source>
        <translation>Ce système ne dit pas ce que la caméra propose&#x202f;: les tailles n’ont pas été testées.</translation>
    </message>
    <message>
        <source>&amp;Exposure</source>
        <translation>&amp;Exposition</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Luminosité</translation>
    </message>
    <message>
        <source>&amp;Power-line frequency</source>
        <translation>&amp;Fréquence du secteur</translation>
    </message>
    <message>
        <source>Set the exposure automatically</source>
        <translation>Régler l’exposition automatiquement</translation>
    </message>
    <message>
        <source>Lamps flicker at this frequency: the wrong one causes stripes</source>
        <translation>Les lampes scintillent à cette fréquence&#x202f;: une mauvaise valeur donne des bandes</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>{0} was plugged in</source>
        <translation>{0} a été branchée</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Left out: {0}</source>
        <translation>Écarté&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Would be kept in spite of this: {0}</source>
        <translation>Serait gardé malgré ceci&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Would be kept</source>
        <translation>Serait gardé</translation>
    </message>
    <message>
        <source>This is what the model lacks most: hold a class below to keep samples like it.</source>
        <translation>C’est ce qui manque le plus au modèle&#x202f;: maintiens une classe ci-dessous pour garder de tels exemples.</translation>
    </message>
    <message>
        <source>Hold a class below to keep it.</source>
        <translation>Maintiens une classe ci-dessous pour le garder.</translation>
    </message>
    <message>
        <source>Leave out:</source>
        <translation>Écarter&#x202f;:</translation>
    </message>
    <message>
        <source>change {0:5.1f}</source>
        <translation>changement {0:5.1f}</translation>
    </message>
    <message>
        <source>sharpness  {0:4.2f}</source>
        <translation>netteté     {0:4.2f}</translation>
    </message>
    <message>
        <source>brightness {0:4.0f}</source>
        <translation>luminosité {0:4.0f}</translation>
    </message>
    <message>
        <source>nothing kept yet</source>
        <translation>rien de gardé</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>The network is as it was learned. Right-click a map, a unit or a layer, or press Delete or S on a map. Everything after it is computed again.</source>
        <translation>Le réseau est tel qu’il a été appris. Clic droit sur une carte, une unité ou une couche, ou Suppr ou S sur une carte. Tout ce qui suit est recalculé.</translation>
    </message>
    <message numerus="yes">
        <source>Changed by you: %n</source>
        <translation>
            <numerusform>Modifié par toi&#x202f;: %n</numerusform>
            <numerusform>Modifiés par toi&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien de modifié</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation>Retirer&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>ChangedImages</name>
    <message>
        <source>{0} of {1}: {2}
True: {3}
Old: {4}
New: {5}</source>
        <translation>{0} de {1}&#x202f;: {2}
Vrai&#x202f;: {3}
Ancien&#x202f;: {4}
Nouveau&#x202f;: {5}</translation>
    </message>
    <message>
        <source>old</source>
        <extracomment>The old model</extracomment>
        <translation>ancien</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>The new model</extracomment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>aucun visage trouvé</translation>
    </message>
</context>
<context>
    <name>ChangedSection</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, of which the first {2} are shown</source>
        <translation>{0}&#x202f;: {1}, dont les {2} premières sont affichées</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes of the network</source>
        <translation>Modifications du réseau</translation>
    </message>
    <message>
        <source>Verdicts start afresh with every change. Another model starts without changes; the model&apos;s files stay as they are.</source>
        <translation>Chaque modification fait recommencer les verdicts. Un autre modèle commence sans modification&#x202f;; les fichiers du modèle restent tels quels.</translation>
    </message>
    <message>
        <source>p({0}) of this frame: {1:.2f} as learned, {2:.2f} with your changes</source>
        <translation>p({0}) de cette image&#x202f;: {1:.2f} tel qu’appris, {2:.2f} avec tes modifications</translation>
    </message>
</context>
<context>
    <name>ChecksTable</name>
    <message>
        <source>network</source>
        <extracomment>Heading of a column: the number that the network computed</extracomment>
        <translation>réseau</translation>
    </message>
    <message>
        <source>Numbers by hand, and those that they must equal</source>
        <translation>Nombres calculés à la main, et ceux auxquels ils doivent être égaux</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>differ by</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>{0}: by hand {1} · {2}: {3} · differ by {4} {5}</source>
        <translation>{0}&#x202f;: à la main {1} · {2}&#x202f;: {3} · écart {4} {5}</translation>
    </message>
</context>
<context>
    <name>ChildProcess</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>{0}: the process cannot start: {1}</source>
        <translation>{0}&#x202f;: le processus ne peut pas démarrer&#x202f;: {1}</translation>
    </message>
    <message>
        <source>{0}: the process sent a message that cannot be understood: {1}</source>
        <translation>{0}&#x202f;: le processus a envoyé un message incompréhensible&#x202f;: {1}</translation>
    </message>
    <message>
        <source>{0}: the process ended unexpectedly (code {1})</source>
        <translation>{0}&#x202f;: le processus s’est arrêté de façon inattendue (code {1})</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>{value} (not available)</source>
        <translation>{value} (non disponible)</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Results to show</source>
        <translation>Résultats à afficher</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Partie d’un nom</translation>
    </message>
    <message>
        <source>Part of the names to show</source>
        <translation>Partie des noms à afficher</translation>
    </message>
</context>
<context>
    <name>ChosenImages</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entraîner…</translation>
    </message>
    <message>
        <source>The folders could not be read: {0}. Resume to try again.</source>
        <translation>Les dossiers n’ont pas pu être lus&#x202f;: {0}. Reprends pour réessayer.</translation>
    </message>
    <message>
        <source>Reading the folders.</source>
        <translation>Lecture des dossiers.</translation>
    </message>
    <message>
        <source>Training can start once enough images of each class are read.</source>
        <translation>L’entraînement peut commencer dès qu’assez d’images de chaque classe sont lues.</translation>
    </message>
    <message>
        <source>There are enough images to start; training reads the others itself.</source>
        <translation>Il y a assez d’images pour commencer&#x202f;; l’entraînement lit les autres lui-même.</translation>
    </message>
    <message>
        <source>Nothing is missing: training can start.</source>
        <translation>Il ne manque rien&#x202f;: l’entraînement peut commencer.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Crop faces from photographs, or take the images as faces</source>
        <translation>Découper les visages dans des photos, ou prendre les images comme visages</translation>
    </message>
    <message>
        <source>Automatic, for each folder</source>
        <translation>Automatique, pour chaque dossier</translation>
    </message>
    <message>
        <source>Photographs: crop the face</source>
        <translation>Photos&#x202f;: découper le visage</translation>
    </message>
    <message>
        <source>Faces: take the whole image</source>
        <translation>Visages&#x202f;: prendre toute l’image</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>{0} to learn from · {1} held out · {2} skipped</source>
        <translation>{0} pour apprendre · {1} mises de côté · {2} écartées</translation>
    </message>
</context>
<context>
    <name>ClassCounts</name>
    <message>
        <source>Images of each class</source>
        <translation>Images de chaque classe</translation>
    </message>
</context>
<context>
    <name>ClassEditor</name>
    <message>
        <source>&apos;{0}&apos; has samples: delete or move them first</source>
        <translation>«&#x202f;{0}&#x202f;» a des exemples&#x202f;: supprime-les ou déplace-les d’abord</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>Ajouter une classe…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename {0}…</source>
        <translation>Renommer {0}…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Supprimer {0}</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#x202f;:</translation>
    </message>
</context>
<context>
    <name>ClassRow</name>
    <message>
        <source>Name of the class</source>
        <translation>Nom de la classe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Button: makes several classes of a merged one</extracomment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>{0} are the classes that were merged</extracomment>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>Split {0}</source>
        <translation>Séparer {0}</translation>
    </message>
    <message>
        <source>Split into separate classes again: {0}</source>
        <translation>Séparer de nouveau en classes distinctes&#x202f;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{number} images to learn from, {held_back} held back to check how well it learns</source>
        <translation>
            <numerusform>{number} image d’apprentissage, {held_back} de côté pour vérifier le résultat</numerusform>
            <numerusform>{number} images d’apprentissage, {held_back} de côté pour vérifier le résultat</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation>Renommer {0}</translation>
    </message>
    <message>
        <source>Rename the class; the name of another class merges the two</source>
        <translation>Renommer la classe&#x202f;; le nom d’une autre classe fusionne les deux</translation>
    </message>
    <message>
        <source>Return merges the two classes into “{0}”.</source>
        <translation>Entrée fusionne les deux classes en «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>Return renames; the name of another class ({0}) merges the two.</source>
        <translation>Entrée renomme&#x202f;; le nom d’une autre classe ({0}) fusionne les deux.</translation>
    </message>
</context>
<context>
    <name>ClassesSection</name>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images to learn from</source>
        <translation>
            <numerusform>{number} image d’apprentissage</numerusform>
            <numerusform>{number} images d’apprentissage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Collect samples</source>
        <translation>Collecter des exemples</translation>
    </message>
    <message>
        <source>Hold to record</source>
        <translation>Maintenir pour enregistrer</translation>
    </message>
    <message>
        <source>or hold the digit</source>
        <translation>ou maintenir le chiffre</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>recording: {0}</source>
        <translation>enregistrement&#x202f;: {0}</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>State of a button that is held</extracomment>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>Kept as {0}, not {1}. Ctrl+Z in Collect undoes it.</source>
        <translation>Gardé comme {0}, et non {1}. Ctrl+Z dans Collecter l’annule.</translation>
    </message>
    <message>
        <source>The disk is too slow for so many samples: continue in a moment</source>
        <translation>Le disque est trop lent pour tant d’exemples&#x202f;: continue dans un instant</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>Ce dossier ne peut pas être utilisé</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n images. Ctrl+Z brings them back until the window is closed.</source>
        <translation>
            <numerusform>%n image supprimée. Ctrl+Z la ramène jusqu’à la fermeture de la fenêtre.</numerusform>
            <numerusform>%n images supprimées. Ctrl+Z les ramène jusqu’à la fermeture de la fenêtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n images to {0}. Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>%n image déplacée vers {0}. Ctrl+Z l’annule.</numerusform>
            <numerusform>%n images déplacées vers {0}. Ctrl+Z l’annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Pas encore d’exemples</translation>
    </message>
    <message>
        <source>Hold the button of a class, or its digit, while your face shows it. Turn your head, change the light, come closer: the network learns to ignore whatever varies.</source>
        <translation>Maintiens le bouton d’une classe, ou son chiffre, pendant que ton visage la montre. Tourne la tête, change la lumière, approche-toi&#x202f;: le réseau apprend à ignorer tout ce qui varie.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Testing an unknown model</source>
        <translation>Essai d’un modèle inconnu</translation>
    </message>
    <message>
        <source>A separate process loads it first, in case its files are damaged.</source>
        <translation>Un processus séparé le charge d’abord, au cas où ses fichiers seraient endommagés.</translation>
    </message>
    <message>
        <source>The old one knows {0}; the new one {1}. Below, both judge the face in view.</source>
        <translation>L’ancien connaît {0}&#x202f;; le nouveau {1}. Ci-dessous, les deux jugent le visage en vue.</translation>
    </message>
    <message>
        <source>These two cannot be compared by numbers: they know different classes</source>
        <translation>Impossible de comparer ces deux modèles par des nombres&#x202f;: ils connaissent des classes différentes</translation>
    </message>
    <message>
        <source>Comparing both models on the same images</source>
        <translation>Comparaison des deux modèles sur les mêmes images</translation>
    </message>
    <message>
        <source>The live picture goes on.</source>
        <translation>L’image en direct continue.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Encore rien à comparer</translation>
    </message>
    <message>
        <source>Train a model, or choose one under Models. It is compared with the model in use, on the same images and on your face, before anything changes.</source>
        <translation>Entraîne un modèle, ou choisis-en un sous Modèles. Il est comparé au modèle utilisé, sur les mêmes images et sur ton visage, avant tout changement.</translation>
    </message>
    <message>
        <source>A folder that holds a folder of images for each class</source>
        <translation>Un dossier qui contient un dossier d’images pour chaque classe</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no longer among the models</source>
        <translation>«&#x202f;{0}&#x202f;» n’est plus parmi les modèles</translation>
    </message>
    <message>
        <source>Choose a model under Models to compare it with the one in use.</source>
        <translation>Choisis sous Modèles un modèle à comparer avec celui qui est utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n images</source>
        <translation>
            <numerusform>{0} sur %n image</numerusform>
            <numerusform>{0} sur %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>These models cannot be compared</source>
        <translation>Ces modèles ne peuvent pas être comparés</translation>
    </message>
    <message>
        <source>The two could not be compared on these images</source>
        <translation>Les deux n’ont pas pu être comparés sur ces images</translation>
    </message>
    <message>
        <source>It is not known on this machine which images the new model was chosen by.</source>
        <translation>Cet ordinateur ne sait pas quelles images ont servi à choisir le nouveau modèle.</translation>
    </message>
    <message>
        <source>The list of the images that the new model was chosen by is gone: {0}.</source>
        <translation>La liste des images qui ont servi à choisir le nouveau modèle a disparu&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Choose a folder that holds a folder of images for each class. Below, both judge the face in view.</source>
        <translation>Choisis un dossier qui contient un dossier d’images pour chaque classe. Ci-dessous, les deux jugent le visage en vue.</translation>
    </message>
    <message>
        <source>No images to compare the two on</source>
        <translation>Pas d’images pour comparer les deux</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in use now. &apos;{1}&apos; stays under Models.</source>
        <translation>«&#x202f;{0}&#x202f;» est maintenant utilisé. «&#x202f;{1}&#x202f;» reste sous Modèles.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; stays in use. &apos;{1}&apos; is kept under Models.</source>
        <translation>«&#x202f;{0}&#x202f;» reste utilisé. «&#x202f;{1}&#x202f;» est gardé sous Modèles.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; stays in use. The images that the discarded model learned from are still there.</source>
        <translation>«&#x202f;{0}&#x202f;» reste utilisé. Les images dont le modèle écarté a appris sont toujours là.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was discarded</source>
        <translation>«&#x202f;{0}&#x202f;» a été écarté</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Only the new model is right</source>
        <translation>Seul le nouveau modèle a raison</translation>
    </message>
    <message>
        <source>Only the old model is right</source>
        <translation>Seul l’ancien modèle a raison</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Answers for the images of each class</source>
        <translation>Réponses pour les images de chaque classe</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>c’est</translation>
    </message>
    <message>
        <source>the network says</source>
        <translation>le réseau dit</translation>
    </message>
    <message numerus="yes">
        <source>%n images of “{0}” ({1:.1%} of them) are called “{2}”</source>
        <translation>
            <numerusform>%n image de «&#x202f;{0}&#x202f;» ({1:.1%} d’entre elles) est appelée «&#x202f;{2}&#x202f;»</numerusform>
            <numerusform>%n images de «&#x202f;{0}&#x202f;» ({1:.1%} d’entre elles) sont appelées «&#x202f;{2}&#x202f;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsOverlay</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Freeze the picture</source>
        <translation>Figer l’image</translation>
    </message>
    <message>
        <source>Position in the film</source>
        <translation>Position dans le film</translation>
    </message>
    <message>
        <source>Follow the largest</source>
        <translation>Suivre le plus grand</translation>
    </message>
    <message>
        <source>Let the network view follow the largest face</source>
        <translation>La vue du réseau suit le plus grand visage</translation>
    </message>
    <message>
        <source>The verdict changes a little beyond this probability, so that it does not flicker</source>
        <translation>Le verdict change un peu au-delà de cette probabilité, pour rester stable</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>{0} from</source>
        <translation>{0} dès</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>There is no verdict to correct yet</source>
        <translation>Il n’y a pas encore de verdict à corriger</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is about {1}: choose another folder first</source>
        <translation>«&#x202f;{0}&#x202f;» concerne {1}&#x202f;: choisis d’abord un autre dossier</translation>
    </message>
    <message>
        <source>Not {0}: which class is it?</source>
        <translation>Pas {0}&#x202f;: quelle classe est-ce&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>The course needs a network. Wait until it is loaded.</source>
        <translation>Le cours a besoin d’un réseau. Attends qu’il soit chargé.</translation>
    </message>
    <message>
        <source>The files of this network are gone. Choose another model.</source>
        <translation>Les fichiers de ce réseau ont disparu. Choisis un autre modèle.</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Enregistrer la fiche d’exercices</translation>
    </message>
    <message>
        <source>The worksheet is saved: {path}</source>
        <translation>La fiche d’exercices est enregistrée&#x202f;: {path}</translation>
    </message>
</context>
<context>
    <name>CourseBar</name>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montre-moi</translation>
    </message>
    <message>
        <source>Open what this step is about</source>
        <translation>Ouvrir ce dont parle cette étape</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Begin the course again, and forget what was checked</source>
        <translation>Recommencer le cours et oublier ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Fiche d’exercices…</translation>
    </message>
    <message>
        <source>Save the tasks as two pages to print</source>
        <translation>Enregistrer les exercices sur deux pages à imprimer</translation>
    </message>
    <message>
        <source>Close the course</source>
        <translation>Fermer le cours</translation>
    </message>
    <message>
        <source>Close the course; the menu Explore opens it again at the same place</source>
        <translation>Fermer le cours&#x202f;; le menu Explorer le rouvre au même endroit</translation>
    </message>
    <message>
        <source>Step {step} of 5: {title}</source>
        <translation>Étape {step} sur 5&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Stage {stage} of {stages}, {right} of {checked} right</source>
        <translation>Exercice {stage} sur {stages}, {right} sur {checked} justes</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>The answer is correct</extracomment>
        <translation>Juste.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Pas encore.</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>cut at {0}</source>
        <translation>coupé à {0}</translation>
    </message>
    <message>
        <source>line: {points}</source>
        <translation>droite&#x202f;: {points}</translation>
    </message>
    <message numerus="yes">
        <source>%n values here</source>
        <translation>
            <numerusform>%n valeur ici</numerusform>
            <numerusform>%n valeurs ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>No value yet</source>
        <translation>Pas encore de valeur</translation>
    </message>
    <message>
        <source>{0}: {1:.4f} at {2} {3:g}, {4:.4f} at {2} {5:g}</source>
        <translation>{0}&#x202f;: {1:.4f} à {2} {3:g}, {4:.4f} à {2} {5:g}</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Use the new one</source>
        <translation>Utiliser le nouveau</translation>
    </message>
    <message>
        <source>Use the new model for the live picture from now on. The old one stays under Models.</source>
        <translation>Utiliser désormais le nouveau modèle pour l’image en direct. L’ancien reste sous Modèles.</translation>
    </message>
    <message>
        <source>Keep both, use the old one</source>
        <translation>Garder les deux, utiliser l’ancien</translation>
    </message>
    <message>
        <source>Nothing changes in the live picture. The new model stays under Models for later.</source>
        <translation>Rien ne change dans l’image en direct. Le nouveau modèle reste sous Modèles pour plus tard.</translation>
    </message>
    <message>
        <source>Discard the new one</source>
        <translation>Écarter le nouveau</translation>
    </message>
    <message>
        <source>Nothing changes in the live picture. The new model is moved from Models to the folder &apos;removed-models&apos; of your user data; the images it learned from stay.</source>
        <translation>Rien ne change dans l’image en direct. Le nouveau modèle passe de Modèles au dossier «&#x202f;removed-models&#x202f;» de tes données&#x202f;; les images dont il a appris restent.</translation>
    </message>
</context>
<context>
    <name>DetectorControl</name>
    <message>
        <source>Choose its file…</source>
        <translation>Choisir son fichier…</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Le télécharger…</translation>
    </message>
    <message>
        <source>YuNet if its file is there</source>
        <translation>YuNet si son fichier est là</translation>
    </message>
    <message>
        <source>Haar cascades</source>
        <translation>Cascades de Haar</translation>
    </message>
    <message>
        <source>YuNet: {file}</source>
        <translation>YuNet&#x202f;: {file}</translation>
    </message>
    <message>
        <source>The Haar cascades find the faces.</source>
        <translation>Les cascades de Haar trouvent les visages.</translation>
    </message>
    <message>
        <source>YuNet finds the faces: {file}</source>
        <translation>YuNet trouve les visages&#x202f;: {file}</translation>
    </message>
    <message>
        <source>There is no such file, so the Haar cascades find the faces: {file}</source>
        <translation>Ce fichier n’existe pas, les cascades de Haar trouvent donc les visages&#x202f;: {file}</translation>
    </message>
    <message>
        <source>Its file is missing, so the Haar cascades find the faces. Its place is {file}</source>
        <translation>Son fichier manque, les cascades de Haar trouvent donc les visages. Sa place est {file}</translation>
    </message>
    <message>
        <source>YuNet ({pattern})</source>
        <translation>YuNet ({pattern})</translation>
    </message>
    <message>
        <source>Choose YuNet&apos;s file</source>
        <translation>Choisir le fichier de YuNet</translation>
    </message>
    <message>
        <source>Fetch YuNet&apos;s file</source>
        <translation>Télécharger le fichier de YuNet</translation>
    </message>
    <message>
        <source>Fetch {size} KB from the network?</source>
        <translation>Télécharger {size} Ko depuis internet&#x202f;?</translation>
    </message>
    <message>
        <source>The file comes from {address} (MIT licence). It is kept only if its SHA-256 is that of the file that SmileDesk was measured with. Nothing about you or your pictures is sent.</source>
        <translation>Le fichier vient de {address} (licence MIT). Il n’est gardé que si son SHA-256 est celui du fichier avec lequel SmileDesk a été mesuré. Rien sur toi ni sur tes images n’est envoyé.</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Le télécharger</translation>
    </message>
    <message>
        <source>Do not fetch it</source>
        <translation>Ne pas le télécharger</translation>
    </message>
    <message>
        <source>The file is being fetched…</source>
        <translation>Téléchargement du fichier…</translation>
    </message>
</context>
<context>
    <name>DriftMeter</name>
    <message>
        <source>Comparison with the training faces</source>
        <translation>Comparaison avec les visages d’entraînement</translation>
    </message>
</context>
<context>
    <name>EpochPage</name>
    <message>
        <source> epochs</source>
        <extracomment>After a number in its field</extracomment>
        <translation> époques</translation>
    </message>
    <message>
        <source>How many epochs</source>
        <translation>Nombre d’époques</translation>
    </message>
    <message>
        <source>seed </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>graine </translation>
    </message>
    <message>
        <source>Seed of the random weights</source>
        <translation>Graine des poids aléatoires</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>Axis of a plot: number of the epoch</extracomment>
        <translation>époque</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Réponses justes</translation>
    </message>
    <message>
        <source>Train from random</source>
        <translation>Entraîner depuis le hasard</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>This program cannot train</source>
        <translation>Ce programme ne peut pas entraîner</translation>
    </message>
    <message>
        <source>From random to trained</source>
        <translation>Du hasard au réseau entraîné</translation>
    </message>
    <message>
        <source>In an epoch the network sees every image once and is corrected after each small batch of them. The networks of all epochs are kept: move through them below, and see what each says of your face.</source>
        <translation>Pendant une époque, le réseau voit chaque image une fois et est corrigé après chaque lot de quelques images. Les réseaux de toutes les époques sont gardés&#x202f;: parcoure-les ci-dessous, et vois ce que chacun dit de ton visage.</translation>
    </message>
    <message>
        <source>Some images are held back: the network never learns from them; they only show how well it does on images it has not seen. Where it gets better on the training images but not on those, it learns by heart: the field calls this overfitting. The steps are those of the other page, but with a few images at a time and a rate of its own for every weight, which the field calls Adam.</source>
        <translation>Quelques images sont mises de côté&#x202f;: le réseau n’en apprend jamais, elles disent seulement comment il se comporte sur des images qu’il n’a pas vues. Quand les images d’entraînement s’améliorent et les autres non, il apprend par cœur&#x202f;: c’est le surapprentissage. Les étapes sont celles de l’autre page, mais avec quelques images à la fois et un taux propre à chaque poids, une méthode appelée Adam.</translation>
    </message>
    <message>
        <source>ending after this batch</source>
        <translation>fin après ce lot</translation>
    </message>
    <message>
        <source>done · best: epoch {0}</source>
        <translation>terminé · meilleure&#x202f;: époque {0}</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>Name of a curve: images that are learned from</extracomment>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>held back</source>
        <extracomment>Name of a curve: images that are not learned from</extracomment>
        <translation>mises de côté</translation>
    </message>
    <message>
        <source>{0:.1f} s an epoch, {1:.0f} s left</source>
        <translation>{0:.1f} s par époque, encore {1:.0f} s</translation>
    </message>
    <message>
        <source>of epoch {0}</source>
        <extracomment>The kernels: of epoch 3</extracomment>
        <translation>de l’époque {0}</translation>
    </message>
    <message>
        <source>of epoch {0}, all random</source>
        <translation>de l’époque {0}, tout au hasard</translation>
    </message>
    <message>
        <source>Epoch 0: the random weights that training starts from.</source>
        <translation>Époque 0&#x202f;: les poids aléatoires dont part l’entraînement.</translation>
    </message>
    <message>
        <source>Epoch {0}: loss {1:.3f}, {2:.1%} right in training; {3:.3f}, {4:.1%} on faces held back.</source>
        <translation>Époque {0}&#x202f;: perte {1:.3f}, {2:.1%} justes à l’entraînement&#x202f;; {3:.3f}, {4:.1%} sur les visages mis de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n faces to learn from, {0} held back.</source>
        <translation>
            <numerusform>%n visage d’apprentissage, {0} de côté.</numerusform>
            <numerusform>%n visages d’apprentissage, {0} de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>calibrating</source>
        <extracomment>What the training does now</extracomment>
        <translation>calibration</translation>
    </message>
    <message>
        <source>measuring</source>
        <extracomment>What the training does now</extracomment>
        <translation>mesure</translation>
    </message>
    <message>
        <source>writing the model</source>
        <translation>écriture du modèle</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>L’entraînement a échoué</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entraîner à nouveau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>EpochScrubber</name>
    <message>
        <source>Play</source>
        <extracomment>Button: plays the epochs one after the other</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>From random to trained, epoch by epoch</source>
        <translation>Du hasard au réseau entraîné, époque par époque</translation>
    </message>
    <message>
        <source>Epoch whose network is shown</source>
        <translation>Époque dont le réseau est montré</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>époque {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Undo it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Il reste</translation>
    </message>
    <message>
        <source>It gets less sure</source>
        <translation>Il devient moins sûr</translation>
    </message>
    <message>
        <source>It flips</source>
        <translation>Il s’inverse</translation>
    </message>
    <message>
        <source>Your own changes are suspended meanwhile; “Undo it” brings them back.</source>
        <translation>Tes propres modifications attendent&#x202f;; l’annulation les ramène.</translation>
    </message>
    <message>
        <source>This network has nothing to change here.</source>
        <translation>Ce réseau n’a rien à modifier ici.</translation>
    </message>
    <message>
        <source>An experiment needs a face.</source>
        <translation>Une expérience a besoin d’un visage.</translation>
    </message>
    <message>
        <source>The filters of {0} that see edges, {1} of {2}, are muted.</source>
        <translation>Les filtres de {0} qui voient des bords, {1} sur {2}, sont coupés.</translation>
    </message>
    <message numerus="yes">
        <source>Every ReLU is switched off, %n of them: negative numbers go on.</source>
        <translation>
            <numerusform>Chaque ReLU est désactivée, %n en tout&#x202f;: les nombres négatifs passent.</numerusform>
            <numerusform>Chaque ReLU est désactivée, %n en tout&#x202f;: les nombres négatifs passent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pooling layers take the mean of each window instead of the maximum.</source>
        <translation>
            <numerusform>%n couche de pooling prend la moyenne de chaque fenêtre au lieu du maximum.</numerusform>
            <numerusform>%n couches de pooling prennent la moyenne de chaque fenêtre au lieu du maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to the verdict on this face?</source>
        <translation>Que devient le verdict sur ce visage&#x202f;?</translation>
    </message>
    <message>
        <source>Right: {0} ({1}). p({2}) was {3:.2f}, and is {4:.2f}.</source>
        <translation>Juste&#x202f;: {0} ({1}). p({2}) valait {3:.2f} et vaut {4:.2f}.</translation>
    </message>
    <message>
        <source>Not this time: {0} ({1}). p({2}) was {3:.2f}, and is {4:.2f}.</source>
        <translation>Pas cette fois&#x202f;: {0} ({1}). p({2}) valait {3:.2f} et vaut {4:.2f}.</translation>
    </message>
    <message>
        <source>Of the {1} units of {0}, the one that matters most for this face is muted.</source>
        <translation>Parmi les {1} unités de {0}, celle qui compte le plus pour ce visage est coupée.</translation>
    </message>
    <message>
        <source>Looking at the next frames…</source>
        <translation>Examen des images suivantes…</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>One step deeper</source>
        <translation>Un pas plus loin</translation>
    </message>
</context>
<context>
    <name>FacePicture</name>
    <message>
        <source>Picture of your face</source>
        <translation>Photo de ton visage</translation>
    </message>
    <message>
        <source>No face was in view when the training began: take a picture with the button below</source>
        <translation>Aucun visage n’était en vue au début de l’entraînement&#x202f;: prends une photo avec le bouton ci-dessous</translation>
    </message>
    <message>
        <source>{0} by {1} pixels, as the network sees it</source>
        <translation>{0} pixels sur {1}, comme le réseau le voit</translation>
    </message>
    <message>
        <source>no face yet</source>
        <translation>pas encore de visage</translation>
    </message>
</context>
<context>
    <name>FaceStrip</name>
    <message>
        <source>No faces yet</source>
        <translation>Pas encore de visages</translation>
    </message>
    <message>
        <source>Face {0} of {1}: {2}</source>
        <translation>Visage {0} sur {1}&#x202f;: {2}</translation>
    </message>
    <message>
        <source>Face {0} of {1}: {2} (you)</source>
        <translation>Visage {0} sur {1}&#x202f;: {2} (toi)</translation>
    </message>
    <message>
        <source>before {0:.4f}</source>
        <extracomment>The loss of a face before the last update</extracomment>
        <translation>avant {0:.4f}</translation>
    </message>
    <message>
        <source>loss = −ln p = {0:.4f}</source>
        <translation>perte = −ln p = {0:.4f}</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>The class that a face is said to have</extracomment>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>p(label)</source>
        <translation>p(étiquette)</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>Of one face</extracomment>
        <translation>perte</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>The face in a picture is that of the user</extracomment>
        <translation>toi</translation>
    </message>
</context>
<context>
    <name>FaceWatch</name>
    <message>
        <source>Take again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take my face again</source>
        <translation>Reprendre mon visage</translation>
    </message>
    <message>
        <source>Replaces this picture with your face as it is now</source>
        <translation>Remplace cette photo par ton visage actuel</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>Axis of a plot: number of the epoch</extracomment>
        <translation>époque</translation>
    </message>
    <message>
        <source>The probability that each epoch&apos;s network gives your face in this picture; dashed, that of the model in use. Not calibrated yet: the finished model may be less confident.</source>
        <translation>La probabilité que le réseau de chaque époque donne à ton visage sur cette photo&#x202f;; en pointillé, celle du modèle utilisé. Pas encore calibrée&#x202f;: le modèle fini peut être moins sûr.</translation>
    </message>
    <message>
        <source>model in use</source>
        <translation>modèle utilisé</translation>
    </message>
</context>
<context>
    <name>FaithfulnessSection</name>
    <message>
        <source>Which map is the most faithful here?</source>
        <translation>Quelle carte est la plus fidèle ici&#x202f;?</translation>
    </message>
    <message>
        <source>Freeze and measure</source>
        <translation>Figer et mesurer</translation>
    </message>
    <message>
        <source>Deletion takes away what a map calls important first: the sooner the probability falls, the better. Insertion brings it back first: the sooner it rises, the better.</source>
        <translation>La suppression enlève d’abord ce qu’une carte dit important&#x202f;: plus la probabilité baisse tôt, mieux c’est. L’insertion le ramène d’abord&#x202f;: plus elle monte tôt, mieux c’est.</translation>
    </message>
    <message>
        <source>% of the face</source>
        <translation>% du visage</translation>
    </message>
    <message>
        <source>deletion</source>
        <extracomment>Places of the face are deleted</extracomment>
        <translation>suppression</translation>
    </message>
    <message>
        <source>insertion</source>
        <extracomment>Places of the face are inserted</extracomment>
        <translation>insertion</translation>
    </message>
    <message>
        <source>area under p({0})</source>
        <translation>aire sous p({0})</translation>
    </message>
</context>
<context>
    <name>Filming</name>
    <message>
        <source>Film</source>
        <extracomment>Button: records a film</extracomment>
        <translation>Filmer</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Il n’y a pas encore d’image</translation>
    </message>
    <message numerus="yes">
        <source>film: %n frames dropped</source>
        <translation>
            <numerusform>film&#x202f;: %n image perdue</numerusform>
            <numerusform>film&#x202f;: %n images perdues</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has another size: the film goes on in {0}</source>
        <translation>L’image a une autre taille&#x202f;: le film continue dans {0}</translation>
    </message>
    <message>
        <source>The film has ended: {0}</source>
        <translation>Le film est terminé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Nothing was filmed</source>
        <translation>Rien n’a été filmé</translation>
    </message>
    <message>
        <source>Saved {0} (frames: {1}, dropped: {2})</source>
        <translation>{0} enregistré (images&#x202f;: {1}, perdues&#x202f;: {2})</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Choose images…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>Compare both on the images of another folder, which holds a folder of images for each class.</source>
        <translation>Comparer les deux sur les images d’un autre dossier, qui contient un dossier d’images pour chaque classe.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avancement de la comparaison</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}&#x202f;: {keys}</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>empty so far</source>
        <translation>vide pour l’instant</translation>
    </message>
    <message>
        <source>Samples go to &apos;{0}&apos; · {1}</source>
        <translation>Les exemples vont dans «&#x202f;{0}&#x202f;» · {1}</translation>
    </message>
    <message>
        <source>A folder for samples: an empty one, or one that holds a folder of images for each class</source>
        <translation>Un dossier pour les exemples&#x202f;: vide, ou contenant un dossier d’images pour chaque classe</translation>
    </message>
</context>
<context>
    <name>FolderClassification</name>
    <message>
        <source>Classify the pictures and films of a folder</source>
        <translation>Classer les photos et les films d’un dossier</translation>
    </message>
    <message>
        <source>This face is a sample already.</source>
        <translation>Ce visage est déjà un exemple.</translation>
    </message>
    <message>
        <source>Kept as {0}. Ctrl+Z takes it back.</source>
        <translation>Gardé comme {0}. Ctrl+Z le retire.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Parquet (*.parquet)</source>
        <translation>Parquet (*.parquet)</translation>
    </message>
    <message>
        <source>Export the shown rows</source>
        <translation>Exporter les lignes affichées</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; exists: type its whole name to replace it</source>
        <translation>«&#x202f;{0}&#x202f;» existe&#x202f;: tape son nom entier pour le remplacer</translation>
    </message>
    <message numerus="yes">
        <source>{number} rows saved as {file}</source>
        <translation>
            <numerusform>{number} ligne enregistrée dans {file}</numerusform>
            <numerusform>{number} lignes enregistrées dans {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderDrawing</name>
    <message>
        <source>Example of a folder</source>
        <translation>Exemple de dossier</translation>
    </message>
    <message>
        <source>A folder that holds two folders, smile and no_smile, with images of faces in each</source>
        <translation>Un dossier qui contient deux dossiers, smile et no_smile, avec des images de visages dans chacun</translation>
    </message>
    <message>
        <source>my faces</source>
        <translation>mes visages</translation>
    </message>
</context>
<context>
    <name>FolderProgress</name>
    <message>
        <source>Progress of the folder</source>
        <translation>Avancement du dossier</translation>
    </message>
    <message>
        <source>Listing the files…</source>
        <translation>Liste des fichiers…</translation>
    </message>
    <message>
        <source>Files: {0} of {1}, frames: {2}</source>
        <translation>Fichiers&#x202f;: {0} sur {1}, images&#x202f;: {2}</translation>
    </message>
    <message>
        <source>Stopped: what was found until then stays in the list.</source>
        <translation>Arrêté&#x202f;: ce qui a été trouvé jusque-là reste dans la liste.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>reading…</source>
        <extracomment>A folder is being read</extracomment>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>Retirer {0} de la liste</translation>
    </message>
    <message>
        <source>Remove this folder from the list; its files stay as they are</source>
        <translation>Retirer ce dossier de la liste&#x202f;; ses fichiers restent tels quels</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Classified folder</source>
        <translation>Dossier classé</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un autre dossier…</translation>
    </message>
    <message>
        <source>Keep the face as a sample of the other class, to learn from it</source>
        <translation>Garder le visage comme exemple de l’autre classe, pour en apprendre</translation>
    </message>
    <message>
        <source>Show in live view</source>
        <translation>Afficher dans la vue en direct</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the shown rows as CSV, JSON lines or Parquet</source>
        <translation>Enregistrer les lignes affichées en CSV, lignes JSON ou Parquet</translation>
    </message>
    <message>
        <source>Model: {0} · faces: {1}</source>
        <translation>Modèle&#x202f;: {0} · visages&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Parcours du dossier</translation>
    </message>
    <message>
        <source>The first results come in a moment.</source>
        <translation>Les premiers résultats arrivent dans un instant.</translation>
    </message>
    <message>
        <source>Classify a folder</source>
        <translation>Classer un dossier</translation>
    </message>
    <message>
        <source>The live model judges every face in the pictures and films of a folder. Sort and filter the results, export them, and teach the network from its mistakes. Folders named after the classes, such as smile and no_smile, show which verdicts are wrong.</source>
        <translation>Le modèle en direct juge chaque visage des photos et des films d’un dossier. Trie et filtre les résultats, exporte-les, et entraîne le réseau avec ses erreurs. Des dossiers nommés comme les classes, tels que smile et no_smile, montrent quels verdicts sont faux.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>No results match</source>
        <translation>Aucun résultat ne correspond</translation>
    </message>
    <message>
        <source>Choose another verdict, or another part of a name.</source>
        <translation>Choisis un autre verdict, ou une autre partie d’un nom.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing was found before the run ended</source>
        <translation>Rien n’a été trouvé avant la fin</translation>
    </message>
    <message>
        <source>Classify the folder again, or another one.</source>
        <translation>Classe à nouveau ce dossier, ou un autre.</translation>
    </message>
</context>
<context>
    <name>FormulaPanel</name>
    <message>
        <source>{0} smaller</source>
        <extracomment>Numbers of a window that are smaller than the largest one</extracomment>
        <translation>{0} plus petits</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>Below the result of a formula</extracomment>
        <translation>somme</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>Below the result of a formula: the largest of the numbers</extracomment>
        <translation>maximum</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove the selected samples. Undo brings them back until the window is closed.</source>
        <translation>Supprimer les exemples sélectionnés. Annuler les ramène jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message numerus="yes">
        <source>%n images selected</source>
        <translation>
            <numerusform>%n image sélectionnée</numerusform>
            <numerusform>%n images sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the selected samples to another class</source>
        <translation>Déplacer les exemples sélectionnés vers une autre classe</translation>
    </message>
    <message>
        <source>Select samples first: click them, or use the arrow keys</source>
        <translation>Sélectionne d’abord des exemples&#x202f;: clique dessus, ou utilise les flèches</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Annuler&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Drop folders to learn from them</source>
        <translation>Dépose des dossiers pour en apprendre</translation>
    </message>
    <message>
        <source>A folder that holds a folder of images for each class</source>
        <translation>Un dossier qui contient un dossier d’images pour chaque classe</translation>
    </message>
</context>
<context>
    <name>ImagesSection</name>
    <message>
        <source>Images to learn from</source>
        <translation>Images d’apprentissage</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>No images yet. Collect samples with your camera, or choose a folder that holds a folder of images for each class.</source>
        <translation>Pas encore d’images. Collecte des exemples avec ta caméra, ou choisis un dossier qui contient un dossier d’images pour chaque classe.</translation>
    </message>
    <message>
        <source>Training needs images of at least two classes.</source>
        <translation>L’entraînement a besoin d’images d’au moins deux classes.</translation>
    </message>
    <message>
        <source>If the folders are labelled differently, each teaches an output of its own, and the model keeps the first folder&apos;s.</source>
        <translation>Si les dossiers sont étiquetés différemment, chacun entraîne sa propre sortie, et le modèle garde celle du premier dossier.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>class {0}</source>
        <translation>classe {0}</translation>
    </message>
    <message>
        <source>red, green, blue (usual)</source>
        <translation>rouge, vert, bleu (habituel)</translation>
    </message>
    <message>
        <source>blue, green, red (OpenCV)</source>
        <translation>bleu, vert, rouge (OpenCV)</translation>
    </message>
    <message>
        <source>0 to 1 (usual)</source>
        <translation>0 à 1 (habituel)</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>−1 à 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 à 255</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Importer {0}</translation>
    </message>
    <message>
        <source>A Keras file does not say what its outputs mean. Name them in the order they were trained: in Keras usually the alphabetical order of the folders.</source>
        <translation>Un fichier Keras ne dit pas ce que signifient ses sorties. Nomme-les dans l’ordre de leur entraînement&#x202f;: avec Keras, c’est en général l’ordre alphabétique des dossiers.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>The class whose probability is shown and compared with the threshold</source>
        <translation>La classe dont la probabilité est affichée et comparée au seuil</translation>
    </message>
    <message>
        <source>The order of the colour channels in training</source>
        <translation>L’ordre des canaux de couleur à l’entraînement</translation>
    </message>
    <message>
        <source>The values of black and white in training, which the file does not say</source>
        <translation>Les valeurs du noir et du blanc à l’entraînement, que le fichier ne dit pas</translation>
    </message>
    <message>
        <source>Shown as p</source>
        <translation>Affichée comme p</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{0} of {1} named, separated by commas</source>
        <translation>{0} sur {1} nommées, séparées par des virgules</translation>
    </message>
    <message>
        <source>{0} of {0} named</source>
        <translation>{0} sur {0} nommées</translation>
    </message>
    <message>
        <source>Two classes have the same name</source>
        <translation>Deux classes ont le même nom</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation>Chargement de TensorFlow, qui prend en général de 4 à 15 secondes</translation>
    </message>
    <message>
        <source>Converting the model, and comparing it with the original</source>
        <translation>Conversion du modèle et comparaison avec l’original</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Écriture du modèle</translation>
    </message>
</context>
<context>
    <name>InputTile</name>
    <message>
        <source>What the network sees of the face it follows.</source>
        <translation>Ce que le réseau voit du visage qu’il suit.</translation>
    </message>
    <message>
        <source>The probe sees {0} × {1} pixels from row {2}, column {3}.</source>
        <translation>La sonde voit {0} × {1} pixels à partir de la ligne {2}, colonne {3}.</translation>
    </message>
    <message>
        <source>The winner sees {0} × {1} pixels from row {2}, column {3}.</source>
        <translation>Le gagnant voit {0} × {1} pixels à partir de la ligne {2}, colonne {3}.</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Continues with the same images, settings and weights, as if it had never stopped</source>
        <translation>Continue avec les mêmes images, réglages et poids, comme sans interruption</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Removes what it has learned so far; images and models stay as they are</source>
        <translation>Supprime ce qui a été appris jusqu’ici&#x202f;; images et modèles restent tels quels</translation>
    </message>
    <message>
        <source>The training of “{0}”, begun {1}, was interrupted.</source>
        <translation>L’entraînement de «&#x202f;{0}&#x202f;», commencé {1}, a été interrompu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were interrupted before it.</source>
        <translation>
            <numerusform>%n autre a été interrompu avant lui.</numerusform>
            <numerusform>%n autres ont été interrompus avant lui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterventionMenu</name>
    <message>
        <source>Biases of {0} to zero</source>
        <translation>Biais de {0} à zéro</translation>
    </message>
    <message>
        <source>Nothing in {0} can be changed</source>
        <translation>Rien de {0} ne peut être modifié</translation>
    </message>
    <message>
        <source>Filter {0} of {1}</source>
        <translation>Filtre {0} de {1}</translation>
    </message>
    <message>
        <source>Unit {0} of {1}</source>
        <translation>Unité {0} de {1}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Solo: mute all others</source>
        <translation>Solo&#x202f;: couper tous les autres</translation>
    </message>
    <message>
        <source>Bias to zero</source>
        <translation>Biais à zéro</translation>
    </message>
    <message>
        <source>Exchange with…</source>
        <translation>Échanger avec…</translation>
    </message>
    <message>
        <source>Edit a kernel by hand</source>
        <translation>Modifier un noyau à la main</translation>
    </message>
    <message>
        <source>{0} off</source>
        <translation>{0} désactivée</translation>
    </message>
    <message>
        <source>{0}: mean instead of maximum</source>
        <translation>{0}&#x202f;: moyenne au lieu du maximum</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Before a slider: by how much an output is multiplied</extracomment>
        <translation>Échelle</translation>
    </message>
</context>
<context>
    <name>Interventions</name>
    <message>
        <source>Exchange unit {0} of {1}: choose the unit to exchange it with.</source>
        <translation>Échanger l’unité {0} de {1}&#x202f;: choisis l’unité avec laquelle l’échanger.</translation>
    </message>
    <message>
        <source>Exchange filter {0} of {1}: choose the map to exchange it with.</source>
        <translation>Échanger le filtre {0} de {1}&#x202f;: choisis la carte avec laquelle l’échanger.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>{0} has no filters of its own</source>
        <translation>{0} n’a pas de filtres propres</translation>
    </message>
</context>
<context>
    <name>KernelEditor</name>
    <message>
        <source>your own</source>
        <extracomment>A kernel</extracomment>
        <translation>le tien</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Size of the kernel</source>
        <translation>Taille du noyau</translation>
    </message>
</context>
<context>
    <name>KernelGrid</name>
    <message>
        <source>Kernel, row {0}, column {1}</source>
        <translation>Noyau, ligne {0}, colonne {1}</translation>
    </message>
</context>
<context>
    <name>KernelPanel</name>
    <message>
        <source>a layer</source>
        <translation>une couche</translation>
    </message>
    <message>
        <source>Layer whose weights are shown</source>
        <translation>Couche dont les poids sont montrés</translation>
    </message>
    <message>
        <source>Filter or unit whose weights are shown</source>
        <translation>Filtre ou unité dont les poids sont montrés</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Noyaux</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Of weights: before the update</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>Random init draws them</source>
        <translation>«&#x202f;Tirage&#x202f;» les tire</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>Backward finds them</source>
        <translation>«&#x202f;Arrière&#x202f;» les trouve</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Of weights: after the update</extracomment>
        <translation>après</translation>
    </message>
    <message>
        <source>Update makes them</source>
        <translation>«&#x202f;Mise à jour&#x202f;» les produit</translation>
    </message>
    <message>
        <source>Weights of</source>
        <translation>Poids de</translation>
    </message>
    <message>
        <source>filter </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>filtre </translation>
    </message>
    <message>
        <source>unit </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>unité </translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>After a field with a number: filter 3 of 16</extracomment>
        <translation>de {0}</translation>
    </message>
    <message numerus="yes">
        <source>all %n filters</source>
        <translation>
            <numerusform>%n seul filtre</numerusform>
            <numerusform>tous les %n filtres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelSection</name>
    <message>
        <source>A kernel by hand</source>
        <translation>Un noyau à la main</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>filter </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>filtre </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>input </source>
        <extracomment>Before a number in its field: an input channel of the filter</extracomment>
        <translation>entrée </translation>
    </message>
    <message>
        <source>Input of the filter</source>
        <translation>Entrée du filtre</translation>
    </message>
    <message>
        <source>Kernel to fill in</source>
        <translation>Noyau à insérer</translation>
    </message>
    <message>
        <source>fill in…</source>
        <extracomment>Choice: puts a known kernel into the grid</extracomment>
        <translation>insérer…</translation>
    </message>
    <message>
        <source>This model has no convolution.</source>
        <translation>Ce modèle n’a pas de convolution.</translation>
    </message>
    <message>
        <source> of {0}</source>
        <translation> de {0}</translation>
    </message>
    <message>
        <source>as it was learned</source>
        <translation>tel qu’appris</translation>
    </message>
    <message>
        <source>zeros</source>
        <extracomment>A kernel of nothing but zeros</extracomment>
        <translation>zéros</translation>
    </message>
</context>
<context>
    <name>KernelTile</name>
    <message>
        <source>from {0} to {1}</source>
        <translation>de {0} à {1}</translation>
    </message>
    <message>
        <source>{0}: weight {1} = {2}</source>
        <translation>{0}&#x202f;: poids {1} = {2}</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>Channel of a picture</extracomment>
        <translation>bleu</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>Channel of a picture</extracomment>
        <translation>vert</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>Channel of a picture</extracomment>
        <translation>rouge</translation>
    </message>
    <message>
        <source>{0}: filter {1}, {2} ({3}, {4}) = {5}</source>
        <translation>{0}&#x202f;: filtre {1}, {2} ({3}, {4}) = {5}</translation>
    </message>
    <message>
        <source>{0}: kernel {1} ({2}, {3}) = {4}</source>
        <translation>{0}&#x202f;: noyau {1} ({2}, {3}) = {4}</translation>
    </message>
</context>
<context>
    <name>KeyControl</name>
    <message>
        <source>Use it here instead</source>
        <translation>L’utiliser ici à la place</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} appartient à «&#x202f;{action}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>LearnView</name>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Whole epochs</source>
        <translation>Époques entières</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>Axis of a plot: number of the epoch</extracomment>
        <translation>époque</translation>
    </message>
    <message>
        <source>How wrong the network is; confident mistakes count more. If it falls on the training images but rises on unseen ones, the network memorises: this is overfitting.</source>
        <translation>À quel point le réseau se trompe&#x202f;; les erreurs sûres d’elles comptent davantage. Si elle baisse sur les images d’entraînement mais monte sur les autres, le réseau mémorise&#x202f;: c’est le surapprentissage.</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Réponses justes</translation>
    </message>
    <message>
        <source>Share of the images that get the right class</source>
        <translation>Part des images qui reçoivent la bonne classe</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>Name of a curve: images that are learned from</extracomment>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>unseen</source>
        <extracomment>Name of a curve: images that are not learned from</extracomment>
        <translation>jamais vues</translation>
    </message>
</context>
<context>
    <name>LearningRate</name>
    <message>
        <source>Rate η</source>
        <translation>Taux η</translation>
    </message>
    <message>
        <source>Learning rate, in equal ratios</source>
        <translation>Taux d’apprentissage, par rapports égaux</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far one update moves every weight against its gradient</source>
        <translation>De combien une mise à jour déplace chaque poids contre son gradient</translation>
    </message>
</context>
<context>
    <name>LearningSettings</name>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>{help} The choice above sets it again.</source>
        <translation>{help} Le choix ci-dessus le règle à nouveau.</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>The learning rate</extracomment>
        <translation>automatique</translation>
    </message>
    <message>
        <source>one for all folders</source>
        <translation>une pour tous les dossiers</translation>
    </message>
    <message>
        <source>one for each folder</source>
        <translation>une par dossier</translation>
    </message>
    <message>
        <source>Maximum epochs</source>
        <translation>Époques au plus</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Held back for validation</source>
        <translation>Part pour la validation</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Outputs while learning</source>
        <translation>Sorties pendant l’apprentissage</translation>
    </message>
</context>
<context>
    <name>LensView</name>
    <message>
        <source>Lens</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation>Rien à expliquer</translation>
    </message>
    <message>
        <source>There is no face to look at</source>
        <translation>Il n’y a pas de visage à regarder</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation>carte {0}</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>ligne {0}, colonne {1}</translation>
    </message>
    <message>
        <source>value {0}</source>
        <translation>valeur {0}</translation>
    </message>
    <message>
        <source>held: click it again to let go</source>
        <translation>fixé&#x202f;: clique à nouveau pour le libérer</translation>
    </message>
    <message>
        <source>this number</source>
        <translation>ce nombre</translation>
    </message>
</context>
<context>
    <name>LiveModelBar</name>
    <message>
        <source>The live picture is judged by the network {0}, not by your model.</source>
        <translation>L’image en direct est jugée par le réseau {0}, et non par ton modèle.</translation>
    </message>
    <message>
        <source>Use my model again</source>
        <translation>Utiliser à nouveau mon modèle</translation>
    </message>
    <message>
        <source>Judge with this network</source>
        <translation>Juger avec ce réseau</translation>
    </message>
    <message>
        <source>The live picture is judged by the model in use.</source>
        <translation>L’image en direct est jugée par le modèle utilisé.</translation>
    </message>
</context>
<context>
    <name>LiveOutlets</name>
    <message>
        <source>Sends to {0}</source>
        <translation>Envoie à {0}</translation>
    </message>
    <message>
        <source>Streams: {0}, {1}</source>
        <translation>Flux&#x202f;: {0}, {1}</translation>
    </message>
    <message>
        <source>Receives at {0}: {1} NAME sets a marker, {2} takes the last one back</source>
        <translation>Reçoit sur {0}&#x202f;: {1} NOM pose un marqueur, {2} retire le dernier</translation>
    </message>
    <message>
        <source>Outlet: {0}</source>
        <translation>Sortie&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Outlets…</source>
        <translation>Sorties…</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State: outlets are switched off</extracomment>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>{0}. Frames dropped: {1}</source>
        <translation>{0}. Images perdues&#x202f;: {1}</translation>
    </message>
</context>
<context>
    <name>LivePair</name>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>On the face in view</source>
        <translation>Sur le visage en vue</translation>
    </message>
    <message>
        <source>they agree</source>
        <translation>ils sont d’accord</translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation>ils ne sont pas d’accord</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>Aucun visage en vue</translation>
    </message>
    <message>
        <source>Laid over it: {0}</source>
        <translation>Superposé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{face}, out of sight</source>
        <translation>{face}, hors de vue</translation>
    </message>
    <message>
        <source>{face}, smoothed {probability}</source>
        <translation>{face}, lissée {probability}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This network has no layer of this step: {0}</source>
        <translation>Ce réseau n’a pas de couche de cette étape&#x202f;: {0}</translation>
    </message>
    <message>
        <source>● Recording – SmileDesk</source>
        <translation>● Enregistrement – SmileDesk</translation>
    </message>
    <message>
        <source>{0}. The Haar cascades find the faces.</source>
        <translation>{0}. Les cascades de Haar trouvent les visages.</translation>
    </message>
</context>
<context>
    <name>MapTile</name>
    <message>
        <source>{layer} · map {number}</source>
        <translation>{layer} · carte {number}</translation>
    </message>
    <message>
        <source>{layer} · value {number} = {value:+.3f}</source>
        <translation>{layer} · valeur {number} = {value:+.3f}</translation>
    </message>
    <message>
        <source>{map} · range now {least} … {most}</source>
        <translation>{map} · plage actuelle {least} … {most}</translation>
    </message>
</context>
<context>
    <name>MarkerKeys</name>
    <message>
        <source>marker</source>
        <extracomment>Name of a marker without a name of its own</extracomment>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>Markers belong to a recording: start one ({0})</source>
        <translation>Les marqueurs appartiennent à un enregistrement&#x202f;: lances-en un ({0})</translation>
    </message>
    <message>
        <source>There is no marker to undo</source>
        <translation>Il n’y a pas de marqueur à annuler</translation>
    </message>
    <message>
        <source>Marker undone: {0}</source>
        <translation>Marqueur annulé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Marker: {0}</source>
        <translation>Marqueur&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>MarkerNamesDialog</name>
    <message>
        <source>Names of the markers</source>
        <translation>Noms des marqueurs</translation>
    </message>
    <message>
        <source>While readings are recorded or sent, a digit sets the marker of its name.</source>
        <translation>Pendant l’enregistrement ou l’envoi des mesures, un chiffre pose le marqueur de son nom.</translation>
    </message>
</context>
<context>
    <name>MeasurementsTable</name>
    <message>
        <source>Not measured yet: a comparison on images shows how good it is.</source>
        <translation>Pas encore mesuré&#x202f;: une comparaison sur des images montre sa qualité.</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>Heading of a column: share of right verdicts</extracomment>
        <translation>justes</translation>
    </message>
    <message>
        <source>Accuracy: the share of images with the right verdict</source>
        <translation>Exactitude&#x202f;: la part des images au verdict juste</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How often the model gives the positive image of a pair the higher probability; 0.5 is guessing</source>
        <translation>À quelle fréquence le modèle donne la plus grande probabilité à l’image positive d’une paire&#x202f;; 0.5 revient à deviner</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>Heading of a column: their number</extracomment>
        <translation>images</translation>
    </message>
    <message>
        <source>The number of images that it was measured on</source>
        <translation>Le nombre d’images de la mesure</translation>
    </message>
    <message>
        <source>measured on</source>
        <extracomment>Heading of a column: the images</extracomment>
        <translation>mesuré sur</translation>
    </message>
    <message>
        <source>The images that it was measured on</source>
        <translation>Les images de la mesure</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorer</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Enseigner</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>MethodMaps</name>
    <message>
        <source>The map that is laid over the picture</source>
        <translation>La carte superposée à l’image</translation>
    </message>
</context>
<context>
    <name>Microscope</name>
    <message>
        <source>The files of this network are gone: choose another model</source>
        <translation>Les fichiers de ce réseau ont disparu&#x202f;: choisis un autre modèle</translation>
    </message>
    <message>
        <source>No lens explains layers of the kind &apos;{0}&apos; yet</source>
        <translation>Aucune loupe n’explique encore les couches du type «&#x202f;{0}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>MistakesGrid</name>
    <message>
        <source>{0}: is “{1}”, was called “{2}” with p = {3:.3f}</source>
        <translation>{0}&#x202f;: c’est «&#x202f;{1}&#x202f;», appelé «&#x202f;{2}&#x202f;» avec p = {3:.3f}</translation>
    </message>
    <message>
        <source>is {0}</source>
        <extracomment>{0} is the right class</extracomment>
        <translation>c’est {0}</translation>
    </message>
    <message>
        <source>called {0}</source>
        <extracomment>{0} is the wrong class that the model gave</extracomment>
        <translation>appelé {0}</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare it with the model in use on the same images</source>
        <translation>Le comparer au modèle utilisé sur les mêmes images</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the whole bundle, the Keras model, or the LiteRT file</source>
        <translation>Enregistrer le paquet entier, le modèle Keras ou le fichier LiteRT</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move it to the trash: it can be restored</source>
        <translation>Le mettre à la corbeille&#x202f;: il peut être restauré</translation>
    </message>
    <message>
        <source>Compare with the one in use…</source>
        <translation>Comparer avec celui qui est utilisé…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>Before the names of folders</extracomment>
        <translation>Appris de</translation>
    </message>
    <message>
        <source>Training faces</source>
        <translation>Visages d’entraînement</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Before a date</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>{model} (cannot be used)</source>
        <translation>{model} (inutilisable)</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Use</source>
        <extracomment>Button: uses this model</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Utiliser {0}</translation>
    </message>
    <message>
        <source>Use this model from now on</source>
        <translation>Utiliser ce modèle désormais</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>cannot be used: {0}</source>
        <translation>inutilisable&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message numerus="yes">
        <source>Share of right verdicts on {number} images: {images}</source>
        <translation>
            <numerusform>Part des verdicts justes sur {number} image&#x202f;: {images}</numerusform>
            <numerusform>Part des verdicts justes sur {number} images&#x202f;: {images}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, in use</source>
        <translation>{0}, utilisé</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>The details of a model are shown</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed, Enter opens it</source>
        <translation>fermé, Entrée l’ouvre</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import a bundle (.zip) or a Keras model (.keras); you can also drop the file here</source>
        <translation>Importer un paquet (.zip) ou un modèle Keras (.keras)&#x202f;; tu peux aussi déposer le fichier ici</translation>
    </message>
    <message>
        <source>Drop to import it</source>
        <translation>Dépose-le pour l’importer</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>Lecture des modèles</translation>
    </message>
    <message>
        <source>{0} was saved as {1}.</source>
        <translation>{0} a été enregistré dans {1}.</translation>
    </message>
    <message>
        <source>No model of your own so far</source>
        <translation>Pas encore de modèle à toi</translation>
    </message>
    <message numerus="yes">
        <source>%n models of your own</source>
        <translation>
            <numerusform>%n modèle à toi</numerusform>
            <numerusform>%n modèles à toi</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is in the trash, and the bundled model is in use.</source>
        <translation>{0} est à la corbeille, et le modèle fourni est utilisé.</translation>
    </message>
    <message>
        <source>{0} is in the trash.</source>
        <translation>{0} est à la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0} was imported. It is not in use yet.</source>
        <translation>{0} a été importé. Il n’est pas encore utilisé.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>New name of {0}</source>
        <translation>Nouveau nom de {0}</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>largest number</source>
        <extracomment>What pooling keeps of a window</extracomment>
        <translation>plus grand nombre</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>What pooling keeps of a window</extracomment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source> pixels</source>
        <extracomment>After a number in its field</extracomment>
        <translation> pixels</translation>
    </message>
    <message>
        <source>gray</source>
        <extracomment>Pictures of one channel</extracomment>
        <translation>gris</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>Pictures of three channels</extracomment>
        <translation>couleur</translation>
    </message>
    <message>
        <source>Same as the model in use</source>
        <translation>Comme le modèle utilisé</translation>
    </message>
    <message>
        <source>Only a network with the same layers can start from the model&apos;s weights</source>
        <translation>Seul un réseau avec les mêmes couches peut partir des poids du modèle</translation>
    </message>
    <message>
        <source>Convolution filters</source>
        <translation>Filtres de convolution</translation>
    </message>
    <message>
        <source>Kernel side</source>
        <translation>Côté du noyau</translation>
    </message>
    <message>
        <source>Pooling side</source>
        <translation>Côté du pooling</translation>
    </message>
    <message>
        <source>Pooling keeps</source>
        <translation>Le pooling garde</translation>
    </message>
    <message>
        <source>Dense units</source>
        <translation>Unités denses</translation>
    </message>
    <message>
        <source>Image side</source>
        <translation>Côté de l’image</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network, layer by layer</source>
        <translation>Le réseau, couche par couche</translation>
    </message>
    <message>
        <source>Fed by {layer}: {maps}</source>
        <translation>Alimenté par {layer}&#x202f;: {maps}</translation>
    </message>
    <message>
        <source>Fed by the face square: {maps}</source>
        <translation>Alimenté par le carré du visage&#x202f;: {maps}</translation>
    </message>
    <message>
        <source>Orange is positive, blue negative. After ReLU, green is how much.</source>
        <translation>Orange&#x202f;: positif, bleu&#x202f;: négatif. Vert après ReLU&#x202f;: combien.</translation>
    </message>
</context>
<context>
    <name>NewClassesDialog</name>
    <message>
        <source>New classes</source>
        <translation>Nouvelles classes</translation>
    </message>
    <message>
        <source>What should the network tell apart?</source>
        <translation>Que doit distinguer le réseau&#x202f;?</translation>
    </message>
    <message>
        <source>for example: eyes open, eyes closed, one eye closed</source>
        <translation>par exemple&#x202f;: yeux ouverts, yeux fermés, un œil fermé</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>Noms des classes</translation>
    </message>
    <message>
        <source>Two or more names, with commas between them</source>
        <translation>Deux noms ou plus, séparés par des virgules</translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>Tes propres noms</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move my %n photographs aside first</source>
        <translation>
            <numerusform>&amp;Mettre d’abord ma photo de côté</numerusform>
            <numerusform>&amp;Mettre d’abord mes %n photos de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>glasses</source>
        <extracomment>Name of a class: faces with glasses</extracomment>
        <translation>lunettes</translation>
    </message>
    <message>
        <source>no glasses</source>
        <translation>sans lunettes</translation>
    </message>
    <message>
        <source>hat</source>
        <extracomment>Name of a class: faces with a hat</extracomment>
        <translation>chapeau</translation>
    </message>
    <message>
        <source>no hat</source>
        <translation>sans chapeau</translation>
    </message>
    <message>
        <source>hand on the face</source>
        <translation>main au visage</translation>
    </message>
    <message>
        <source>no hand</source>
        <translation>sans main</translation>
    </message>
    <message>
        <source>mouth open</source>
        <translation>bouche ouverte</translation>
    </message>
    <message>
        <source>mouth closed</source>
        <translation>bouche fermée</translation>
    </message>
    <message>
        <source>looking here</source>
        <translation>regarde ici</translation>
    </message>
    <message>
        <source>looking away</source>
        <translation>regarde ailleurs</translation>
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
        <translation>Prêt à recommencer.</translation>
    </message>
    <message>
        <source>The earlier samples are in “{folder}”.</source>
        <translation>Les exemples précédents sont dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NewPupilDialog</name>
    <message>
        <source>New pupil</source>
        <translation>Nouvel élève</translation>
    </message>
    <message>
        <source>Start over for another pupil?</source>
        <translation>Recommencer pour un autre élève&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are moved aside into a folder of their own, and the bundled model is in use, unchanged.</source>
        <translation>
            <numerusform>%n photo est mise de côté dans un dossier à part, et le modèle fourni est utilisé, sans modification.</numerusform>
            <numerusform>%n photos sont mises de côté dans un dossier à part, et le modèle fourni est utilisé, sans modification.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move my models to the trash, too</source>
        <translation>Mettre aussi mes modèles à la corbeille</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NineFaces</name>
    <message>
        <source>{0}
The file is gone, or cannot be read any more</source>
        <translation>{0}
Le fichier a disparu, ou n’est plus lisible</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No face</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>A picture that is not there any more</extracomment>
        <translation>disparu</translation>
    </message>
</context>
<context>
    <name>NoImagesYet</name>
    <message>
        <source>What should it learn from?</source>
        <translation>De quoi doit-il apprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a folder that holds one folder of images for each class, named after the class. Any classes will do: “glasses” and “no glasses”, or “smile” and “no smile”; photographs or cropped faces, a few of each or thousands.</source>
        <translation>Choisis un dossier qui contient un dossier d’images pour chaque classe, nommé comme la classe. Toutes les classes conviennent&#x202f;: «&#x202f;lunettes&#x202f;» et «&#x202f;sans lunettes&#x202f;», ou «&#x202f;sourire&#x202f;» et «&#x202f;sans sourire&#x202f;»&#x202f;; photos ou visages découpés, quelques-uns ou des milliers par classe.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>or drop folders here; record samples of your own under “Collect”</source>
        <translation>ou dépose des dossiers ici&#x202f;; enregistre tes propres exemples sous «&#x202f;Collecter&#x202f;»</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Notes about this model</source>
        <translation>Notes sur ce modèle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kept with the model, even when it is exported</source>
        <translation>Gardées avec le modèle, même à l’export</translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message>
        <source>Metrics of both models</source>
        <translation>Mesures des deux modèles</translation>
    </message>
    <message>
        <source>{0}: old {1}, new {2}, difference {3}</source>
        <translation>{0}&#x202f;: ancien {1}, nouveau {2}, différence {3}</translation>
    </message>
    <message>
        <source>old</source>
        <extracomment>The old model</extracomment>
        <translation>ancien</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>The new model</extracomment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>Of the two numbers</extracomment>
        <translation>différence</translation>
    </message>
</context>
<context>
    <name>ObservationList</name>
    <message>
        <source>About this frame</source>
        <translation>Sur cette image</translation>
    </message>
</context>
<context>
    <name>OpenProjectDialog</name>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>&amp;Move mine aside first</source>
        <translation>&amp;Mettre d’abord les miennes de côté</translation>
    </message>
    <message>
        <source>&amp;Begin with its model, threshold and smoothing</source>
        <translation>&amp;Commencer avec son modèle, son seuil et son lissage</translation>
    </message>
    <message numerus="yes">
        <source>You have %n photographs already</source>
        <translation>
            <numerusform>Tu as déjà %n photo</numerusform>
            <numerusform>Tu as déjà %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>They go into a folder of their own; nothing is deleted. Otherwise both are merged.</source>
        <translation>Dans un dossier à part&#x202f;; rien n’est supprimé. Sinon, les deux sont réunies.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{class_name}: {number}</source>
        <translation>{class_name}&#x202f;: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n models: {names}</source>
        <translation>
            <numerusform>%n modèle&#x202f;: {names}</numerusform>
            <numerusform>%n modèles&#x202f;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>the bundled one</source>
        <translation>celui qui est fourni</translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: the model&apos;s own.</source>
        <translation>Modèle&#x202f;: {model}. Seuil&#x202f;: celui du modèle.</translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: {threshold:.2f}.</source>
        <translation>Modèle&#x202f;: {model}. Seuil&#x202f;: {threshold:.2f}.</translation>
    </message>
</context>
<context>
    <name>PatchSection</name>
    <message>
        <source>Patch</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Content of the patch</source>
        <translation>Contenu du cache</translation>
    </message>
    <message>
        <source>gray</source>
        <extracomment>What the patch is filled with</extracomment>
        <translation>gris</translation>
    </message>
    <message>
        <source>blurred face</source>
        <translation>visage flouté</translation>
    </message>
    <message>
        <source>mean of the face</source>
        <translation>moyenne du visage</translation>
    </message>
    <message>
        <source>Size of the patch</source>
        <translation>Taille du cache</translation>
    </message>
    <message>
        <source>1/{0} of the face</source>
        <translation>1/{0} du visage</translation>
    </message>
    <message>
        <source>Stride of the patch</source>
        <translation>Pas du cache</translation>
    </message>
    <message>
        <source>{0} × {0} places</source>
        <translation>{0} × {0} endroits</translation>
    </message>
    <message>
        <source>{0:.0f} ms a map</source>
        <translation>{0:.0f} ms par carte</translation>
    </message>
</context>
<context>
    <name>PatchVerdict</name>
    <message>
        <source>Verdict with the patch on the face</source>
        <translation>Verdict avec le cache sur le visage</translation>
    </message>
    <message>
        <source>Point at a map, or press an arrow key on it: a patch covers that place of the face.</source>
        <translation>Pointe une carte, ou appuie dessus sur une flèche&#x202f;: un cache couvre cet endroit du visage.</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>The last pictures</source>
        <translation>Les dernières photos</translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation>Photo {0}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Picture</source>
        <extracomment>Button: takes a picture</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Il n’y a pas encore d’image</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} enregistré</translation>
    </message>
    <message>
        <source>Copied {0} × {1} pixels</source>
        <translation>{0} × {1} pixels copiés</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>Plot of the recording</source>
        <translation>Tracé de l’enregistrement</translation>
    </message>
    <message>
        <source>Drawing the plot…</source>
        <translation>Dessin du tracé…</translation>
    </message>
    <message>
        <source>Face {0}: {1} of {2} judged seconds with the class, episodes: {3}</source>
        <translation>Visage {0}&#x202f;: {1} sur {2} secondes jugées avec la classe, épisodes&#x202f;: {3}</translation>
    </message>
</context>
<context>
    <name>PredictionTile</name>
    <message>
        <source>On the left, the face as the model sees it. Bars and numbers are smoothed over about a tenth of a second so that they can be read; the mark on a bar is this frame alone. The label follows from the numbers by the model&apos;s own threshold.</source>
        <translation>À gauche, le visage comme le modèle le voit. Barres et nombres sont lissés sur un dixième de seconde environ pour être lisibles&#x202f;; la marque sur une barre est cette image seule. L’étiquette découle des nombres, selon le seuil propre du modèle.</translation>
    </message>
    <message>
        <source>No face that could be judged</source>
        <translation>Aucun visage à juger</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>no face in view</source>
        <translation>aucun visage en vue</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture that would be kept</source>
        <translation>Image qui serait gardée</translation>
    </message>
    <message>
        <source>The part of the picture that is kept, as the camera sees it: not mirrored. The square is the face.</source>
        <translation>La partie de l’image qui est gardée, comme la caméra la voit&#x202f;: pas en miroir. Le carré est le visage.</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>pas de visage</translation>
    </message>
</context>
<context>
    <name>ProbeControls</name>
    <message>
        <source>beside it</source>
        <extracomment>Before a choice: the map to show beside this one</extracomment>
        <translation>à côté</translation>
    </message>
    <message>
        <source>The map to compare with</source>
        <translation>La carte à comparer</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>The map to compare with is chosen by the program</extracomment>
        <translation>auto</translation>
    </message>
    <message>
        <source>map </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>carte </translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>déplacer la carte</translation>
    </message>
    <message>
        <source>One cell to the left</source>
        <translation>Une cellule à gauche</translation>
    </message>
    <message>
        <source>One cell up</source>
        <translation>Une cellule vers le haut</translation>
    </message>
    <message>
        <source>One cell down</source>
        <translation>Une cellule vers le bas</translation>
    </message>
    <message>
        <source>One cell to the right</source>
        <translation>Une cellule à droite</translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message>
        <source>outside × {0}: nothing</source>
        <translation>dehors × {0}&#x202f;: rien</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>Label of a number: the sum of the products beside it</extracomment>
        <translation>somme</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Projects (*.smiledesk)</source>
        <translation>Projets (*.smiledesk)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>lesson.smiledesk</source>
        <translation>cours.smiledesk</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Enregistrement du projet</translation>
    </message>
    <message>
        <source>Checking and opening the project</source>
        <translation>Vérification et ouverture du projet</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs cannot be read and were left out.</source>
        <translation>
            <numerusform>%n photo illisible a été laissée de côté.</numerusform>
            <numerusform>%n photos illisibles ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;{file}&apos; is open: %n photographs were added.</source>
        <translation>
            <numerusform>«&#x202f;{file}&#x202f;» est ouvert&#x202f;: %n photo a été ajoutée.</numerusform>
            <numerusform>«&#x202f;{file}&#x202f;» est ouvert&#x202f;: %n photos ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your earlier samples are in “{folder}”.</source>
        <translation>Tes exemples précédents sont dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <extracomment>In an empty field for a keyboard shortcut</extracomment>
        <translation>Tape les touches</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>As on the keyboard</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>As on the keyboard</extracomment>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>RankingSection</name>
    <message>
        <source>What matters most now</source>
        <translation>Ce qui compte le plus maintenant</translation>
    </message>
    <message>
        <source>Layer whose filters or units are ranked</source>
        <translation>Couche dont les filtres ou unités sont classés</translation>
    </message>
    <message>
        <source>There is no face to look at</source>
        <translation>Il n’y a pas de visage à regarder</translation>
    </message>
    <message>
        <source>Each is muted in turn, and everything after it computed again…</source>
        <translation>Chacun est coupé tour à tour, et tout ce qui suit est recalculé…</translation>
    </message>
    <message>
        <source>Muted alone, it changes the logit difference {0} − {1}, now {2}, by:</source>
        <translation>Coupé seul, il change la différence de logits {0} − {1}, maintenant {2}, de&#x202f;:</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Hold to record {0}</source>
        <translation>Maintenir pour enregistrer {0}</translation>
    </message>
    <message>
        <source>Hold to record {0} (key {1})</source>
        <translation>Maintenir pour enregistrer {0} (touche {1})</translation>
    </message>
    <message>
        <source>{hold_to_record}: up to six samples a second, while the face is in view.</source>
        <translation>{hold_to_record}&#x202f;: jusqu’à six exemples par seconde, tant que le visage est en vue.</translation>
    </message>
    <message>
        <source>Training needs {0} images of each class, from at least two takes.</source>
        <translation>L’entraînement demande {0} images de chaque classe, d’au moins deux prises.</translation>
    </message>
</context>
<context>
    <name>RecordMenu</name>
    <message>
        <source>&amp;Record</source>
        <translation>En&amp;registrer</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>RecordingButton</name>
    <message>
        <source>It goes on: press to end it</source>
        <translation>En cours&#x202f;: appuie pour terminer</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>another source was chosen</source>
        <translation>une autre source a été choisie</translation>
    </message>
    <message numerus="yes">
        <source>The recording has ended: {0}. It has %n rows: {1}</source>
        <translation>
            <numerusform>L’enregistrement est terminé&#x202f;: {0}. Il a %n ligne&#x202f;: {1}</numerusform>
            <numerusform>L’enregistrement est terminé&#x202f;: {0}. Il a %n lignes&#x202f;: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to record yet: the model is still being loaded.</source>
        <translation>Rien à enregistrer encore&#x202f;: le modèle se charge.</translation>
    </message>
    <message>
        <source>There is nothing to record yet: no picture has come.</source>
        <translation>Rien à enregistrer encore&#x202f;: aucune image n’est arrivée.</translation>
    </message>
    <message>
        <source>The recording cannot start: {0}</source>
        <translation>L’enregistrement ne peut pas commencer&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The end of the recording is missing: {0}</source>
        <translation>La fin de l’enregistrement manque&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n rows kept</source>
        <translation>
            <numerusform>%n ligne gardée</numerusform>
            <numerusform>%n lignes gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows, {0} dropped</source>
        <translation>
            <numerusform>%n ligne, {0} perdues</numerusform>
            <numerusform>%n lignes, {0} perdues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingsFolder</name>
    <message>
        <source>Folder for readings, pictures and films</source>
        <translation>Dossier pour les mesures, photos et films</translation>
    </message>
    <message>
        <source>No program opens folders here. The folder is: {0}</source>
        <translation>Aucun programme n’ouvre de dossiers ici. Le dossier est&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results of the folder</source>
        <translation>Résultats du dossier</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>None: all of these images get the right class.</source>
        <translation>Aucune&#x202f;: toutes ces images reçoivent la bonne classe.</translation>
    </message>
    <message>
        <source>Compare with the model in use…</source>
        <translation>Comparer avec le modèle utilisé…</translation>
    </message>
    <message>
        <source>Compare both on the same images and on your face, then decide which one to use</source>
        <translation>Comparer les deux sur les mêmes images et sur ton visage, puis décider lequel utiliser</translation>
    </message>
    <message>
        <source>Train again…</source>
        <translation>Entraîner à nouveau…</translation>
    </message>
    <message>
        <source>Back to the settings; this model stays among your models</source>
        <translation>Retour aux réglages&#x202f;; ce modèle reste parmi tes modèles</translation>
    </message>
    <message>
        <source>“{0}” is trained</source>
        <translation>«&#x202f;{0}&#x202f;» est entraîné</translation>
    </message>
    <message>
        <source>Right and wrong answers</source>
        <translation>Réponses justes et fausses</translation>
    </message>
    <message>
        <source>The worst mistakes</source>
        <translation>Les pires erreurs</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Progress of the whole training</source>
        <translation>Avancement de tout l’entraînement</translation>
    </message>
    <message>
        <source>The kernels of the first layer, as they change from epoch to epoch</source>
        <translation>Les noyaux de la première couche, et leur évolution d’époque en époque</translation>
    </message>
    <message>
        <source>Stop and keep best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Cancel, keep the old model</source>
        <translation>Annuler, garder l’ancien modèle</translation>
    </message>
    <message>
        <source>Ends at once and keeps nothing of this training. Your images and the model in use stay as they are.</source>
        <translation>S’arrête aussitôt et ne garde rien de cet entraînement. Tes images et le modèle utilisé restent tels quels.</translation>
    </message>
    <message>
        <source>Training “{0}”</source>
        <translation>Entraînement de «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Starting the training process</source>
        <translation>Démarrage du processus d’entraînement</translation>
    </message>
    <message>
        <source>Learning: the first epoch</source>
        <translation>Apprentissage&#x202f;: la première époque</translation>
    </message>
    <message>
        <source>Learning: epoch {0} of {1} is done, the best so far is {2}</source>
        <translation>Apprentissage&#x202f;: époque {0} sur {1} terminée, la meilleure est la {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n images, all to learn from; each is judged by a network that has not seen it</source>
        <translation>
            <numerusform>%n image, qui sert à apprendre&#x202f;; elle est jugée par un réseau qui ne l’a pas vue</numerusform>
            <numerusform>%n images, toutes pour apprendre&#x202f;; chacune est jugée par un réseau qui ne l’a pas vue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images to learn from, {0} held back for validation</source>
        <translation>
            <numerusform>%n image d’apprentissage, {0} de côté pour la validation</numerusform>
            <numerusform>%n images d’apprentissage, {0} de côté pour la validation</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} left out: {reasons}</source>
        <translation>{number} écartées&#x202f;: {reasons}</translation>
    </message>
    <message>
        <source>of epoch {0}</source>
        <translation>de l’époque {0}</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Fin en cours…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: the first epoch has not begun.</source>
        <translation>Il n’y a encore rien à garder&#x202f;: la première époque n’a pas commencé.</translation>
    </message>
    <message>
        <source>Ends after the current batch, and makes a model of what was learned so far. The model in use stays in use until you choose the new one.</source>
        <translation>S’arrête après le lot en cours, et fait un modèle de ce qui a été appris jusqu’ici. Le modèle utilisé le reste jusqu’à ce que tu choisisses le nouveau.</translation>
    </message>
    <message>
        <source>Ends after the current batch, and makes a model of the best epoch so far, which is {0}. The model in use stays in use until you choose the new one.</source>
        <translation>S’arrête après le lot en cours, et fait un modèle de la meilleure époque jusqu’ici, qui est {0}. Le modèle utilisé le reste jusqu’à ce que tu choisisses le nouveau.</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>{0} jusqu’ici</translation>
    </message>
    <message>
        <source>{0} so far · left at most: {1}</source>
        <translation>{0} jusqu’ici · reste au plus&#x202f;: {1}</translation>
    </message>
</context>
<context>
    <name>RunningBooth</name>
    <message>
        <source>No picture is kept: {0}</source>
        <translation>Aucune photo n’est gardée&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples of {0}</source>
        <translation>Exemples de {0}</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>taken {0}</source>
        <extracomment>A picture; {0} is a time</extracomment>
        <translation>pris {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>{0} is a file or a camera</extracomment>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>face {0:.0f} pixels wide</source>
        <translation>visage large de {0:.0f} pixels</translation>
    </message>
</context>
<context>
    <name>SandboxView</name>
    <message>
        <source>Filter sandbox</source>
        <translation>Bac à sable des filtres</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>No map to compare with</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>same: black around it</source>
        <translation>same&#x202f;: noir tout autour</translation>
    </message>
    <message>
        <source>valid: stay inside</source>
        <translation>valid&#x202f;: reste à l’intérieur</translation>
    </message>
    <message>
        <source>{0}, 2×2</source>
        <translation>{0}, 2×2</translation>
    </message>
    <message>
        <source>on the map</source>
        <extracomment>Heading of a column: the number that stands on the map</extracomment>
        <translation>sur la carte</translation>
    </message>
    <message>
        <source>your own filter</source>
        <translation>ton propre filtre</translation>
    </message>
    <message>
        <source>Not the model: a filter of your own on the same face. Change a number and look.</source>
        <translation>Pas le modèle&#x202f;: un filtre à toi sur le même visage. Change un nombre et regarde.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi de</translation>
    </message>
</context>
<context>
    <name>SaveProjectDialog</name>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs with their classes</source>
        <translation>
            <numerusform>%n photo avec sa classe</numerusform>
            <numerusform>%n photos avec leurs classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Model, threshold and smoothing to &amp;begin with</source>
        <translation>Modèle, seuil et lissage du &amp;départ</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Classes without photographs are included, too. Names of cameras, files and places are not.</source>
        <translation>Les classes sans photos en font aussi partie. Les noms de caméras, de fichiers et de lieux, non.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Whoever opens the project begins with the ones that you use now.</source>
        <translation>Qui ouvre le projet commence avec ceux que tu utilises maintenant.</translation>
    </message>
</context>
<context>
    <name>SaveSection</name>
    <message>
        <source>Keep it as a model</source>
        <translation>Le garder comme modèle</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>Enregistrement du modèle</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Progress of the saving</source>
        <translation>Avancement de l’enregistrement</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} modifié</translation>
    </message>
    <message>
        <source>It is converted, compared with the changed network, and listed under Models.</source>
        <translation>Il est converti, comparé au réseau modifié et listé sous Modèles.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Modifie d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Lecture du modèle</translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation>Chargement de TensorFlow, qui prend en général de 4 à 15 secondes</translation>
    </message>
    <message>
        <source>Converting the network, and comparing it with the changed one</source>
        <translation>Conversion du réseau et comparaison avec le réseau modifié</translation>
    </message>
    <message>
        <source>Saved: &apos;{0}&apos; is under Models.</source>
        <translation>Enregistré&#x202f;: «&#x202f;{0}&#x202f;» est sous Modèles.</translation>
    </message>
</context>
<context>
    <name>SessionSettings</name>
    <message>
        <source>another face detector was chosen</source>
        <translation>un autre détecteur de visages a été choisi</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>Réinitialiser {setting}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>No settings match.</source>
        <translation>Aucun réglage n’a ces mots.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>The model in use stays in use until you choose the new one</source>
        <translation>Le modèle utilisé le reste jusqu’à ce que tu choisisses le nouveau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How thorough should it be?</source>
        <translation>Avec quel soin&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM HH.mm</source>
        <extracomment>Date and time in the name of a model, in the letters of Qt: d is the day, MMM the short month; no colon</extracomment>
        <translation>d MMM HH.mm</translation>
    </message>
    <message>
        <source>The network cannot be built as described: see Advanced.</source>
        <translation>Le réseau ne peut pas être construit ainsi&#x202f;: vois Avancé.</translation>
    </message>
    <message numerus="yes">
        <source>%n images, from the model in use, which stays in use. Time at most: {0}.</source>
        <translation>
            <numerusform>%n image, à partir du modèle utilisé, qui le reste. Durée maximale&#x202f;: {0}.</numerusform>
            <numerusform>%n images, à partir du modèle utilisé, qui le reste. Durée maximale&#x202f;: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images, from random weights. The model in use stays in use. Time at most: {0}.</source>
        <translation>
            <numerusform>%n image, à partir de poids aléatoires. Le modèle utilisé le reste. Durée maximale&#x202f;: {0}.</numerusform>
            <numerusform>%n images, à partir de poids aléatoires. Le modèle utilisé le reste. Durée maximale&#x202f;: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose images to learn from first.</source>
        <translation>Choisis d’abord des images d’apprentissage.</translation>
    </message>
</context>
<context>
    <name>ShortcutSection</name>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset all keyboard shortcuts</source>
        <translation>Réinitialiser tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>Click a field and press the key. The keys of single panes, below, cannot be changed. Tooltips name a new key from the next start on.</source>
        <translation>Clique dans un champ et appuie sur la touche. Les touches des différents panneaux, plus bas, ne peuvent pas être changées. Les infobulles nomment une nouvelle touche au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>ShutterDialog</name>
    <message>
        <source>Smile shutter</source>
        <translation>Déclencheur au sourire</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No countdown</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Son</translation>
    </message>
    <message>
        <source>&amp;Who smiles</source>
        <translation>&amp;Qui sourit</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <extracomment>For how many seconds</extracomment>
        <translation>&amp;Pendant</translation>
    </message>
    <message>
        <source>&amp;Countdown</source>
        <translation>&amp;Compte à rebours</translation>
    </message>
    <message>
        <source>&amp;Pause after a picture</source>
        <translation>P&amp;ause après une photo</translation>
    </message>
    <message>
        <source>Faces far smaller than the largest one do not count: they are people passing behind.</source>
        <translation>Les visages bien plus petits que le plus grand ne comptent pas&#x202f;: des gens qui passent derrière.</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Everyone in view</source>
        <translation>Tout le monde en vue</translation>
    </message>
    <message>
        <source>One face</source>
        <translation>Un visage</translation>
    </message>
    <message numerus="yes">
        <source>At least %n faces</source>
        <translation>
            <numerusform>Au moins %n visage</numerusform>
            <numerusform>Au moins %n visages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShutterOverlay</name>
    <message>
        <source>Smile shutter</source>
        <translation>Déclencheur au sourire</translation>
    </message>
    <message>
        <source>Waits for smiles</source>
        <translation>Attend des sourires</translation>
    </message>
    <message>
        <source>Smiles are held</source>
        <translation>Les sourires tiennent</translation>
    </message>
    <message numerus="yes">
        <source>Takes a picture in %n seconds</source>
        <translation>
            <numerusform>Photo dans %n seconde</numerusform>
            <numerusform>Photo dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was taken</source>
        <translation>Une photo a été prise</translation>
    </message>
</context>
<context>
    <name>SkippedSection</name>
    <message>
        <source>Images that are skipped</source>
        <translation>Images écartées</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>{number} images will be skipped</source>
        <translation>
            <numerusform>{number} image sera écartée</numerusform>
            <numerusform>{number} images seront écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Their names, and why each is skipped; a double-click opens the folder of an image</source>
        <translation>Leurs noms, et pourquoi chacune est écartée&#x202f;; un double-clic ouvre le dossier d’une image</translation>
    </message>
</context>
<context>
    <name>SmileShutter</name>
    <message>
        <source>Shutter</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>The shutter has stopped: {0}</source>
        <translation>Le déclencheur s’est arrêté&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} enregistré</translation>
    </message>
    <message>
        <source>{0} taken</source>
        <translation>{0} prises</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The password of the last address is not kept: {0}</source>
        <translation>Le mot de passe de la dernière adresse n’est pas conservé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation>Entrer l’adresse…</translation>
    </message>
    <message>
        <source>Videos and pictures ({0})</source>
        <translation>Vidéos et images ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a video or a picture</source>
        <translation>Ouvrir une vidéo ou une image</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>Open a network camera</source>
        <translation>Ouvrir une caméra réseau</translation>
    </message>
    <message>
        <source>Address (http://… or rtsp://…):</source>
        <translation>Adresse (http://… ou rtsp://…)&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Starting a training process</source>
        <translation>Démarrage d’un processus d’entraînement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It learns in a process of its own, so the live picture goes on.</source>
        <translation>Il apprend dans un processus à lui, et l’image en direct continue.</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation>Chargement de TensorFlow, qui prend en général de 4 à 15 secondes</translation>
    </message>
    <message>
        <source>{0:.0f} s so far</source>
        <translation>{0:.0f} s jusqu’ici</translation>
    </message>
</context>
<context>
    <name>StartingPoint</name>
    <message>
        <source>Start</source>
        <extracomment>What the training starts from</extracomment>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Start from the weights of the model in use</source>
        <translation>Partir des poids du modèle utilisé</translation>
    </message>
    <message>
        <source>Choose images first: the possible starts depend on their classes.</source>
        <translation>Choisis d’abord des images&#x202f;: les départs possibles dépendent de leurs classes.</translation>
    </message>
    <message>
        <source>Describe a valid network first: the possible starts depend on its layers.</source>
        <translation>Décris d’abord un réseau valable&#x202f;: les départs possibles dépendent de ses couches.</translation>
    </message>
    <message>
        <source>From random weights: “{0}”, the model in use, knows other classes ({1}), so its weights do not fit.</source>
        <translation>À partir de poids aléatoires&#x202f;: «&#x202f;{0}&#x202f;», le modèle utilisé, connaît d’autres classes ({1}), ses poids ne conviennent donc pas.</translation>
    </message>
    <message>
        <source>From random weights: “{0}”, the model in use, has other layers, so its weights do not fit.</source>
        <translation>À partir de poids aléatoires&#x202f;: «&#x202f;{0}&#x202f;», le modèle utilisé, a d’autres couches, ses poids ne conviennent donc pas.</translation>
    </message>
    <message>
        <source>From “{0}”: it knows the same classes and has the same layers. This takes fewer images and less time.</source>
        <translation>À partir de «&#x202f;{0}&#x202f;»&#x202f;: il connaît les mêmes classes et a les mêmes couches. Il faut moins d’images et moins de temps.</translation>
    </message>
    <message>
        <source>From random weights, as chosen. This takes more images and more time.</source>
        <translation>À partir de poids aléatoires, comme choisi. Il faut plus d’images et plus de temps.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#x202f;: {source}</translation>
    </message>
    <message>
        <source>Model: {model}   Faces: {detector}</source>
        <translation>Modèle&#x202f;: {model}   Visages&#x202f;: {detector}</translation>
    </message>
    <message>
        <source>{0:4.1f} frames/s</source>
        <translation>{0:4.1f} images/s</translation>
    </message>
    <message>
        <source>{0} ms from capture</source>
        <translation>{0} ms depuis la prise</translation>
    </message>
    <message>
        <source>{0:4d} dropped</source>
        <translation>{0:4d} perdues</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} en échec</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} illisibles</translation>
    </message>
    <message>
        <source>loading…</source>
        <extracomment>The model</extracomment>
        <translation>chargement…</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Random init</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Button: the forward pass</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Button: computes the error</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Backward</source>
        <extracomment>Button: the backward pass</extracomment>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Button: updates the weights</extracomment>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation>Étape {0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>l’étape suivante</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>seed </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>graine </translation>
    </message>
    <message>
        <source>Seed of the random weights</source>
        <translation>Graine des poids aléatoires</translation>
    </message>
    <message>
        <source>The same seed draws the same weights</source>
        <translation>La même graine tire les mêmes poids</translation>
    </message>
    <message>
        <source>How many updates</source>
        <translation>Nombre de mises à jour</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Forward, error, backward and update, so many times</source>
        <translation>Avant, erreur, arrière et mise à jour, autant de fois</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>update</source>
        <extracomment>Axis of a plot: number of the update</extracomment>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>This program cannot train</source>
        <translation>Ce programme ne peut pas entraîner</translation>
    </message>
    <message>
        <source>Watch a network learn</source>
        <translation>Regarder un réseau apprendre</translation>
    </message>
    <message>
        <source>It starts with random weights and a handful of labelled faces. You press the five steps of learning yourself, and see what each does to the weights.</source>
        <translation>Il part de poids aléatoires et d’une poignée de visages étiquetés. Tu déclenches toi-même les cinq étapes de l’apprentissage, et tu vois ce que chacune fait aux poids.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>{0}: the network is at work</source>
        <translation>{0}&#x202f;: le réseau travaille</translation>
    </message>
    <message>
        <source>with random weights</source>
        <translation>avec des poids aléatoires</translation>
    </message>
    <message>
        <source>after update {0}</source>
        <translation>après la mise à jour {0}</translation>
    </message>
    <message>
        <source>It diverged: {0}</source>
        <translation>Il a divergé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Lower the rate to {0:g}</source>
        <translation>Baisser le taux à {0:g}</translation>
    </message>
    <message>
        <source>The training process ended</source>
        <translation>Le processus d’entraînement s’est terminé</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>mean over the faces</source>
        <translation>moyenne sur les visages</translation>
    </message>
</context>
<context>
    <name>Strongest</name>
    <message>
        <source>Rank the faces of a folder</source>
        <translation>Classer les visages d’un dossier</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>The faces that were found are searched again next time: {0}</source>
        <translation>Les visages trouvés seront cherchés à nouveau la prochaine fois&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Your samples</source>
        <translation>Tes exemples</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Faces of the demo</source>
        <translation>Visages de la démo</translation>
    </message>
    <message>
        <source>This folder has no photographs: choose another one</source>
        <translation>Ce dossier n’a pas de photos&#x202f;: choisis-en un autre</translation>
    </message>
    <message>
        <source>Stopped. The faces that were found so far need no second search.</source>
        <translation>Arrêté. Les visages trouvés jusqu’ici n’auront pas à être cherchés à nouveau.</translation>
    </message>
    <message>
        <source>Your changes of the network are left out: faces are ranked for it as loaded.</source>
        <translation>Tes modifications du réseau sont laissées de côté&#x202f;: les visages sont classés pour le réseau tel que chargé.</translation>
    </message>
    <message>
        <source>Another network is live: faces are ranked for the model in use.</source>
        <translation>Un autre réseau est en direct&#x202f;: les visages sont classés pour le modèle utilisé.</translation>
    </message>
    <message>
        <source>Blends of the demo&apos;s two mean faces, since there are no samples yet. To see the faces of people, choose a folder of photographs, or collect samples (Ctrl+7).</source>
        <translation>Mélanges des deux visages moyens de la démo, puisqu’il n’y a pas encore d’exemples. Pour voir des visages de personnes, choisis un dossier de photos, ou collecte des exemples (Ctrl+7).</translation>
    </message>
</context>
<context>
    <name>StrongestView</name>
    <message>
        <source>Strongest faces</source>
        <translation>Visages les plus forts</translation>
    </message>
    <message>
        <source>The largest number of this map for the live face; it is outlined in the overview</source>
        <translation>Le plus grand nombre de cette carte pour le visage en direct&#x202f;; elle est encadrée dans la vue d’ensemble</translation>
    </message>
    <message>
        <source>Open the lens</source>
        <translation>Ouvrir la loupe</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Mes exemples</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Faces that excite it most</source>
        <translation>Visages qui l’excitent le plus</translation>
    </message>
    <message>
        <source>Faces that excite it least</source>
        <translation>Visages qui l’excitent le moins</translation>
    </message>
    <message>
        <source>now {0:+.3f}</source>
        <translation>maintenant {0:+.3f}</translation>
    </message>
    <message>
        <source>Photographs: {0} of {1}</source>
        <translation>Photos&#x202f;: {0} sur {1}</translation>
    </message>
    <message>
        <source>No map to excite</source>
        <translation>Aucune carte à exciter</translation>
    </message>
    <message>
        <source>This layer only lays the cells of the maps before it in one row. Look at those maps instead.</source>
        <translation>Cette couche ne fait que mettre en une ligne les cellules des cartes précédentes. Regarde plutôt ces cartes.</translation>
    </message>
    <message>
        <source>The photographs are looked at once, for all maps together.</source>
        <translation>Les photos sont parcourues une seule fois, pour toutes les cartes ensemble.</translation>
    </message>
    <message>
        <source>Search again, or choose another folder.</source>
        <translation>Cherche à nouveau, ou choisis un autre dossier.</translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation>Pas encore de visages</translation>
    </message>
    <message>
        <source>Another network is shown</source>
        <translation>Un autre réseau est montré</translation>
    </message>
    <message>
        <source>Faces are ranked for the model in use, not for a network that is still being trained.</source>
        <translation>Les visages sont classés pour le modèle utilisé, pas pour un réseau en cours d’entraînement.</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Aucun visage trouvé</translation>
    </message>
    <message>
        <source>None of these photographs shows a face that the program finds. Choose another folder.</source>
        <translation>Aucune de ces photos ne montre un visage que le programme trouve. Choisis un autre dossier.</translation>
    </message>
    <message>
        <source>Excite it most</source>
        <translation>L’exciter le plus</translation>
    </message>
    <message>
        <source>Excite it least</source>
        <translation>L’exciter le moins</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Tables of readings ({0})</source>
        <translation>Tableaux de mesures ({0})</translation>
    </message>
    <message>
        <source>Summary of a recording</source>
        <translation>Résumé d’un enregistrement</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>SummaryTables</name>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
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
        <translation>Pas encore d’enregistrement</translation>
    </message>
    <message>
        <source>Record readings, or choose a recording.</source>
        <translation>Enregistre des mesures, ou choisis un enregistrement.</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>Lecture de l’enregistrement…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Plot as PNG…</source>
        <translation>Tracé en PNG…</translation>
    </message>
    <message>
        <source>Plot as SVG…</source>
        <translation>Tracé en SVG…</translation>
    </message>
    <message>
        <source>Episodes as CSV…</source>
        <translation>Épisodes en CSV…</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Un autre…</translation>
    </message>
    <message>
        <source>Summary of another recording</source>
        <translation>Résumé d’un autre enregistrement</translation>
    </message>
    <message>
        <source>This recording cannot be summarised</source>
        <translation>Cet enregistrement ne peut pas être résumé</translation>
    </message>
    <message>
        <source>A click jumps to that moment of the film.</source>
        <translation>Un clic saute à ce moment du film.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} enregistré</translation>
    </message>
</context>
<context>
    <name>SurveyProgress</name>
    <message>
        <source>Progress of reading the images</source>
        <translation>Avancement de la lecture des images</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Reading the folders</source>
        <translation>Lecture des dossiers</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {number} images read</source>
        <translation>
            <numerusform>{done} sur {number} image lue</numerusform>
            <numerusform>{done} sur {number} images lues</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>encore {0}</translation>
    </message>
    <message>
        <source>Paused: not all images are read</source>
        <translation>En pause&#x202f;: toutes les images ne sont pas lues</translation>
    </message>
</context>
<context>
    <name>Surveyor</name>
    <message>
        <source>Reading the images</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>thumbnails cannot be kept: {0}</source>
        <translation>les vignettes ne peuvent pas être conservées&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>TaskProgress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}, encore {1}</translation>
    </message>
</context>
<context>
    <name>TeachPages</name>
    <message>
        <source>Show samples</source>
        <translation>Montrer les exemples</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in use already</source>
        <translation>«&#x202f;{0}&#x202f;» est déjà utilisé</translation>
    </message>
    <message>
        <source>Choose another model under Models to compare it with the one in use.</source>
        <translation>Choisis sous Modèles un autre modèle à comparer avec celui qui est utilisé.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in use now. The earlier models are all in this list.</source>
        <translation>«&#x202f;{0}&#x202f;» est maintenant utilisé. Les modèles précédents sont tous dans cette liste.</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>The training of “{0}” was interrupted.</source>
        <translation>L’entraînement de «&#x202f;{0}&#x202f;» a été interrompu.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>SmileDesk</source>
        <translation>SmileDesk</translation>
    </message>
    <message>
        <source>The network is still learning.</source>
        <translation>Le réseau apprend encore.</translation>
    </message>
    <message>
        <source>If you close now, the finished epochs are saved, and the training can be resumed.</source>
        <translation>Si tu fermes maintenant, les époques terminées sont enregistrées, et l’entraînement pourra reprendre.</translation>
    </message>
    <message>
        <source>Close, resume another time</source>
        <translation>Fermer, reprendre une autre fois</translation>
    </message>
    <message>
        <source>Nothing is saved yet: if you close now, it has to start over.</source>
        <translation>Rien n’est encore enregistré&#x202f;: si tu fermes maintenant, il faudra recommencer.</translation>
    </message>
    <message>
        <source>Close, start over another time</source>
        <translation>Fermer, recommencer une autre fois</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>ThoroughnessChoice</name>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>A first try, to see whether the images are suitable.</source>
        <translation>Un premier essai, pour voir si les images conviennent.</translation>
    </message>
    <message>
        <source>The right choice for most cases.</source>
        <translation>Le bon choix dans la plupart des cas.</translation>
    </message>
    <message>
        <source>For the last percent, and for many images.</source>
        <translation>Pour le dernier pour-cent, et pour beaucoup d’images.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n passes over all images; ends early once there is no more improvement.</source>
        <translation>
            <numerusform>Jusqu’à %n passage sur toutes les images&#x202f;; s’arrête plus tôt s’il n’y a plus de progrès.</numerusform>
            <numerusform>Jusqu’à %n passages sur toutes les images&#x202f;; s’arrête plus tôt s’il n’y a plus de progrès.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Some images of {0}</source>
        <translation>Quelques images de {0}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation>Place dans la session</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Pas encore de valeur</translation>
    </message>
    <message>
        <source>{0}: now {1:.2f}</source>
        <translation>{0}&#x202f;: maintenant {1:.2f}</translation>
    </message>
    <message>
        <source>{0}: now {1:.2f}, above the threshold in {2:.0%} of the last minute</source>
        <translation>{0}&#x202f;: maintenant {1:.2f}, au-dessus du seuil pendant {2:.0%} de la dernière minute</translation>
    </message>
    <message>
        <source>{0:.1f} s ago</source>
        <translation>il y a {0:.1f} s</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>il y a {0}</translation>
    </message>
    <message>
        <source>at {0} of the film</source>
        <translation>à {0} du film</translation>
    </message>
    <message>
        <source>marker {0}</source>
        <translation>marqueur {0}</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>pas de visage</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>pas encore de verdict</translation>
    </message>
    <message>
        <source>smoothed {0:.2f}</source>
        <translation>lissé {0:.2f}</translation>
    </message>
    <message>
        <source>that frame {0:.2f}</source>
        <translation>cette image {0:.2f}</translation>
    </message>
    <message>
        <source>last minute · bold: the followed face, gray: each frame</source>
        <translation>dernière minute · en gras&#x202f;: le visage suivi, en gris&#x202f;: chaque image</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>dernière minute</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>TourCards</name>
    <message>
        <source>This is you</source>
        <translation>C’est toi</translation>
    </message>
    <message>
        <source>The square follows your face. The network judges what is inside, and nothing else. Nothing is kept unless you record it.</source>
        <translation>Le carré suit ton visage. Le réseau juge ce qui est dedans, et rien d’autre. Rien n’est gardé, sauf si tu l’enregistres.</translation>
    </message>
    <message>
        <source>This is how it knows</source>
        <translation>Voici comment il le sait</translation>
    </message>
    <message>
        <source>The network is beside the picture, live: each small map shows what one filter finds on your face. Click a map to see how its numbers are computed.</source>
        <translation>Le réseau est à côté de l’image, en direct&#x202f;: chaque petite carte montre ce qu’un filtre trouve sur ton visage. Choisis une carte pour voir d’où viennent ses nombres.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Apprends-lui</translation>
    </message>
    <message>
        <source>In the menu Teach you collect faces of your own, and the network learns from them. The course in the menu Explore explains how, step by step on your face.</source>
        <translation>Dans le menu Enseigner, tu collectes tes propres visages, et le réseau en apprend. Le cours du menu Explorer explique comment, pas à pas sur ton visage.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start the course</source>
        <translation>Commencer le cours</translation>
    </message>
    <message>
        <source>{card} of {cards}</source>
        <translation>{card} sur {cards}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>TrainBar</name>
    <message>
        <source>Train with these…</source>
        <translation>Entraîner avec ceux-ci…</translation>
    </message>
    <message>
        <source>Enough to train with; more samples, in other light and other poses, make it better.</source>
        <translation>Assez pour entraîner&#x202f;; davantage d’exemples, sous d’autres lumières et dans d’autres poses, l’améliorent.</translation>
    </message>
    <message>
        <source>Before training: {0}</source>
        <translation>Avant l’entraînement&#x202f;: {0}</translation>
    </message>
    <message>
        <source>See what training would use, then start it</source>
        <translation>Voir ce que l’entraînement utiliserait, puis le lancer</translation>
    </message>
    <message>
        <source>Not enough samples yet: what is missing is listed beside this button</source>
        <translation>Pas encore assez d’exemples&#x202f;: ce qui manque est listé à côté de ce bouton</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>The training was cancelled. Nothing of it was kept; everything else is as before.</source>
        <translation>L’entraînement a été annulé. Rien n’en a été gardé&#x202f;; tout le reste est comme avant.</translation>
    </message>
    <message>
        <source>The model in use is still in use, and your images are as they were.</source>
        <translation>Le modèle utilisé l’est toujours, et tes images sont comme avant.</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>L’entraînement a échoué</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The training was interrupted</source>
        <translation>L’entraînement a été interrompu</translation>
    </message>
    <message>
        <source>“{0}” is trained</source>
        <translation>«&#x202f;{0}&#x202f;» est entraîné</translation>
    </message>
    <message>
        <source>Its process ended before it reported the results, but the model is complete: {0}</source>
        <translation>Son processus s’est terminé avant d’annoncer les résultats, mais le modèle est complet&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Compare with the model in use…</source>
        <translation>Comparer avec le modèle utilisé…</translation>
    </message>
    <message>
        <source>The files of the cancelled training cannot be removed: {0}</source>
        <translation>Les fichiers de l’entraînement annulé ne peuvent pas être supprimés&#x202f;: {0}</translation>
    </message>
    <message>
        <source>This program cannot train</source>
        <translation>Ce programme ne peut pas entraîner</translation>
    </message>
</context>
<context>
    <name>TrainingFacesBar</name>
    <message>
        <source>Add my face</source>
        <translation>Ajouter mon visage</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The demo&apos;s faces</source>
        <translation>Les visages de la démo</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>A folder that holds a folder of images for each class</source>
        <translation>Un dossier qui contient un dossier d’images pour chaque classe</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the demo&apos;s faces and %n faces of you</source>
        <translation>
            <numerusform>Apprend des visages de la démo et de %n des tiens</numerusform>
            <numerusform>Apprend des visages de la démo et de %n des tiens</numerusform>
        </translation>
    </message>
    <message>
        <source>Learns from the demo&apos;s faces</source>
        <translation>Apprend des visages de la démo</translation>
    </message>
    <message numerus="yes">
        <source>Learns from “{folder}” and %n faces of you</source>
        <translation>
            <numerusform>Apprend de «&#x202f;{folder}&#x202f;» et de %n de tes visages</numerusform>
            <numerusform>Apprend de «&#x202f;{folder}&#x202f;» et de %n de tes visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Learns from “{folder}”</source>
        <translation>Apprend de «&#x202f;{folder}&#x202f;»</translation>
    </message>
    <message>
        <source>Your face as it is now joins the labelled ones; freeze the picture to choose the moment</source>
        <translation>Ton visage actuel rejoint les visages étiquetés&#x202f;; fige l’image pour choisir le moment</translation>
    </message>
    <message>
        <source>No face is followed now</source>
        <translation>Aucun visage n’est suivi maintenant</translation>
    </message>
    <message>
        <source>This is me with a smile expression</source>
        <translation>C’est moi avec une expression de sourire</translation>
    </message>
    <message>
        <source>This is me without a smile expression</source>
        <translation>C’est moi sans expression de sourire</translation>
    </message>
    <message>
        <source>This is me: {0}</source>
        <translation>C’est moi&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>One cell back</source>
        <translation>Une cellule en arrière</translation>
    </message>
    <message>
        <source>Let it slide</source>
        <translation>Le laisser glisser</translation>
    </message>
    <message>
        <source>One cell forward</source>
        <translation>Une cellule en avant</translation>
    </message>
    <message>
        <source>Cell of the output</source>
        <translation>Cellule de la sortie</translation>
    </message>
    <message>
        <source>Speed: 1× is {0:g} cells a second</source>
        <translation>Vitesse&#x202f;: 1× correspond à {0:g} cellules par seconde</translation>
    </message>
    <message>
        <source>Speed {0:g}</source>
        <translation>Vitesse {0:g}</translation>
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
        <translation>Verdict</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Pas de visage</translation>
    </message>
    <message>
        <source>{0}: {1}. Smoothed {2}, this frame {3}</source>
        <translation>{0}&#x202f;: {1}. Lissé {2}, cette image {3}</translation>
    </message>
    <message>
        <source>{0}. The network is changed by you; as learned {1}</source>
        <translation>{0}. Le réseau est modifié par toi&#x202f;; tel qu’appris {1}</translation>
    </message>
    <message>
        <source>{0}. Relative to your baseline {1}, in log-odds</source>
        <translation>{0}. Par rapport à ta référence {1}, en log-cotes</translation>
    </message>
    <message>
        <source>A verdict changes only some way beyond the threshold, so that it does not flicker.</source>
        <translation>Un verdict ne change qu’un peu au-delà du seuil, pour qu’il reste stable.</translation>
    </message>
    <message>
        <source>To baseline: log-odds relative to your neutral face.</source>
        <translation>À la référence&#x202f;: log-cotes par rapport à ton visage neutre.</translation>
    </message>
    <message>
        <source>The verdict does not depend on it.</source>
        <translation>Le verdict n’en dépend pas.</translation>
    </message>
    <message>
        <source>The verdict is relative to it: this face is judged from {0:.2f}.</source>
        <translation>Le verdict y est relatif&#x202f;: ce visage est jugé à partir de {0:.2f}.</translation>
    </message>
    <message>
        <source>this frame</source>
        <translation>cette image</translation>
    </message>
    <message>
        <source>as learned</source>
        <extracomment>Above a probability: of the network without the changes</extracomment>
        <translation>tel qu’appris</translation>
    </message>
    <message>
        <source>smoothed</source>
        <extracomment>Above a probability: over the last frames</extracomment>
        <translation>lissé</translation>
    </message>
    <message>
        <source>to baseline</source>
        <extracomment>Above a number: relative to the baseline</extracomment>
        <translation>à la référence</translation>
    </message>
    <message>
        <source>{face} · verdict relative to the neutral face</source>
        <translation>{face} · verdict relatif au visage neutre</translation>
    </message>
    <message>
        <source>{face} · verdict</source>
        <translation>{face} · verdict</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>A verdict</extracomment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>hors de vue</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
</context>
<context>
    <name>ViewsGrid</name>
    <message>
        <source>Faces as the network sees them while it learns</source>
        <translation>Les visages comme le réseau les voit pendant qu’il apprend</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>Pas encore de vues</translation>
    </message>
    <message numerus="yes">
        <source>%n faces, each with {0} changed views</source>
        <translation>
            <numerusform>%n visage, avec {0} vues modifiées</numerusform>
            <numerusform>%n visages, chacun avec {0} vues modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>as the network sees it, differently each time</source>
        <translation>comme le réseau le voit, chaque fois autrement</translation>
    </message>
</context>
<context>
    <name>WeightFormula</name>
    <message>
        <source>The chosen weight</source>
        <translation>Le poids choisi</translation>
    </message>
    <message>
        <source>A weight&apos;s formula appears here after the step Backward</source>
        <translation>La formule d’un poids s’affiche ici après l’étape Arrière</translation>
    </message>
    <message>
        <source>{formula}; the network&apos;s new weight is {weight}, {difference} apart</source>
        <translation>{formula}&#x202f;; le nouveau poids du réseau est {weight}, écart {difference}</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>poids w</translation>
    </message>
    <message>
        <source>rate η</source>
        <translation>taux η</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>Below a number of the formula</extracomment>
        <translation>gradient</translation>
    </message>
    <message>
        <source>new w′</source>
        <translation>nouveau w′</translation>
    </message>
</context>
<context>
    <name>_CameraChoice</name>
    <message>
        <source>no camera found</source>
        <translation>aucune caméra trouvée</translation>
    </message>
    <message>
        <source>the source is no camera</source>
        <translation>la source n’est pas une caméra</translation>
    </message>
</context>
<context>
    <name>_ModeChoice</name>
    <message>
        <source>no camera in use</source>
        <translation>aucune caméra utilisée</translation>
    </message>
</context>
<context>
    <name>_ModelChoice</name>
    <message>
        <source>the bundled one</source>
        <translation>le modèle fourni</translation>
    </message>
</context>
<context>
    <name>_PercentSlider</name>
    <message>
        <source>Scale in per cent</source>
        <translation>Échelle en pour cent</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Picture made by activation maximisation</source>
        <translation>Image faite par maximisation de l’activation</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Anywhere, unless the widget with the focus uses the key</source>
        <translation>Partout, sauf si l’élément actif utilise la touche</translation>
    </message>
    <message>
        <source>On the live picture</source>
        <translation>Sur l’image en direct</translation>
    </message>
    <message>
        <source>On a layer of the network</source>
        <translation>Sur une couche du réseau</translation>
    </message>
    <message>
        <source>In a lens</source>
        <translation>Dans une loupe</translation>
    </message>
    <message>
        <source>On a map or unit of the network, or in its lens</source>
        <translation>Sur une carte ou unité du réseau, ou dans sa loupe</translation>
    </message>
    <message>
        <source>On a panel of a lens</source>
        <translation>Sur un panneau d’une loupe</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Sur la chronologie</translation>
    </message>
    <message>
        <source>On a map of why the verdict is so</source>
        <translation>Sur une carte du pourquoi du verdict</translation>
    </message>
    <message>
        <source>On curves, tables and rows of faces</source>
        <translation>Sur les courbes, tableaux et rangées de visages</translation>
    </message>
    <message>
        <source>On the note beside the buttons that record</source>
        <translation>Sur la note à côté des boutons d’enregistrement</translation>
    </message>
    <message>
        <source>In the presenter view</source>
        <translation>Dans la vue de présentation</translation>
    </message>
    <message>
        <source>In the booth</source>
        <translation>Dans la cabine</translation>
    </message>
    <message>
        <source>In the results of a folder</source>
        <translation>Dans les résultats d’un dossier</translation>
    </message>
    <message>
        <source>In the strongest faces</source>
        <translation>Dans les visages les plus forts</translation>
    </message>
    <message>
        <source>In Collect</source>
        <translation>Dans Collecter</translation>
    </message>
    <message>
        <source>On a class of images</source>
        <translation>Sur une classe d’images</translation>
    </message>
    <message>
        <source>On a model of the list</source>
        <translation>Sur un modèle de la liste</translation>
    </message>
    <message>
        <source>In the field of a name</source>
        <translation>Dans le champ d’un nom</translation>
    </message>
    <message>
        <source>In the notes of a model</source>
        <translation>Dans les notes d’un modèle</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>Ouvrir une &amp;adresse…</translation>
    </message>
    <message>
        <source>C&amp;lassify folder…</source>
        <translation>&amp;Classer un dossier…</translation>
    </message>
    <message>
        <source>Open p&amp;roject…</source>
        <translation>Ouvrir un pro&amp;jet…</translation>
    </message>
    <message>
        <source>&amp;Save project…</source>
        <translation>Enregistrer le &amp;projet…</translation>
    </message>
    <message>
        <source>Show the &amp;demo</source>
        <translation>Montrer la dé&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Camera settings…</source>
        <translation>&amp;Réglages de la caméra…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;History, import, export…</source>
        <translation>&amp;Historique, import, export…</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>Utiliser le modèle fourni</translation>
    </message>
    <message>
        <source>&amp;Record readings</source>
        <translation>Enregistrer les &amp;mesures</translation>
    </message>
    <message>
        <source>Record as CS&amp;V</source>
        <translation>Enregistrer en CS&amp;V</translation>
    </message>
    <message>
        <source>Record as &amp;JSON lines</source>
        <translation>Enregistrer en lignes &amp;JSON</translation>
    </message>
    <message>
        <source>Set a &amp;marker</source>
        <translation>&amp;Poser un marqueur</translation>
    </message>
    <message>
        <source>Set the marker of a digit, while readings are recorded or sent</source>
        <translation>Poser le marqueur d’un chiffre, pendant l’enregistrement ou l’envoi des mesures</translation>
    </message>
    <message>
        <source>Undo the last mar&amp;ker</source>
        <translation>Annuler le dernier mar&amp;queur</translation>
    </message>
    <message>
        <source>&amp;Names of the markers…</source>
        <translation>&amp;Noms des marqueurs…</translation>
    </message>
    <message>
        <source>Take a &amp;picture</source>
        <translation>Prendre une p&amp;hoto</translation>
    </message>
    <message>
        <source>Picture of the net&amp;work or lens</source>
        <translation>Image du &amp;réseau ou de la loupe</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy the network or &amp;lens</source>
        <translation>Copier le réseau ou la &amp;loupe</translation>
    </message>
    <message>
        <source>F&amp;ilm</source>
        <translation>F&amp;ilmer</translation>
    </message>
    <message>
        <source>&amp;Draw faces into pictures and films</source>
        <translation>&amp;Dessiner les visages dans photos et films</translation>
    </message>
    <message>
        <source>Pictures as JP&amp;EG</source>
        <translation>Photos en JP&amp;EG</translation>
    </message>
    <message>
        <source>Smile shu&amp;tter</source>
        <translation>Déclencheur au &amp;sourire</translation>
    </message>
    <message>
        <source>Take a &amp;baseline</source>
        <translation>Prendre une ré&amp;férence</translation>
    </message>
    <message>
        <source>Verdicts rel&amp;ative to the baseline</source>
        <translation>Verdicts rel&amp;atifs à la référence</translation>
    </message>
    <message>
        <source>For&amp;get the baselines</source>
        <translation>&amp;Oublier les références</translation>
    </message>
    <message>
        <source>Boot&amp;h</source>
        <translation>Ca&amp;bine</translation>
    </message>
    <message>
        <source>O&amp;utlets…</source>
        <translation>Sor&amp;ties…</translation>
    </message>
    <message>
        <source>&amp;Summary of the last recording</source>
        <translation>Rés&amp;umé du dernier enregistrement</translation>
    </message>
    <message>
        <source>Summar&amp;y of a recording…</source>
        <translation>Résumé d’un enre&amp;gistrement…</translation>
    </message>
    <message>
        <source>Recordings &amp;folder…</source>
        <translation>Dossier des enregistrements…</translation>
    </message>
    <message>
        <source>&amp;Open the recordings folder</source>
        <translation>Ouvrir le dossier des enregistrements</translation>
    </message>
    <message>
        <source>Course, step &amp;by step</source>
        <translation>Cours, pas à &amp;pas</translation>
    </message>
    <message>
        <source>&amp;Convolution</source>
        <translation>&amp;Convolution</translation>
    </message>
    <message>
        <source>&amp;ReLU</source>
        <translation>&amp;ReLU</translation>
    </message>
    <message>
        <source>&amp;Pooling</source>
        <translation>P&amp;ooling</translation>
    </message>
    <message>
        <source>Fully connecte&amp;d</source>
        <translation>Entièrement connecté&amp;e</translation>
    </message>
    <message>
        <source>&amp;Training with backpropagation</source>
        <translation>&amp;Entraînement par rétropropagation</translation>
    </message>
    <message>
        <source>Filter &amp;sandbox</source>
        <translation>&amp;Bac à sable des filtres</translation>
    </message>
    <message>
        <source>Chan&amp;ges of the network</source>
        <translation>&amp;Modifications du réseau</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of the network</source>
        <translation>&amp;Annuler la dernière modification du réseau</translation>
    </message>
    <message>
        <source>R&amp;edo it</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>The netw&amp;ork as it was learned</source>
        <translation>Le réseau tel &amp;qu’appris</translation>
    </message>
    <message>
        <source>&amp;Why this verdict</source>
        <translation>Po&amp;urquoi ce verdict</translation>
    </message>
    <message>
        <source>&amp;Map of the verdict over the face</source>
        <translation>Carte du &amp;verdict sur le visage</translation>
    </message>
    <message>
        <source>Strongest f&amp;aces of the map</source>
        <translation>Visages les plus &amp;forts de la carte</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture, or let it go on</source>
        <translation>Fi&amp;ger l’image, ou la laisser continuer</translation>
    </message>
    <message>
        <source>Follow the &amp;next face</source>
        <translation>Suivre le visage su&amp;ivant</translation>
    </message>
    <message>
        <source>Follow the previous face</source>
        <translation>Suivre le visage précédent</translation>
    </message>
    <message>
        <source>Follow the &amp;largest face</source>
        <translation>Suivre le plus gra&amp;nd visage</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Retour à la vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;New classes…</source>
        <translation>&amp;Nouvelles classes…</translation>
    </message>
    <message>
        <source>New &amp;pupil…</source>
        <translation>Nouvel é&amp;lève…</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Collecter</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>This verdict is &amp;wrong</source>
        <translation>Ce verdict est &amp;faux</translation>
    </message>
    <message>
        <source>Always on &amp;top</source>
        <translation>&amp;Toujours au premier plan</translation>
    </message>
    <message>
        <source>&amp;Compact window</source>
        <translation>Fenêtre &amp;compacte</translation>
    </message>
    <message>
        <source>&amp;Presenter view: the lens and the face</source>
        <translation>Vue de &amp;présentation&#x202f;: la loupe et le visage</translation>
    </message>
    <message>
        <source>&amp;Mirror the picture</source>
        <translation>Image en &amp;miroir</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille de texte &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>C&amp;ontraste élevé</translation>
    </message>
    <message>
        <source>R&amp;educed motion</source>
        <translation>Mo&amp;uvements réduits</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;About SmileDesk</source>
        <translation>À &amp;propos de SmileDesk</translation>
    </message>
    <message>
        <source>Go to the next pane, layer or button</source>
        <translation>Aller au panneau, à la couche ou au bouton suivant</translation>
    </message>
    <message>
        <source>Mark another map</source>
        <translation>Marquer une autre carte</translation>
    </message>
    <message>
        <source>Open the marked map</source>
        <translation>Ouvrir la carte marquée</translation>
    </message>
    <message>
        <source>Mute or unmute the filter or unit</source>
        <translation>Couper ou rétablir le filtre ou l’unité</translation>
    </message>
    <message>
        <source>Mute or unmute all others of its layer</source>
        <translation>Couper ou rétablir tous les autres de sa couche</translation>
    </message>
    <message>
        <source>All changes that can be made to it</source>
        <translation>Toutes les modifications possibles</translation>
    </message>
    <message>
        <source>Move the probe</source>
        <translation>Déplacer la sonde</translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation>Canal précédent</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>Canal suivant</translation>
    </message>
    <message>
        <source>First cell</source>
        <translation>Première cellule</translation>
    </message>
    <message>
        <source>Last cell</source>
        <translation>Dernière cellule</translation>
    </message>
    <message>
        <source>Previous layer</source>
        <translation>Couche précédente</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>Couche suivante</translation>
    </message>
    <message>
        <source>Copy every number as text</source>
        <translation>Copier tous les nombres comme texte</translation>
    </message>
    <message>
        <source>Choose a bar</source>
        <translation>Choisir une barre</translation>
    </message>
    <message>
        <source>Open the bar&apos;s channel</source>
        <translation>Ouvrir le canal de la barre</translation>
    </message>
    <message>
        <source>Move the patch over the face</source>
        <translation>Déplacer le cache sur le visage</translation>
    </message>
    <message>
        <source>Read another value, cell or face</source>
        <translation>Lire une autre valeur, cellule ou un autre visage</translation>
    </message>
    <message>
        <source>Read an earlier or later moment</source>
        <translation>Lire un moment plus tôt ou plus tard</translation>
    </message>
    <message>
        <source>Scroll by a minute</source>
        <translation>Défiler d’une minute</translation>
    </message>
    <message>
        <source>Scroll to the beginning</source>
        <translation>Défiler jusqu’au début</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
    <message>
        <source>Jump there in the film</source>
        <translation>Y sauter dans le film</translation>
    </message>
    <message>
        <source>Leave the presenter view</source>
        <translation>Quitter la vue de présentation</translation>
    </message>
    <message>
        <source>Open the folder of the file that it names</source>
        <translation>Ouvrir le dossier du fichier nommé</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Press the button with the focus</source>
        <translation>Appuyer sur le bouton actif</translation>
    </message>
    <message>
        <source>Hold it to leave the booth</source>
        <translation>Maintenir pour quitter la cabine</translation>
    </message>
    <message>
        <source>Show it in the live view</source>
        <translation>L’afficher dans la vue en direct</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Annuler la dernière correction</translation>
    </message>
    <message>
        <source>Previous or next map</source>
        <translation>Carte précédente ou suivante</translation>
    </message>
    <message>
        <source>Previous or next layer</source>
        <translation>Couche précédente ou suivante</translation>
    </message>
    <message>
        <source>Look at its photograph in the live view</source>
        <translation>Examiner sa photo dans la vue en direct</translation>
    </message>
    <message>
        <source>Hold the digit of a class to record it</source>
        <translation>Maintenir le chiffre d’une classe pour l’enregistrer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Remove the selected samples</source>
        <translation>Supprimer les exemples sélectionnés</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Renommer la classe</translation>
    </message>
    <message>
        <source>Previous model</source>
        <translation>Modèle précédent</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>Modèle suivant</translation>
    </message>
    <message>
        <source>Show or hide its details</source>
        <translation>Montrer ou masquer ses détails</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Le renommer</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Le mettre à la corbeille</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>L’enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Leave the name as it was</source>
        <translation>Laisser le nom tel quel</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Enregistrer les notes</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>Reprendre le texte d’avant</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>A defect of the program, please report it: {0}: {1}</source>
        <translation>Défaut du programme, merci de le signaler&#x202f;: {0}&#x202f;: {1}</translation>
    </message>
</context>
<context>
    <name>attribution_layer</name>
    <message>
        <source>RANDOMISED</source>
        <translation>ALÉATOIRE</translation>
    </message>
</context>
<context>
    <name>buttons</name>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties a field</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>camera_mode_text</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic: {mode}</source>
        <translation>Automatique&#x202f;: {mode}</translation>
    </message>
    <message>
        <source>{0:g} frames/s</source>
        <translation>{0:g} images/s</translation>
    </message>
</context>
<context>
    <name>capture_panel</name>
    <message>
        <source>Keep still, or come into better light.</source>
        <translation>Ne bouge pas, ou viens à une meilleure lumière.</translation>
    </message>
    <message>
        <source>Turn a light on, or face the window.</source>
        <translation>Allume une lumière, ou tourne-toi vers la fenêtre.</translation>
    </message>
    <message>
        <source>Move or turn a little: training learns nothing from the same picture twice.</source>
        <translation>Bouge ou tourne un peu&#x202f;: l’entraînement n’apprend rien deux fois de la même image.</translation>
    </message>
    <message>
        <source>Sharpness: how suddenly the gray levels of the face change, as the network sees it. Blurred below {0:.2f}; one sharp photograph in a hundred measures less. The demo&apos;s face is the mean of many faces, and counts as sharp from {1:.2f} on.</source>
        <translation>Netteté&#x202f;: à quel point les niveaux de gris du visage changent brusquement, comme le réseau le voit. Flou sous {0:.2f}&#x202f;; une photo nette sur cent mesure moins. Le visage de la démo est la moyenne de nombreux visages, et compte comme net à partir de {1:.2f}.</translation>
    </message>
    <message>
        <source>Brightness: the gray level that a tenth of the face is brighter than, 0 to 255. Dark below {0:.0f}.</source>
        <translation>Luminosité&#x202f;: le niveau de gris que dépasse un dixième du visage, de 0 à 255. Sombre sous {0:.0f}.</translation>
    </message>
    <message>
        <source>Change: how many gray levels the face differs from the most alike of the last samples. Near-identical below {0:.1f}; with the demo, which has no noise, below {1:.1f}.</source>
        <translation>Changement&#x202f;: de combien de niveaux de gris le visage diffère du plus semblable des derniers exemples. Presque identique sous {0:.1f}&#x202f;; avec la démo, qui n’a pas de bruit, sous {1:.1f}.</translation>
    </message>
</context>
<context>
    <name>class_names</name>
    <message>
        <source>smile</source>
        <extracomment>Name of a class of faces</extracomment>
        <translation>sourire</translation>
    </message>
    <message>
        <source>no smile</source>
        <translation>sans sourire</translation>
    </message>
</context>
<context>
    <name>collect_text</name>
    <message>
        <source>blurred</source>
        <extracomment>A picture</extracomment>
        <translation>flou</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>A picture</extracomment>
        <translation>sombre</translation>
    </message>
    <message>
        <source>near-identical</source>
        <extracomment>A picture, to the one before</extracomment>
        <translation>presque identique</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>Aucun visage en vue</translation>
    </message>
    <message>
        <source>Look into the camera, or choose another source.</source>
        <translation>Regarde la caméra, ou choisis une autre source.</translation>
    </message>
    <message>
        <source>The face is lost</source>
        <translation>Le visage est perdu</translation>
    </message>
    <message>
        <source>Turn towards the camera, or come into the light.</source>
        <translation>Tourne-toi vers la caméra, ou viens à la lumière.</translation>
    </message>
    <message>
        <source>The face is too small</source>
        <translation>Le visage est trop petit</translation>
    </message>
    <message>
        <source>Come closer: the network cannot judge it either.</source>
        <translation>Approche-toi&#x202f;: le réseau ne peut pas le juger non plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} kept, {1} left out</source>
        <translation>{0} gardées, {1} écartées</translation>
    </message>
    <message numerus="yes">
        <source>%n images added to {0}</source>
        <translation>
            <numerusform>%n image ajoutée à {0}</numerusform>
            <numerusform>%n images ajoutées à {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images deleted</source>
        <translation>
            <numerusform>%n image supprimée</numerusform>
            <numerusform>%n images supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more classes need images</source>
        <translation>
            <numerusform>%n classe de plus a besoin d’images</numerusform>
            <numerusform>%n classes de plus ont besoin d’images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} needs %n more</source>
        <translation>
            <numerusform>{0} en demande %n de plus</numerusform>
            <numerusform>{0} en demande %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images moved to {0}</source>
        <translation>
            <numerusform>%n image déplacée vers {0}</numerusform>
            <numerusform>%n images déplacées vers {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>class {0} added</source>
        <translation>classe {0} ajoutée</translation>
    </message>
    <message>
        <source>class {0} removed</source>
        <translation>classe {0} supprimée</translation>
    </message>
    <message>
        <source>{0} renamed to {1}</source>
        <translation>{0} renommée en {1}</translation>
    </message>
    <message>
        <source>{0} kept</source>
        <translation>{0} gardées</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} could not be written</source>
        <translation>{0}&#x202f;: {1}, {2} n’ont pas pu être écrites</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Nothing kept of {0}: {1}. Clear its check box to keep such pictures.</source>
        <translation>Rien gardé de {0}&#x202f;: {1}. Décoche la case pour garder de telles images.</translation>
    </message>
    <message>
        <source>Nothing kept of {0}: no face in view</source>
        <translation>Rien gardé de {0}&#x202f;: aucun visage en vue</translation>
    </message>
    <message>
        <source>{0} needs a second take: release and hold again</source>
        <translation>{0} demande une deuxième prise&#x202f;: relâche et maintiens à nouveau</translation>
    </message>
</context>
<context>
    <name>connections_overlay</name>
    <message>
        <source>map {0}</source>
        <translation>carte {0}</translation>
    </message>
    <message numerus="yes">
        <source>{maps} and %n weaker ones</source>
        <translation>
            <numerusform>{maps} et %n plus faible</numerusform>
            <numerusform>{maps} et %n plus faibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>course</name>
    <message>
        <source>There is no face to measure. Look into the camera, or show the demo.</source>
        <translation>Il n’y a pas de visage à mesurer. Regarde la caméra, ou montre la démo.</translation>
    </message>
    <message>
        <source>No lens is open. Choose a map in the network first.</source>
        <translation>Aucune loupe n’est ouverte. Choisis d’abord une carte du réseau.</translation>
    </message>
    <message>
        <source>This network has nothing to change here. Go on.</source>
        <translation>Ce réseau n’a rien à modifier ici. Continue.</translation>
    </message>
    <message>
        <source>The verdict stays: p({class}) was {before:.2f} and is {after:.2f}.</source>
        <translation>Le verdict reste&#x202f;: p({class}) valait {before:.2f} et vaut {after:.2f}.</translation>
    </message>
    <message>
        <source>It gets less sure: p({class}) was {before:.2f} and is {after:.2f}.</source>
        <translation>Il devient moins sûr&#x202f;: p({class}) valait {before:.2f} et vaut {after:.2f}.</translation>
    </message>
    <message>
        <source>It flips: p({class}) was {before:.2f} and is {after:.2f}.</source>
        <translation>Il s’inverse&#x202f;: p({class}) valait {before:.2f} et vaut {after:.2f}.</translation>
    </message>
    <message>
        <source>Training steps so far: {count}. Do at least {needed}.</source>
        <translation>Pas d’entraînement jusqu’ici&#x202f;: {count}. Fais-en au moins {needed}.</translation>
    </message>
    <message>
        <source>The training went astray: training step {next} was far too large. Lower the learning rate, and begin again with Random init.</source>
        <translation>L’entraînement a déraillé&#x202f;: le pas d’entraînement {next} était beaucoup trop grand. Baisse le taux d’apprentissage, et recommence par Tirage.</translation>
    </message>
    <message>
        <source>The lens explains {layer}, which is not a convolution. Choose a map in the top row.</source>
        <translation>La loupe explique {layer}, qui n’est pas une convolution. Choisis une carte de la rangée du haut.</translation>
    </message>
    <message>
        <source>On this face, no map of {layer} is twice as bright at the mouth as elsewhere. Smile, or try another layer.</source>
        <translation>Sur ce visage, aucune carte de {layer} n’est deux fois plus claire à la bouche qu’ailleurs. Souris, ou essaie une autre couche.</translation>
    </message>
    <message>
        <source>Map {map} of {layer} is {inside:.0%} bright at your mouth and {outside:.0%} elsewhere. It looks for something else.</source>
        <translation>La carte {map} de {layer} est claire à {inside:.0%} à ta bouche et à {outside:.0%} ailleurs. Elle cherche autre chose.</translation>
    </message>
    <message>
        <source>Map {map} of {layer} is {inside:.0%} bright at your mouth and {outside:.0%} elsewhere. Others of this layer show the mouth more clearly.</source>
        <translation>La carte {map} de {layer} est claire à {inside:.0%} à ta bouche et à {outside:.0%} ailleurs. D’autres de cette couche montrent mieux la bouche.</translation>
    </message>
    <message>
        <source>Map {map} of {layer} is {inside:.0%} bright at your mouth and {outside:.0%} elsewhere: at least twice as bright.</source>
        <translation>La carte {map} de {layer} est claire à {inside:.0%} à ta bouche et à {outside:.0%} ailleurs&#x202f;: au moins deux fois plus.</translation>
    </message>
    <message>
        <source>In {layer}, {negative} of the {count} numbers of your face were negative. All became 0.</source>
        <translation>Dans {layer}, {negative} des {count} nombres de ton visage étaient négatifs. Tous sont devenus 0.</translation>
    </message>
    <message>
        <source>The lens explains {layer}, which is not a ReLU. Choose a map in the second row.</source>
        <translation>La loupe explique {layer}, qui n’est pas une ReLU. Choisis une carte de la deuxième rangée.</translation>
    </message>
    <message>
        <source>In {layer}, {share:.0%} of the {count} numbers are zero on your face.</source>
        <translation>Dans {layer}, {share:.0%} des {count} nombres sont nuls sur ton visage.</translation>
    </message>
    <message>
        <source>{layer} leaves {after} of {before} numbers.</source>
        <translation>{layer} laisse {after} nombres sur {before}.</translation>
    </message>
    <message>
        <source>One window of map {map} has {numbers}. Pooling writes {written:.2f}.</source>
        <translation>Une fenêtre de la carte {map} contient {numbers}. Le pooling écrit {written:.2f}.</translation>
    </message>
    <message>
        <source>Before pooling, the numbers change by {before:.0%} of their size, after it by {after:.0%}.</source>
        <translation>Avant le pooling, les nombres changent de {before:.0%} de leur taille, après lui de {after:.0%}.</translation>
    </message>
    <message>
        <source>{rows} × {columns} cells × {maps} maps = {count} numbers.</source>
        <translation>{rows} × {columns} cellules × {maps} cartes = {count} nombres.</translation>
    </message>
    <message>
        <source>Nothing in {layer} is muted yet.</source>
        <translation>Rien n’est encore coupé dans {layer}.</translation>
    </message>
    <message>
        <source>This is filter {filter} of {layer}. It has {rows} × {columns} × {maps} weights, and its answer here is {answer:.2f}.</source>
        <translation>C’est le filtre {filter} de {layer}. Il a {rows} × {columns} × {maps} poids, et sa réponse est ici {answer:.2f}.</translation>
    </message>
    <message>
        <source>{side} rows × {side} columns × {channels} for each pixel = {count} numbers.</source>
        <translation>{side} lignes × {side} colonnes × {channels} par pixel = {count} nombres.</translation>
    </message>
    <message>
        <source>{layer} has no maps. Choose a layer further up in the network.</source>
        <translation>{layer} n’a pas de cartes. Choisis une couche plus haut dans le réseau.</translation>
    </message>
    <message>
        <source>Here the answer of the filter was {before:.2f}, and ReLU let it pass. Look for a dark place.</source>
        <translation>Ici, la réponse du filtre était {before:.2f}, et ReLU l’a laissée passer. Cherche un endroit sombre.</translation>
    </message>
    <message>
        <source>Here the answer of the filter was {before:.2f}, and ReLU made it 0.</source>
        <translation>Ici, la réponse du filtre était {before:.2f}, et ReLU en a fait 0.</translation>
    </message>
    <message>
        <source>The score of {class} is {score:.1f}, that of {other} {other_score:.1f}.</source>
        <translation>Le score de {class} est {score:.1f}, celui de {other} {other_score:.1f}.</translation>
    </message>
    <message>
        <source>For {class}, the upper half gives {upper:.1f} votes and the lower half {lower:.1f}.</source>
        <translation>Pour {class}, la moitié du haut donne {upper:.1f} voix et celle du bas {lower:.1f}.</translation>
    </message>
    <message>
        <source>Muting number {unit} of {layer} changes the score of {class} by {effect:.2f}, muting another one by {largest:.2f}.</source>
        <translation>Couper le numéro {unit} de {layer} change le score de {class} de {effect:.2f}, en couper un autre de {largest:.2f}.</translation>
    </message>
    <message>
        <source>Muting number {unit} of {layer} changes the score of {class} by {effect:.2f}. The most that any changes it is {largest:.2f}.</source>
        <translation>Couper le numéro {unit} de {layer} change le score de {class} de {effect:.2f}. Aucun ne le change de plus de {largest:.2f}.</translation>
    </message>
    <message>
        <source>The network has judged no face yet. Press Start, Random init and Forward first.</source>
        <translation>Le réseau n’a encore jugé aucun visage. Appuie d’abord sur Démarrer, Tirage et Avant.</translation>
    </message>
    <message>
        <source>The network has learned already. Press Random init and Forward again.</source>
        <translation>Le réseau a déjà appris. Appuie à nouveau sur Tirage et Avant.</translation>
    </message>
    <message>
        <source>With random weights, it judges {share:.0%} of the faces right.</source>
        <translation>Avec des poids aléatoires, il juge bien {share:.0%} des visages.</translation>
    </message>
    <message>
        <source>Training steps: {count}. The loss was {first:.3f} and is {last:.3f}: it became smaller.</source>
        <translation>Pas d’entraînement&#x202f;: {count}. La perte valait {first:.3f} et vaut {last:.3f}&#x202f;: elle a diminué.</translation>
    </message>
    <message>
        <source>Training steps: {count}. The loss was {first:.3f} and is {last:.3f}: it grew. Lower the learning rate, and begin again with Random init.</source>
        <translation>Pas d’entraînement&#x202f;: {count}. La perte valait {first:.3f} et vaut {last:.3f}&#x202f;: elle a grandi. Baisse le taux d’apprentissage, et recommence par Tirage.</translation>
    </message>
    <message>
        <source>Training steps: {count}. The loss was {first:.3f} and is {last:.3f}.</source>
        <translation>Pas d’entraînement&#x202f;: {count}. La perte valait {first:.3f} et vaut {last:.3f}.</translation>
    </message>
    <message>
        <source>A face made of numbers</source>
        <translation>Un visage fait de nombres</translation>
    </message>
    <message>
        <source>The network does not see you as people do. It gets the small face square at the top left of the network. A gray pixel is one number, which says how bright it is; a coloured pixel is three.</source>
        <translation>Le réseau ne te voit pas comme les gens te voient. Il reçoit le petit carré du visage, en haut à gauche du réseau. Un pixel gris est un seul nombre, qui dit sa luminosité&#x202f;; un pixel en couleur en est trois.</translation>
    </message>
    <message>
        <source>How many numbers does the network get of your face?</source>
        <translation>Combien de nombres le réseau reçoit-il de ton visage&#x202f;?</translation>
    </message>
    <message>
        <source>A filter slides over your face</source>
        <translation>Un filtre glisse sur ton visage</translation>
    </message>
    <message>
        <source>A filter is a small grid of weights. It multiplies each number below it by the weight on top of it and adds everything up: that is its answer. Then it moves on by one place. All answers of a filter together are a map.</source>
        <translation>Un filtre est une petite grille de poids. Il multiplie chaque nombre sous lui par le poids posé dessus et additionne le tout&#x202f;: c’est sa réponse. Puis il avance d’une place. Toutes les réponses d’un filtre forment une carte.</translation>
    </message>
    <message>
        <source>Open a map of a convolution: choose it in the top row of the network. Watch the filter slide.</source>
        <translation>Ouvre une carte d’une convolution&#x202f;: choisis-la dans la rangée du haut du réseau. Regarde le filtre glisser.</translation>
    </message>
    <message>
        <source>Which filter answers to your mouth?</source>
        <translation>Quel filtre répond à ta bouche&#x202f;?</translation>
    </message>
    <message>
        <source>Every filter looks for its own pattern, and its map is bright where it finds it. Filters further right put together what earlier ones found, so they see more of your face at once.</source>
        <translation>Chaque filtre cherche son propre motif, et sa carte est claire là où il le trouve. Les filtres plus à droite assemblent ce que les précédents ont trouvé&#x202f;: ils voient une plus grande partie de ton visage à la fois.</translation>
    </message>
    <message>
        <source>Without edges</source>
        <translation>Sans les bords</translation>
    </message>
    <message>
        <source>Some filters of the first convolution answer to edges. An edge is a line between light and dark, as around your lips and eyebrows.</source>
        <translation>Certains filtres de la première convolution répondent aux bords. Un bord est une ligne entre clair et sombre, comme autour de tes lèvres et de tes sourcils.</translation>
    </message>
    <message>
        <source>The program mutes all filters that see edges, until you go on. What happens to the verdict on your face?</source>
        <translation>Le programme coupe tous les filtres qui voient des bords, jusqu’à ce que tu continues. Que devient le verdict sur ton visage&#x202f;?</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>En dessous de zéro</translation>
    </message>
    <message>
        <source>Where a filter finds the opposite of its pattern, its answer is below zero: a negative number. After each convolution, ReLU looks at every number by itself.</source>
        <translation>Là où un filtre trouve le contraire de son motif, sa réponse est en dessous de zéro&#x202f;: un nombre négatif. Après chaque convolution, ReLU regarde chaque nombre séparément.</translation>
    </message>
    <message>
        <source>What does ReLU do with a negative number?</source>
        <translation>Que fait ReLU d’un nombre négatif&#x202f;?</translation>
    </message>
    <message>
        <source>It becomes zero</source>
        <translation>Il devient zéro</translation>
    </message>
    <message>
        <source>It becomes positive</source>
        <translation>Il devient positif</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Il reste tel quel</translation>
    </message>
    <message>
        <source>Find a stopped number</source>
        <translation>Trouve un nombre arrêté</translation>
    </message>
    <message>
        <source>What is above zero passes ReLU unchanged; what is below zero is stopped. So only the filters that found their pattern speak.</source>
        <translation>Ce qui est au-dessus de zéro passe ReLU sans changer&#x202f;; ce qui est en dessous est arrêté. Ainsi ne parlent que les filtres qui ont trouvé leur motif.</translation>
    </message>
    <message>
        <source>Open a ReLU map. Click a place in it, or use the arrow keys, until you find an answer that ReLU has stopped.</source>
        <translation>Ouvre une carte ReLU. Clique dessus à un endroit, ou utilise les flèches, jusqu’à trouver une réponse que ReLU a arrêtée.</translation>
    </message>
    <message>
        <source>How many keep quiet?</source>
        <translation>Combien se taisent&#x202f;?</translation>
    </message>
    <message>
        <source>Later filters look for something special, such as the corner of a mouth. Nearly everywhere else on your face there is nothing of the kind.</source>
        <translation>Les filtres suivants cherchent quelque chose de particulier, comme le coin d’une bouche. Presque partout ailleurs sur ton visage, il n’y a rien de tel.</translation>
    </message>
    <message>
        <source>Look at the ReLU maps furthest to the right. How many of their numbers are zero on your face?</source>
        <translation>Regarde les cartes ReLU tout à droite. Combien de leurs nombres sont nuls sur ton visage&#x202f;?</translation>
    </message>
    <message>
        <source>Predict what share of these faces random weights judge right. Then “Show me”, Start, Random init and Forward.</source>
        <translation>Prédis quelle part de ces visages des poids aléatoires jugent bien. Puis «&#x202f;Montre-moi&#x202f;», Démarrer, Tirage et Avant.</translation>
    </message>
    <message>
        <source>Less than a third</source>
        <translation>Moins d’un tiers</translation>
    </message>
    <message>
        <source>More than two thirds</source>
        <translation>Plus de deux tiers</translation>
    </message>
    <message>
        <source>Without ReLU</source>
        <translation>Sans ReLU</translation>
    </message>
    <message>
        <source>Find a map that is at least twice as bright at your mouth as elsewhere, and open it. Try the columns at the right. Smile, and look again.</source>
        <translation>Trouve une carte au moins deux fois plus claire à ta bouche qu’ailleurs, et ouvre-la. Essaie les colonnes de droite. Souris, et regarde encore.</translation>
    </message>
    <message>
        <source>Without ReLU, many layers could do no more than a single one, because sums of sums are only sums. This network has learned with ReLU, so its filters count on it.</source>
        <translation>Sans ReLU, plusieurs couches ne pourraient pas faire plus qu’une seule, car des sommes de sommes ne sont que des sommes. Ce réseau a appris avec ReLU, ses filtres comptent donc dessus.</translation>
    </message>
    <message>
        <source>The program switches every ReLU off, until you go on. What happens to the verdict on your face?</source>
        <translation>Le programme désactive toutes les ReLU, jusqu’à ce que tu continues. Que devient le verdict sur ton visage&#x202f;?</translation>
    </message>
    <message>
        <source>Maps become smaller</source>
        <translation>Les cartes rétrécissent</translation>
    </message>
    <message>
        <source>Pooling divides each map into small windows, and writes one number for each window.</source>
        <translation>Le pooling divise chaque carte en petites fenêtres, et écrit un nombre par fenêtre.</translation>
    </message>
    <message>
        <source>All of them</source>
        <extracomment>The numbers</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Half</source>
        <extracomment>Of the numbers</extracomment>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Un quart</translation>
    </message>
    <message>
        <source>A ninth</source>
        <translation>Un neuvième</translation>
    </message>
    <message>
        <source>One number for each window</source>
        <translation>Un nombre par fenêtre</translation>
    </message>
    <message>
        <source>Several numbers go into a window, and only one comes out. Where exactly a pattern was found is forgotten; that it was found stays.</source>
        <translation>Plusieurs nombres entrent dans une fenêtre, et un seul en sort. L’endroit exact du motif est oublié&#x202f;; le fait qu’il a été trouvé reste.</translation>
    </message>
    <message>
        <source>Which number does the first pooling layer of this network write?</source>
        <translation>Quel nombre écrit la première couche de pooling de ce réseau&#x202f;?</translation>
    </message>
    <message>
        <source>The sum of the numbers</source>
        <translation>La somme des nombres</translation>
    </message>
    <message>
        <source>Their mean</source>
        <translation>Leur moyenne</translation>
    </message>
    <message>
        <source>The largest one</source>
        <translation>Le plus grand</translation>
    </message>
    <message>
        <source>Move a little</source>
        <translation>Bouge un peu</translation>
    </message>
    <message>
        <source>If you move your head a little, nearly all numbers change. But a smile stays a smile, so later layers should change less.</source>
        <translation>Si tu bouges un peu la tête, presque tous les nombres changent. Mais un sourire reste un sourire, les couches suivantes devraient donc changer moins.</translation>
    </message>
    <message>
        <source>The program moves your face by one pixel. Where do the numbers change more, compared with their size?</source>
        <translation>Le programme déplace ton visage d’un pixel. Où les nombres changent-ils le plus, par rapport à leur taille&#x202f;?</translation>
    </message>
    <message>
        <source>Before pooling</source>
        <translation>Avant le pooling</translation>
    </message>
    <message>
        <source>Equally</source>
        <extracomment>The numbers change equally before and after pooling</extracomment>
        <translation>Autant</translation>
    </message>
    <message>
        <source>The mean instead of the largest</source>
        <translation>La moyenne au lieu du maximum</translation>
    </message>
    <message>
        <source>Max pooling keeps the strongest answer of each window. One could take the mean instead: then the weak answers beside it count as well.</source>
        <translation>Le max pooling garde la réponse la plus forte de chaque fenêtre. On pourrait prendre la moyenne&#x202f;: alors les réponses faibles à côté comptent aussi.</translation>
    </message>
    <message>
        <source>The program lets max pooling take the mean, until you go on. What happens to the verdict on your face?</source>
        <translation>Le programme fait prendre la moyenne au max pooling, jusqu’à ce que tu continues. Que devient le verdict sur ton visage&#x202f;?</translation>
    </message>
    <message>
        <source>Everything in one row</source>
        <translation>Tout en une rangée</translation>
    </message>
    <message>
        <source>The last maps are small. Each says where on your face something special was found. Now the cells of all maps are laid out in one row; this is called flatten.</source>
        <translation>Les dernières cartes sont petites. Chacune dit où, sur ton visage, quelque chose de particulier a été trouvé. Maintenant les cellules de toutes les cartes sont mises en une rangée&#x202f;; cela s’appelle l’aplatissement (flatten).</translation>
    </message>
    <message>
        <source>Compare the maps before and after the first pooling layer. How many of the numbers are left?</source>
        <translation>Compare les cartes avant et après la première couche de pooling. Combien de nombres reste-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} nombres</translation>
    </message>
    <message>
        <source>After pooling</source>
        <translation>Après le pooling</translation>
    </message>
    <message>
        <source>How many numbers are in the row?</source>
        <translation>Combien de nombres y a-t-il dans la rangée&#x202f;?</translation>
    </message>
    <message>
        <source>Which class has more votes?</source>
        <translation>Quelle classe a le plus de voix&#x202f;?</translation>
    </message>
    <message>
        <source>Fully connected layers weigh everything that was found, for and against each class. The result is a score for each class; softmax turns the scores into probabilities.</source>
        <translation>Les couches denses (entièrement connectées) pèsent tout ce qui a été trouvé, pour et contre chaque classe. Le résultat est un score par classe&#x202f;; softmax change les scores en probabilités.</translation>
    </message>
    <message>
        <source>Make a face and hold it. Which class gets the larger score? Choose, then check.</source>
        <translation>Fais une mimique et tiens-la. Quelle classe obtient le plus grand score&#x202f;? Choisis, puis vérifie.</translation>
    </message>
    <message>
        <source>Where do the votes come from?</source>
        <translation>D’où viennent les voix&#x202f;?</translation>
    </message>
    <message>
        <source>Every place on your face votes for or against a class, and the program can count these votes exactly.</source>
        <translation>Chaque endroit de ton visage vote pour ou contre une classe, et le programme peut compter ces voix exactement.</translation>
    </message>
    <message>
        <source>Which half of your face gives more votes to the class that is ahead?</source>
        <translation>Quelle moitié de ton visage donne le plus de voix à la classe en tête&#x202f;?</translation>
    </message>
    <message>
        <source>The upper half, with the eyes</source>
        <translation>La moitié du haut, avec les yeux</translation>
    </message>
    <message>
        <source>The lower half, with the mouth</source>
        <translation>La moitié du bas, avec la bouche</translation>
    </message>
    <message>
        <source>Hide the mouth</source>
        <translation>Cache la bouche</translation>
    </message>
    <message>
        <source>If a verdict depends on one part of the face, it should change when that part cannot be seen.</source>
        <translation>Si un verdict dépend d’une partie du visage, il devrait changer quand on ne la voit plus.</translation>
    </message>
    <message>
        <source>The program covers your mouth with gray. What happens to the verdict on your face? Then try it with your hand.</source>
        <translation>Le programme couvre ta bouche de gris. Que devient le verdict sur ton visage&#x202f;? Essaie ensuite avec ta main.</translation>
    </message>
    <message>
        <source>Mute what matters most</source>
        <translation>Coupe ce qui compte le plus</translation>
    </message>
    <message>
        <source>In the layer before the scores, a few units or filters matter a lot for your face, and most of them matter little. Which ones they are differs from face to face.</source>
        <translation>Dans la couche avant les scores, quelques unités ou filtres comptent beaucoup pour ton visage, et la plupart comptent peu. Lesquels, cela change d’un visage à l’autre.</translation>
    </message>
    <message>
        <source>“Show me” opens the layer of the scores, and its longest bars name the units that matter. Then mute one of these in the layer before: mark it in the network and press Delete, or click it with the right button.</source>
        <translation>«&#x202f;Montre-moi&#x202f;» ouvre la couche des scores, et ses plus longues barres nomment les unités qui comptent. Coupe ensuite l’une d’elles dans la couche d’avant&#x202f;: marque-la dans le réseau et appuie sur Suppr, ou fais un clic droit dessus.</translation>
    </message>
    <message>
        <source>Random at first</source>
        <translation>D’abord le hasard</translation>
    </message>
    <message>
        <source>Nobody wrote the weights down: the network found them by training. Before that, every weight is a random number. You now train a new network on a few faces; your own stays as it is.</source>
        <translation>Personne n’a écrit les poids&#x202f;: le réseau les a trouvés en s’entraînant. Avant cela, chaque poids est un nombre au hasard. Tu entraînes maintenant un nouveau réseau sur quelques visages&#x202f;; le tien reste tel quel.</translation>
    </message>
    <message>
        <source>Learn from errors</source>
        <translation>Apprendre de ses erreurs</translation>
    </message>
    <message>
        <source>The loss says how wrong the network is. The backward pass finds out for every weight in which direction the loss becomes smaller, and the update moves it a little that way.</source>
        <translation>La perte dit à quel point le réseau se trompe. La passe arrière trouve pour chaque poids dans quel sens la perte diminue, et la mise à jour le déplace un peu dans ce sens.</translation>
    </message>
    <message>
        <source>Do three training steps, each of Forward, Error, Backward and Update. Watch the loss.</source>
        <translation>Fais trois pas d’entraînement, chacun avec Avant, Erreur, Arrière et Mise à jour. Surveille la perte.</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Encore et encore</translation>
    </message>
    <message>
        <source>This is all there is to learning, repeated thousands of times. The learning rate says how far each update moves the weights.</source>
        <translation>Apprendre, ce n’est que cela, répété des milliers de fois. Le taux d’apprentissage dit de combien chaque mise à jour déplace les poids.</translation>
    </message>
    <message>
        <source>Predict what becomes of the first loss after 20 training steps. Then set 20 × and press Repeat.</source>
        <translation>Prédis ce que devient la première perte après 20 pas d’entraînement. Puis règle 20 × et appuie sur Répéter.</translation>
    </message>
    <message>
        <source>Half of it or less</source>
        <translation>La moitié ou moins</translation>
    </message>
    <message>
        <source>A little smaller</source>
        <translation>Un peu plus petite</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>The loss</extracomment>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>What it knows, and what it does not</source>
        <translation>Ce qu’il sait, et ce qu’il ne sait pas</translation>
    </message>
    <message>
        <source>A network knows what its training faces have in common, and nothing else. It sees the expression of a smile; it does not know whether you are happy. On faces unlike those that it learned from, it is wrong more often.</source>
        <translation>Un réseau sait ce que ses visages d’entraînement ont en commun, et rien d’autre. Il voit l’expression d’un sourire&#x202f;; il ne sait pas si tu es heureux. Sur des visages différents de ceux dont il a appris, il se trompe plus souvent.</translation>
    </message>
    <message>
        <source>That was the course. Go on in the menu Teach: collect faces of yourself, and of everybody who agrees, and let the network learn from them.</source>
        <translation>C’était le cours. Continue dans le menu Enseigner&#x202f;: collecte des visages à toi, et de tous ceux qui sont d’accord, et laisse le réseau en apprendre.</translation>
    </message>
    <message>
        <source>Not in this network</source>
        <translation>Pas dans ce réseau</translation>
    </message>
    <message>
        <source>This network has no layer of this step, so there is nothing to look at. Go on.</source>
        <translation>Ce réseau n’a pas de couche de cette étape, il n’y a donc rien à regarder. Continue.</translation>
    </message>
    <message>
        <source>A third to two thirds</source>
        <translation>D’un tiers à deux tiers</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Il reste</translation>
    </message>
    <message>
        <source>It gets less sure</source>
        <translation>Il devient moins sûr</translation>
    </message>
    <message>
        <source>It flips</source>
        <translation>Il s’inverse</translation>
    </message>
</context>
<context>
    <name>detector_section</name>
    <message>
        <source>Detector</source>
        <translation>Détecteur</translation>
    </message>
    <message>
        <source>YuNet takes fewer other things for a face: 19 instead of 46 of 800 scrambled photographs, 1 instead of 7 of 80 backgrounds. Of 2,000 photographs, both find the face in 99.85%.</source>
        <translation>YuNet prend moins souvent autre chose pour un visage&#x202f;: 19 au lieu de 46 sur 800 photos brouillées, 1 au lieu de 7 sur 80 arrière-plans. Sur 2 000 photos, les deux trouvent le visage dans 99.85&#x202f;%.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
</context>
<context>
    <name>drift_text</name>
    <message>
        <source>Darker than {0:.0%} of the faces it learned from</source>
        <translation>Plus sombre que {0:.0%} des visages dont il a appris</translation>
    </message>
    <message>
        <source>Darker than any face it learned from</source>
        <translation>Plus sombre que tout visage dont il a appris</translation>
    </message>
    <message>
        <source>Brighter than {0:.0%} of the faces it learned from</source>
        <translation>Plus clair que {0:.0%} des visages dont il a appris</translation>
    </message>
    <message>
        <source>Brighter than any face it learned from</source>
        <translation>Plus clair que tout visage dont il a appris</translation>
    </message>
    <message>
        <source>Less contrast than in {0:.0%} of the faces it learned from</source>
        <translation>Moins de contraste que {0:.0%} des visages dont il a appris</translation>
    </message>
    <message>
        <source>Less contrast than in any face it learned from</source>
        <translation>Moins de contraste que tout visage dont il a appris</translation>
    </message>
    <message>
        <source>More contrast than in {0:.0%} of the faces it learned from</source>
        <translation>Plus de contraste que {0:.0%} des visages dont il a appris</translation>
    </message>
    <message>
        <source>More contrast than in any face it learned from</source>
        <translation>Plus de contraste que tout visage dont il a appris</translation>
    </message>
    <message>
        <source>Blurrier than {0:.0%} of the faces it learned from</source>
        <translation>Plus flou que {0:.0%} des visages dont il a appris</translation>
    </message>
    <message>
        <source>Blurrier than any face it learned from</source>
        <translation>Plus flou que tout visage dont il a appris</translation>
    </message>
    <message>
        <source>Sharper or noisier than {0:.0%} of the faces it learned from</source>
        <translation>Plus net ou plus bruité que {0:.0%} des visages dont il a appris</translation>
    </message>
    <message>
        <source>Sharper or noisier than any face it learned from</source>
        <translation>Plus net ou plus bruité que tout visage dont il a appris</translation>
    </message>
    <message>
        <source>Smaller than {0:.0%} of the faces it learned from</source>
        <translation>Plus petit que {0:.0%} des visages dont il a appris</translation>
    </message>
    <message>
        <source>Smaller than any face it learned from</source>
        <translation>Plus petit que tout visage dont il a appris</translation>
    </message>
    <message>
        <source>Turned further than {0:.0%} of the faces it learned from</source>
        <translation>Plus incliné que {0:.0%} des visages dont il a appris</translation>
    </message>
    <message>
        <source>Turned further than any face it learned from</source>
        <translation>Plus incliné que tout visage dont il a appris</translation>
    </message>
    <message>
        <source>Further from every class than {0:.0%} of the faces it learned from</source>
        <translation>Plus loin de chaque classe que {0:.0%} des visages dont il a appris</translation>
    </message>
    <message>
        <source>Further from every class than any face it learned from</source>
        <translation>Plus loin de chaque classe que tout visage dont il a appris</translation>
    </message>
    <message>
        <source>Like the faces it learned from</source>
        <translation>Comme les visages dont il a appris</translation>
    </message>
    <message>
        <source>Light {0:.0f}: higher than that of {1:.0%} of the faces it learned from</source>
        <translation>Lumière {0:.0f}&#x202f;: plus que {1:.0%} des visages dont il a appris</translation>
    </message>
    <message>
        <source>Contrast {0:.0f}: higher than that of {1:.0%}</source>
        <translation>Contraste {0:.0f}&#x202f;: plus que {1:.0%}</translation>
    </message>
    <message>
        <source>Sharpness {0:.2f}: higher than that of {1:.0%}</source>
        <translation>Netteté {0:.2f}&#x202f;: plus que {1:.0%}</translation>
    </message>
    <message>
        <source>Size {0:.0f} pixels: larger than {1:.0%}</source>
        <translation>Taille {0:.0f} pixels&#x202f;: plus grand que {1:.0%}</translation>
    </message>
    <message>
        <source>Turn {0:.0f}°: further than {1:.0%}</source>
        <translation>Inclinaison {0:.0f}°&#x202f;: plus que {1:.0%}</translation>
    </message>
    <message>
        <source>Distance to the nearest class in the last hidden layer {0:.1f}: further than {1:.0%}</source>
        <translation>Distance à la classe la plus proche dans la dernière couche cachée {0:.1f}&#x202f;: plus loin que {1:.0%}</translation>
    </message>
</context>
<context>
    <name>durations</name>
    <message>
        <source>about 10 s</source>
        <translation>environ 10&#x202f;s</translation>
    </message>
    <message>
        <source>about {0:.0f} s</source>
        <translation>environ {0:.0f}&#x202f;s</translation>
    </message>
    <message>
        <source>about {0:.0f} min</source>
        <translation>environ {0:.0f}&#x202f;min</translation>
    </message>
    <message>
        <source>about {0:.1f} h</source>
        <translation>environ {0:.1f}&#x202f;h</translation>
    </message>
</context>
<context>
    <name>epoch_kernels</name>
    <message>
        <source>The first kernels of the chosen epoch&apos;s network appear here</source>
        <translation>Les premiers noyaux du réseau de l’époque choisie s’affichent ici</translation>
    </message>
    <message>
        <source>First kernels</source>
        <translation>Premiers noyaux</translation>
    </message>
    <message>
        <source>{0} · epoch {1}</source>
        <translation>{0} · époque {1}</translation>
    </message>
</context>
<context>
    <name>face_strip</name>
    <message>
        <source>The labelled faces</source>
        <translation>Les visages étiquetés</translation>
    </message>
</context>
<context>
    <name>finding_text</name>
    <message>
        <source>The new model is better</source>
        <translation>Le nouveau modèle est meilleur</translation>
    </message>
    <message>
        <source>The new model is worse: keep the old one</source>
        <translation>Le nouveau modèle est moins bon&#x202f;: garde l’ancien</translation>
    </message>
    <message>
        <source>The new model is not clearly better: the old one stays</source>
        <translation>Le nouveau modèle n’est pas nettement meilleur&#x202f;: l’ancien reste</translation>
    </message>
    <message>
        <source>Too few images to tell whether the new model is better: the old one stays</source>
        <translation>Trop peu d’images pour dire si le nouveau modèle est meilleur&#x202f;: l’ancien reste</translation>
    </message>
    <message>
        <source>Both models give the same answers on all images</source>
        <translation>Les deux modèles donnent les mêmes réponses sur toutes les images</translation>
    </message>
    <message>
        <source>Both give the same answer on every image, although their probabilities may differ.</source>
        <translation>Les deux donnent la même réponse sur chaque image, même si leurs probabilités peuvent différer.</translation>
    </message>
    <message>
        <source>Even if all of these were in favour of the same model, it could be luck: at least 6 such images are needed. More images would tell.</source>
        <translation>Même si toutes ces images étaient en faveur du même modèle, ce pourrait être le hasard&#x202f;: il en faut au moins 6. Davantage d’images le diraient.</translation>
    </message>
    <message>
        <source>If both were equally good, luck alone would produce a lead this large in {0} of 100 comparisons: too often to say that they differ.</source>
        <translation>Si les deux étaient aussi bons, le hasard seul donnerait une telle avance dans {0} comparaisons sur 100&#x202f;: trop souvent pour dire qu’ils diffèrent.</translation>
    </message>
    <message>
        <source>If both were equally good, luck alone would produce a lead this large in fewer than 1 of 100 comparisons: so rarely that it counts as a real difference.</source>
        <translation>Si les deux étaient aussi bons, le hasard seul donnerait une telle avance dans moins d’une comparaison sur 100&#x202f;: si rarement que la différence compte comme réelle.</translation>
    </message>
    <message>
        <source>If both were equally good, luck alone would produce a lead this large in {0} of 100 comparisons: so rarely that it counts as a real difference.</source>
        <translation>Si les deux étaient aussi bons, le hasard seul donnerait une telle avance dans {0} comparaisons sur 100&#x202f;: si rarement que la différence compte comme réelle.</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test, two-sided, on the images that only one model is right on: p = {0:.3g}. A difference counts if p &lt; 0.05. The test treats images as independent: many of the same person, or taken within seconds, make it more confident than it should be.</source>
        <translation>Test exact de McNemar, bilatéral, sur les images où un seul modèle a raison&#x202f;: p = {0:.3g}. Une différence compte si p &lt; 0.05. Le test traite les images comme indépendantes&#x202f;: beaucoup d’images de la même personne, ou prises en quelques secondes, le rendent plus sûr qu’il ne devrait l’être.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n images, only the new model is right on {0}, only the old one on {1}.</source>
        <translation>
            <numerusform>Sur %n image, seul le nouveau modèle a raison pour {0}, seul l’ancien pour {1}.</numerusform>
            <numerusform>Sur %n images, seul le nouveau modèle a raison pour {0}, seul l’ancien pour {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared by cross-validation on the %n images that the new model learned from: each was judged by a network like it that had not learned from that image. If the old model, or the one that training started from, learned from some of them earlier, it looks better than it is.</source>
        <translation>
            <numerusform>Comparés par validation croisée sur %n image dont le nouveau modèle a appris&#x202f;: elle a été jugée par un réseau semblable qui n’en avait pas appris. Si l’ancien modèle, ou celui dont l’entraînement est parti, en a appris plus tôt, il paraît meilleur qu’il n’est.</numerusform>
            <numerusform>Comparés par validation croisée sur les %n images dont le nouveau modèle a appris&#x202f;: chacune a été jugée par un réseau semblable qui n’en avait pas appris. Si l’ancien modèle, ou celui dont l’entraînement est parti, a appris de certaines plus tôt, il paraît meilleur qu’il n’est.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %n validation images that the new model did not learn from, although its best epoch was chosen by them. The old one may have learned from some of them.</source>
        <translation>
            <numerusform>Comparés sur %n image de validation dont le nouveau modèle n’a pas appris, bien qu’elle ait servi à choisir sa meilleure époque. L’ancien peut en avoir appris.</numerusform>
            <numerusform>Comparés sur %n images de validation dont le nouveau modèle n’a pas appris, bien qu’elles aient servi à choisir sa meilleure époque. L’ancien peut avoir appris de certaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images could not be read.</source>
        <translation>
            <numerusform>%n image n’a pas pu être lue.</numerusform>
            <numerusform>%n images n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found on %n images: counted as errors of both.</source>
        <translation>
            <numerusform>Aucun visage trouvé sur %n image&#x202f;: compté comme une erreur des deux.</numerusform>
            <numerusform>Aucun visage trouvé sur %n images&#x202f;: compté comme des erreurs des deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %n images of &apos;{0}&apos;. It is not known whether a model learned from some of them.</source>
        <translation>
            <numerusform>Comparés sur %n image de «&#x202f;{0}&#x202f;». On ne sait pas si un modèle en a appris.</numerusform>
            <numerusform>Comparés sur %n images de «&#x202f;{0}&#x202f;». On ne sait pas si un modèle a appris de certaines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fonts</name>
    <message>
        <source>The program&apos;s fonts are missing, so text may not fit: run &apos;pip install matplotlib&apos;. Not found: {0}</source>
        <translation>Les polices du programme manquent, le texte risque de déborder&#x202f;: lance «&#x202f;pip install matplotlib&#x202f;». Introuvables&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>&lt;b&gt;SmileDesk {0}&lt;/b&gt;&lt;p&gt;A small convolutional network looks at a face and says whether it shows a smile expression. It sees a mouth and cheeks, not a feeling.&lt;/p&gt;</source>
        <translation>&lt;b&gt;SmileDesk {0}&lt;/b&gt;&lt;p&gt;Un petit réseau convolutif regarde un visage et dit s’il montre une expression de sourire. Il voit une bouche et des joues, pas un sentiment.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>input_tile</name>
    <message>
        <source>Face square</source>
        <translation>Visage</translation>
    </message>
</context>
<context>
    <name>interrupted_card</name>
    <message>
        <source>It had saved nothing yet, so it would start over.</source>
        <translation>Il n’avait encore rien enregistré et recommencerait donc.</translation>
    </message>
    <message>
        <source>Resume from epoch {0}</source>
        <translation>Reprendre à l’époque {0}</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n epochs are done and saved.</source>
        <translation>
            <numerusform>{0} sur %n époque terminée et enregistrée.</numerusform>
            <numerusform>{0} sur %n époques terminées et enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kernel_editor</name>
    <message>
        <source>identity: changes nothing</source>
        <translation>identité&#x202f;: ne change rien</translation>
    </message>
    <message>
        <source>vertical edges (Sobel)</source>
        <translation>bords verticaux (Sobel)</translation>
    </message>
    <message>
        <source>horizontal edges (Sobel)</source>
        <translation>bords horizontaux (Sobel)</translation>
    </message>
    <message>
        <source>outline (Laplace)</source>
        <translation>contour (Laplace)</translation>
    </message>
    <message>
        <source>blur</source>
        <extracomment>Name of a kernel: what it does</extracomment>
        <translation>flou</translation>
    </message>
    <message>
        <source>sharpen</source>
        <extracomment>Name of a kernel: what it does</extracomment>
        <translation>netteté</translation>
    </message>
    <message>
        <source>emboss</source>
        <extracomment>Name of a kernel: what it does</extracomment>
        <translation>relief</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>layer_marks</name>
    <message>
        <source>changed</source>
        <extracomment>A layer that the user changed</extracomment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>after a change</source>
        <translation>après une modification</translation>
    </message>
    <message>
        <source>affected</source>
        <extracomment>A layer behind one that the user changed</extracomment>
        <translation>touchée</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>coupé par toi</translation>
    </message>
    <message>
        <source>filter {0} muted</source>
        <translation>filtre {0} coupé</translation>
    </message>
    <message>
        <source>unit {0} muted</source>
        <translation>unité {0} coupée</translation>
    </message>
    <message>
        <source>filter {0} at {1:.0%}</source>
        <translation>filtre {0} à {1:.0%}</translation>
    </message>
    <message>
        <source>unit {0} at {1:.0%}</source>
        <translation>unité {0} à {1:.0%}</translation>
    </message>
    <message>
        <source>all muted but filter {0}</source>
        <translation>tous coupés sauf le filtre {0}</translation>
    </message>
    <message>
        <source>all muted but unit {0}</source>
        <translation>toutes coupées sauf l’unité {0}</translation>
    </message>
    <message>
        <source>bias of filter {0} is zero</source>
        <translation>le biais du filtre {0} est nul</translation>
    </message>
    <message>
        <source>bias of unit {0} is zero</source>
        <translation>le biais de l’unité {0} est nul</translation>
    </message>
    <message>
        <source>filters {0} and {1} exchanged</source>
        <translation>filtres {0} et {1} échangés</translation>
    </message>
    <message>
        <source>units {0} and {1} exchanged</source>
        <translation>unités {0} et {1} échangées</translation>
    </message>
    <message>
        <source>kernel of filter {0} for input {1} edited</source>
        <translation>noyau du filtre {0} pour l’entrée {1} modifié</translation>
    </message>
    <message>
        <source>biases are zero</source>
        <translation>les biais sont nuls</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A layer is switched off</extracomment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>mean instead of maximum</source>
        <translation>moyenne au lieu du maximum</translation>
    </message>
    <message>
        <source>filter {0}</source>
        <translation>filtre {0}</translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation>unité {0}</translation>
    </message>
</context>
<context>
    <name>lens</name>
    <message>
        <source>A camera gives each pixel a brightness from 0, black, to 255, white. This layer moves those numbers close to zero: middle gray becomes about 0, black −1 and white +1. Nothing about the picture is lost.</source>
        <extracomment>rescaling.plain</extracomment>
        <translation>Une caméra donne à chaque pixel une luminosité de 0, noir, à 255, blanc. Cette couche ramène ces nombres près de zéro&#x202f;: le gris moyen devient environ 0, le noir −1 et le blanc +1. Rien de l’image n’est perdu.</translation>
    </message>
    <message>
        <source>A network adds up thousands of products. If the numbers that go in were large and all positive, the sums would be huge, and learning would swing wildly from one side to the other. Small numbers on both sides of zero keep every later layer in a range where it learns well. Scale and offset are fixed: this layer learns nothing.</source>
        <extracomment>rescaling.why</extracomment>
        <translation>Un réseau additionne des milliers de produits. Si les nombres d’entrée étaient grands et tous positifs, les sommes seraient énormes, et l’apprentissage oscillerait violemment d’un côté à l’autre. De petits nombres des deux côtés de zéro gardent chaque couche suivante dans une plage où elle apprend bien. Échelle et décalage sont fixes&#x202f;: cette couche n’apprend rien.</translation>
    </message>
    <message>
        <source>The face square: 0 black, 255 white</source>
        <extracomment>rescaling.phrases.before</extracomment>
        <translation>Le carré du visage&#x202f;: 0 noir, 255 blanc</translation>
    </message>
    <message>
        <source>The blue in the face square: 0 none, 255 all of it</source>
        <extracomment>rescaling.phrases.before_blue</extracomment>
        <translation>Le bleu du carré du visage&#x202f;: 0 aucun, 255 tout</translation>
    </message>
    <message>
        <source>The green in the face square: 0 none, 255 all of it</source>
        <extracomment>rescaling.phrases.before_green</extracomment>
        <translation>Le vert du carré du visage&#x202f;: 0 aucun, 255 tout</translation>
    </message>
    <message>
        <source>The red in the face square: 0 none, 255 all of it</source>
        <extracomment>rescaling.phrases.before_red</extracomment>
        <translation>Le rouge du carré du visage&#x202f;: 0 aucun, 255 tout</translation>
    </message>
    <message>
        <source>The same picture, rescaled</source>
        <extracomment>rescaling.phrases.after</extracomment>
        <translation>La même image, remise à l’échelle</translation>
    </message>
    <message>
        <source>From old to new; behind it, all pixels by brightness</source>
        <extracomment>rescaling.phrases.line</extracomment>
        <translation>De l’ancien au nouveau&#x202f;; derrière, tous les pixels par luminosité</translation>
    </message>
    <message>
        <source>Pixel × scale + offset</source>
        <extracomment>rescaling.phrases.formula</extracomment>
        <translation>Pixel × échelle + décalage</translation>
    </message>
    <message>
        <source>pixel</source>
        <extracomment>rescaling.phrases.pixel</extracomment>
        <translation>pixel</translation>
    </message>
    <message>
        <source>scale</source>
        <extracomment>rescaling.phrases.scale</extracomment>
        <translation>échelle</translation>
    </message>
    <message>
        <source>offset</source>
        <extracomment>rescaling.phrases.offset</extracomment>
        <translation>décalage</translation>
    </message>
    <message>
        <source>This pixel has brightness {pixel:.0f}; {darker:.0%} of the face square is darker.</source>
        <extracomment>rescaling.phrases.brightness</extracomment>
        <translation>Ce pixel a la luminosité {pixel:.0f}&#x202f;; {darker:.0%} du carré du visage est plus sombre.</translation>
    </message>
    <message>
        <source>This pixel&apos;s blue is {pixel:.0f}; {darker:.0%} of the face square has less.</source>
        <extracomment>rescaling.phrases.brightness_blue</extracomment>
        <translation>Le bleu de ce pixel est {pixel:.0f}&#x202f;; {darker:.0%} du carré du visage en a moins.</translation>
    </message>
    <message>
        <source>This pixel&apos;s green is {pixel:.0f}; {darker:.0%} of the face square has less.</source>
        <extracomment>rescaling.phrases.brightness_green</extracomment>
        <translation>Le vert de ce pixel est {pixel:.0f}&#x202f;; {darker:.0%} du carré du visage en a moins.</translation>
    </message>
    <message>
        <source>This pixel&apos;s red is {pixel:.0f}; {darker:.0%} of the face square has less.</source>
        <extracomment>rescaling.phrases.brightness_red</extracomment>
        <translation>Le rouge de ce pixel est {pixel:.0f}&#x202f;; {darker:.0%} du carré du visage en a moins.</translation>
    </message>
    <message>
        <source>A small grid of weights, the filter, slides over the picture and looks at one little window at a time. At each place it multiplies every number in the window by the weight on top of it and adds everything up. The sum is large where the picture looks like the filter: that is how a filter finds an edge, a corner or a curve.</source>
        <extracomment>convolution.plain</extracomment>
        <translation>Une petite grille de poids, le filtre, glisse sur l’image et regarde une petite fenêtre à la fois. À chaque place, elle multiplie chaque nombre de la fenêtre par le poids posé dessus et additionne le tout. La somme est grande là où l’image ressemble au filtre&#x202f;: c’est ainsi qu’un filtre trouve un bord, un coin ou une courbe.</translation>
    </message>
    <message>
        <source>The same few weights are used everywhere, so the filter finds its pattern wherever it is, and there is little to learn. A filter has one grid of weights for each input map and adds all of them up, plus one more number, the bias, which shifts its threshold. In the first layer a filter sees a few pixels; deeper ones look at the maps of earlier filters and so at a larger and larger part of the face. Nobody drew these filters: training found them. Strictly, the field calls this cross-correlation, because the filter is not flipped first.</source>
        <extracomment>convolution.why</extracomment>
        <translation>Les mêmes quelques poids servent partout&#x202f;: le filtre trouve son motif où qu’il soit, et il y a peu à apprendre. Un filtre a une grille de poids pour chaque carte d’entrée et les additionne toutes, plus un nombre de plus, le biais, qui décale son seuil. Dans la première couche, un filtre voit quelques pixels&#x202f;; les plus profonds regardent les cartes des filtres précédents, donc une partie de plus en plus grande du visage. Personne n’a dessiné ces filtres&#x202f;: l’entraînement les a trouvés. En toute rigueur, c’est une corrélation croisée, car le filtre n’est pas d’abord retourné.</translation>
    </message>
    <message>
        <source>The window on input map {seen}, and the map of filter {first}</source>
        <extracomment>convolution.phrases.scan_first</extracomment>
        <translation>La fenêtre sur la carte d’entrée {seen}, et la carte du filtre {first}</translation>
    </message>
    <message>
        <source>The window on input map {seen}, and the maps of filters {first} and {second}</source>
        <extracomment>convolution.phrases.scan_first_second</extracomment>
        <translation>La fenêtre sur la carte d’entrée {seen}, et les cartes des filtres {first} et {second}</translation>
    </message>
    <message>
        <source>The window on the face, and the map of filter {first}</source>
        <extracomment>convolution.phrases.scan_face_first</extracomment>
        <translation>La fenêtre sur le visage, et la carte du filtre {first}</translation>
    </message>
    <message>
        <source>The window on the face, and the maps of filters {first} and {second}</source>
        <extracomment>convolution.phrases.scan_face_first_second</extracomment>
        <translation>La fenêtre sur le visage, et les cartes des filtres {first} et {second}</translation>
    </message>
    <message>
        <source>Filter {channel}: what every input map adds, and the bias</source>
        <extracomment>convolution.phrases.formula</extracomment>
        <translation>Filtre {channel}&#x202f;: ce qu’ajoute chaque carte d’entrée, et le biais</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <extracomment>convolution.phrases.map</extracomment>
        <translation>carte {channel}</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>convolution.phrases.map_blue</extracomment>
        <translation>bleu</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>convolution.phrases.map_green</extracomment>
        <translation>vert</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>convolution.phrases.map_red</extracomment>
        <translation>rouge</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>convolution.phrases.bias
----------
dense.phrases.bias</extracomment>
        <translation>biais</translation>
    </message>
    <message>
        <source>Input map {channel} adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products</extracomment>
        <translation>La carte d’entrée {channel} ajoute {total:+.3f}&#x202f;: {share:.0%} de toutes les contributions</translation>
    </message>
    <message>
        <source>Blue adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products_blue</extracomment>
        <translation>Le bleu ajoute {total:+.3f}&#x202f;: {share:.0%} de toutes les contributions</translation>
    </message>
    <message>
        <source>Green adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products_green</extracomment>
        <translation>Le vert ajoute {total:+.3f}&#x202f;: {share:.0%} de toutes les contributions</translation>
    </message>
    <message>
        <source>Red adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products_red</extracomment>
        <translation>Le rouge ajoute {total:+.3f}&#x202f;: {share:.0%} de toutes les contributions</translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of input map {channel}, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive</extracomment>
        <translation>Le nombre est au-dessus de zéro, surtout à cause de la carte d’entrée {channel}, qui ajoute {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of the face&apos;s blue, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive_blue</extracomment>
        <translation>Le nombre est au-dessus de zéro, surtout à cause du bleu du visage, qui ajoute {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of the face&apos;s green, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive_green</extracomment>
        <translation>Le nombre est au-dessus de zéro, surtout à cause du vert du visage, qui ajoute {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of the face&apos;s red, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive_red</extracomment>
        <translation>Le nombre est au-dessus de zéro, surtout à cause du rouge du visage, qui ajoute {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of input map {channel}, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative</extracomment>
        <translation>Le nombre est en dessous de zéro, surtout à cause de la carte d’entrée {channel}, qui ajoute {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of the face&apos;s blue, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative_blue</extracomment>
        <translation>Le nombre est en dessous de zéro, surtout à cause du bleu du visage, qui ajoute {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of the face&apos;s green, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative_green</extracomment>
        <translation>Le nombre est en dessous de zéro, surtout à cause du vert du visage, qui ajoute {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of the face&apos;s red, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative_red</extracomment>
        <translation>Le nombre est en dessous de zéro, surtout à cause du rouge du visage, qui ajoute {total:+.3f}.</translation>
    </message>
    <message>
        <source>No input map pushes to this side of zero: the bias of {bias:+.3f} alone decides.</source>
        <extracomment>convolution.phrases.why_bias</extracomment>
        <translation>Aucune carte d’entrée ne pousse de ce côté de zéro&#x202f;: le biais de {bias:+.3f} décide seul.</translation>
    </message>
    <message>
        <source>{up} of {all} input maps push the number up, {down} push it down.</source>
        <extracomment>convolution.phrases.pushes_maps</extracomment>
        <translation>{up} des {all} cartes d’entrée poussent le nombre vers le haut, {down} vers le bas.</translation>
    </message>
    <message>
        <source>{up} of {all} products push the number up, {down} push it down.</source>
        <extracomment>convolution.phrases.pushes_cells</extracomment>
        <translation>{up} des {all} produits poussent le nombre vers le haut, {down} vers le bas.</translation>
    </message>
    <message>
        <source>{beyond} of the {all} cells of this window lie beyond the border and count as zero.</source>
        <extracomment>convolution.phrases.border</extracomment>
        <translation>{beyond} des {all} cellules de cette fenêtre sont au-delà du bord et comptent pour zéro.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the upper left of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_upper_left</extracomment>
        <translation>Sur cette image, le filtre {channel} répond le plus fort en haut à gauche du carré du visage, avec {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the top of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_upper_middle</extracomment>
        <translation>Sur cette image, le filtre {channel} répond le plus fort en haut du carré du visage, avec {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the upper right of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_upper_right</extracomment>
        <translation>Sur cette image, le filtre {channel} répond le plus fort en haut à droite du carré du visage, avec {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the left of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_centre_left</extracomment>
        <translation>Sur cette image, le filtre {channel} répond le plus fort à gauche du carré du visage, avec {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly in the middle of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_centre_middle</extracomment>
        <translation>Sur cette image, le filtre {channel} répond le plus fort au milieu du carré du visage, avec {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the right of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_centre_right</extracomment>
        <translation>Sur cette image, le filtre {channel} répond le plus fort à droite du carré du visage, avec {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the lower left of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_lower_left</extracomment>
        <translation>Sur cette image, le filtre {channel} répond le plus fort en bas à gauche du carré du visage, avec {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly in the lower middle of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_lower_middle</extracomment>
        <translation>Sur cette image, le filtre {channel} répond le plus fort en bas au milieu du carré du visage, avec {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the lower right of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_lower_right</extracomment>
        <translation>Sur cette image, le filtre {channel} répond le plus fort en bas à droite du carré du visage, avec {peak:.3f}.</translation>
    </message>
    <message>
        <source>Every number below zero becomes zero; every other number stays as it is. A filter that found its pattern speaks up, and one that found the opposite keeps quiet.</source>
        <extracomment>relu.plain</extracomment>
        <translation>Tout nombre inférieur à zéro devient zéro&#x202f;; tout autre nombre reste tel quel. Un filtre qui a trouvé son motif parle, et celui qui a trouvé le contraire se tait.</translation>
    </message>
    <message>
        <source>Without such a bend, ten layers in a row would do no more than a single one, because sums of sums are only sums. The bend lets the network treat different faces differently: for each of them a different set of gates is open. It is also cheap, and where the gate is open it passes the error back undiminished, which is why deep networks can learn at all. A filter whose gate never opens learns nothing more; the field calls it dead.</source>
        <extracomment>relu.why</extracomment>
        <translation>Sans un tel coude, dix couches à la suite ne feraient pas plus qu’une seule, car des sommes de sommes ne sont que des sommes. Le coude permet au réseau de traiter différemment des visages différents&#x202f;: pour chacun, d’autres portes sont ouvertes. Il est aussi bon marché, et là où la porte est ouverte, il renvoie l’erreur sans l’affaiblir&#x202f;: c’est pourquoi les réseaux profonds peuvent apprendre. Un filtre dont la porte ne s’ouvre jamais n’apprend plus rien&#x202f;; on le dit mort.</translation>
    </message>
    <message>
        <source>Map {channel} before</source>
        <extracomment>relu.phrases.before</extracomment>
        <translation>Carte {channel} avant</translation>
    </message>
    <message>
        <source>Map {channel} after: nothing is below zero</source>
        <extracomment>relu.phrases.after</extracomment>
        <translation>Carte {channel} après&#x202f;: rien n’est en dessous de zéro</translation>
    </message>
    <message>
        <source>Before: the {shown} of {units} units that lie farthest from zero</source>
        <extracomment>relu.phrases.units_before</extracomment>
        <translation>Avant&#x202f;: les {shown} unités sur {units} les plus éloignées de zéro</translation>
    </message>
    <message>
        <source>After: the same units</source>
        <extracomment>relu.phrases.units_after</extracomment>
        <translation>Après&#x202f;: les mêmes unités</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <extracomment>relu.phrases.unit
----------
identity.phrases.unit</extracomment>
        <translation>unité {unit}</translation>
    </message>
    <message>
        <source>max(0, x); behind it, the numbers that go into map {channel}</source>
        <extracomment>relu.phrases.curve_map</extracomment>
        <translation>max(0, x)&#x202f;; derrière, les nombres qui entrent dans la carte {channel}</translation>
    </message>
    <message>
        <source>max(0, x); behind it, the numbers that go into all units</source>
        <extracomment>relu.phrases.curve_units</extracomment>
        <translation>max(0, x)&#x202f;; derrière, les nombres qui entrent dans toutes les unités</translation>
    </message>
    <message>
        <source>The larger of zero and the input</source>
        <extracomment>relu.phrases.formula</extracomment>
        <translation>Le plus grand de zéro et de l’entrée</translation>
    </message>
    <message>
        <source>zero</source>
        <extracomment>relu.phrases.zero</extracomment>
        <translation>zéro</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>relu.phrases.input
----------
identity.phrases.input</extracomment>
        <translation>entrée</translation>
    </message>
    <message>
        <source>How much is zero</source>
        <extracomment>relu.phrases.shares</extracomment>
        <translation>Combien de zéros</translation>
    </message>
    <message>
        <source>this map, now</source>
        <extracomment>relu.phrases.zeros_here</extracomment>
        <translation>cette carte, maintenant</translation>
    </message>
    <message>
        <source>whole layer, now</source>
        <extracomment>relu.phrases.zeros_layer</extracomment>
        <translation>toute la couche, maintenant</translation>
    </message>
    <message>
        <source>filters silent for the last seconds</source>
        <extracomment>relu.phrases.dead_filters</extracomment>
        <translation>filtres muets ces dernières secondes</translation>
    </message>
    <message>
        <source>units silent for the last seconds</source>
        <extracomment>relu.phrases.dead_units</extracomment>
        <translation>unités muettes ces dernières secondes</translation>
    </message>
    <message>
        <source>{value:.3f} is above zero and goes on as it is.</source>
        <extracomment>relu.phrases.stays</extracomment>
        <translation>{value:.3f} est au-dessus de zéro et passe tel quel.</translation>
    </message>
    <message>
        <source>{value:.3f} is not above zero, so a zero goes on.</source>
        <extracomment>relu.phrases.cut</extracomment>
        <translation>{value:.3f} n’est pas au-dessus de zéro, un zéro passe donc.</translation>
    </message>
    <message>
        <source>{dead} of {all} have given nothing but zeros over the last seconds.</source>
        <extracomment>relu.phrases.dead_count</extracomment>
        <translation>{dead} sur {all} n’ont donné que des zéros ces dernières secondes.</translation>
    </message>
    <message>
        <source>Number {channel} is one of them: nothing it has seen lately opened its gate.</source>
        <extracomment>relu.phrases.dead_here</extracomment>
        <translation>Le numéro {channel} en fait partie&#x202f;: rien de ce qu’il a vu récemment n’a ouvert sa porte.</translation>
    </message>
    <message>
        <source>This layer passes every number on as it is. Where a ReLU is switched off, this is what remains in its place.</source>
        <extracomment>identity.plain</extracomment>
        <translation>Cette couche laisse passer chaque nombre tel quel. Là où une ReLU est désactivée, c’est ce qui reste à sa place.</translation>
    </message>
    <message>
        <source>A ReLU is the bend between two layers of weights. Without the bend, two layers in a row do no more than a single one, because sums of sums are only sums. The weights after it were learned behind the bend: they never met a negative number, and what they make of one was never trained. Watch how far the verdict strays.</source>
        <extracomment>identity.why</extracomment>
        <translation>Une ReLU est le coude entre deux couches de poids. Sans le coude, deux couches à la suite ne font pas plus qu’une seule, car des sommes de sommes ne sont que des sommes. Les poids suivants ont été appris derrière le coude&#x202f;: ils n’ont jamais rencontré un nombre négatif, et ce qu’ils en font n’a jamais été entraîné. Regarde jusqu’où le verdict s’égare.</translation>
    </message>
    <message>
        <source>Map {channel}: what goes in is what comes out</source>
        <extracomment>identity.phrases.map</extracomment>
        <translation>Carte {channel}&#x202f;: ce qui entre est ce qui sort</translation>
    </message>
    <message>
        <source>The {shown} of {units} units that lie farthest from zero: what goes in is what comes out</source>
        <extracomment>identity.phrases.units</extracomment>
        <translation>Les {shown} unités sur {units} les plus éloignées de zéro&#x202f;: ce qui entre est ce qui sort</translation>
    </message>
    <message>
        <source>The straight line; behind it, the numbers that go in</source>
        <extracomment>identity.phrases.line</extracomment>
        <translation>La droite&#x202f;; derrière, les nombres qui entrent</translation>
    </message>
    <message>
        <source>The input</source>
        <extracomment>identity.phrases.formula</extracomment>
        <translation>L’entrée</translation>
    </message>
    <message>
        <source>{value:.3f} is negative and is passed on; a ReLU would have made it zero.</source>
        <extracomment>identity.phrases.negative</extracomment>
        <translation>{value:.3f} est négatif et passe&#x202f;; une ReLU en aurait fait zéro.</translation>
    </message>
    <message>
        <source>{value:.3f} is not negative; a ReLU would have passed it on as well.</source>
        <extracomment>identity.phrases.positive</extracomment>
        <translation>{value:.3f} n’est pas négatif&#x202f;; une ReLU l’aurait aussi laissé passer.</translation>
    </message>
    <message>
        <source>{share:.0%} of all numbers here are negative.</source>
        <extracomment>identity.phrases.share</extracomment>
        <translation>{share:.0%} de tous les nombres sont ici négatifs.</translation>
    </message>
    <message>
        <source>The map is divided into small windows, and only the largest number of each window goes on. What was found stays; exactly where it was found is forgotten. The map becomes smaller, so the next filters see more of the face at once.</source>
        <extracomment>max_pooling.plain</extracomment>
        <translation>La carte est divisée en petites fenêtres, et de chaque fenêtre seul le plus grand nombre continue. Ce qui a été trouvé reste, l’endroit exact est oublié. La carte devient plus petite, et les filtres suivants voient une plus grande partie du visage à la fois.</translation>
    </message>
    <message>
        <source>An expression does not become another one when the head moves by a pixel, and the answer should not change either. Inside its window a winner may move about and the pooled number stays the same; at the window&apos;s edge it may not, so the protection is only partial, and the nudge shows how far it goes. Most of the numbers are thrown away, which also saves most of the work in the layers that follow. There is nothing to learn here.</source>
        <extracomment>max_pooling.why</extracomment>
        <translation>Une expression n’en devient pas une autre quand la tête bouge d’un pixel, et la réponse ne devrait pas changer non plus. À l’intérieur de sa fenêtre, un gagnant peut bouger sans que le nombre change&#x202f;; au bord de la fenêtre, non&#x202f;: la protection n’est donc que partielle, et le petit décalage montre jusqu’où elle va. La plupart des nombres sont jetés, ce qui épargne aussi l’essentiel du travail aux couches suivantes. Il n’y a rien à apprendre ici.</translation>
    </message>
    <message>
        <source>The window: only the winner goes on</source>
        <extracomment>max_pooling.phrases.window</extracomment>
        <translation>La fenêtre&#x202f;: seul le gagnant continue</translation>
    </message>
    <message>
        <source>Map {channel}, with the window and its winner</source>
        <extracomment>max_pooling.phrases.before</extracomment>
        <translation>Carte {channel}, avec la fenêtre et son gagnant</translation>
    </message>
    <message>
        <source>Map {channel}, pooled</source>
        <extracomment>max_pooling.phrases.after</extracomment>
        <translation>Carte {channel}, après pooling</translation>
    </message>
    <message>
        <source>Moved one cell to the right, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_right</extracomment>
        <translation>Déplacée d’une cellule à droite, puis pooling</translation>
    </message>
    <message>
        <source>Moved one cell to the left, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_left</extracomment>
        <translation>Déplacée d’une cellule à gauche, puis pooling</translation>
    </message>
    <message>
        <source>Moved one cell down, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_down</extracomment>
        <translation>Déplacée d’une cellule vers le bas, puis pooling</translation>
    </message>
    <message>
        <source>Moved one cell up, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_up</extracomment>
        <translation>Déplacée d’une cellule vers le haut, puis pooling</translation>
    </message>
    <message>
        <source>Moved by {down:+d} rows and {right:+d} columns, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_far</extracomment>
        <translation>Déplacée de {down:+d} lignes et {right:+d} colonnes, puis pooling</translation>
    </message>
    <message>
        <source>The largest number of the window</source>
        <extracomment>max_pooling.phrases.formula</extracomment>
        <translation>Le plus grand nombre de la fenêtre</translation>
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
        <translation>Ce qui ne change pas quand la carte bouge</translation>
    </message>
    <message>
        <source>cells before pooling</source>
        <extracomment>max_pooling.phrases.kept_cells</extracomment>
        <translation>cellules avant le pooling</translation>
    </message>
    <message>
        <source>cells after pooling</source>
        <extracomment>max_pooling.phrases.kept_pooled</extracomment>
        <translation>cellules après le pooling</translation>
    </message>
    <message>
        <source>of these: the winner moved inside</source>
        <extracomment>max_pooling.phrases.kept_moved</extracomment>
        <translation>dont&#x202f;: le gagnant a bougé à l’intérieur</translation>
    </message>
    <message>
        <source>of these: zero before and after</source>
        <extracomment>max_pooling.phrases.kept_zero</extracomment>
        <translation>dont&#x202f;: zéro avant et après</translation>
    </message>
    <message>
        <source>{discarded:.0%} of the map is discarded: {kept} of {all} numbers go on.</source>
        <extracomment>max_pooling.phrases.discarded</extracomment>
        <translation>{discarded:.0%} de la carte sont jetés&#x202f;: {kept} des {all} nombres continuent.</translation>
    </message>
    <message>
        <source>All cells of this window hold {value:.3f}, so any of them could be called the winner.</source>
        <extracomment>max_pooling.phrases.tie</extracomment>
        <translation>Toutes les cellules de cette fenêtre contiennent {value:.3f}&#x202f;: n’importe laquelle pourrait être dite gagnante.</translation>
    </message>
    <message>
        <source>{beyond} of the {all} cells of this window lie beyond the border and do not count.</source>
        <extracomment>max_pooling.phrases.border
----------
average_pooling.phrases.border</extracomment>
        <translation>{beyond} des {all} cellules de cette fenêtre sont au-delà du bord et ne comptent pas.</translation>
    </message>
    <message>
        <source>When the map moves one cell to the right, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_right</extracomment>
        <translation>Quand la carte bouge d’une cellule à droite, {cells:.0%} de ses cellules gardent leur nombre&#x202f;; après le pooling, {pooled:.0%}. Dans {moved} fenêtres, le même gagnant a bougé et gagné à nouveau.</translation>
    </message>
    <message>
        <source>When the map moves one cell to the left, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_left</extracomment>
        <translation>Quand la carte bouge d’une cellule à gauche, {cells:.0%} de ses cellules gardent leur nombre&#x202f;; après le pooling, {pooled:.0%}. Dans {moved} fenêtres, le même gagnant a bougé et gagné à nouveau.</translation>
    </message>
    <message>
        <source>When the map moves one cell down, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_down</extracomment>
        <translation>Quand la carte bouge d’une cellule vers le bas, {cells:.0%} de ses cellules gardent leur nombre&#x202f;; après le pooling, {pooled:.0%}. Dans {moved} fenêtres, le même gagnant a bougé et gagné à nouveau.</translation>
    </message>
    <message>
        <source>When the map moves one cell up, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_up</extracomment>
        <translation>Quand la carte bouge d’une cellule vers le haut, {cells:.0%} de ses cellules gardent leur nombre&#x202f;; après le pooling, {pooled:.0%}. Dans {moved} fenêtres, le même gagnant a bougé et gagné à nouveau.</translation>
    </message>
    <message>
        <source>When the map moves by {down:+d} rows and {right:+d} columns, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_far</extracomment>
        <translation>Quand la carte bouge de {down:+d} lignes et {right:+d} colonnes, {cells:.0%} de ses cellules gardent leur nombre&#x202f;; après le pooling, {pooled:.0%}. Dans {moved} fenêtres, le même gagnant a bougé et gagné à nouveau.</translation>
    </message>
    <message>
        <source>The map is divided into small windows, and only the mean of each window goes on. The map becomes smaller, so the next filters see more of the face at once.</source>
        <extracomment>average_pooling.plain</extracomment>
        <translation>La carte est divisée en petites fenêtres, et de chaque fenêtre c’est la moyenne de ses nombres qui continue. La carte devient plus petite, et les filtres suivants voient une plus grande partie du visage à la fois.</translation>
    </message>
    <message>
        <source>Every cell has the same share in the mean, so a single strong answer of a filter is weakened by its neighbours, while one that fills the window goes on as it is. Max pooling keeps the single strong answer. When the head moves by a pixel, each cell leaves one window and enters the next, and the means change a little everywhere; the largest number of a window either stays or jumps. Averaging is a weighted sum with fixed, equal weights: there is nothing to learn here.</source>
        <extracomment>average_pooling.why</extracomment>
        <translation>Chaque cellule a la même part dans la moyenne&#x202f;: une seule réponse forte d’un filtre est affaiblie par ses voisines, tandis que celle qui remplit la fenêtre continue telle quelle. Le max pooling garde la seule réponse forte. Quand la tête bouge d’un pixel, chaque cellule quitte une fenêtre et entre dans la suivante, et les moyennes changent un peu partout&#x202f;; le plus grand nombre d’une fenêtre reste ou saute. La moyenne est une somme pondérée à poids fixes et égaux&#x202f;: il n’y a rien à apprendre ici.</translation>
    </message>
    <message>
        <source>The window slides over map {channel} and leaves its means behind</source>
        <extracomment>average_pooling.phrases.scan</extracomment>
        <translation>La fenêtre glisse sur la carte {channel} et laisse ses moyennes derrière elle</translation>
    </message>
    <message>
        <source>The window: all of it goes into the mean</source>
        <extracomment>average_pooling.phrases.window</extracomment>
        <translation>La fenêtre&#x202f;: tout entre dans la moyenne</translation>
    </message>
    <message>
        <source>The mean of {count} cells: the sum of their shares</source>
        <extracomment>average_pooling.phrases.formula</extracomment>
        <translation>La moyenne de {count} cellules&#x202f;: la somme de leurs parts</translation>
    </message>
    <message>
        <source>The mean is {mean:.3f}; max pooling would let the largest cell go on, {largest:.3f}.</source>
        <extracomment>average_pooling.phrases.largest</extracomment>
        <translation>La moyenne est {mean:.3f}&#x202f;; le max pooling laisserait continuer la plus grande cellule, {largest:.3f}.</translation>
    </message>
    <message>
        <source>All cells of this window hold {value:.3f}, so max pooling would give the same.</source>
        <extracomment>average_pooling.phrases.even</extracomment>
        <translation>Toutes les cellules de cette fenêtre contiennent {value:.3f}&#x202f;: le max pooling donnerait la même chose.</translation>
    </message>
    <message>
        <source>{kept} of {all} numbers go on, each of them the mean of a window.</source>
        <extracomment>average_pooling.phrases.fewer</extracomment>
        <translation>{kept} des {all} nombres continuent, chacun étant la moyenne d’une fenêtre.</translation>
    </message>
    <message>
        <source>The cells of all maps are laid in one long row, so that the next layer can weigh each of them. No number changes, and none is lost.</source>
        <extracomment>flatten.plain</extracomment>
        <translation>Les cellules de toutes les cartes sont mises en une longue rangée, pour que la couche suivante puisse peser chacune d’elles. Aucun nombre ne change, et aucun n’est perdu.</translation>
    </message>
    <message>
        <source>A dense layer knows no rows and columns; it has one weight for each number of the row. The order is always the same: row by row, in a row column by column, and for each cell all maps one after the other. So every place in the row still stands for one place on the face and one filter, and that is what makes the vote map of the dense layers possible.</source>
        <extracomment>flatten.why</extracomment>
        <translation>Une couche dense ne connaît ni lignes ni colonnes&#x202f;; elle a un poids pour chaque nombre de la rangée. L’ordre est toujours le même&#x202f;: ligne par ligne, dans une ligne colonne par colonne, et pour chaque cellule toutes les cartes l’une après l’autre. Chaque place de la rangée correspond donc toujours à un endroit du visage et à un filtre, et c’est ce qui rend possible la carte des voix des couches denses.</translation>
    </message>
    <message>
        <source>Map {channel}: number {number} is row {row}, column {column}</source>
        <extracomment>flatten.phrases.source</extracomment>
        <translation>Carte {channel}&#x202f;: le nombre {number} est à la ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>Number {number} of {all}, between its neighbours in the row</source>
        <extracomment>flatten.phrases.neighbours</extracomment>
        <translation>Nombre {number} sur {all}, entre ses voisins de la rangée</translation>
    </message>
    <message>
        <source>Nothing is computed</source>
        <extracomment>flatten.phrases.formula</extracomment>
        <translation>Rien n’est calculé</translation>
    </message>
    <message>
        <source>map {channel} ({row}, {column})</source>
        <extracomment>flatten.phrases.cell
----------
dense.phrases.cell</extracomment>
        <translation>carte {channel} ({row}, {column})</translation>
    </message>
    <message>
        <source>({row} × {width} + {column}) × {channels} + {channel} = {number}: row {row}, column {column}, map {channel} is number {number} of the row.</source>
        <extracomment>flatten.phrases.position</extracomment>
        <translation>({row} × {width} + {column}) × {channels} + {channel} = {number}&#x202f;: ligne {row}, colonne {column}, carte {channel} est le nombre {number} de la rangée.</translation>
    </message>
    <message>
        <source>Each unit looks at everything that was found so far. It multiplies every number by a weight, which says how much it matters and to which side, and adds everything up. Weights above zero speak for the unit, weights below zero against it.</source>
        <extracomment>dense.plain</extracomment>
        <translation>Chaque unité regarde tout ce qui a été trouvé jusqu’ici. Elle multiplie chaque nombre par un poids, qui dit combien il compte et dans quel sens, et additionne le tout. Les poids au-dessus de zéro parlent pour l’unité, ceux en dessous contre elle.</translation>
    </message>
    <message>
        <source>On this one frame every ReLU gate is either open or shut, and with the gates as they are the rest of the network is a plain weighted sum. So the part of every place on the face can be computed exactly: the votes of all places and one constant, which comes from the biases, add up to the unit&apos;s number. On another frame other gates are open, and the votes are counted again. A vote says what this network made of a place, not what a smile is.</source>
        <extracomment>dense.why</extracomment>
        <translation>Sur cette seule image, chaque porte ReLU est ouverte ou fermée, et avec les portes telles qu’elles sont, le reste du réseau est une simple somme pondérée. La part de chaque endroit du visage se calcule donc exactement&#x202f;: les voix de tous les endroits et une constante, qui vient des biais, donnent ensemble le nombre de l’unité. Sur une autre image, d’autres portes sont ouvertes, et les voix sont recomptées. Une voix dit ce que ce réseau a fait d’un endroit, pas ce qu’est un sourire.</translation>
    </message>
    <message>
        <source>Unit “{unit}”: the strongest terms, each weight × input</source>
        <extracomment>dense.phrases.terms</extracomment>
        <translation>Unité «&#x202f;{unit}&#x202f;»&#x202f;: les termes les plus forts, chacun poids × entrée</translation>
    </message>
    <message>
        <source>Unit “{unit}”: all terms and the bias</source>
        <extracomment>dense.phrases.formula</extracomment>
        <translation>Unité «&#x202f;{unit}&#x202f;»&#x202f;: tous les termes et le biais</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <extracomment>dense.phrases.input</extracomment>
        <translation>unité {number}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <extracomment>dense.phrases.rest</extracomment>
        <translation>{count} autres</translation>
    </message>
    <message>
        <source>What every place votes for unit “{unit}”</source>
        <extracomment>dense.phrases.votes</extracomment>
        <translation>Ce que chaque endroit vote pour l’unité «&#x202f;{unit}&#x202f;»</translation>
    </message>
    <message>
        <source>Unit “{unit}”: all votes and the constant</source>
        <extracomment>dense.phrases.votes_formula</extracomment>
        <translation>Unité «&#x202f;{unit}&#x202f;»&#x202f;: toutes les voix et la constante</translation>
    </message>
    <message>
        <source>votes for it</source>
        <extracomment>dense.phrases.votes_for</extracomment>
        <translation>voix pour</translation>
    </message>
    <message>
        <source>votes against it</source>
        <extracomment>dense.phrases.votes_against</extracomment>
        <translation>voix contre</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>dense.phrases.constant</extracomment>
        <translation>constante</translation>
    </message>
    <message>
        <source>all votes and the constant</source>
        <extracomment>dense.phrases.votes_check</extracomment>
        <translation>toutes les voix et la constante</translation>
    </message>
    <message>
        <source>What every place votes for “{unit}” rather than “{rival}”</source>
        <extracomment>dense.phrases.duel</extracomment>
        <translation>Ce que chaque endroit vote pour «&#x202f;{unit}&#x202f;» plutôt que «&#x202f;{rival}&#x202f;»</translation>
    </message>
    <message>
        <source>votes for “{unit}” over “{rival}”</source>
        <extracomment>dense.phrases.duel_check</extracomment>
        <translation>voix pour «&#x202f;{unit}&#x202f;» contre «&#x202f;{rival}&#x202f;»</translation>
    </message>
    <message>
        <source>{up} of {all} inputs push the number up, {down} push it down, {silent} do neither.</source>
        <extracomment>dense.phrases.pushes</extracomment>
        <translation>{up} des {all} entrées poussent le nombre vers le haut, {down} vers le bas, {silent} ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>{open} of {all} ReLU gates on the way are open on this frame.</source>
        <extracomment>dense.phrases.gates</extracomment>
        <translation>{open} des {all} portes ReLU du chemin sont ouvertes sur cette image.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the upper left of the face square.</source>
        <extracomment>dense.phrases.vote_upper_left</extracomment>
        <translation>La voix la plus forte pour elle, {vote:+.3f}, vient d’en haut à gauche du carré du visage.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the top of the face square.</source>
        <extracomment>dense.phrases.vote_upper_middle</extracomment>
        <translation>La voix la plus forte pour elle, {vote:+.3f}, vient du haut du carré du visage.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the upper right of the face square.</source>
        <extracomment>dense.phrases.vote_upper_right</extracomment>
        <translation>La voix la plus forte pour elle, {vote:+.3f}, vient d’en haut à droite du carré du visage.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the left of the face square.</source>
        <extracomment>dense.phrases.vote_centre_left</extracomment>
        <translation>La voix la plus forte pour elle, {vote:+.3f}, vient de la gauche du carré du visage.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the middle of the face square.</source>
        <extracomment>dense.phrases.vote_centre_middle</extracomment>
        <translation>La voix la plus forte pour elle, {vote:+.3f}, vient du milieu du carré du visage.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the right of the face square.</source>
        <extracomment>dense.phrases.vote_centre_right</extracomment>
        <translation>La voix la plus forte pour elle, {vote:+.3f}, vient de la droite du carré du visage.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the lower left of the face square.</source>
        <extracomment>dense.phrases.vote_lower_left</extracomment>
        <translation>La voix la plus forte pour elle, {vote:+.3f}, vient d’en bas à gauche du carré du visage.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the lower middle of the face square.</source>
        <extracomment>dense.phrases.vote_lower_middle</extracomment>
        <translation>La voix la plus forte pour elle, {vote:+.3f}, vient du bas, au milieu, du carré du visage.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the lower right of the face square.</source>
        <extracomment>dense.phrases.vote_lower_right</extracomment>
        <translation>La voix la plus forte pour elle, {vote:+.3f}, vient d’en bas à droite du carré du visage.</translation>
    </message>
    <message>
        <source>The last sums, called logits, can be any numbers. Softmax turns them into probabilities: each lies between 0 and 1, and together they make exactly 1. The class with the largest logit gets the largest share.</source>
        <extracomment>softmax.plain</extracomment>
        <translation>Les dernières sommes, appelées logits, peuvent être des nombres quelconques. Softmax en fait des probabilités&#x202f;: chacune est entre 0 et 1, et ensemble elles font exactement 1. La classe au plus grand logit reçoit la plus grande part.</translation>
    </message>
    <message>
        <source>The exponential makes every logit positive and turns differences into ratios: a lead of one logit means a probability 2.7 times as large, whatever the logits are. Only differences count, so the largest logit is taken off all of them first, which changes nothing and keeps the exponentials from growing beyond what a computer can hold. How far the probabilities may be trusted was measured on images kept apart, and the last weights were scaled accordingly; the field calls this calibration. A high probability is about what the picture shows, never about what somebody feels.</source>
        <extracomment>softmax.why</extracomment>
        <translation>L’exponentielle rend chaque logit positif et change les différences en rapports&#x202f;: une avance d’un logit signifie une probabilité 2.7 fois plus grande, quels que soient les logits. Seules les différences comptent&#x202f;: le plus grand logit est donc d’abord retiré de tous, ce qui ne change rien et empêche les exponentielles de dépasser ce qu’un ordinateur peut contenir. La confiance que méritent les probabilités a été mesurée sur des images mises à part, et les derniers poids ont été mis à l’échelle en conséquence&#x202f;; cela s’appelle la calibration. Une grande probabilité parle de ce que montre l’image, jamais de ce que quelqu’un ressent.</translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>softmax.phrases.class</extracomment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The logits</source>
        <extracomment>softmax.phrases.logits</extracomment>
        <translation>Les logits</translation>
    </message>
    <message>
        <source>Exponentials, after the largest logit, {largest:.3f}, was taken off</source>
        <extracomment>softmax.phrases.exponentials</extracomment>
        <translation>Exponentielles, après retrait du plus grand logit, {largest:.3f}</translation>
    </message>
    <message>
        <source>The sum of the exponentials</source>
        <extracomment>softmax.phrases.sum</extracomment>
        <translation>La somme des exponentielles</translation>
    </message>
    <message>
        <source>Exponential / sum</source>
        <extracomment>softmax.phrases.formula</extracomment>
        <translation>Exponentielle / somme</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>softmax.phrases.total</extracomment>
        <translation>somme</translation>
    </message>
    <message>
        <source>The probabilities</source>
        <extracomment>softmax.phrases.shares</extracomment>
        <translation>Les probabilités</translation>
    </message>
    <message>
        <source>The logit of “{name}” lies {lead:.3f} above that of “{rival}”, which makes its probability {times:,.1f} times as large.</source>
        <extracomment>softmax.phrases.ahead</extracomment>
        <translation>Le logit de «&#x202f;{name}&#x202f;» est {lead:.3f} au-dessus de celui de «&#x202f;{rival}&#x202f;», ce qui rend sa probabilité {times:,.1f} fois plus grande.</translation>
    </message>
    <message>
        <source>The logit of “{name}” lies {lead:.3f} below that of “{rival}”, which makes the probability of “{rival}” {times:,.1f} times as large.</source>
        <extracomment>softmax.phrases.behind</extracomment>
        <translation>Le logit de «&#x202f;{name}&#x202f;» est {lead:.3f} en dessous de celui de «&#x202f;{rival}&#x202f;», ce qui rend la probabilité de «&#x202f;{rival}&#x202f;» {times:,.1f} fois plus grande.</translation>
    </message>
    <message>
        <source>Map {channel}, then max pooling: the largest number of each 2×2 window</source>
        <extracomment>sandbox.phrases.pooled_max_pooling</extracomment>
        <translation>Carte {channel}, puis max pooling&#x202f;: le plus grand nombre de chaque fenêtre 2×2</translation>
    </message>
    <message>
        <source>Map {channel}, then average pooling: the mean of each 2×2 window</source>
        <extracomment>sandbox.phrases.pooled_average_pooling</extracomment>
        <translation>Carte {channel}, puis pooling moyen&#x202f;: la moyenne de chaque fenêtre 2×2</translation>
    </message>
    <message>
        <source>Training with backpropagation</source>
        <extracomment>training.title</extracomment>
        <translation>Entraînement par rétropropagation</translation>
    </message>
    <message>
        <source>At first all weights are random, and so are the answers. The network looks at faces whose answer is known, measures how wrong it is, finds out for every weight in which direction it would be less wrong, and moves each a little that way. Repeated thousands of times, this is all there is to learning.</source>
        <extracomment>training.plain</extracomment>
        <translation>Au début, tous les poids sont aléatoires, et les réponses aussi. Le réseau regarde des visages dont la réponse est connue, mesure à quel point il se trompe, trouve pour chaque poids dans quel sens il se tromperait moins, et déplace chacun un peu dans ce sens. Répété des milliers de fois, apprendre n’est que cela.</translation>
    </message>
    <message>
        <source>The error is one number that depends on every weight. Backpropagation applies the chain rule from the last layer back to the first and so finds the slope of the error along every weight in a single pass, at about the price of one more look at the images. Moving all weights a small step downhill makes the error smaller; a step that is too large jumps over the valley and makes it grow. The learning rate sets the size of the step.</source>
        <extracomment>training.why</extracomment>
        <translation>L’erreur est un nombre qui dépend de chaque poids. La rétropropagation applique la règle de la chaîne de la dernière couche à la première et trouve ainsi la pente de l’erreur selon chaque poids en une seule passe, à peu près au prix d’un regard de plus sur les images. Déplacer tous les poids d’un petit pas vers le bas diminue l’erreur&#x202f;; un pas trop grand saute par-dessus la vallée et la fait grandir. Le taux d’apprentissage règle la taille du pas.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <extracomment>training.steps.draw.title</extracomment>
        <translation>Poids aléatoires</translation>
    </message>
    <message>
        <source>Every weight is drawn at random, small and around zero. The network now has an opinion about every face, and all of them are worthless.</source>
        <extracomment>training.steps.draw.plain</extracomment>
        <translation>Chaque poids est tiré au hasard, petit et autour de zéro. Le réseau a maintenant un avis sur chaque visage, et tous sont sans valeur.</translation>
    </message>
    <message>
        <source>If all weights began equal, all filters would see the same and learn the same, forever. Random numbers make them different, so that each can become good at something else. How widely they are spread is matched to the number of inputs, so that signals neither die out nor explode on their way through the layers. The same seed draws the same weights again.</source>
        <extracomment>training.steps.draw.why</extracomment>
        <translation>Si tous les poids étaient égaux au départ, tous les filtres verraient et apprendraient la même chose, pour toujours. Des nombres aléatoires les rendent différents, et chacun peut devenir bon à autre chose. Leur dispersion est ajustée au nombre d’entrées, pour que les signaux ne meurent ni n’explosent en traversant les couches. La même graine tire à nouveau les mêmes poids.</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <extracomment>training.steps.forward.title</extracomment>
        <translation>Passe avant</translation>
    </message>
    <message>
        <source>The images go through all layers, from pixels to probabilities. With fresh weights the network can do no better than guess.</source>
        <extracomment>training.steps.forward.plain</extracomment>
        <translation>Les images traversent toutes les couches, des pixels aux probabilités. Avec des poids neufs, le réseau ne peut que deviner.</translation>
    </message>
    <message>
        <source>This is exactly what happens live on your own face: convolution, ReLU, pooling, weighted sums, softmax. Every layer&apos;s output is kept, because the way back needs it: how much a weight mattered depends on the number it was multiplied with.</source>
        <extracomment>training.steps.forward.why</extracomment>
        <translation>C’est exactement ce qui se passe en direct sur ton visage&#x202f;: convolution, ReLU, pooling, sommes pondérées, softmax. La sortie de chaque couche est gardée, car le retour en a besoin&#x202f;: l’importance d’un poids dépend du nombre par lequel il a été multiplié.</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>training.steps.error.title</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The probabilities are compared with the labels. The less probability the right answer got, the larger the error.</source>
        <extracomment>training.steps.error.plain</extracomment>
        <translation>Les probabilités sont comparées aux étiquettes. Moins la bonne réponse a reçu de probabilité, plus l’erreur est grande.</translation>
    </message>
    <message>
        <source>The error of an image is minus the logarithm of the probability that its own class got; the field calls it cross-entropy. It is 0 for a sure and right answer, about 0.69 for a coin toss between two classes, and grows without end the surer a wrong answer is. The mean over all images is the loss, the one number that learning makes smaller. Whether the most probable class is right is a different question: the loss can fall while the number of right answers stays.</source>
        <extracomment>training.steps.error.why</extracomment>
        <translation>L’erreur d’une image est l’opposé du logarithme de la probabilité donnée à sa classe&#x202f;; on l’appelle entropie croisée. Elle vaut 0 pour une réponse sûre et juste, environ 0.69 pour un tirage à pile ou face entre deux classes, et grandit sans fin plus une réponse fausse est sûre. La moyenne sur toutes les images est la perte, le seul nombre que l’apprentissage diminue. Que la classe la plus probable soit juste est une autre question&#x202f;: la perte peut baisser sans que le nombre de bonnes réponses change.</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <extracomment>training.steps.backward.title</extracomment>
        <translation>Passe arrière</translation>
    </message>
    <message>
        <source>The error goes back through the layers, and every weight learns its part in it. That part is its gradient: how much the loss would grow if this one weight grew a little.</source>
        <extracomment>training.steps.backward.plain</extracomment>
        <translation>L’erreur retraverse les couches, et chaque poids apprend sa part. Cette part est son gradient&#x202f;: de combien la perte grandirait si ce seul poids grandissait un peu.</translation>
    </message>
    <message>
        <source>Each layer gets from the layer after it how the loss depends on its output, and passes on how the loss depends on its input, by the chain rule. On the way it finds the gradients of its own weights. A shut ReLU gate lets nothing back, and max pooling sends everything to the winner of each window. No weight has changed yet.</source>
        <extracomment>training.steps.backward.why</extracomment>
        <translation>Chaque couche reçoit de la suivante comment la perte dépend de sa sortie, et transmet comment elle dépend de son entrée, par la règle de la chaîne. En chemin, elle trouve les gradients de ses propres poids. Une porte ReLU fermée ne laisse rien revenir, et le max pooling renvoie tout au gagnant de chaque fenêtre. Aucun poids n’a encore changé.</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>training.steps.update.title</extracomment>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Every weight moves a little against its gradient: new weight = old weight − learning rate × gradient. Then the same images are judged again, and the loss should be smaller.</source>
        <extracomment>training.steps.update.plain</extracomment>
        <translation>Chaque poids bouge un peu contre son gradient&#x202f;: nouveau poids = ancien poids − taux d’apprentissage × gradient. Puis les mêmes images sont jugées à nouveau, et la perte devrait être plus petite.</translation>
    </message>
    <message>
        <source>The gradient points to where the loss grows fastest, so the step goes the other way. It is only right for a small step, since the slope changes as the weights move. A small learning rate is safe and slow; a large one can overshoot until the numbers grow beyond all use, and then the run stops and says so. A real training takes a few images at a time, which makes each step rough and cheap, and over many steps the roughness averages out.</source>
        <extracomment>training.steps.update.why</extracomment>
        <translation>Le gradient montre où la perte grandit le plus vite, le pas va donc dans l’autre sens. Il n’est juste que pour un petit pas, car la pente change quand les poids bougent. Un petit taux d’apprentissage est sûr et lent&#x202f;; un grand peut dépasser le but jusqu’à ce que les nombres deviennent inutilisables&#x202f;: l’entraînement s’arrête alors et le dit. Un vrai entraînement prend quelques images à la fois, ce qui rend chaque pas grossier et bon marché&#x202f;; sur beaucoup de pas, la grossièreté se compense.</translation>
    </message>
    <message>
        <source>{layer}: weights before, filter {filter}, input {input}</source>
        <extracomment>training.phrases.before</extracomment>
        <translation>{layer}&#x202f;: poids avant, filtre {filter}, entrée {input}</translation>
    </message>
    <message>
        <source>{layer}: their gradients</source>
        <extracomment>training.phrases.gradient</extracomment>
        <translation>{layer}&#x202f;: leurs gradients</translation>
    </message>
    <message>
        <source>{layer}: weights after</source>
        <extracomment>training.phrases.after</extracomment>
        <translation>{layer}&#x202f;: poids après</translation>
    </message>
    <message>
        <source>Old weight − learning rate × gradient</source>
        <extracomment>training.phrases.formula</extracomment>
        <translation>Ancien poids − taux d’apprentissage × gradient</translation>
    </message>
    <message>
        <source>old weight</source>
        <extracomment>training.phrases.old_weight</extracomment>
        <translation>ancien poids</translation>
    </message>
    <message>
        <source>− learning rate × gradient</source>
        <extracomment>training.phrases.move</extracomment>
        <translation>− taux d’apprentissage × gradient</translation>
    </message>
    <message>
        <source>Computed by hand, beside the weight after the update</source>
        <extracomment>training.phrases.update_check</extracomment>
        <translation>Calculé à la main, à côté du poids après la mise à jour</translation>
    </message>
    <message>
        <source>The gradient is {gradient:.4f}: the loss falls when this weight grows, so the update makes it larger.</source>
        <extracomment>training.phrases.weight_rises</extracomment>
        <translation>Le gradient est {gradient:.4f}&#x202f;: la perte baisse quand ce poids grandit, la mise à jour l’augmente donc.</translation>
    </message>
    <message>
        <source>The gradient is {gradient:.4f}: the loss grows with this weight, so the update makes it smaller.</source>
        <extracomment>training.phrases.weight_falls</extracomment>
        <translation>Le gradient est {gradient:.4f}&#x202f;: la perte grandit avec ce poids, la mise à jour le diminue donc.</translation>
    </message>
    <message>
        <source>The gradient is zero: on these images this weight made no difference, so it stays.</source>
        <extracomment>training.phrases.weight_stays</extracomment>
        <translation>Le gradient est nul&#x202f;: sur ces images, ce poids n’a rien changé, il reste donc.</translation>
    </message>
    <message>
        <source>All weights of {layer} together moved by {share:.2%} of their length.</source>
        <extracomment>training.phrases.layer_moves</extracomment>
        <translation>Tous les poids de {layer} ensemble ont bougé de {share:.2%} de leur longueur.</translation>
    </message>
</context>
<context>
    <name>marker_keys</name>
    <message>
        <source>marker {0}</source>
        <translation>marqueur {0}</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>probe</source>
        <extracomment>Name of a mark in a map</extracomment>
        <translation>sonde</translation>
    </message>
    <message>
        <source>window</source>
        <extracomment>Name of a mark in a map: what a filter sees</extracomment>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>winner</source>
        <extracomment>Name of a mark in a map: the largest number of a window</extracomment>
        <translation>gagnant</translation>
    </message>
    <message>
        <source>first filter</source>
        <translation>premier filtre</translation>
    </message>
    <message>
        <source>second filter</source>
        <translation>second filtre</translation>
    </message>
    <message>
        <source>{0}: row {1}, column {2}</source>
        <translation>{0}&#x202f;: ligne {1}, colonne {2}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>the derivative of layer &apos;{layer}&apos; is not known: choose occlusion, which needs none. Received: kind &apos;{kind}&apos;</source>
        <extracomment>attribution/gradients.py</extracomment>
        <translation>la dérivée de la couche «&#x202f;{layer}&#x202f;» n’est pas connue&#x202f;: choisis l’occlusion, qui n’en a pas besoin. Reçu&#x202f;: type «&#x202f;{kind}&#x202f;»</translation>
    </message>
    <message>
        <source>only a layer with weights can be changed so. Received: &apos;{layer}&apos;</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>seule une couche avec des poids peut être modifiée ainsi. Reçu&#x202f;: «&#x202f;{layer}&#x202f;»</translation>
    </message>
    <message>
        <source>only a layer of kind &apos;{before}&apos; can be changed so. Received: &apos;{layer}&apos; ({kind})</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>seule une couche du type «&#x202f;{before}&#x202f;» peut être modifiée ainsi. Reçu&#x202f;: «&#x202f;{layer}&#x202f;» ({kind})</translation>
    </message>
    <message>
        <source>a kernel of &apos;{layer}&apos; is {expected}. Received: {shape}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>un noyau de «&#x202f;{layer}&#x202f;» est de {expected}. Reçu&#x202f;: {shape}</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has {inputs} inputs. Received: {input_channel}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>«&#x202f;{layer}&#x202f;» a {inputs} entrées. Reçu&#x202f;: {input_channel}</translation>
    </message>
    <message>
        <source>layers before &apos;{layer}&apos; cannot be changed, because it cannot be computed anew. Received: a layer of kind &apos;{kind}&apos;</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>les couches avant «&#x202f;{layer}&#x202f;» ne peuvent pas être modifiées, car elle ne peut pas être recalculée. Reçu&#x202f;: une couche du type «&#x202f;{kind}&#x202f;»</translation>
    </message>
    <message>
        <source>with these changes, a weight of &apos;{name}&apos; is not finite any more</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>avec ces modifications, un poids de «&#x202f;{name}&#x202f;» n’est plus fini</translation>
    </message>
    <message>
        <source>the network has no layer of this name. Received: &apos;{layer}&apos;</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>le réseau n’a pas de couche de ce nom. Reçu&#x202f;: «&#x202f;{layer}&#x202f;»</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has the channels 0 to {last}. Received: {channel}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>«&#x202f;{layer}&#x202f;» a les canaux 0 à {last}. Reçu&#x202f;: {channel}</translation>
    </message>
    <message>
        <source>with these changes, the numbers of &apos;{layer}&apos; become too large</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>avec ces modifications, les nombres de «&#x202f;{layer}&#x202f;» deviennent trop grands</translation>
    </message>
    <message>
        <source>a change of the network is malformed: {reason}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>une modification du réseau est mal formée&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Grad-CAM needs a convolution: choose another method. Received: {kinds}</source>
        <extracomment>attribution/methods/gradcam.py</extracomment>
        <translation>Grad-CAM a besoin d’une convolution&#x202f;: choisis une autre méthode. Reçu&#x202f;: {kinds}</translation>
    </message>
    <message>
        <source>votes need maps with only flatten, dense and ReLU layers behind them: choose another method. Received: {kinds}</source>
        <extracomment>attribution/methods/votes.py</extracomment>
        <translation>les voix ont besoin de cartes suivies seulement de couches d’aplatissement, denses et ReLU&#x202f;: choisis une autre méthode. Reçu&#x202f;: {kinds}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no frames at the times that are read: it is shorter, broken, or empty</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;» n’a pas d’images aux moments lus&#x202f;: il est plus court, endommagé ou vide</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds no pictures: it is broken, or empty</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne contient pas d’images&#x202f;: il est endommagé ou vide</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be classified: {error}</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être classé&#x202f;: {error}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is left out: {reason}</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est laissé de côté&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>it ends the workers that read it</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>il met fin aux processus qui le lisent</translation>
    </message>
    <message>
        <source>&apos;{place}&apos; is not empty: name another folder. Received: {received}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>«&#x202f;{place}&#x202f;» n’est pas vide&#x202f;: nomme un autre dossier. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>no scheduler answers at &apos;{scheduler}&apos;: check address and network. Received: {error}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>aucun ordonnanceur ne répond à «&#x202f;{scheduler}&#x202f;»&#x202f;: vérifie l’adresse et le réseau. Reçu&#x202f;: {error}</translation>
    </message>
    <message>
        <source>the scheduler &apos;{scheduler}&apos; has no workers: start some, see docs/scale.md</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>l’ordonnanceur «&#x202f;{scheduler}&#x202f;» n’a pas de processus&#x202f;: lances-en, vois docs/scale.md</translation>
    </message>
    <message>
        <source>the workers end whenever they do the unit with &apos;{file}&apos;: read their logs. Received: {error}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>les processus se terminent chaque fois qu’ils traitent l’unité avec «&#x202f;{file}&#x202f;»&#x202f;: lis leurs journaux. Reçu&#x202f;: {error}</translation>
    </message>
    <message>
        <source>the scheduler has lost the run: go on with --resume</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>l’ordonnanceur a perdu le travail&#x202f;: continue avec --resume</translation>
    </message>
    <message>
        <source>a worker cannot do its unit: check that it has SmileDesk {received}. Received: {error}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>un processus ne peut pas traiter son unité&#x202f;: vérifie qu’il a SmileDesk {received}. Reçu&#x202f;: {error}</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be read: {fault}</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>«&#x202f;{address}&#x202f;» ne peut pas être lu&#x202f;: {fault}</translation>
    </message>
    <message>
        <source>there are no pictures or films at &apos;{address}&apos;: check the address</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>il n’y a ni images ni films à «&#x202f;{address}&#x202f;»&#x202f;: vérifie l’adresse</translation>
    </message>
    <message>
        <source>{fault}: {reason}</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>{fault}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be opened</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>«&#x202f;{address}&#x202f;» ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be listed</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>«&#x202f;{address}&#x202f;» ne peut pas être listé</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be read</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be written</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the worker {address} refuses: install SmileDesk {version} there. Received: {received}</source>
        <extracomment>batch/cluster/worker.py</extracomment>
        <translation>le processus {address} refuse&#x202f;: installes-y SmileDesk {version}. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>the worker {address} refuses: it lacks the model or the detector&apos;s file. Received: {model_id}</source>
        <extracomment>batch/cluster/worker.py</extracomment>
        <translation>le processus {address} refuse&#x202f;: il lui manque le modèle ou le fichier du détecteur. Reçu&#x202f;: {model_id}</translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; holds no pictures or films: give another one</source>
        <extracomment>batch/input_files.py</extracomment>
        <translation>le dossier «&#x202f;{folder}&#x202f;» ne contient ni images ni films&#x202f;: donnes-en un autre</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is neither a file nor a folder: give a picture, a film, or a folder of both</source>
        <extracomment>batch/input_files.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est ni un fichier ni un dossier&#x202f;: donne une image, un film, ou un dossier des deux</translation>
    </message>
    <message>
        <source>there is no file or folder &apos;{path}&apos;: check the name</source>
        <extracomment>batch/input_files.py</extracomment>
        <translation>il n’y a ni fichier ni dossier «&#x202f;{path}&#x202f;»&#x202f;: vérifie le nom</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: {remedy}, or choose another --format. Received: {error}</source>
        <extracomment>batch/parquet.py</extracomment>
        <translation>Parquet a besoin de pyarrow&#x202f;: {remedy}, ou choisis un autre --format. Reçu&#x202f;: {error}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is broken: remove it, and go on with --resume. {reason}</source>
        <extracomment>batch/part_files.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est endommagé&#x202f;: supprime-le, et continue avec --resume. {reason}</translation>
    </message>
    <message>
        <source>the folder &apos;{path}&apos; is in the way: rename it, or choose another output</source>
        <extracomment>batch/work_folder.py</extracomment>
        <translation>le dossier «&#x202f;{path}&#x202f;» gêne&#x202f;: renomme-le, ou choisis une autre sortie</translation>
    </message>
    <message>
        <source>another process works on &apos;{output}&apos;: wait for it</source>
        <extracomment>batch/work_folder.py</extracomment>
        <translation>un autre processus travaille sur «&#x202f;{output}&#x202f;»&#x202f;: attends-le</translation>
    </message>
    <message>
        <source>the worker processes end before they do anything. Received: {how}</source>
        <extracomment>batch/worker_pool.py</extracomment>
        <translation>les processus se terminent avant d’avoir rien fait. Reçu&#x202f;: {how}</translation>
    </message>
    <message>
        <source>it ends the process that reads it. Received: {how}</source>
        <extracomment>batch/worker_pool.py</extracomment>
        <translation>il met fin au processus qui le lit. Reçu&#x202f;: {how}</translation>
    </message>
    <message>
        <source>a worker process failed: {error}</source>
        <extracomment>batch/worker_pool.py</extracomment>
        <translation>un processus a échoué&#x202f;: {error}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: {reason}</source>
        <extracomment>core/array_files.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être lu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is broken: {reason}</source>
        <extracomment>core/array_files.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est endommagé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; exists already: choose another name</source>
        <extracomment>core/atomic.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» existe déjà&#x202f;: choisis un autre nom</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>core/decoding.py</extracomment>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it needs more memory than there is</source>
        <extracomment>core/decoding.py</extracomment>
        <translation>il faudrait plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>core/decoding.py</extracomment>
        <translation>le contenu est endommagé</translation>
    </message>
    <message>
        <source>the disk is full: make room, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>le disque est plein&#x202f;: fais de la place, ou choisis un autre dossier</translation>
    </message>
    <message>
        <source>your share of the disk is used up: make room, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>ta part du disque est épuisée&#x202f;: fais de la place, ou choisis un autre dossier</translation>
    </message>
    <message>
        <source>the file grows larger than the system allows: choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>le fichier dépasse la taille que le système permet&#x202f;: choisis un autre dossier</translation>
    </message>
    <message>
        <source>it is a folder: name a file</source>
        <extracomment>core/errors.py</extracomment>
        <translation>c’est un dossier&#x202f;: nomme un fichier</translation>
    </message>
    <message>
        <source>a part of its path is no folder: check the name</source>
        <extracomment>core/errors.py</extracomment>
        <translation>une partie de son chemin n’est pas un dossier&#x202f;: vérifie le nom</translation>
    </message>
    <message>
        <source>there is no such file or folder: check the name</source>
        <extracomment>core/errors.py</extracomment>
        <translation>il n’y a pas de tel fichier ou dossier&#x202f;: vérifie le nom</translation>
    </message>
    <message>
        <source>it exists already: choose another name</source>
        <extracomment>core/errors.py</extracomment>
        <translation>il existe déjà&#x202f;: choisis un autre nom</translation>
    </message>
    <message>
        <source>you may not read or write it: change its permissions, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>tu ne peux ni le lire ni l’écrire&#x202f;: change ses droits, ou choisis un autre dossier</translation>
    </message>
    <message>
        <source>you may not change it: change its permissions, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>tu ne peux pas le modifier&#x202f;: change ses droits, ou choisis un autre dossier</translation>
    </message>
    <message>
        <source>it can only be read: choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>il est en lecture seule&#x202f;: choisis un autre dossier</translation>
    </message>
    <message>
        <source>its name is too long: choose a shorter one</source>
        <extracomment>core/errors.py</extracomment>
        <translation>son nom est trop long&#x202f;: choisis-en un plus court</translation>
    </message>
    <message>
        <source>its link leads in a circle: name the file itself</source>
        <extracomment>core/errors.py</extracomment>
        <translation>son lien tourne en rond&#x202f;: nomme le fichier lui-même</translation>
    </message>
    <message>
        <source>too many files are open: close some programs</source>
        <extracomment>core/errors.py</extracomment>
        <translation>trop de fichiers sont ouverts&#x202f;: ferme quelques programmes</translation>
    </message>
    <message>
        <source>the disk reports a fault: check it</source>
        <extracomment>core/errors.py</extracomment>
        <translation>le disque signale une erreur&#x202f;: vérifie-le</translation>
    </message>
    <message>
        <source>an output is closed: redirect it to a file</source>
        <extracomment>core/errors.py</extracomment>
        <translation>une sortie est fermée&#x202f;: redirige-la vers un fichier</translation>
    </message>
    <message>
        <source>the program that read the output has ended</source>
        <extracomment>core/errors.py</extracomment>
        <translation>le programme qui lisait la sortie s’est terminé</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {reason}</source>
        <extracomment>core/errors.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;»&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>run &apos;{python} -m pip install {libraries}&apos;</source>
        <extracomment>core/installation.py</extracomment>
        <translation>lance «&#x202f;{python} -m pip install {libraries}&#x202f;»</translation>
    </message>
    <message>
        <source>training needs {libraries}: {remedy}</source>
        <extracomment>core/installation.py</extracomment>
        <translation>l’entraînement a besoin de {libraries}&#x202f;: {remedy}</translation>
    </message>
    <message>
        <source>install SmileDesk with Python and pip, because this program cannot be extended</source>
        <extracomment>core/installation.py</extracomment>
        <translation>installe SmileDesk avec Python et pip, car ce programme ne peut pas être complété</translation>
    </message>
    <message>
        <source>SmileDesk Live cannot train or import Keras models: get the whole SmileDesk from {address}</source>
        <extracomment>core/installation.py</extracomment>
        <translation>SmileDesk Live ne peut ni entraîner ni importer de modèles Keras&#x202f;: prends le SmileDesk complet sur {address}</translation>
    </message>
    <message>
        <source>the course measures on a face: look into the camera, or show the demo</source>
        <extracomment>course/base.py</extracomment>
        <translation>le cours mesure sur un visage&#x202f;: regarde la caméra, ou montre la démo</translation>
    </message>
    <message>
        <source>there is a class &apos;{other}&apos; already, which differs in capitals only: rename it first. Received: {name}</source>
        <extracomment>dataset/added_pictures.py</extracomment>
        <translation>il y a déjà une classe «&#x202f;{other}&#x202f;», qui ne diffère que par les majuscules&#x202f;: renomme-la d’abord. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>a class needs a name: give one, such as &apos;glasses&apos;</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation>une classe a besoin d’un nom&#x202f;: donnes-en un, par exemple «&#x202f;lunettes&#x202f;»</translation>
    </message>
    <message>
        <source>a class name becomes a folder&apos;s and cannot hold {character}. Received: {name}</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation>un nom de classe devient celui d’un dossier et ne peut pas contenir {character}. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>a class name becomes a folder&apos;s, and no folder can be called so. Received: {name}</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation>un nom de classe devient celui d’un dossier, et aucun dossier ne peut s’appeler ainsi. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>a class name has {most} letters at most. Received: {received}</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation>un nom de classe a au plus {most} lettres. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>save it as &apos;CSV UTF-8&apos; in a spreadsheet or an editor</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>enregistre-le en «&#x202f;CSV UTF-8&#x202f;» dans un tableur ou un éditeur</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; needs a column &apos;{column}&apos;. Received: {received}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» a besoin d’une colonne «&#x202f;{column}&#x202f;». Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is a folder, a pipe or a device; name a file</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être lu&#x202f;: c’est un dossier, un tube ou un périphérique&#x202f;; nomme un fichier</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is not text; {advice}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être lu&#x202f;: ce n’est pas du texte&#x202f;; {advice}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: {error}; {advice}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être lu&#x202f;: {error}&#x202f;; {advice}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the row has more cells than the heading: put quotes around a cell that holds a {separator}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;», ligne {line}&#x202f;: la ligne a plus de cellules que l’en-tête&#x202f;: mets entre guillemets une cellule qui contient un {separator}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has two columns &apos;{column}&apos;: remove one of them</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» a deux colonnes «&#x202f;{column}&#x202f;»&#x202f;: supprimes-en une</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is not complete UTF-16 text; {advice}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être lu&#x202f;: ce n’est pas un texte UTF-16 complet&#x202f;; {advice}</translation>
    </message>
    <message>
        <source>samples cannot be collected in &apos;{folder}&apos;, whose classes lie deeper: choose the folder that they lie in</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>aucun exemple ne peut être collecté dans «&#x202f;{folder}&#x202f;», dont les classes sont plus profondes&#x202f;: choisis le dossier où elles se trouvent</translation>
    </message>
    <message>
        <source>no row of &apos;{samples_file}&apos; names an image of the folders: its column &apos;file&apos; is relative to each of them</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>aucune ligne de «&#x202f;{samples_file}&#x202f;» ne nomme une image des dossiers&#x202f;: sa colonne «&#x202f;file&#x202f;» est relative à chacun d’eux</translation>
    </message>
    <message>
        <source>there is no folder &apos;{folder}&apos;: give a folder that holds a folder of images for each class</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>il n’y a pas de dossier «&#x202f;{folder}&#x202f;»&#x202f;: donne un dossier qui contient un dossier d’images pour chaque classe</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; names {gone} files of {all} that are not there, and {without_row} images have no row: correct the column &apos;file&apos;, which is relative to &apos;{folder}&apos;, or remove the rows. Received in line {line}: {received}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» nomme {gone} fichiers sur {all} qui sont absents, et {without_row} images n’ont pas de ligne&#x202f;: corrige la colonne «&#x202f;file&#x202f;», relative à «&#x202f;{folder}&#x202f;», ou supprime les lignes. Reçu à la ligne {line}&#x202f;: {received}</translation>
    </message>
    <message>
        <source>there is no class folder or label &apos;{name}&apos; to merge: the folders have {labels}. Received: {name}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>il n’y a pas de dossier de classe ou d’étiquette «&#x202f;{name}&#x202f;» à fusionner&#x202f;: les dossiers ont {labels}. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>classes are merged as CLASS=FOLDER,FOLDER. Received: {spec}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>les classes se fusionnent par CLASSE=DOSSIER,DOSSIER. Reçu&#x202f;: {spec}</translation>
    </message>
    <message>
        <source>{number} of {all} rows of &apos;{file}&apos; name images of it</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>{number} lignes sur {all} de «&#x202f;{file}&#x202f;» nomment des images de ce dossier</translation>
    </message>
    <message>
        <source>a class is called &apos;{label}&apos;, which not every system can write: rename its folder</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>une classe s’appelle «&#x202f;{label}&#x202f;», que tous les systèmes ne peuvent pas écrire&#x202f;: renomme son dossier</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no Unicode text: its letters are read as Western European ones (Windows-1252)</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;» n’est pas du texte Unicode&#x202f;: ses lettres sont lues comme ouest-européennes (Windows-1252)</translation>
    </message>
    <message>
        <source>{number} of the rows of &apos;{file}&apos; name files that are not there</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>{number} lignes de «&#x202f;{file}&#x202f;» nomment des fichiers absents</translation>
    </message>
    <message>
        <source>{number} images of &apos;{folder}&apos; lie in no class folder and have no label: they are left out</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>{number} images de «&#x202f;{folder}&#x202f;» ne sont dans aucun dossier de classe et n’ont pas d’étiquette&#x202f;: elles sont laissées de côté</translation>
    </message>
    <message>
        <source>the folder &apos;{member}&apos; is merged into two classes. Received: {spec}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>le dossier «&#x202f;{member}&#x202f;» est fusionné dans deux classes. Reçu&#x202f;: {spec}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no label: fill in the column &apos;label&apos;, or move it to a class folder</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’a pas d’étiquette&#x202f;: remplis la colonne «&#x202f;label&#x202f;», ou déplace-le dans un dossier de classe</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&apos;{root}&apos; holds {folders} with class folders inside, and beside them {others}: put what is to be learned from into a folder &apos;train&apos;, and move the rest elsewhere</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>«&#x202f;{root}&#x202f;» contient {folders} avec des dossiers de classe, et à côté {others}&#x202f;: mets ce qui sert à apprendre dans un dossier «&#x202f;train&#x202f;», et le reste ailleurs</translation>
    </message>
    <message>
        <source>&apos;{root}&apos; holds {folders}, but no class folder that all of them have: put a folder for each class into each of them</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>«&#x202f;{root}&#x202f;» contient {folders}, mais aucun dossier de classe commun à tous&#x202f;: mets-y un dossier pour chaque classe</translation>
    </message>
    <message>
        <source>the class folders lie deeper, in &apos;{folder}&apos;</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>les dossiers de classe sont plus profonds, dans «&#x202f;{folder}&#x202f;»</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is to learn from</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>«&#x202f;{folder}&#x202f;» sert à apprendre</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is to choose epoch and threshold by</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>«&#x202f;{folder}&#x202f;» sert à choisir l’époque et le seuil</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is held out to measure the finished model with</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>«&#x202f;{folder}&#x202f;» est tenu à l’écart pour mesurer le modèle fini</translation>
    </message>
    <message>
        <source>&apos;{root}&apos; holds {folders}, but no class folders in them: put a folder for each class into each of them</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>«&#x202f;{root}&#x202f;» contient {folders}, mais aucun dossier de classe dedans&#x202f;: mets un dossier pour chaque classe dans chacun d’eux</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; cannot be read: {reason}</source>
        <extracomment>dataset/photographs.py</extracomment>
        <translation>«&#x202f;{folder}&#x202f;» ne peut pas être lu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not there any more: another window or program moved or deleted it</source>
        <extracomment>dataset/sample_folder.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;» n’est plus là&#x202f;: une autre fenêtre ou un autre programme l’a déplacé ou supprimé</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is a file: choose a folder for the samples</source>
        <extracomment>dataset/sample_folder.py</extracomment>
        <translation>«&#x202f;{folder}&#x202f;» est un fichier&#x202f;: choisis un dossier pour les exemples</translation>
    </message>
    <message>
        <source>there is a class &apos;{existing}&apos; already: choose another name. Received: {name}</source>
        <extracomment>dataset/sample_folder.py</extracomment>
        <translation>il y a déjà une classe «&#x202f;{existing}&#x202f;»&#x202f;: choisis un autre nom. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>another window is busy with &apos;{folder}&apos;: try again in a moment</source>
        <extracomment>dataset/sample_lock.py</extracomment>
        <translation>une autre fenêtre travaille avec «&#x202f;{folder}&#x202f;»&#x202f;: réessaye dans un instant</translation>
    </message>
    <message>
        <source>{where}: split must be one of {split}. Received: {word}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}&#x202f;: split doit être l’un de {split}. Reçu&#x202f;: {word}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;», ligne {line}</translation>
    </message>
    <message>
        <source>{where}: the column &apos;file&apos; is empty</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}&#x202f;: la colonne «&#x202f;file&#x202f;» est vide</translation>
    </message>
    <message>
        <source>{where}: a face square needs x, y and a positive size. Received: {received}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}&#x202f;: un carré du visage a besoin de x, de y et d’une taille positive. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>{where}: no picture is so large. Received: {received}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}&#x202f;: aucune image n’est aussi grande. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>{where}: a soft label needs numbers from 0 up, one above it. Received: {given}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}&#x202f;: une étiquette nuancée a besoin de nombres à partir de 0, dont un plus grand. Reçu&#x202f;: {given}</translation>
    </message>
    <message>
        <source>{where}: &apos;{column}&apos; must be more than 0. Received: {text}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}&#x202f;: «&#x202f;{column}&#x202f;» doit être plus grand que 0. Reçu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>{where}: &apos;{column}&apos; must be a number. Received: {text}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}&#x202f;: «&#x202f;{column}&#x202f;» doit être un nombre. Reçu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>{where}: line {line} says something else of the same file. Received: {found}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}&#x202f;: la ligne {line} dit autre chose du même fichier. Reçu&#x202f;: {found}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: a probability must be between 0 and 1. Received: {numbers}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;», ligne {line}&#x202f;: une probabilité doit être entre 0 et 1. Reçu&#x202f;: {numbers}</translation>
    </message>
    <message>
        <source>there are new samples by now: the earlier ones stay in &apos;{aside}&apos;</source>
        <extracomment>dataset/set_aside.py</extracomment>
        <translation>il y a maintenant de nouveaux exemples&#x202f;: les précédents restent dans «&#x202f;{aside}&#x202f;»</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds images, but no folder for each class: give the folder that it lies in</source>
        <extracomment>dataset/survey.py</extracomment>
        <translation>«&#x202f;{folder}&#x202f;» contient des images, mais pas de dossier pour chaque classe&#x202f;: donne le dossier où il se trouve</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds no images: give a folder that holds a folder of images for each class</source>
        <extracomment>dataset/survey.py</extracomment>
        <translation>«&#x202f;{folder}&#x202f;» ne contient pas d’images&#x202f;: donne un dossier qui contient un dossier d’images pour chaque classe</translation>
    </message>
    <message>
        <source>models of different classes cannot be compared on the same images. Received: {old} and {new}</source>
        <extracomment>evaluation/comparison.py</extracomment>
        <translation>des modèles de classes différentes ne peuvent pas être comparés sur les mêmes images. Reçu&#x202f;: {old} et {new}</translation>
    </message>
    <message>
        <source>there is no such condition: take {known} or {all}. Received: {received}</source>
        <extracomment>evaluation/conditions.py</extracomment>
        <translation>il n’y a pas de telle condition&#x202f;: prends {known} ou {all}. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>&apos;{label}&apos; is no class of the model: merge it with --classes {merge}, or use another model. Received: &apos;{sample}&apos;, expected one of {classes}</source>
        <extracomment>evaluation/judging.py</extracomment>
        <translation>«&#x202f;{label}&#x202f;» n’est pas une classe du modèle&#x202f;: fusionne-la avec --classes {merge}, ou utilise un autre modèle. Reçu&#x202f;: «&#x202f;{sample}&#x202f;», attendu&#x202f;: l’une de {classes}</translation>
    </message>
    <message>
        <source>no ranking: {reason}</source>
        <extracomment>evaluation/strongest_faces.py</extracomment>
        <translation>pas de classement&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is not the file that SmileDesk was measured with, so it was not kept: its SHA-256 should be {expected}. Received: {received}</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation>«&#x202f;{address}&#x202f;» n’est pas le fichier avec lequel SmileDesk a été mesuré, il n’a donc pas été gardé&#x202f;: son SHA-256 devrait être {expected}. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>the connection to &apos;{address}&apos; ended too early: try again. Received: {received} of {size} bytes</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation>la connexion à «&#x202f;{address}&#x202f;» s’est terminée trop tôt&#x202f;: réessaye. Reçu&#x202f;: {received} octets sur {size}</translation>
    </message>
    <message>
        <source>YuNet&apos;s file cannot be kept as &apos;{path}&apos;: {reason}</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation>le fichier de YuNet ne peut pas être gardé dans «&#x202f;{path}&#x202f;»&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>YuNet&apos;s file cannot be fetched from &apos;{address}&apos;: {reason}; check the network, or choose a file that you have</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation>le fichier de YuNet ne peut pas être téléchargé depuis «&#x202f;{address}&#x202f;»&#x202f;: {reason}&#x202f;; vérifie le réseau, ou choisis un fichier que tu as</translation>
    </message>
    <message>
        <source>there is no YuNet file &apos;{model}&apos;: give the path of face_detection_yunet_2023mar.onnx</source>
        <extracomment>faces/yunet_network.py</extracomment>
        <translation>il n’y a pas de fichier YuNet «&#x202f;{model}&#x202f;»&#x202f;: donne le chemin de face_detection_yunet_2023mar.onnx</translation>
    </message>
    <message>
        <source>&apos;{model}&apos; is no YuNet model: download it again ({reason})</source>
        <extracomment>faces/yunet_network.py</extracomment>
        <translation>«&#x202f;{model}&#x202f;» n’est pas un modèle YuNet&#x202f;: télécharge-le de nouveau ({reason})</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a name for a picture or film: end it in .csv, .jsonl or .parquet</source>
        <extracomment>gui/batch/export.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est un nom d’image ou de film&#x202f;: termine-le par .csv, .jsonl ou .parquet</translation>
    </message>
    <message>
        <source>&apos;{beside}&apos; exists, and would name the model: choose another name for the table</source>
        <extracomment>gui/batch/export.py</extracomment>
        <translation>«&#x202f;{beside}&#x202f;» existe déjà, et le nom du modèle y serait écrit&#x202f;: choisis un autre nom pour le tableau</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no such picture any more: classify the folder again</source>
        <extracomment>gui/batch/face_pictures.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’a plus de telle image&#x202f;: classe de nouveau le dossier</translation>
    </message>
    <message>
        <source>there is no face to keep in &apos;{result}&apos;</source>
        <extracomment>gui/shell/folder_classification.py</extracomment>
        <translation>il n’y a pas de visage à garder dans «&#x202f;{result}&#x202f;»</translation>
    </message>
    <message>
        <source>two of the names are the same. Received: {text}</source>
        <extracomment>gui/shell/new_lesson_dialogs.py</extracomment>
        <translation>deux des noms sont identiques. Reçu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>there is a class &apos;{name}&apos; already: choose another name. Received: {typed}</source>
        <extracomment>gui/teach/collect/offered_classes.py</extracomment>
        <translation>il y a déjà une classe «&#x202f;{name}&#x202f;»&#x202f;: choisis un autre nom. Reçu&#x202f;: {typed}</translation>
    </message>
    <message>
        <source>none of the {number} images can be read: they were moved, or are damaged</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation>aucune des {number} images ne peut être lue&#x202f;: elles ont été déplacées, ou sont endommagées</translation>
    </message>
    <message>
        <source>there are no images: choose a folder that holds a folder of images for each class</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation>il n’y a pas d’images&#x202f;: choisis un dossier qui contient un dossier d’images pour chaque classe</translation>
    </message>
    <message>
        <source>the images are no longer where they were. Looked for {path} and others</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation>les images ne sont plus où elles étaient. Cherché&#x202f;: {path} et d’autres</translation>
    </message>
    <message>
        <source>the images show other classes than the models know, {classes}. Received: {unknown}</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation>les images montrent d’autres classes que celles des modèles, {classes}. Reçu&#x202f;: {unknown}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds no mistakes: {reason}</source>
        <extracomment>gui/teach/train/mistakes_grid.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne contient pas d’erreurs&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>a message between two processes is malformed: {reason}</source>
        <extracomment>jobs/protocol.py</extracomment>
        <translation>un message entre deux processus est mal formé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{output}&apos; exists already: choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>«&#x202f;{output}&#x202f;» existe déjà&#x202f;: choisis un autre --output</translation>
    </message>
    <message>
        <source>&apos;{output}&apos; is being trained by another process: choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>«&#x202f;{output}&#x202f;» est en cours d’entraînement par un autre processus&#x202f;: choisis un autre --output</translation>
    </message>
    <message>
        <source>&apos;{run}&apos; is a run that was interrupted: go on with --resume, remove it, or choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>«&#x202f;{run}&#x202f;» est un entraînement interrompu&#x202f;: continue avec --resume, supprime-le, ou choisis un autre --output</translation>
    </message>
    <message>
        <source>there is no run to go on with: see the folders &lt;model&gt;-run. Received: {run}</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>il n’y a pas d’entraînement à continuer&#x202f;: vois les dossiers &lt;model&gt;-run. Reçu&#x202f;: {run}</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; is done: its model is &apos;{output}&apos;</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>l’entraînement «&#x202f;{run}&#x202f;» est terminé&#x202f;: son modèle est «&#x202f;{output}&#x202f;»</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; was started by a newer SmileDesk ({version}): update it</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>l’entraînement «&#x202f;{run}&#x202f;» a été lancé par un SmileDesk plus récent ({version})&#x202f;: mets le tien à jour</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; was started by an older SmileDesk, which learned otherwise: discard it and start anew. Received: format {format_version}</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>l’entraînement «&#x202f;{run}&#x202f;» a été lancé par un SmileDesk plus ancien, qui apprenait autrement&#x202f;: abandonne-le et recommence. Reçu&#x202f;: format {format_version}</translation>
    </message>
    <message>
        <source>&apos;{run}&apos; exists already: choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>«&#x202f;{run}&#x202f;» existe déjà&#x202f;: choisis un autre --output</translation>
    </message>
    <message>
        <source>the run cannot go on, discard it: {request} of &apos;{run}&apos; is malformed: {error}</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>l’entraînement ne peut pas continuer, abandonne-le&#x202f;: {request} de «&#x202f;{run}&#x202f;» est mal formé&#x202f;: {error}</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; is going on in another process: wait for it, or end it</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>l’entraînement «&#x202f;{run}&#x202f;» est en cours dans un autre processus&#x202f;: attends-le, ou termine-le</translation>
    </message>
    <message>
        <source>--warm-start and --from-scratch exclude each other: give one of them</source>
        <extracomment>jobs/training_request.py</extracomment>
        <translation>--warm-start et --from-scratch s’excluent&#x202f;: donne l’un des deux</translation>
    </message>
    <message>
        <source>--start-share and --from-scratch exclude each other: give one of them</source>
        <extracomment>jobs/training_request.py</extracomment>
        <translation>--start-share et --from-scratch s’excluent&#x202f;: n’en donne qu’un</translation>
    </message>
    <message>
        <source>a model cannot be called so: {fault}; give another --title. Received: {name}</source>
        <extracomment>jobs/training_request.py</extracomment>
        <translation>un modèle ne peut pas s’appeler ainsi&#x202f;: {fault}&#x202f;; donne un autre --title. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>its classes are {theirs}. Received: {classes}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>ses classes sont {theirs}. Reçu&#x202f;: {classes}</translation>
    </message>
    <message>
        <source>how its network was built is unknown. Received: {received}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>on ignore comment son réseau a été construit. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>its network has {theirs}. Received: {received}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>son réseau a {theirs}. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>a network has at most {most_parameters:,} weights. Received: {weights:,}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>un réseau a au plus {most_parameters:,} poids. Reçu&#x202f;: {weights:,}</translation>
    </message>
    <message>
        <source>whole numbers between commas, such as 16,32. Received: {text}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>des nombres entiers entre des virgules, par exemple 16,32. Reçu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>a convolution gives at most {most_cells:,} numbers. Received: {filters} filters</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>une convolution donne au plus {most_cells:,} nombres. Reçu&#x202f;: {filters} filtres</translation>
    </message>
    <message>
        <source>layer pool_{block} would leave nothing: it pools {pool}x{pool} and gets {side}x{side}. Use fewer blocks, a smaller pool or a larger size. Received: conv {conv}, pool {pool}, size {size}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>la couche pool_{block} ne laisserait rien&#x202f;: son pooling est de {pool}x{pool} et elle reçoit {side}x{side}. Prends moins de blocs, un pooling plus petit ou une taille plus grande. Reçu&#x202f;: conv {conv}, pool {pool}, size {size}</translation>
    </message>
    <message>
        <source>the name must end in {exports}. Received: {path}</source>
        <extracomment>network/archive.py</extracomment>
        <translation>le nom doit se terminer par {exports}. Reçu&#x202f;: {path}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be written: {reason}</source>
        <extracomment>network/archive.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être écrit&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no bundle: it lacks {missing}</source>
        <extracomment>network/archive.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un paquet&#x202f;: il lui manque {missing}</translation>
    </message>
    <message>
        <source>&apos;{destination}&apos; exists already: choose another name</source>
        <extracomment>network/archive.py</extracomment>
        <translation>«&#x202f;{destination}&#x202f;» existe déjà&#x202f;: choisis un autre nom</translation>
    </message>
    <message>
        <source>the model &apos;{folder}&apos; was replaced while it is used: start again. Received: {received}, expected {expected}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>le modèle «&#x202f;{folder}&#x202f;» a été remplacé pendant son utilisation&#x202f;: recommence. Reçu&#x202f;: {received}, attendu&#x202f;: {expected}</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; was made by a newer SmileDesk (card format {format_version}): update it</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>«&#x202f;{folder}&#x202f;» a été fait par un SmileDesk plus récent (format de fiche {format_version})&#x202f;: mets le tien à jour</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; was trained on another face square: retrain it. Received: version {received}, expected {expected}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>«&#x202f;{folder}&#x202f;» a été entraîné sur un autre carré du visage&#x202f;: entraîne-le de nouveau. Reçu&#x202f;: version {received}, attendu&#x202f;: {expected}</translation>
    </message>
    <message>
        <source>the card of &apos;{folder}&apos; makes no sense: {fault}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>la fiche de «&#x202f;{folder}&#x202f;» n’a pas de sens&#x202f;: {fault}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; must be a regular file of at most {most_bytes:,} bytes. Received: {size:,} bytes</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» doit être un fichier ordinaire d’au plus {most_bytes:,} octets. Reçu&#x202f;: {size:,} octets</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was kept to be run only: it has no Keras model</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’a été gardé que pour être exécuté&#x202f;: il n’a pas de modèle Keras</translation>
    </message>
    <message>
        <source>{weights} of &apos;{folder}&apos; needs a kernel and a bias of each layer</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>{weights} de «&#x202f;{folder}&#x202f;» a besoin d’un noyau et d’un biais pour chaque couche</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is no model: it has no readable {card} ({reason})</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>«&#x202f;{folder}&#x202f;» n’est pas un modèle&#x202f;: il n’a pas de {card} lisible ({reason})</translation>
    </message>
    <message>
        <source>{name} of &apos;{folder}&apos; was changed after the model was made: copy the whole folder again</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>{name} de «&#x202f;{folder}&#x202f;» a été modifié après la création du modèle&#x202f;: copie de nouveau tout le dossier</translation>
    </message>
    <message>
        <source>the card of &apos;{folder}&apos; makes no sense: {reason}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>la fiche de «&#x202f;{folder}&#x202f;» n’a pas de sens&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; lacks {name} ({reason}): copy the whole folder again</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>il manque {name} à «&#x202f;{folder}&#x202f;» ({reason})&#x202f;: copie de nouveau tout le dossier</translation>
    </message>
    <message>
        <source>{name} must be at least {least:.10g}. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation>{name} doit valoir au moins {least:.10g}. Reçu&#x202f;: {number}</translation>
    </message>
    <message>
        <source>{name} must be finite. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation>{name} doit être fini. Reçu&#x202f;: {number}</translation>
    </message>
    <message>
        <source>{name} must be between {least:.10g} and {most:.10g}. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation>{name} doit être entre {least:.10g} et {most:.10g}. Reçu&#x202f;: {number}</translation>
    </message>
    <message>
        <source>{name} must be more than {least:.10g}. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation>{name} doit être plus grand que {least:.10g}. Reçu&#x202f;: {number}</translation>
    </message>
    <message>
        <source>{where} is malformed: {reason}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>{where} est mal formé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>network/card.py</extracomment>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <extracomment>network/card.py</extracomment>
        <translation>il a plus de {most} caractères</translation>
    </message>
    <message>
        <source>it holds a line break or another control character</source>
        <extracomment>network/card.py</extracomment>
        <translation>il contient un saut de ligne ou un autre caractère de contrôle</translation>
    </message>
    <message>
        <source>it looks like markup: leave out &lt;, &gt; and &amp;…;</source>
        <extracomment>network/card.py</extracomment>
        <translation>il ressemble à du balisage&#x202f;: n’utilise pas &lt;, &gt; et &amp;…;</translation>
    </message>
    <message>
        <source>its title cannot be used: {fault}. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation>son titre ne peut pas être utilisé&#x202f;: {fault}. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <extracomment>network/card.py</extracomment>
        <translation>un texte est trop long</translation>
    </message>
    <message>
        <source>a text holds a line break or another control character</source>
        <extracomment>network/card.py</extracomment>
        <translation>un texte contient un saut de ligne ou un autre caractère de contrôle</translation>
    </message>
    <message>
        <source>it needs two or more different classes. Received: {classes}</source>
        <extracomment>network/card.py</extracomment>
        <translation>il faut deux classes différentes ou plus. Reçu&#x202f;: {classes}</translation>
    </message>
    <message>
        <source>it has too many classes. Received: {received:,}, at most {most:,}</source>
        <extracomment>network/card.py</extracomment>
        <translation>il y a trop de classes. Reçu&#x202f;: {received:,}, au plus {most:,}</translation>
    </message>
    <message>
        <source>the positive class is none of its classes. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation>la classe positive n’est aucune de ses classes. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>it needs 1 to {most} layers. Received: {received:,}</source>
        <extracomment>network/card.py</extracomment>
        <translation>il faut de 1 à {most} couches. Reçu&#x202f;: {received:,}</translation>
    </message>
    <message>
        <source>two layers have the same name</source>
        <extracomment>network/card.py</extracomment>
        <translation>deux couches ont le même nom</translation>
    </message>
    <message>
        <source>it does not begin with rescaling. Received: {kind}</source>
        <extracomment>network/card.py</extracomment>
        <translation>la première couche n’est pas une mise à l’échelle. Reçu&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>its last layer does not give one number a class</source>
        <extracomment>network/card.py</extracomment>
        <translation>sa dernière couche ne donne pas un nombre par classe</translation>
    </message>
    <message>
        <source>its input must be 1 to {most} pixels wide. Received: {received:,}</source>
        <extracomment>network/card.py</extracomment>
        <translation>son entrée doit avoir de 1 à {most} pixels de large. Reçu&#x202f;: {received:,}</translation>
    </message>
    <message>
        <source>its threshold is no probability. Received: {threshold}</source>
        <extracomment>network/card.py</extracomment>
        <translation>son seuil n’est pas une probabilité. Reçu&#x202f;: {threshold}</translation>
    </message>
    <message>
        <source>a number is not finite</source>
        <extracomment>network/card.py</extracomment>
        <translation>un nombre n’est pas fini</translation>
    </message>
    <message>
        <source>the name of a class cannot be used: {fault}. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation>le nom d’une classe ne peut pas être utilisé&#x202f;: {fault}. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>the name of a layer cannot be used: {fault}. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation>le nom d’une couche ne peut pas être utilisé&#x202f;: {fault}. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>its date is invalid. Received: {date}</source>
        <extracomment>network/card.py</extracomment>
        <translation>sa date n’est pas valide. Reçu&#x202f;: {date}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has an impossible shape. Received: {shape}</source>
        <extracomment>network/card.py</extracomment>
        <translation>la couche «&#x202f;{layer}&#x202f;» a une forme impossible. Reçu&#x202f;: {shape}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; lacks its settings</source>
        <extracomment>network/card.py</extracomment>
        <translation>il manque à la couche «&#x202f;{layer}&#x202f;» ses réglages</translation>
    </message>
    <message>
        <source>the arrays of &apos;{folder}&apos; are not those of its card&apos;s layers. Received: {names}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>les tableaux de «&#x202f;{folder}&#x202f;» ne sont pas ceux des couches de sa fiche. Reçu&#x202f;: {names}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; needs too much memory. Received: {cells:,} numbers</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>le réseau de «&#x202f;{folder}&#x202f;» demande trop de mémoire. Reçu&#x202f;: {cells:,} nombres</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; of &apos;{folder}&apos; gives numbers that are not finite</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>la couche «&#x202f;{layer}&#x202f;» de «&#x202f;{folder}&#x202f;» donne des nombres qui ne sont pas finis</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; of &apos;{folder}&apos; is not what its card says. Received: shape {received}, expected {expected}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>la couche «&#x202f;{layer}&#x202f;» de «&#x202f;{folder}&#x202f;» n’est pas ce que dit sa fiche. Reçu&#x202f;: forme {received}, attendu&#x202f;: {expected}</translation>
    </message>
    <message>
        <source>the card and arrays of &apos;{folder}&apos; are not what its network runs with. Received: layer &apos;{layer}&apos;, {difference:.2g} apart</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>la fiche et les tableaux de «&#x202f;{folder}&#x202f;» ne sont pas ce que son réseau exécute. Reçu&#x202f;: couche «&#x202f;{layer}&#x202f;», écart de {difference:.2g}</translation>
    </message>
    <message>
        <source>the files of &apos;{folder}&apos; contradict each other: {reason}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>les fichiers de «&#x202f;{folder}&#x202f;» se contredisent&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; cannot be loaded: {reason}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>le réseau de «&#x202f;{folder}&#x202f;» ne peut pas être chargé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder, such as TensorFlow&apos;s SavedModel, which holds a program instead of layers: load it in Keras, and save the model as .keras</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est un dossier, comme le SavedModel de TensorFlow, qui contient un programme au lieu de couches&#x202f;: charge-le dans Keras, et enregistre le modèle en .keras</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is in the old .h5 format, which can hold code that runs when it is read: load it where you trust it, and save the model as .keras</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est dans l’ancien format .h5, qui peut contenir du code exécuté à la lecture&#x202f;: charge-le là où tu lui fais confiance, et enregistre le modèle en .keras</translation>
    </message>
    <message>
        <source>it was saved by another Keras: save it with Keras 3. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>il a été enregistré par un autre Keras&#x202f;: enregistre-le avec Keras 3. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>it does not say what goes in: begin it with keras.Input, or call it once before saving</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>il ne dit pas ce qui entre&#x202f;: commence-le par keras.Input, ou appelle-le une fois avant de l’enregistrer</translation>
    </message>
    <message>
        <source>it must have 1 to {most} layers. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>il doit avoir de 1 à {most} couches. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>it must end in one number a class. Received: an output of shape {shape}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>il doit se terminer par un nombre par classe. Reçu&#x202f;: une sortie de forme {shape}</translation>
    </message>
    <message>
        <source>its models are nested more than {deepest} deep</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>ses modèles sont imbriqués sur plus de {deepest} niveaux</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>ce n’est pas un texte</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; ({class_name}) is not one of Keras&apos; own: its code would have to run, and a file from elsewhere may not. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>la couche «&#x202f;{name}&#x202f;» ({class_name}) n’est pas de Keras&#x202f;: son code devrait être exécuté, et un fichier venu d’ailleurs n’en a pas le droit. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>only Sequential and Functional models of Keras&apos; own layers can be read without running code. Received: {class_name}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>seuls les modèles Sequential et Functional faits des couches de Keras peuvent être lus sans exécuter de code. Reçu&#x202f;: {class_name}</translation>
    </message>
    <message>
        <source>its class is somebody&apos;s own. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>sa classe n’est pas de Keras. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>its description has no list of layers</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>sa description n’a pas de liste de couches</translation>
    </message>
    <message>
        <source>it must have one input and one output, each layer following the one before</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>il doit avoir une entrée et une sortie, et chaque couche suivre la précédente</translation>
    </message>
    <message>
        <source>a layer has no settings. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>une couche n’a pas de réglages. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no Keras model: it lacks {missing}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un modèle Keras&#x202f;: il lui manque {missing}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be imported: {error}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être importé&#x202f;: {error}</translation>
    </message>
    <message>
        <source>each layer must follow the one before, without branches or layers used twice. Received: &apos;{layer}&apos; does not simply follow &apos;{before}&apos;</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>chaque couche doit suivre la précédente, sans branches ni couches utilisées deux fois. Reçu&#x202f;: «&#x202f;{layer}&#x202f;» ne suit pas simplement «&#x202f;{before}&#x202f;»</translation>
    </message>
    <message>
        <source>{name} of &apos;{filename}&apos; is malformed: {reason}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>{name} de «&#x202f;{filename}&#x202f;» est mal formé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>no version</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>aucune version</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; ({kind})</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>la couche «&#x202f;{layer}&#x202f;» ({kind})</translation>
    </message>
    <message>
        <source>it is too large: at most {most_parameters:,} weights and {most_cells:,} outputs can be shown. Received: {weights:,} weights, {cells:,} outputs</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>il est trop grand&#x202f;: au plus {most_parameters:,} poids et {most_cells:,} sorties peuvent être montrés. Reçu&#x202f;: {weights:,} poids, {cells:,} sorties</translation>
    </message>
    <message>
        <source>its input must be one square picture of known size, gray or in colour, such as (64, 64, 1). Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>son entrée doit être une image carrée de taille connue, en gris ou en couleur, par exemple (64, 64, 1). Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>its input must be 8 to {most} pixels wide. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>son entrée doit avoir de 8 à {most} pixels de large. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>its input must be float32 or uint8. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>son entrée doit être en float32 ou uint8. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>dilated and grouped convolutions have no lens</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>les convolutions dilatées ou groupées n’ont pas de loupe</translation>
    </message>
    <message>
        <source>it keeps the dimensions that it pools away</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>elle garde les dimensions qu’elle réduit par pooling</translation>
    </message>
    <message>
        <source>channels must come last</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>les canaux doivent venir en dernier</translation>
    </message>
    <message>
        <source>it must come after Flatten or global pooling</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>elle doit venir après Flatten ou un pooling global</translation>
    </message>
    <message>
        <source>quantized and adapted weights are not understood</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>les poids quantifiés ou adaptés ne sont pas compris</translation>
    </message>
    <message>
        <source>it must work on each channel by itself</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>elle doit traiter chaque canal séparément</translation>
    </message>
    <message>
        <source>only the plain max(0, x) has a lens: no largest value, no slope, no threshold</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>seul le simple max(0, x) a une loupe&#x202f;: pas de plus grande valeur, pas de pente, pas de seuil</translation>
    </message>
    <message>
        <source>it must work along the last axis</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>elle doit agir le long du dernier axe</translation>
    </message>
    <message>
        <source>only {kinds} can, and layers for training only, such as Dropout</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>seules {kinds} peuvent l’être, et les couches qui ne servent qu’à l’entraînement, comme Dropout</translation>
    </message>
    <message>
        <source>it must compute in float32. Received: {dtype}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>elle doit calculer en float32. Reçu&#x202f;: {dtype}</translation>
    </message>
    <message>
        <source>it must come before Flatten</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>elle doit venir avant Flatten</translation>
    </message>
    <message>
        <source>its {setting} must be one of {known}. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>{setting} doit être l’un de {known}. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>it would leave nothing: it gets {height}x{width} and looks at {rows}x{columns}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>elle ne laisserait rien&#x202f;: elle reçoit {height}x{width} et regarde {rows}x{columns}</translation>
    </message>
    <message>
        <source>numbers must be whole, from 1 to {most:,}. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>les nombres doivent être entiers, de 1 à {most:,}. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>{where} cannot be imported: {reason}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>{where} ne peut pas être importée&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>its {setting} must be one number. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>{setting} doit être un seul nombre. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>{where} lacks a setting, or has a strange one: {reason}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>à {where}, il manque un réglage, ou l’un d’eux est étrange&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{reason}: choose another name. Received: {name}</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>{reason}&#x202f;: choisis un autre nom. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>un modèle a besoin d’un nom</translation>
    </message>
    <message>
        <source>a name has at most {most} characters</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>un nom a au plus {most} caractères</translation>
    </message>
    <message>
        <source>a name is a folder&apos;s name, without {characters} and line breaks</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>un nom est celui d’un dossier, sans {characters} ni sauts de ligne</translation>
    </message>
    <message>
        <source>a name begins with a letter or a number, and does not end in a dot or a space</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>un nom commence par une lettre ou un chiffre, et ne se termine ni par un point ni par un blanc</translation>
    </message>
    <message>
        <source>Windows keeps that name for itself</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>Windows se réserve ce nom</translation>
    </message>
    <message>
        <source>names ending in {end} are for what a training run keeps beside its model</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>les noms en {end} sont pour ce qu’un entraînement garde à côté de son modèle</translation>
    </message>
    <message>
        <source>a model that belongs to the program is called so</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>un modèle qui fait partie du programme s’appelle ainsi</translation>
    </message>
    <message>
        <source>another model is called so</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>un autre modèle s’appelle ainsi</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; cannot be computed anew. Received: kind &apos;{kind}&apos;</source>
        <extracomment>network/numpy_network.py</extracomment>
        <translation>la couche «&#x202f;{layer}&#x202f;» ne peut pas être recalculée. Reçu&#x202f;: type «&#x202f;{kind}&#x202f;»</translation>
    </message>
    <message>
        <source>the run &apos;{folder}&apos; is going on: end it first</source>
        <extracomment>network/runs.py</extracomment>
        <translation>l’entraînement «&#x202f;{folder}&#x202f;» est en cours&#x202f;: termine-le d’abord</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; cannot be run: {reason}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>le réseau de «&#x202f;{folder}&#x202f;» ne peut pas être exécuté&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; does not end in a softmax layer: retrain it</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>le réseau de «&#x202f;{folder}&#x202f;» ne se termine pas par une couche softmax&#x202f;: entraîne-le de nouveau</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; has other layers than its card. Received: {received}, expected {expected}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>le réseau de «&#x202f;{folder}&#x202f;» a d’autres couches que sa fiche. Reçu&#x202f;: {received}, attendu&#x202f;: {expected}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; has another input than its card. Received: {shape}, expected {input_shape}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>le réseau de «&#x202f;{folder}&#x202f;» a une autre entrée que sa fiche. Reçu&#x202f;: {shape}, attendu&#x202f;: {input_shape}</translation>
    </message>
    <message>
        <source>{number} cameras are called &apos;{name}&apos;: say which one. Known: {keys}</source>
        <extracomment>sources/cameras.py</extracomment>
        <translation>{number} caméras s’appellent «&#x202f;{name}&#x202f;»&#x202f;: dis laquelle. Connues&#x202f;: {keys}</translation>
    </message>
    <message>
        <source>no pictures come from {host} ({reason}): check the address, and that the camera is on</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>aucune image ne vient de {host} ({reason})&#x202f;: vérifie l’adresse, et que la caméra est allumée</translation>
    </message>
    <message>
        <source>the class &apos;{name}&apos; needs {fewest} usable images or more: add some. Received: {received}</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>la classe «&#x202f;{name}&#x202f;» a besoin de {fewest} images utilisables ou plus&#x202f;: ajoutes-en. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>no usable image of the class &apos;{name}&apos; is left for training: add images of other people or bursts</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>il ne reste aucune image utilisable de la classe «&#x202f;{name}&#x202f;» pour l’entraînement&#x202f;: ajoute des images d’autres personnes ou rafales</translation>
    </message>
    <message>
        <source>no usable image of the class &apos;{name}&apos; is left for validation: add images of other people or bursts, or raise --validation</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>il ne reste aucune image utilisable de la classe «&#x202f;{name}&#x202f;» pour la validation&#x202f;: ajoute des images d’autres personnes ou rafales, ou augmente --validation</translation>
    </message>
    <message>
        <source>the loss is no number any more, so the weights are put back to those before: lower the learning rate. Received: {learning_rate:g}</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation>la perte n’est plus un nombre, les poids sont donc remis à ceux d’avant&#x202f;: réduis le taux d’apprentissage. Reçu&#x202f;: {learning_rate:g}</translation>
    </message>
    <message>
        <source>the loss grew to {loss:.3g}, so the weights are put back to those before: lower the learning rate. Received: {learning_rate:g}</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation>la perte est montée à {loss:.3g}, les poids sont donc remis à ceux d’avant&#x202f;: réduis le taux d’apprentissage. Reçu&#x202f;: {learning_rate:g}</translation>
    </message>
    <message>
        <source>a weight grew to {weight:.3g}, so the weights are put back to those before: lower the learning rate. Received: {learning_rate:g}</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation>un poids est monté à {weight:.3g}, les poids sont donc remis à ceux d’avant&#x202f;: réduis le taux d’apprentissage. Reçu&#x202f;: {learning_rate:g}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; of &apos;{folder}&apos; is not what its card says. Received: shape {received} of {dtype}, expected {output_shape} of float32</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>la couche «&#x202f;{layer}&#x202f;» de «&#x202f;{folder}&#x202f;» n’est pas ce que dit sa fiche. Reçu&#x202f;: forme {received} en {dtype}, attendu&#x202f;: {output_shape} en float32</translation>
    </message>
    <message>
        <source>there is no model of that name or folder; known are {known}. Received: {name}</source>
        <extracomment>network/store.py</extracomment>
        <translation>il n’y a pas de modèle de ce nom ou dossier&#x202f;; sont connus {known}. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>notes have at most {most:,} characters. Received: {received:,}</source>
        <extracomment>network/store.py</extracomment>
        <translation>les notes ont au plus {most:,} caractères. Reçu&#x202f;: {received:,}</translation>
    </message>
    <message>
        <source>only a model that was removed can come back. Received: {removed}</source>
        <extracomment>network/store.py</extracomment>
        <translation>seul un modèle supprimé peut revenir. Reçu&#x202f;: {removed}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be moved: {reason}. Received: {path}</source>
        <extracomment>network/store.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être déplacé&#x202f;: {reason}. Reçu&#x202f;: {path}</translation>
    </message>
    <message>
        <source>the card of &apos;{name}&apos; cannot be written: {reason}</source>
        <extracomment>network/store.py</extracomment>
        <translation>la fiche de «&#x202f;{name}&#x202f;» ne peut pas être écrite&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>the notes on &apos;{name}&apos; cannot be written: {reason}</source>
        <extracomment>network/store.py</extracomment>
        <translation>les notes sur «&#x202f;{name}&#x202f;» ne peuvent pas être écrites&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <extracomment>network/store.py</extracomment>
        <translation>il y a déjà quelque chose de ce nom</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; must have at most {largest_statistics:,} bytes. Received: {size:,}</source>
        <extracomment>network/training_statistics.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» doit avoir au plus {largest_statistics:,} octets. Reçu&#x202f;: {size:,}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no statistics of this model: {reason}</source>
        <extracomment>network/training_statistics.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne contient pas les statistiques de ce modèle&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; ends the program that runs it: do not use it. Received: {received}</source>
        <extracomment>network/trial.py</extracomment>
        <translation>le réseau de «&#x202f;{folder}&#x202f;» met fin au programme qui l’exécute&#x202f;: ne l’utilise pas. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; does not answer within {patience:.0f} seconds</source>
        <extracomment>network/trial.py</extracomment>
        <translation>le réseau de «&#x202f;{folder}&#x202f;» ne répond pas en {patience:.0f} secondes</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no zip file, or a broken one ({reason}): copy it again</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un fichier zip, ou il est endommagé ({reason})&#x202f;: copie-le de nouveau</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has another size than the zip says: do not use it. Received: {declared:,} bytes</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a une autre taille que ne le dit le zip&#x202f;: ne l’utilise pas. Reçu&#x202f;: {declared:,} octets</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no zip file, or it is cut short: copy it again</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un fichier zip, ou il est tronqué&#x202f;: copie-le de nouveau</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; says of itself that it is larger than 4 GB, which is not read</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» dit dépasser 4 Go, ce qui n’est pas lu</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds more files than it may. Received: {entries:,}, at most {most:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» contient plus de fichiers que permis. Reçu&#x202f;: {entries:,}, au plus {most:,}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; grows more than {largest_ratio} times when unpacked: do not use it. Received: {size:,} bytes that become {unpacked:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» grandit plus de {largest_ratio} fois une fois décompressé&#x202f;: ne l’utilise pas. Reçu&#x202f;: {size:,} octets qui en deviennent {unpacked:,}</translation>
    </message>
    <message>
        <source>&apos;{filename}&apos; in &apos;{zip_name}&apos; is too large. Received: {size:,} bytes, at most {most:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{filename}&#x202f;» dans «&#x202f;{zip_name}&#x202f;» est trop grand. Reçu&#x202f;: {size:,} octets, au plus {most:,}</translation>
    </message>
    <message>
        <source>&apos;{filename}&apos; in &apos;{zip_name}&apos; grows more than {largest_ratio} times when unpacked: do not use it. Received: {compress_size:,} bytes that become {size:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{filename}&#x202f;» dans «&#x202f;{zip_name}&#x202f;» grandit plus de {largest_ratio} fois une fois décompressé&#x202f;: ne l’utilise pas. Reçu&#x202f;: {compress_size:,} octets qui en deviennent {size:,}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; is locked with a password: unlock it first</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{zip_name}&#x202f;» est protégé par un mot de passe&#x202f;: déverrouille-le d’abord</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; is compressed in a rare way: zip it again. Received: {compress_type}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{zip_name}&#x202f;» est compressé d’une façon rare&#x202f;: refais le zip. Reçu&#x202f;: {compress_type}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; would write outside its own folder: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{zip_name}&#x202f;» écrirait hors de son propre dossier&#x202f;: ne l’utilise pas. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; has &apos;\&apos; between its folders, as some programs for Windows write it: zip it again with another one. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{zip_name}&#x202f;» a «&#x202f;\&#x202f;» entre ses dossiers, comme l’écrivent certains programmes pour Windows&#x202f;: compresse-le de nouveau avec un autre. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; holds a link instead of a file: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{zip_name}&#x202f;» contient un lien au lieu d’un fichier&#x202f;: ne l’utilise pas. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; holds a file twice: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{zip_name}&#x202f;» contient deux fois un fichier&#x202f;: ne l’utilise pas. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; holds something that does not belong there: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«&#x202f;{zip_name}&#x202f;» contient quelque chose qui n’y a pas sa place&#x202f;: ne l’utilise pas. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>it was saved by a newer SmileDesk: install that one. Received: version {version}</source>
        <extracomment>project/format.py</extracomment>
        <translation>il a été enregistré par un SmileDesk plus récent&#x202f;: installe cette version. Reçu&#x202f;: version {version}</translation>
    </message>
    <message>
        <source>it has too many classes. Received: {number:,}</source>
        <extracomment>project/format.py</extracomment>
        <translation>il a trop de classes. Reçu&#x202f;: {number:,}</translation>
    </message>
    <message>
        <source>its settings name a model that it does not hold. Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation>ses réglages nomment un modèle qu’il ne contient pas. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>it lacks &apos;{name}&apos;: save it again</source>
        <extracomment>project/format.py</extracomment>
        <translation>il lui manque «&#x202f;{name}&#x202f;»&#x202f;: enregistre-le de nouveau</translation>
    </message>
    <message>
        <source>a model cannot have its name ({reason}). Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation>un modèle ne peut pas porter ce nom ({reason}). Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>two of its classes or models have one name. Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation>deux de ses classes ou modèles portent le même nom. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; does not list one of its files. Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne liste pas l’un de ses fichiers. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>it is no project: it lacks &apos;{file}&apos;</source>
        <extracomment>project/opening.py</extracomment>
        <translation>ce n’est pas un projet&#x202f;: il lui manque «&#x202f;{file}&#x202f;»</translation>
    </message>
    <message>
        <source>{where}: the label is another than the folder. Received: {label}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>{where}&#x202f;: l’étiquette n’est pas celle du dossier. Reçu&#x202f;: {label}</translation>
    </message>
    <message>
        <source>its samples cannot be used: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>ses exemples ne peuvent pas être utilisés&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{where}: a cell is too long, or is no text. Received: {text}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>{where}&#x202f;: une cellule est trop longue, ou n’est pas du texte. Reçu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be opened: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être ouvert&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be opened, since &apos;{place}&apos; cannot be read or written: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être ouvert, car «&#x202f;{place}&#x202f;» ne peut être ni lu ni écrit&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>its model &apos;{name}&apos; cannot be used: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>son modèle «&#x202f;{name}&#x202f;» ne peut pas être utilisé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>line {line} of its samples.csv names no file of the project, or one again. Received: {file}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>la ligne {line} de son samples.csv ne nomme aucun fichier du projet, ou en répète un. Reçu&#x202f;: {file}</translation>
    </message>
    <message>
        <source>{where}: &apos;{column}&apos; is no time. Received: {text}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>{where}&#x202f;: «&#x202f;{column}&#x202f;» n’est pas une heure. Reçu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>cancelled: nothing was changed</source>
        <extracomment>project/progress.py</extracomment>
        <translation>annulé&#x202f;: rien n’a été modifié</translation>
    </message>
    <message>
        <source>a project has at most {most_pictures:,} pictures, {most_classes} classes and {most_models} models: leave some out. Received: {pictures:,}, {classes} and {models}</source>
        <extracomment>project/saving.py</extracomment>
        <translation>un projet a au plus {most_pictures:,} images, {most_classes} classes et {most_models} modèles&#x202f;: laisses-en de côté. Reçu&#x202f;: {pictures:,}, {classes} et {models}</translation>
    </message>
    <message>
        <source>the project grows larger than 4 GB: leave some samples out. Received: {path}</source>
        <extracomment>project/saving.py</extracomment>
        <translation>le projet dépasse 4 Go&#x202f;: laisse des exemples de côté. Reçu&#x202f;: {path}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not empty: choose another name</source>
        <extracomment>recording/append_file.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas vide&#x202f;: choisis un autre nom</translation>
    </message>
    <message>
        <source>this installation of PyAV cannot encode H.264: install the package &apos;av&apos;. Tried: {encoders}</source>
        <extracomment>recording/film_file.py</extracomment>
        <translation>cette installation de PyAV ne peut pas encoder en H.264&#x202f;: installe le paquet «&#x202f;av&#x202f;». Essayé&#x202f;: {encoders}</translation>
    </message>
    <message>
        <source>{name} cannot encode pictures of this size: use another size. Received: {width} x {height} pixels</source>
        <extracomment>recording/film_file.py</extracomment>
        <translation>{name} ne peut pas encoder d’images de cette taille&#x202f;: prends une autre taille. Reçu&#x202f;: {width} x {height} pixels</translation>
    </message>
    <message>
        <source>no stream of the Lab Streaming Layer can be opened: {error}</source>
        <extracomment>recording/outlets/lsl.py</extracomment>
        <translation>aucun flux du Lab Streaming Layer ne peut être ouvert&#x202f;: {error}</translation>
    </message>
    <message>
        <source>streams reach this machine or the network. Received: {name}, expected machine or network</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation>les flux atteignent cette machine ou le réseau. Reçu&#x202f;: {name}, attendu&#x202f;: machine ou network</translation>
    </message>
    <message>
        <source>this version of the Lab Streaming Layer reaches the whole network: {remedy}. Received: pylsl {version}</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation>cette version du Lab Streaming Layer atteint tout le réseau&#x202f;: {remedy}. Reçu&#x202f;: pylsl {version}</translation>
    </message>
    <message>
        <source>the Lab Streaming Layer is missing: {remedy}</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation>le Lab Streaming Layer manque&#x202f;: {remedy}</translation>
    </message>
    <message>
        <source>no marker can be received on {address}: {reason}</source>
        <extracomment>recording/outlets/osc.py</extracomment>
        <translation>aucun marqueur ne peut être reçu sur {address}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>write HOST:PORT, such as 127.0.0.1:9000 or [::1]:9000, with a port from 1 to 65535</source>
        <extracomment>recording/outlets/udp_address.py</extracomment>
        <translation>écris HOST:PORT, par exemple 127.0.0.1:9000 ou [::1]:9000, avec un port de 1 à 65535</translation>
    </message>
    <message>
        <source>this is no address of a program: {advice}. Received: {text}</source>
        <extracomment>recording/outlets/udp_address.py</extracomment>
        <translation>ce n’est pas l’adresse d’un programme&#x202f;: {advice}. Reçu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>no machine of this name is known: check the name. Received: {host}</source>
        <extracomment>recording/outlets/udp_address.py</extracomment>
        <translation>aucune machine de ce nom n’est connue&#x202f;: vérifie le nom. Reçu&#x202f;: {host}</translation>
    </message>
    <message>
        <source>a JPEG has at most {most} pixels a side: choose PNG. Received: {width} x {height}</source>
        <extracomment>recording/pictures.py</extracomment>
        <translation>un JPEG a au plus {most} pixels de côté&#x202f;: choisis PNG. Reçu&#x202f;: {width} x {height}</translation>
    </message>
    <message>
        <source>another model was chosen, and the columns are those of &apos;{model}&apos;: start a new recording</source>
        <extracomment>recording/readings.py</extracomment>
        <translation>un autre modèle a été choisi, et les colonnes sont celles de «&#x202f;{model}&#x202f;»&#x202f;: lance un nouvel enregistrement</translation>
    </message>
    <message>
        <source>the smile shutter needs a model of two classes, one of them a smile: choose another. Received: {classes}</source>
        <extracomment>recording/shutter_receiver.py</extracomment>
        <translation>le déclencheur au sourire a besoin d’un modèle à deux classes, dont un sourire&#x202f;: choisis-en un autre. Reçu&#x202f;: {classes}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no frames over time: give the table of a recording or of a film</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’a pas d’images dans le temps&#x202f;: donne le tableau d’un enregistrement ou d’un film</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; needs a column of probabilities, such as &apos;p_smile&apos;. Received: {received}</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» a besoin d’une colonne de probabilités, par exemple «&#x202f;p_smile&#x202f;». Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no column &apos;p_{chosen}&apos;: choose one of its classes, {classes}</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’a pas de colonne «&#x202f;p_{chosen}&#x202f;»&#x202f;: choisis l’une de ses classes, {classes}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}, column &apos;{column}&apos;: {fault}. Received: &apos;{received}&apos;</source>
        <extracomment>recording/summary/row_values.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;», ligne {line}, colonne «&#x202f;{column}&#x202f;»&#x202f;: {fault}. Reçu&#x202f;: «&#x202f;{received}&#x202f;»</translation>
    </message>
    <message>
        <source>it is before that of the row above: sort the rows by session and frame</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>c’est avant la ligne précédente&#x202f;: trie les lignes par session et frame</translation>
    </message>
    <message>
        <source>it has two rows on this frame</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>il y a deux lignes sur cette image</translation>
    </message>
    <message>
        <source>it needs a number</source>
        <extracomment>recording/summary/row_values.py</extracomment>
        <translation>il faut un nombre</translation>
    </message>
    <message>
        <source>it is none of those that the program writes</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>ce n’est aucune des valeurs que le programme écrit</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no request for this command: {error}</source>
        <extracomment>jobs/request_file.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas une demande pour cette commande&#x202f;: {error}</translation>
    </message>
    <message>
        <source>only models of your own can be renamed, removed or have notes: see &apos;smiledesk models list&apos;. Received: {name}</source>
        <extracomment>network/store.py</extracomment>
        <translation>seuls tes propres modèles peuvent être renommés ou supprimés, ou avoir des notes&#x202f;: vois «&#x202f;smiledesk models list&#x202f;». Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>the model &apos;{name}&apos; belongs to the program: it cannot be renamed or removed, and has no notes</source>
        <extracomment>network/store.py</extracomment>
        <translation>le modèle «&#x202f;{name}&#x202f;» fait partie du programme&#x202f;: il ne peut être ni renommé ni supprimé, et n’a pas de notes</translation>
    </message>
    <message>
        <source>how far the Lab Streaming Layer reaches is set until SmileDesk ends: start it again. Received: {reach}, set to {chosen}</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation>la portée du Lab Streaming Layer est fixée jusqu’à ce que SmileDesk se termine&#x202f;: relance-le. Reçu&#x202f;: {reach}, la portée est {chosen}</translation>
    </message>
    <message>
        <source>marker</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>p({class_name})</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>p({class_name})</translation>
    </message>
    <message>
        <source>frames: {number:,}</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>images&#x202f;: {number:,}</translation>
    </message>
    <message>
        <source>dropped: {number:,}</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>perdues&#x202f;: {number:,}</translation>
    </message>
    <message>
        <source>{drawn} of {faces} faces, those judged longest</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>{drawn} visages sur {faces}, ceux jugés le plus longtemps</translation>
    </message>
    <message>
        <source>no face</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>aucun visage</translation>
    </message>
    <message>
        <source>episode</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>épisode</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>seuil</translation>
    </message>
    <message>
        <source>time starts anew</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>le temps recommence</translation>
    </message>
    <message>
        <source>episodes: {number}</source>
        <extracomment>recording/summary/plot_lane.py</extracomment>
        <translation>épisodes&#x202f;: {number}</translation>
    </message>
    <message>
        <source>missing: {share:.0%}</source>
        <extracomment>recording/summary/plot_lane.py</extracomment>
        <translation>absent&#x202f;: {share:.0%}</translation>
    </message>
    <message>
        <source>face {number}</source>
        <extracomment>recording/summary/plot_lane.py</extracomment>
        <translation>visage {number}</translation>
    </message>
    <message>
        <source>{class_name} in {share:.0%} of the judged time</source>
        <extracomment>recording/summary/plot_lane.py</extracomment>
        <translation>{class_name} pendant {share:.0%} du temps jugé</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;: pictures have no time, and are left out: {number:,}</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;»&#x202f;: les photos n’ont pas de repère dans le temps et sont laissées de côté&#x202f;: {number:,}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no table of readings: it needs a column &apos;{needed}&apos;. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un tableau de mesures&#x202f;: il faut une colonne «&#x202f;{needed}&#x202f;». Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number} is cut off, and left out</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;»&#x202f;: la ligne {number} est tronquée et laissée de côté</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is empty: give a table of readings</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est vide&#x202f;: donne un tableau de mesures</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no table of readings: give a CSV or JSON lines. Received: a binary file</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un tableau de mesures&#x202f;: donne un fichier CSV ou de lignes JSON. Reçu&#x202f;: un fichier binaire</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is not complete UTF-16 text; save it as UTF-8</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être lu&#x202f;: ce n’est pas un texte UTF-16 complet&#x202f;; enregistre-le en UTF-8</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it is no JSON object. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;», ligne {number}&#x202f;: ce n’est pas un objet JSON. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: the row has more cells than the heading, which has {columns}. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;», ligne {number}&#x202f;: la ligne a plus de cellules que l’en-tête, qui en a {columns}. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it is no JSON object, which a line of a JSON table is. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;», ligne {number}&#x202f;: ce n’est pas un objet JSON, comme l’est une ligne d’un tableau JSON. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it cannot be read: {error}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;», ligne {number}&#x202f;: elle ne peut pas être lue&#x202f;: {error}</translation>
    </message>
    <message>
        <source>there is no network to change: choose a model first</source>
        <extracomment>session/analyzer.py</extracomment>
        <translation>il n’y a pas de réseau à modifier&#x202f;: choisis d’abord un modèle</translation>
    </message>
    <message>
        <source>no baseline was taken: the model has no positive class whose logit it could be</source>
        <extracomment>session/analyzer.py</extracomment>
        <translation>aucune référence n’a été prise&#x202f;: le modèle n’a pas de classe positive dont elle pourrait être le logit</translation>
    </message>
    <message>
        <source>no baseline was taken: the face moved away; hold still, and try again</source>
        <extracomment>session/baseline.py</extracomment>
        <translation>aucune référence n’a été prise&#x202f;: le visage s’est éloigné&#x202f;; ne bouge pas, et réessaye</translation>
    </message>
    <message>
        <source>no baseline was taken: the picture or the model changed meanwhile; try again</source>
        <extracomment>session/baseline.py</extracomment>
        <translation>aucune référence n’a été prise&#x202f;: l’image ou le modèle a changé entre-temps&#x202f;; réessaye</translation>
    </message>
    <message>
        <source>no baseline was taken: the face was lost; stay in view, and try again</source>
        <extracomment>session/baseline.py</extracomment>
        <translation>aucune référence n’a été prise&#x202f;: le visage a été perdu&#x202f;; reste en vue, et réessaye</translation>
    </message>
    <message>
        <source>{source} cannot be read any more: {reason}</source>
        <extracomment>session/capturing.py</extracomment>
        <translation>{source} ne peut plus être lu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{source} gives no more pictures</source>
        <extracomment>session/capturing.py</extracomment>
        <translation>{source} ne donne plus d’images</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; has no picture that can be read: choose another source</source>
        <extracomment>session/headless.py</extracomment>
        <translation>«&#x202f;{source}&#x202f;» n’a aucune image lisible&#x202f;: choisis une autre source</translation>
    </message>
    <message>
        <source>the model cannot be used: {error}</source>
        <extracomment>session/session.py</extracomment>
        <translation>le modèle ne peut pas être utilisé&#x202f;: {error}</translation>
    </message>
    <message>
        <source>settings that cannot be read have their defaults, {names}: {aside} ({error})</source>
        <extracomment>settings.py</extracomment>
        <translation>les réglages illisibles ({names}) ont leurs valeurs par défaut&#x202f;: {aside} ({error})</translation>
    </message>
    <message>
        <source>the old file is kept as &apos;{aside}&apos;</source>
        <extracomment>settings.py</extracomment>
        <translation>l’ancien fichier est gardé sous «&#x202f;{aside}&#x202f;»</translation>
    </message>
    <message>
        <source>the settings of a newer SmileDesk are read as new: {aside}. Received: {version}</source>
        <extracomment>settings.py</extracomment>
        <translation>les réglages d’un SmileDesk plus récent sont remplacés par les valeurs par défaut&#x202f;: {aside}. Reçu&#x202f;: {version}</translation>
    </message>
    <message>
        <source>the settings are read as new: {aside} ({error})</source>
        <extracomment>settings.py</extracomment>
        <translation>les réglages sont remplacés par les valeurs par défaut&#x202f;: {aside} ({error})</translation>
    </message>
    <message>
        <source>the settings cannot be saved in &apos;{folder}&apos;: {reason}</source>
        <extracomment>settings.py</extracomment>
        <translation>les réglages ne peuvent pas être enregistrés dans «&#x202f;{folder}&#x202f;»&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be used or put aside ({reason})</source>
        <extracomment>settings.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut être ni utilisé ni mis de côté ({reason})</translation>
    </message>
    <message>
        <source>that is no address: it begins like http:// or rtsp://. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>ce n’est pas une adresse&#x202f;: elle commence par exemple par http:// ou rtsp://. Reçu&#x202f;: {address}</translation>
    </message>
    <message>
        <source>addresses begin with http://, https://, rtsp:// or rtmp://. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>les adresses commencent par http://, https://, rtsp:// ou rtmp://. Reçu&#x202f;: {address}</translation>
    </message>
    <message>
        <source>write # as %23, / as %2F, ? as %3F and @ as %40 in a password, and @ as %40 behind the host. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>dans un mot de passe, écris %23 pour #, %2F pour /, %3F pour&#x202f;? et %40 pour @, et après l’hôte %40 pour @. Reçu&#x202f;: {address}</translation>
    </message>
    <message>
        <source>that is no address: it names no host. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>ce n’est pas une adresse&#x202f;: elle ne nomme aucun hôte. Reçu&#x202f;: {address}</translation>
    </message>
    <message>
        <source>a file&apos;s address is file:/// and its whole path. Received: {text}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>l’adresse d’un fichier est file:/// et son chemin complet. Reçu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>that is no address: its host or port cannot be read. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>ce n’est pas une adresse&#x202f;: son hôte ou son port ne peut pas être lu. Reçu&#x202f;: {address}</translation>
    </message>
    <message>
        <source>{camera} is not plugged in: plug it in, or choose another camera</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} n’est pas branchée&#x202f;: branche-la, ou choisis une autre caméra</translation>
    </message>
    <message>
        <source>{camera} is open but sends no picture: unplug it and plug it in again, or choose another resolution</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} est ouverte mais n’envoie pas d’image&#x202f;: débranche-la et rebranche-la, ou choisis une autre résolution</translation>
    </message>
    <message>
        <source>{camera} sends no more pictures: check its cable, or unplug it and plug it in again</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} n’envoie plus d’images&#x202f;: vérifie son câble, ou débranche-la et rebranche-la</translation>
    </message>
    <message>
        <source>{camera} was unplugged: plug it in again</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} a été débranchée&#x202f;: rebranche-la</translation>
    </message>
    <message>
        <source>{camera} opens but does not start: its USB bus may have no room, so unplug other cameras, use another USB port, or choose a smaller resolution in Camera settings. Received: {reason}</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} s’ouvre mais ne démarre pas&#x202f;: son bus USB n’a peut-être plus de place&#x202f;; débranche d’autres caméras, utilise un autre port USB, ou choisis une résolution plus petite dans les réglages de la caméra. Reçu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{camera} cannot be opened: plug it in, close other programs that use it, and allow its use; or explore with the demo</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} ne peut pas être ouverte&#x202f;: branche-la, ferme les autres programmes qui l’utilisent, et autorise son utilisation&#x202f;; ou explore avec la démo</translation>
    </message>
    <message>
        <source>{camera} sends only {formats}, which cannot be read: choose another camera</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} n’envoie que {formats}, qui ne peut pas être lu&#x202f;: choisis une autre caméra</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera without pictures: start the program that gives it some</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} est une caméra virtuelle sans images&#x202f;: lance le programme qui lui en donne</translation>
    </message>
    <message>
        <source>{camera} opens but does not start: its USB bus may have no room, so unplug other cameras, use another USB port, or choose a smaller resolution in Camera settings</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} s’ouvre mais ne démarre pas&#x202f;: son bus USB n’a peut-être plus de place&#x202f;; débranche d’autres caméras, utilise un autre port USB, ou choisis une résolution plus petite dans les réglages de la caméra</translation>
    </message>
    <message>
        <source>{camera} is a video device that gives no pictures, such as an output: choose another</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} est un périphérique vidéo qui ne donne pas d’images, par exemple une sortie&#x202f;: choisis-en un autre</translation>
    </message>
    <message>
        <source>{camera} may not be used by this user: add yourself to the group video (sudo usermod -aG video {user}), log out and in again</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} ne peut pas être utilisée par cet utilisateur&#x202f;: ajoute-toi au groupe video (sudo usermod -aG video {user}), puis ferme et rouvre la session</translation>
    </message>
    <message>
        <source>{camera} is used by another program: close that program</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} est utilisée par un autre programme&#x202f;: ferme ce programme</translation>
    </message>
    <message>
        <source>{camera} is not a camera: choose another</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} n’est pas une caméra&#x202f;: choisis-en une autre</translation>
    </message>
    <message>
        <source>{camera} finds no room on its USB bus: unplug other cameras, use another USB port, or choose a smaller resolution in Camera settings</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} ne trouve pas de place sur son bus USB&#x202f;: débranche d’autres caméras, utilise un autre port USB, ou choisis une résolution plus petite dans les réglages de la caméra</translation>
    </message>
    <message>
        <source>it wants another user name or password</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>un autre nom d’utilisateur ou mot de passe y est demandé</translation>
    </message>
    <message>
        <source>it forbids to look there</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>l’accès y est interdit</translation>
    </message>
    <message>
        <source>it has nothing at that path</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>il n’y a rien à ce chemin</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>rien n’y répond</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>la réponse n’arrive pas à temps</translation>
    </message>
    <message>
        <source>what it sends is no film and no picture</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>ce qui en vient n’est ni un film ni une image</translation>
    </message>
    <message>
        <source>there is no file &apos;{path}&apos;: check the name, and that it is neither a folder nor a device</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>il n’y a pas de fichier «&#x202f;{path}&#x202f;»&#x202f;: vérifie le nom, et que ce n’est ni un dossier ni un périphérique</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be shown: it holds no pictures that this program can decode</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être montré&#x202f;: il ne contient pas d’images que ce programme sache décoder</translation>
    </message>
    <message>
        <source>no pictures come from {host}: check the address, and that the camera is on</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>aucune image ne vient de {host}&#x202f;: vérifie l’adresse, et que la caméra est allumée</translation>
    </message>
    <message>
        <source>it gives no picture</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>il ne donne pas d’image</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is no picture or video that this program knows</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être lu&#x202f;: ce n’est ni une image ni une vidéo que ce programme connaisse</translation>
    </message>
    <message>
        <source>resources/demo/{name}.png cannot be read: reinstall SmileDesk</source>
        <extracomment>sources/demo.py</extracomment>
        <translation>resources/demo/{name}.png ne peut pas être lu&#x202f;: réinstalle SmileDesk</translation>
    </message>
    <message>
        <source>{reason}</source>
        <extracomment>sources/demo.py</extracomment>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>there is no file, folder or camera &apos;{address}&apos;: give a camera&apos;s number or name, an address, a video, a picture, a folder, or demo</source>
        <extracomment>sources/opening.py</extracomment>
        <translation>il n’y a ni fichier, ni dossier, ni caméra «&#x202f;{address}&#x202f;»&#x202f;: donne le numéro ou le nom d’une caméra, une adresse, une vidéo, une image, un dossier, ou demo</translation>
    </message>
    <message>
        <source>the password is not kept: give the address again, with it. Received: {text}</source>
        <extracomment>sources/opening.py</extracomment>
        <translation>le mot de passe n’est pas gardé&#x202f;: redonne l’adresse avec le mot de passe. Reçu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>the source is empty: give a camera&apos;s number or name, an address, a video, a picture, a folder, or demo</source>
        <extracomment>sources/opening.py</extracomment>
        <translation>la source est vide&#x202f;: donne le numéro ou le nom d’une caméra, une adresse, une vidéo, une image, un dossier, ou demo</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be looked at: {reason}</source>
        <extracomment>sources/opening.py</extracomment>
        <translation>«&#x202f;{address}&#x202f;» ne peut pas être examiné&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; cannot be read: {reason}</source>
        <extracomment>sources/picture_folder.py</extracomment>
        <translation>le dossier «&#x202f;{folder}&#x202f;» ne peut pas être lu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is no file</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» ne peut pas être lu&#x202f;: ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is too large: {width} x {height} pixels. Make it smaller: at most {most} million pixels are read</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est trop grand&#x202f;: {width} x {height} pixels. Réduis-le&#x202f;: au plus {most} millions de pixels sont lus</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is too large: {size} MiB. At most {most} are read</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est trop grand&#x202f;: {size} Mio. Au plus {most} sont lus</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be read: it is broken, or no picture that this program knows</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être lu&#x202f;: il est endommagé, ou n’est pas une image que ce programme connaisse</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is HEIC, which needs pillow-heif: {remedy}</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est au format HEIC, qui a besoin de pillow-heif&#x202f;: {remedy}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no pictures: choose another folder</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne contient pas d’images&#x202f;: choisis un autre dossier</translation>
    </message>
    <message>
        <source>{name} sends no more pictures: check the camera and the network</source>
        <extracomment>sources/stream.py</extracomment>
        <translation>{name} n’envoie plus d’images&#x202f;: vérifie la caméra et le réseau</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be read any further: {reason}</source>
        <extracomment>sources/video.py</extracomment>
        <translation>la lecture de «&#x202f;{name}&#x202f;» ne peut pas continuer&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be read: none of its frames can be decoded, or each has more than {most} million pixels</source>
        <extracomment>sources/video.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être lu&#x202f;: aucune de ses images ne peut être décodée, ou chacune a plus de {most} millions de pixels</translation>
    </message>
    <message>
        <source>training needs a folder of images for each of two or more classes, such as smile/ and no_smile/. Received: {received}</source>
        <extracomment>training/classes.py</extracomment>
        <translation>l’entraînement a besoin d’un dossier d’images pour chacune de deux classes ou plus, par exemple smile/ et no_smile/. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>--positive-class must be one of two classes, here {classes}. Received: {requested}</source>
        <extracomment>training/classes.py</extracomment>
        <translation>--positive-class doit être l’une de deux classes, ici {classes}. Reçu&#x202f;: {requested}</translation>
    </message>
    <message>
        <source>a model cannot have a class of this name: {fault}. Received: {name}</source>
        <extracomment>training/classes.py</extracomment>
        <translation>un modèle ne peut pas avoir de classe de ce nom&#x202f;: {fault}. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>no class</source>
        <extracomment>training/classes.py</extracomment>
        <translation>aucune classe</translation>
    </message>
    <message>
        <source>the run cannot go on, discard it: {error}</source>
        <extracomment>training/fit/checkpoint.py</extracomment>
        <translation>l’entraînement ne peut pas continuer, abandonne-le&#x202f;: {error}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; lacks something: {reason}</source>
        <extracomment>training/fit/checkpoint.py</extracomment>
        <translation>il manque quelque chose à «&#x202f;{path}&#x202f;»&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>the soft label of &apos;{path}&apos; has a class that no image has. Received: {name}</source>
        <extracomment>training/fit/labelled_images.py</extracomment>
        <translation>l’étiquette nuancée de «&#x202f;{path}&#x202f;» a une classe qu’aucune image n’a. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>the class &apos;{label}&apos; has no usable image: add some. Received: {number} others</source>
        <extracomment>training/fit/labelled_subset.py</extracomment>
        <translation>la classe «&#x202f;{label}&#x202f;» n’a aucune image utilisable&#x202f;: ajoutes-en. Reçu&#x202f;: {number} autres</translation>
    </message>
    <message>
        <source>the loss grew beyond all numbers: lower the learning rate (--lr). Received: {learning_rate:g}</source>
        <extracomment>training/fit/loop.py</extracomment>
        <translation>la perte a dépassé tous les nombres&#x202f;: réduis le taux d’apprentissage (--lr). Reçu&#x202f;: {learning_rate:g}</translation>
    </message>
    <message>
        <source>training cannot start from &apos;{model}&apos;: {difference}</source>
        <extracomment>training/fit/provenance.py</extracomment>
        <translation>l’entraînement ne peut pas partir de «&#x202f;{model}&#x202f;»&#x202f;: {difference}</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; has weights of other layers: {reason}</source>
        <extracomment>training/fit/provenance.py</extracomment>
        <translation>«&#x202f;{folder}&#x202f;» a les poids d’autres couches&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{report}&apos; is no list of skipped images, and would be replaced: choose another --output</source>
        <extracomment>training/fit/run.py</extracomment>
        <translation>«&#x202f;{report}&#x202f;» n’est pas une liste d’images laissées de côté, et serait remplacé&#x202f;: choisis un autre --output</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; cannot go on: its images are not those that it began with. Put them back, or discard the run and start anew. Received: {folders}</source>
        <extracomment>training/fit/run.py</extracomment>
        <translation>l’entraînement «&#x202f;{run}&#x202f;» ne peut pas continuer&#x202f;: ses images ne sont plus celles du début. Remets-les, ou abandonne l’entraînement et recommence. Reçu&#x202f;: {folders}</translation>
    </message>
    <message>
        <source>{size}x{size} pixels in colour</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>{size}x{size} pixels en couleur</translation>
    </message>
    <message>
        <source>the teacher &apos;{folder}&apos; must know the classes {classes}. Received: {received}</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>l’enseignant «&#x202f;{folder}&#x202f;» doit connaître les classes {classes}. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>the teacher &apos;{folder}&apos; must see what the new network sees, {expected}. Received: {received}</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>l’enseignant «&#x202f;{folder}&#x202f;» doit voir ce que voit le nouveau réseau, {expected}. Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>{size}x{size} pixels in gray</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>{size}x{size} pixels en gris</translation>
    </message>
    <message>
        <source>the teacher &apos;{folder}&apos; cannot be loaded: {error}</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>l’enseignant «&#x202f;{folder}&#x202f;» ne peut pas être chargé&#x202f;: {error}</translation>
    </message>
    <message>
        <source>&apos;{report}&apos; lists the images that were left out; {shortage}</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>«&#x202f;{report}&#x202f;» donne la liste des images laissées de côté&#x202f;; {shortage}</translation>
    </message>
    <message>
        <source>--heads folder needs more than {few} images: leave it out, or add images. Received: {received} images</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>--heads folder a besoin de plus de {few} images&#x202f;: omets-le, ou ajoute des images. Reçu&#x202f;: {received} images</translation>
    </message>
    <message>
        <source>an image was changed while it was read: begin anew. Received: &apos;{path}&apos;</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>une image a été modifiée pendant sa lecture&#x202f;: recommence. Reçu&#x202f;: «&#x202f;{path}&#x202f;»</translation>
    </message>
    <message>
        <source>--group-by is no pattern: {error}. Received: {text}</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>--group-by n’est pas un motif&#x202f;: {error}. Reçu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Keras reads other layers than its description has: do not use it</source>
        <extracomment>training/keras_import/conversion.py</extracomment>
        <translation>Keras lit d’autres couches que n’en a sa description&#x202f;: ne l’utilise pas</translation>
    </message>
    <message>
        <source>the converted network disagrees with the original, which should not happen: please report it. Received: probabilities {difference:.2g} apart</source>
        <extracomment>training/keras_import/conversion.py</extracomment>
        <translation>le réseau converti n’est pas d’accord avec l’original, ce qui ne devrait pas arriver&#x202f;: merci de le signaler. Reçu&#x202f;: probabilités avec un écart de {difference:.2g}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has weights that are not finite: its training went wrong</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>la couche «&#x202f;{layer}&#x202f;» a des poids qui ne sont pas finis&#x202f;: son entraînement a mal tourné</translation>
    </message>
    <message>
        <source>it must end in a Dense layer and softmax, or in one unit and sigmoid</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>il doit se terminer par une couche Dense et un softmax, ou par une unité et une sigmoïde</translation>
    </message>
    <message>
        <source>softmax and sigmoid can be imported at the end only</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>softmax et sigmoïde ne peuvent être importés qu’à la fin</translation>
    </message>
    <message>
        <source>its classes do not exclude each other: it has {units} sigmoids, each with a verdict of its own</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>ses classes ne s’excluent pas&#x202f;: il a {units} sigmoïdes, chacune avec son propre verdict</translation>
    </message>
    <message>
        <source>the softmax of a single number is always 1: it distinguishes nothing</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>le softmax d’un seul nombre est toujours 1&#x202f;: il ne distingue rien</translation>
    </message>
    <message>
        <source>{source} follows no layer with weights and is followed by none</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>{source} ne suit aucune couche avec des poids et n’est suivi d’aucune</translation>
    </message>
    <message>
        <source>{scaling} cannot be folded into {layer} exactly: there is padding around the map, and it would be shifted, too. Put BatchNormalization between a layer and its activation</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>{scaling} ne peut pas être fondu exactement dans {layer}&#x202f;: il y a du remplissage autour de la carte, et il serait décalé aussi. Mets BatchNormalization entre une couche et son activation</translation>
    </message>
    <message>
        <source>{scaling} cannot be folded into weights before or after it: {layer} is in between</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>{scaling} ne peut pas être fondu dans des poids avant ou après&#x202f;: {layer} est entre les deux</translation>
    </message>
    <message>
        <source>after {mean} there must be a Dense layer</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>après {mean}, il faut une couche Dense</translation>
    </message>
    <message>
        <source>{mean} averages too large a map to be shown cell by cell</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>{mean} prend la moyenne d’une carte trop grande pour être montrée case par case</translation>
    </message>
    <message>
        <source>after {mean} there must be a Dense layer. Received: {layer}</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>après {mean}, il faut une couche Dense. Reçu&#x202f;: {layer}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be loaded by Keras: {error}</source>
        <extracomment>training/keras_import/original.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être chargé par Keras&#x202f;: {error}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be loaded by Keras: {reason}</source>
        <extracomment>training/keras_import/original.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être chargé par Keras&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say what its {classes} classes are called: give --classes {example}, in the order it learned them, which in Keras is the alphabetical one</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne dit pas comment s’appellent ses {classes} classes&#x202f;: donne --classes {example}, dans l’ordre où il les a apprises, qui dans Keras est l’ordre alphabétique</translation>
    </message>
    <message>
        <source>--classes must name {classes} different classes for &apos;{name}&apos;. Received: {received}</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation>--classes doit nommer {classes} classes différentes pour «&#x202f;{name}&#x202f;». Reçu&#x202f;: {received}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; takes {channels} channels. Received: --colour {colour}</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» prend {channels} canaux. Reçu&#x202f;: --colour {colour}</translation>
    </message>
    <message>
        <source>a model cannot have this name, or a class of it: {fault}. Received: {given}</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation>ni un modèle ni l’une de ses classes ne peut porter ce nom&#x202f;: {fault}. Reçu&#x202f;: {given}</translation>
    </message>
    <message>
        <source>its weights are too large. Received: {size:,} bytes, at most {most_bytes:,}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>ses poids sont trop grands. Reçu&#x202f;: {size:,} octets, au plus {most_bytes:,}</translation>
    </message>
    <message>
        <source>its weights are in another file: do not use it. Received: {name}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>ses poids sont dans un autre fichier&#x202f;: ne l’utilise pas. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>its weights are not numbers: do not use it. Received: {name} of {dtype}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>ses poids ne sont pas des nombres&#x202f;: ne l’utilise pas. Reçu&#x202f;: {name} en {dtype}</translation>
    </message>
    <message>
        <source>its weights cannot be read: {error}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>ses poids ne peuvent pas être lus&#x202f;: {error}</translation>
    </message>
    <message>
        <source>its weights&apos; file has no end: do not use it</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>le fichier de ses poids n’a pas de fin&#x202f;: ne l’utilise pas</translation>
    </message>
    <message>
        <source>its weights point at another place: do not use it. Received: {name}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>ses poids renvoient à un autre endroit&#x202f;: ne l’utilise pas. Reçu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>its weights cannot be read: {reason}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>ses poids ne peuvent pas être lus&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&apos;{run}&apos; holds something already: choose an empty folder for --run</source>
        <extracomment>training/stepwise/stepping.py</extracomment>
        <translation>«&#x202f;{run}&#x202f;» contient déjà quelque chose&#x202f;: choisis un dossier vide pour --run</translation>
    </message>
    <message>
        <source>the folder for --run cannot be made: {error}</source>
        <extracomment>training/stepwise/stepping.py</extracomment>
        <translation>le dossier pour --run ne peut pas être créé&#x202f;: {error}</translation>
    </message>
</context>
<context>
    <name>method_text</name>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>The exact share of each place in the logit difference, with the ReLU gates as they are for this face.</source>
        <translation>La part exacte de chaque endroit dans la différence de logits, avec les portes ReLU telles qu’elles sont pour ce visage.</translation>
    </message>
    <message>
        <source>Not a forecast: on a changed face other gates open, and the shares are others.</source>
        <translation>Pas une prévision&#x202f;: sur un visage modifié, d’autres portes s’ouvrent, et les parts sont autres.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occlusion</translation>
    </message>
    <message>
        <source>The loss of the difference when a patch covers a place: an experiment, without a look inside.</source>
        <translation>La perte de la différence quand un cache couvre un endroit&#x202f;: une expérience, sans regarder à l’intérieur.</translation>
    </message>
    <message>
        <source>Not a share: losses do not add up, and no network has learned from faces with patches.</source>
        <translation>Pas une part&#x202f;: les pertes ne s’additionnent pas, et aucun réseau n’a appris de visages avec caches.</translation>
    </message>
    <message>
        <source>Gradient × input</source>
        <translation>Gradient × entrée</translation>
    </message>
    <message>
        <source>How the difference reacts to a tiny change of each pixel, times the pixel.</source>
        <translation>Comment la différence réagit à un minuscule changement de chaque pixel, fois le pixel.</translation>
    </message>
    <message>
        <source>Not what a pixel is worth: the slope holds near this face only, and is noisy.</source>
        <translation>Pas ce que vaut un pixel&#x202f;: la pente n’est valable que près de ce visage, et elle est bruitée.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Where those maps of the last convolution are active that raise the difference.</source>
        <translation>Où sont actives les cartes de la dernière convolution qui augmentent la différence.</translation>
    </message>
    <message>
        <source>Not evidence against: that is left out. Not in logits, and only as sharp as these maps.</source>
        <translation>Pas ce qui parle contre&#x202f;: cela est laissé de côté. Pas en logits, et pas plus net que ces cartes.</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>No layer of the network is randomised</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>last layer</source>
        <translation>dernière couche</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>toutes les couches</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>pas de somme</translation>
    </message>
    <message>
        <source>sum {0} {1}</source>
        <translation>somme {0} {1}</translation>
    </message>
    <message>
        <source>sum {0} = logit difference ✓</source>
        <translation>somme {0} = différence de logits ✓</translation>
    </message>
    <message>
        <source>sum {0}, logit difference {1} ✗</source>
        <translation>somme {0}, différence de logits {1} ✗</translation>
    </message>
</context>
<context>
    <name>mistakes_grid</name>
    <message>
        <source>The worst mistakes</source>
        <translation>Les pires erreurs</translation>
    </message>
</context>
<context>
    <name>model_text</name>
    <message>
        <source>{0} weights · sees {1} × {1} pixels, gray</source>
        <translation>{0} poids · voit {1} × {1} pixels, en gris</translation>
    </message>
    <message>
        <source>{0} weights · sees {1} × {1} pixels, in colour</source>
        <translation>{0} poids · voit {1} × {1} pixels, en couleur</translation>
    </message>
    <message>
        <source>temperature {0:.2f}</source>
        <translation>température {0:.2f}</translation>
    </message>
    <message>
        <source>{0} from {1:.2f} · {2}</source>
        <translation>{0} à partir de {1:.2f} · {2}</translation>
    </message>
    <message>
        <source>{0}; then changed by hand</source>
        <translation>{0}&#x202f;; puis modifié à la main</translation>
    </message>
    <message>
        <source>unknown, imported from {0}</source>
        <translation>inconnu, importé de {0}</translation>
    </message>
    <message>
        <source>not named in its card</source>
        <translation>non nommé dans sa fiche</translation>
    </message>
    <message>
        <source>{0} right of {1}: {2}</source>
        <translation>{0} justes sur {1}&#x202f;: {2}</translation>
    </message>
    <message>
        <source>learned from: {0}</source>
        <translation>appris de&#x202f;: {0}</translation>
    </message>
    <message>
        <source>unknown: the model cannot say whether a picture is like those that it learned from</source>
        <translation>inconnus&#x202f;: le modèle ne peut pas dire si une image ressemble à celles dont il a appris</translation>
    </message>
    <message>
        <source>light, contrast, sharpness, size and turn of {0} faces are known</source>
        <translation>lumière, contraste, netteté, taille et inclinaison de {0} visages sont connus</translation>
    </message>
    <message>
        <source>cannot be used: {0}</source>
        <translation>inutilisable&#x202f;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{folder} ({number} images, each {times} times)</source>
        <translation>
            <numerusform>{folder} ({number} image, {times} fois)</numerusform>
            <numerusform>{folder} ({number} images, chacune {times} fois)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} ({number} images)</source>
        <translation>
            <numerusform>{folder} ({number} image)</numerusform>
            <numerusform>{folder} ({number} images)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images</source>
        <translation>
            <numerusform>{number} image</numerusform>
            <numerusform>{number} images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models_page</name>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Models (*.zip *.keras);;All files (*)</source>
        <translation>Modèles (*.zip *.keras);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The whole bundle (*.zip)</source>
        <translation>Le paquet entier (*.zip)</translation>
    </message>
    <message>
        <source>Keras model (*.keras)</source>
        <translation>Modèle Keras (*.keras)</translation>
    </message>
    <message>
        <source>LiteRT file (*.tflite)</source>
        <translation>Fichier LiteRT (*.tflite)</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation>Exporter {0}</translation>
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
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>The share of images with the right answer.</source>
        <translation>La part des images à la réponse juste.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>The mean of the shares of right answers of all classes: a class with few images counts as much.</source>
        <translation>La moyenne des parts de réponses justes de toutes les classes&#x202f;: une classe avec peu d’images compte autant.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How well the probabilities separate the classes, at any threshold: 1 is perfect, 0.5 is chance.</source>
        <translation>À quel point les probabilités séparent les classes, quel que soit le seuil&#x202f;: 1 est parfait, 0.5 est le hasard.</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Perte logarithmique</translation>
    </message>
    <message>
        <source>The mean of −ln p of the true class: less is better. It also measures how confident a model is, so it changes before any answer does.</source>
        <translation>La moyenne de −ln p de la vraie classe&#x202f;: moins, c’est mieux. Elle mesure aussi la confiance d’un modèle, et change donc avant toute réponse.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The number of images that both were compared on.</source>
        <translation>Le nombre d’images sur lesquelles les deux ont été comparés.</translation>
    </message>
</context>
<context>
    <name>outlets_section</name>
    <message>
        <source>Outlets</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>OSC</source>
        <translation>OSC</translation>
    </message>
    <message>
        <source>Readings and markers go to a program at this address, such as one for music or light.</source>
        <translation>Les mesures et marqueurs vont à un programme à cette adresse, par exemple pour la musique ou la lumière.</translation>
    </message>
    <message>
        <source>Send readings and markers to</source>
        <translation>Envoyer mesures et marqueurs à</translation>
    </message>
    <message>
        <source>OSC markers</source>
        <translation>Marqueurs OSC</translation>
    </message>
    <message>
        <source>Another program, such as one that shows films, sets markers in the recording.</source>
        <translation>Un autre programme, par exemple un lecteur de films, pose des marqueurs dans l’enregistrement.</translation>
    </message>
    <message>
        <source>Set markers received at</source>
        <translation>Poser les marqueurs reçus sur</translation>
    </message>
    <message>
        <source>Lab Streaming Layer</source>
        <translation>Lab Streaming Layer</translation>
    </message>
    <message>
        <source>Offers streams of readings and markers, on one clock with those of other devices, to:</source>
        <translation>Offre des flux de mesures et de marqueurs, sur la même horloge que ceux d’autres appareils, à&#x202f;:</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Streams are offered to nobody</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>programs of this machine</source>
        <translation>programmes de cette machine</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>tout le réseau</translation>
    </message>
</context>
<context>
    <name>patch_section</name>
    <message>
        <source>logit difference</source>
        <translation>différence de logits</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>There is no printer of this name, only {0}. Received: {1}</source>
        <translation>Il n’y a pas d’imprimante de ce nom, seulement {0}. Reçu&#x202f;: {1}</translation>
    </message>
    <message>
        <source>There is no printer: set one up in the system&apos;s settings. Received: {0}</source>
        <translation>Il n’y a pas d’imprimante&#x202f;: ajoutes-en une dans les réglages du système. Reçu&#x202f;: {0}</translation>
    </message>
    <message>
        <source>No printer is set up: choose a default printer in the system&apos;s settings.</source>
        <translation>Aucune imprimante n’est réglée&#x202f;: choisis une imprimante par défaut dans les réglages du système.</translation>
    </message>
    <message>
        <source>SmileDesk pictures</source>
        <translation>Photos SmileDesk</translation>
    </message>
    <message>
        <source>The printer does not answer: see whether it is on. Received: {0}</source>
        <translation>L’imprimante ne répond pas&#x202f;: vérifie qu’elle est allumée. Reçu&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The printer did not take the page. Received: {0}</source>
        <translation>L’imprimante n’a pas pris la page. Reçu&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The picture cannot be read, so it is not printed. Received: {0}</source>
        <translation>La photo n’est pas lisible, elle n’est donc pas imprimée. Reçu&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>prompt</name>
    <message>
        <source>Come closer</source>
        <translation>Approchez-vous</translation>
    </message>
    <message>
        <source>There is nobody in the picture</source>
        <translation>Il n’y a personne dans l’image</translation>
    </message>
    <message>
        <source>Smile!</source>
        <translation>Souriez&#x202f;!</translation>
    </message>
    <message>
        <source>{0} of {1} smile</source>
        <translation>{0} sur {1} sourient</translation>
    </message>
    <message>
        <source>Hold it…</source>
        <translation>Gardez-le…</translation>
    </message>
    <message>
        <source>The next picture in {0} s</source>
        <translation>Prochaine photo dans {0} s</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Prêts&#x202f;?</translation>
    </message>
    <message>
        <source>Press the space bar or the button</source>
        <translation>Appuyez sur la barre d’espace ou le bouton</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The camera starts</source>
        <translation>La caméra démarre</translation>
    </message>
    <message>
        <source>The camera will be back.
{reason}</source>
        <translation>La caméra va revenir.
{reason}</translation>
    </message>
</context>
<context>
    <name>ranking_section</name>
    <message>
        <source>Mute</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Open {0}, {1}</source>
        <translation>Ouvrir {0}, {1}</translation>
    </message>
    <message>
        <source>Mute {0}</source>
        <translation>Couper {0}</translation>
    </message>
</context>
<context>
    <name>reading_text</name>
    <message>
        <source>holds down to {0:.2f}</source>
        <translation>tient jusqu’à {0:.2f}</translation>
    </message>
    <message>
        <source>holds up to {0:.2f}</source>
        <translation>tient jusqu’à {0:.2f}</translation>
    </message>
    <message>
        <source>Face {0}</source>
        <translation>Visage {0}</translation>
    </message>
    <message>
        <source>relative to the neutral face</source>
        <translation>relatif au visage neutre</translation>
    </message>
    <message>
        <source>relative</source>
        <extracomment>A verdict: relative to the neutral face</extracomment>
        <translation>relatif</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>modifié par toi</translation>
    </message>
    <message>
        <source>too small to judge: come closer</source>
        <translation>trop petit pour juger&#x202f;: approche-toi</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>pas encore de verdict</translation>
    </message>
</context>
<context>
    <name>result_page</name>
    <message>
        <source>The model in use stays in use: compare the two, then decide.</source>
        <translation>Le modèle utilisé le reste&#x202f;: compare les deux, puis décide.</translation>
    </message>
    <message>
        <source>On images kept out of training entirely: an honest measurement.</source>
        <translation>Sur des images tenues à l’écart de l’entraînement&#x202f;: une mesure honnête.</translation>
    </message>
    <message>
        <source>On the images held back. The best epoch was chosen by them, too, so expect slightly less on new pictures.</source>
        <translation>Sur les images mises de côté. Elles ont aussi servi à choisir la meilleure époque&#x202f;: attends-toi donc à un peu moins bien sur de nouvelles images.</translation>
    </message>
    <message>
        <source>With so few images, all were used to learn: each was judged by a network like this one that had not learned from it. If the model that it started from had learned from some of them, expect less on new pictures.</source>
        <translation>Avec si peu d’images, toutes ont servi à apprendre&#x202f;: chacune a été jugée par un réseau semblable qui n’en avait rien appris. Si le modèle de départ avait appris de certaines, attends-toi à moins bien sur de nouvelles images.</translation>
    </message>
    <message numerus="yes">
        <source>Right on {0} of %n images that it had not learned from: {1:.1%}.</source>
        <translation>
            <numerusform>Juste pour {0} de %n image dont le modèle n’avait rien appris&#x202f;: {1:.1%}.</numerusform>
            <numerusform>Juste pour {0} des %n images dont le modèle n’avait rien appris&#x202f;: {1:.1%}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best of %n epochs was number {0}, which is the one in the model.</source>
        <translation>
            <numerusform>La meilleure de %n époque est la numéro {0}, celle du modèle.</numerusform>
            <numerusform>La meilleure des %n époques est la numéro {0}, celle du modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no better than always giving the same answer: it cannot tell the classes apart yet. More images may help, or more time.</source>
        <translation>Ce n’est pas mieux que de toujours donner la même réponse&#x202f;: il ne sait pas encore distinguer les classes. Davantage d’images, ou de temps, peut aider.</translation>
    </message>
    <message>
        <source>It ended with the last epoch, after {0}.</source>
        <translation>L’entraînement s’est terminé avec la dernière époque, après {0}.</translation>
    </message>
    <message>
        <source>It ended early, after {0}, because more epochs brought no improvement.</source>
        <translation>L’entraînement s’est terminé plus tôt, après {0}, car d’autres époques n’apportaient plus rien.</translation>
    </message>
    <message>
        <source>It ended when you asked it to, after {0}.</source>
        <translation>L’entraînement s’est terminé à ta demande, après {0}.</translation>
    </message>
    <message>
        <source>It was still improving: a more thorough training may gain something.</source>
        <translation>Le modèle progressait encore&#x202f;: un entraînement plus approfondi peut y gagner.</translation>
    </message>
</context>
<context>
    <name>result_text</name>
    <message>
        <source>at {0}</source>
        <extracomment>Time in a film: at 1:23</extracomment>
        <translation>à {0}</translation>
    </message>
    <message>
        <source>kept as {0}</source>
        <extracomment>A face was kept as a sample of the class {0}</extracomment>
        <translation>gardé comme {0}</translation>
    </message>
    <message>
        <source>folder: {0}</source>
        <translation>dossier&#x202f;: {0}</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>A verdict</extracomment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Filter of the list: all results</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Wrong verdicts</source>
        <translation>Verdicts faux</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <extracomment>Filter of the list: uncertain verdicts</extracomment>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Trop petits</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sans visage</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>Filter of the list: files</extracomment>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Highest p of {0}</source>
        <translation>p de {0} décroissante</translation>
    </message>
    <message>
        <source>Highest p of the verdict</source>
        <translation>p du verdict décroissante</translation>
    </message>
    <message>
        <source>Lowest p of the verdict</source>
        <translation>p du verdict croissante</translation>
    </message>
    <message>
        <source>Lowest p of {0}</source>
        <translation>p de {0} croissante</translation>
    </message>
    <message>
        <source>Surest mistakes</source>
        <translation>Erreurs les plus sûres</translation>
    </message>
    <message>
        <source>Files: {0}, faces: {1}, without a face: {2}, unreadable: {3}. {4}, {5:.1f} frames a second.</source>
        <translation>Fichiers&#x202f;: {0}, visages&#x202f;: {1}, sans visage&#x202f;: {2}, illisibles&#x202f;: {3}. {4}, {5:.1f} images par seconde.</translation>
    </message>
    <message>
        <source>too small</source>
        <extracomment>A face</extracomment>
        <translation>trop petit</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>pas de visage</translation>
    </message>
    <message>
        <source>unreadable</source>
        <extracomment>A file</extracomment>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>run_page</name>
    <message>
        <source>Reading the images: {0} of {1}</source>
        <translation>Lecture des images&#x202f;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation>Chargement de TensorFlow, qui prend en général de 4 à 15 secondes</translation>
    </message>
    <message>
        <source>Learning: {0} of {1} updates</source>
        <translation>Apprentissage&#x202f;: {0} mises à jour sur {1}</translation>
    </message>
    <message>
        <source>Calibrating the probabilities</source>
        <translation>Calibration des probabilités</translation>
    </message>
    <message>
        <source>Measuring on the images held back</source>
        <translation>Mesure sur les images mises de côté</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Écriture du modèle</translation>
    </message>
</context>
<context>
    <name>sample_writer</name>
    <message>
        <source>samples cannot be kept: {0}</source>
        <translation>les exemples ne peuvent pas être gardés&#x202f;: {0}</translation>
    </message>
    <message>
        <source>a defect of the program, please report it: {0}</source>
        <translation>défaut du programme, merci de le signaler&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>screen_awake</name>
    <message>
        <source>The photo booth is open</source>
        <translation>La cabine photo est ouverte</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The network that judges the faces. The menu Model shows what each of them can do.</source>
        <translation>Le réseau qui juge les visages. Le menu Modèle montre ce que chacun sait faire.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Probability from which a face counts as the model&apos;s positive class, such as a smile. With a higher one, fewer faces do.</source>
        <translation>Probabilité à partir de laquelle un visage compte comme la classe positive du modèle, par exemple un sourire. Plus elle est haute, moins il y en a.</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>celui du modèle</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Seconds after which a verdict has followed 63% of a sudden change. More is calmer and later; 0 judges every frame by itself.</source>
        <translation>Secondes après lesquelles un verdict a suivi 63&#x202f;% d’un changement soudain. Plus, c’est plus calme et plus tard&#x202f;; 0 juge chaque image à part.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>A face that has a baseline is judged by how much more it smiles than in its baseline. The menu Record takes one.</source>
        <translation>Un visage qui a une référence est jugé d’après ce qu’il sourit de plus que dans sa référence. Le menu Enregistrer en prend une.</translation>
    </message>
    <message>
        <source>Verdicts relative to the baseline</source>
        <translation>Verdicts relatifs à la référence</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Dossier des enregistrements</translation>
    </message>
    <message>
        <source>Readings, pictures and films are kept here. Nothing that exists is overwritten.</source>
        <translation>Mesures, photos et films y sont gardés. Rien de ce qui existe n’est écrasé.</translation>
    </message>
    <message>
        <source>asked for when it is first needed</source>
        <translation>demandé au premier besoin</translation>
    </message>
    <message>
        <source>Format of readings</source>
        <translation>Format des mesures</translation>
    </message>
    <message>
        <source>CSV opens in a spreadsheet; JSON lines are for programs. A change applies from the next recording on.</source>
        <translation>CSV s’ouvre dans un tableur&#x202f;; les lignes JSON sont pour des programmes. Vaut à partir du prochain enregistrement.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns without a tick are left out of the next recordings. Those that summaries need always stay.</source>
        <translation>Les colonnes décochées manquent dans les prochains enregistrements. Celles dont les résumés ont besoin restent toujours.</translation>
    </message>
    <message>
        <source>Format of pictures</source>
        <translation>Format des photos</translation>
    </message>
    <message>
        <source>PNG loses nothing; JPEG takes less room on the disk. Films are always H.264.</source>
        <translation>PNG ne perd rien&#x202f;; JPEG prend moins de place sur le disque. Les films sont toujours en H.264.</translation>
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
        <translation>Visages dessinés</translation>
    </message>
    <message>
        <source>Squares, names and numbers become part of the next pictures and films.</source>
        <translation>Carrés, noms et nombres font partie des prochaines photos et des prochains films.</translation>
    </message>
    <message>
        <source>Draw faces into pictures and films</source>
        <translation>Dessiner les visages dans photos et films</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Faces that smile</source>
        <translation>Visages qui sourient</translation>
    </message>
    <message>
        <source>The smile shutter takes a picture when at least this many faces smile. Bystanders do not count.</source>
        <translation>Le déclencheur au sourire prend une photo quand au moins ce nombre de visages sourient. Les passants ne comptent pas.</translation>
    </message>
    <message>
        <source>everyone in view</source>
        <translation>tous ceux en vue</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>How long smiles have to be held</extracomment>
        <translation>Durée du sourire</translation>
    </message>
    <message>
        <source>Seconds for which they have to smile, all at the same time.</source>
        <translation>Secondes pendant lesquelles ils doivent sourire, tous en même temps.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Compte à rebours</translation>
    </message>
    <message>
        <source>Seconds to count down before the picture is taken; 0 takes it at once.</source>
        <translation>Secondes de compte à rebours avant la photo&#x202f;; 0 la prend tout de suite.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Between two pictures</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Seconds after a picture in which none is taken.</source>
        <translation>Secondes sans photo après une photo.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>A beep says that a picture is being taken.</source>
        <translation>Un bip annonce qu’une photo est prise.</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>Bip</translation>
    </message>
    <message>
        <source>Smile shutter</source>
        <translation>Déclencheur au sourire</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window closes and opens again in the new language.</source>
        <translation>La fenêtre se ferme et se rouvre dans cette langue.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Size of all text and of what is laid out for it, also for a projector.</source>
        <translation>Taille de tout le texte et de ce qui s’y adapte, aussi pour un projecteur.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Pictures and maps look best on a dark background; print and bright rooms need a light one.</source>
        <translation>Images et cartes ressortent mieux sur fond sombre&#x202f;; l’impression et les pièces claires en demandent un clair.</translation>
    </message>
    <message>
        <source>light colours</source>
        <translation>couleurs claires</translation>
    </message>
    <message>
        <source>dark colours</source>
        <translation>couleurs sombres</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High contrast makes all text stand out clearly from its background.</source>
        <translation>Un contraste élevé détache nettement chaque texte de son fond.</translation>
    </message>
    <message>
        <source>normal contrast</source>
        <translation>contraste normal</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>With reduced motion, nothing moves by itself but the picture and its numbers.</source>
        <translation>Avec les mouvements réduits, rien ne bouge de soi-même, sauf l’image et ses nombres.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les mouvements</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Stays in sight beside another program. Some desktops ignore it.</source>
        <translation>Reste visible à côté d’un autre programme. Certains bureaux l’ignorent.</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Toujours au premier plan</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Folder of samples</source>
        <translation>Dossier des exemples</translation>
    </message>
    <message>
        <source>Collect keeps the samples of your classes here; another folder shows what it holds.</source>
        <translation>«&#x202f;Collecter&#x202f;» y garde les exemples de tes classes&#x202f;; un autre dossier montre ce qu’il contient.</translation>
    </message>
    <message>
        <source>with the program&apos;s own data</source>
        <translation>avec les données du programme</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Processes that read many files at the same time, at most. Fewer leave more of the machine to the live picture.</source>
        <translation>Processus qui lisent en même temps beaucoup de fichiers, au plus. Moins il y en a, plus il reste de la machine pour l’image en direct.</translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation>un par cœur</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Folders that hold a folder of images for each class. One named twice is shown twice an epoch.</source>
        <extracomment>Tooltip of the setting folders</extracomment>
        <translation>Dossiers qui contiennent un dossier d’images pour chaque classe. Nommé deux fois, un dossier est montré deux fois par époque.</translation>
    </message>
    <message>
        <source>The folder to make for the model. Default: a new model of your own.</source>
        <extracomment>Tooltip of the setting output</extracomment>
        <translation>Le dossier à créer pour le modèle. Par défaut&#x202f;: un nouveau modèle à toi.</translation>
    </message>
    <message>
        <source>The model&apos;s name. Default: its folder&apos;s.</source>
        <extracomment>Tooltip of the setting title</extracomment>
        <translation>Le nom du modèle. Par défaut&#x202f;: celui de son dossier.</translation>
    </message>
    <message>
        <source>A samples file instead of the folders&apos; samples.csv.</source>
        <extracomment>Tooltip of the setting samples_file</extracomment>
        <translation>Un fichier d’exemples au lieu des samples.csv des dossiers.</translation>
    </message>
    <message>
        <source>Merge folders into a class; may be repeated. A folder with a comma in its name stands in double quotes.</source>
        <extracomment>Tooltip of the setting merge</extracomment>
        <translation>Fusionner des dossiers en une classe&#x202f;; peut être répété. Un dossier dont le nom contient une virgule est mis entre guillemets doubles.</translation>
    </message>
    <message>
        <source>Of two classes, the one whose probability is shown. Default: the bundled model&apos;s, else the last.</source>
        <extracomment>Tooltip of the setting positive_class</extracomment>
        <translation>De deux classes, celle dont la probabilité est affichée. Par défaut&#x202f;: celle du modèle fourni, sinon la dernière.</translation>
    </message>
    <message>
        <source>Probability from which the verdict is the positive class. Default: what suits the validation images.</source>
        <extracomment>Tooltip of the setting threshold</extracomment>
        <translation>Probabilité à partir de laquelle le verdict est la classe positive. Par défaut&#x202f;: ce qui convient aux images de validation.</translation>
    </message>
    <message>
        <source>crop: find the face in photographs; whole: the images are faces; auto: find out for each folder.</source>
        <extracomment>Tooltip of the setting faces</extracomment>
        <translation>crop&#x202f;: trouver le visage dans des photos&#x202f;; whole&#x202f;: les images sont des visages&#x202f;; auto&#x202f;: le déterminer pour chaque dossier.</translation>
    </message>
    <message>
        <source>A regular expression; files whose names match it alike stay on one side of every split.</source>
        <extracomment>Tooltip of the setting group_by</extracomment>
        <translation>Une expression régulière&#x202f;; les fichiers dont les noms donnent la même correspondance restent du même côté de chaque division.</translation>
    </message>
    <message>
        <source>Share of each class that is held back to choose epoch and threshold by; none if a few images are added to a trained model.</source>
        <extracomment>Tooltip of the setting validation</extracomment>
        <translation>Part de chaque classe mise de côté pour choisir l’époque et le seuil&#x202f;; aucune si quelques images sont ajoutées à un modèle entraîné.</translation>
    </message>
    <message>
        <source>Share of each class kept out to measure the finished model, in folders without a test split.</source>
        <extracomment>Tooltip of the setting hold_out</extracomment>
        <translation>Part de chaque classe tenue à l’écart pour mesurer le modèle fini, dans les dossiers sans division de test.</translation>
    </message>
    <message>
        <source>Seed of the choice of validation and hold-out images. Default: --seed.</source>
        <extracomment>Tooltip of the setting split_seed</extracomment>
        <translation>Graine du choix des images de validation et d’évaluation. Par défaut&#x202f;: --seed.</translation>
    </message>
    <message>
        <source>Find faces with this YuNet file (face_detection_yunet_2023mar.onnx); none: with OpenCV&apos;s Haar cascades. Default: the file in the user data folder if it is there, else none.</source>
        <extracomment>Tooltip of the setting yunet</extracomment>
        <translation>Trouver les visages avec ce fichier YuNet (face_detection_yunet_2023mar.onnx)&#x202f;; none&#x202f;: avec les cascades de Haar d’OpenCV. Par défaut&#x202f;: le fichier du dossier de données s’il y est, sinon none.</translation>
    </message>
    <message>
        <source>The model whose weights to start from. Default: the bundled one, if classes and layers agree.</source>
        <extracomment>Tooltip of the setting warm_start</extracomment>
        <translation>Le modèle des poids de départ. Par défaut&#x202f;: celui qui est fourni, si classes et couches concordent.</translation>
    </message>
    <message>
        <source>Start from random weights.</source>
        <extracomment>Tooltip of the setting from_scratch</extracomment>
        <translation>Partir de poids aléatoires.</translation>
    </message>
    <message>
        <source>Share of the starting weights in the model: its weights are the mean of these and the learned ones, which forgets less. Default: 0, or 0.5 if a few images are added to a trained model.</source>
        <extracomment>Tooltip of the setting start_share</extracomment>
        <translation>Part des poids de départ dans le modèle&#x202f;: ses poids sont la moyenne de ceux-ci et des poids appris, ce qui fait moins oublier. Par défaut&#x202f;: 0, ou 0.5 si quelques images s’ajoutent à un modèle entraîné.</translation>
    </message>
    <message>
        <source>Passes over all images, at most.</source>
        <extracomment>Tooltip of the setting epochs</extracomment>
        <translation>Passages sur toutes les images, au plus.</translation>
    </message>
    <message>
        <source>Images in each update.</source>
        <extracomment>Tooltip of the setting batch</extracomment>
        <translation>Images de chaque mise à jour.</translation>
    </message>
    <message>
        <source>How far an update changes the weights at the start. Default: 0.001, or 0.0003 from learned weights.</source>
        <extracomment>Tooltip of the setting learning_rate</extracomment>
        <translation>De combien une mise à jour change les poids au départ. Par défaut&#x202f;: 0.001, ou 0.0003 à partir de poids appris.</translation>
    </message>
    <message>
        <source>Share of each target spread over all classes.</source>
        <extracomment>Tooltip of the setting label_smoothing</extracomment>
        <translation>Part de chaque cible répartie sur toutes les classes.</translation>
    </message>
    <message>
        <source>Share of each hidden dense layer&apos;s inputs left out at random while learning.</source>
        <extracomment>Tooltip of the setting dropout</extracomment>
        <translation>Part des entrées de chaque couche dense cachée omises au hasard pendant l’apprentissage.</translation>
    </message>
    <message>
        <source>How far the faces are moved, turned and lit differently, as a multiple of the usual; 0: not at all.</source>
        <extracomment>Tooltip of the setting augment</extracomment>
        <translation>De combien les visages sont déplacés, tournés et éclairés autrement, en multiple de l’habituel&#x202f;; 0&#x202f;: pas du tout.</translation>
    </message>
    <message>
        <source>A trained model to learn from beside the labels, with the same classes, input size and colours; may be repeated.</source>
        <extracomment>Tooltip of the setting teachers</extracomment>
        <translation>Un modèle entraîné dont apprendre en plus des étiquettes, avec les mêmes classes, taille d’entrée et couleurs&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>one: all folders teach one output; folder: each teaches an output of its own, and the model keeps the first folder&apos;s; auto: folder if several folders are labelled differently.</source>
        <extracomment>Tooltip of the setting heads</extracomment>
        <translation>one&#x202f;: tous les dossiers entraînent une sortie&#x202f;; folder&#x202f;: chacun entraîne la sienne, et le modèle garde celle du premier&#x202f;; auto&#x202f;: folder si plusieurs dossiers sont étiquetés différemment.</translation>
    </message>
    <message>
        <source>The epoch whose weights are kept. best: the one with the least validation loss; last: the last, if there are too few validation images to tell epochs apart; the run never ends early then.</source>
        <extracomment>Tooltip of the setting keep</extracomment>
        <translation>L’époque dont les poids sont gardés. best&#x202f;: celle à la plus petite perte de validation&#x202f;; last&#x202f;: la dernière, si trop peu d’images de validation permettent de départager les époques&#x202f;; l’entraînement ne s’arrête alors jamais plus tôt.</translation>
    </message>
    <message>
        <source>Epochs without improvement after which the run ends; with few images, it never ends early.</source>
        <extracomment>Tooltip of the setting patience</extracomment>
        <translation>Époques sans progrès après lesquelles l’entraînement s’arrête&#x202f;; avec peu d’images, il ne s’arrête jamais plus tôt.</translation>
    </message>
    <message>
        <source>The same seed, images and machine give the same model.</source>
        <extracomment>Tooltip of the setting seed</extracomment>
        <translation>La même graine, les mêmes images et la même machine donnent le même modèle.</translation>
    </message>
    <message>
        <source>Keep the network of every epoch in OUTPUT-run/epochs/NNN.tflite; 0 is the start.</source>
        <extracomment>Tooltip of the setting keep_epochs</extracomment>
        <translation>Garder le réseau de chaque époque dans OUTPUT-run/epochs/NNN.tflite&#x202f;; 0 est le départ.</translation>
    </message>
    <message>
        <source>Filters of each block of convolution, ReLU and pooling, such as 16,32,64; &apos;none&apos; for no block.</source>
        <extracomment>Tooltip of the setting conv</extracomment>
        <translation>Filtres de chaque bloc de convolution, ReLU et pooling, par exemple 16,32,64&#x202f;; «&#x202f;none&#x202f;» pour aucun bloc.</translation>
    </message>
    <message>
        <source>Side of the kernels, in pixels.</source>
        <extracomment>Tooltip of the setting kernel</extracomment>
        <translation>Côté des noyaux, en pixels.</translation>
    </message>
    <message>
        <source>Side of the pooling windows, in pixels.</source>
        <extracomment>Tooltip of the setting pool</extracomment>
        <translation>Côté des fenêtres de pooling, en pixels.</translation>
    </message>
    <message>
        <source>What the pooling layers keep of each window: its largest number or its mean.</source>
        <extracomment>Tooltip of the setting pool_kind</extracomment>
        <translation>Ce que les couches de pooling gardent de chaque fenêtre&#x202f;: son plus grand nombre ou sa moyenne.</translation>
    </message>
    <message>
        <source>Units of each hidden dense layer, such as 64,32; &apos;none&apos; for no layer.</source>
        <extracomment>Tooltip of the setting dense</extracomment>
        <translation>Unités de chaque couche dense cachée, par exemple 64,32&#x202f;; «&#x202f;none&#x202f;» pour aucune couche.</translation>
    </message>
    <message>
        <source>Side of the square input, in pixels.</source>
        <extracomment>Tooltip of the setting size</extracomment>
        <translation>Côté de l’entrée carrée, en pixels.</translation>
    </message>
    <message>
        <source>The colours that the network sees.</source>
        <extracomment>Tooltip of the setting colour</extracomment>
        <translation>Les couleurs que le réseau voit.</translation>
    </message>
    <message>
        <source>Smallest number of faces that have to smile.</source>
        <extracomment>Tooltip of the setting least_smiling</extracomment>
        <translation>Plus petit nombre de visages qui doivent sourire.</translation>
    </message>
    <message>
        <source>Seconds for which they have to smile, all at the same time.</source>
        <extracomment>Tooltip of the setting hold_seconds</extracomment>
        <translation>Secondes pendant lesquelles ils doivent sourire, tous en même temps.</translation>
    </message>
    <message>
        <source>Seconds to count down before the picture is taken.</source>
        <extracomment>Tooltip of the setting countdown_seconds</extracomment>
        <translation>Secondes de compte à rebours avant la photo.</translation>
    </message>
    <message>
        <source>Seconds after a picture in which none is taken.</source>
        <extracomment>Tooltip of the setting cool_down_seconds</extracomment>
        <translation>Secondes sans photo après une photo.</translation>
    </message>
    <message>
        <source>Seconds of the burst of which the best frame is kept; 0: one frame.</source>
        <extracomment>Tooltip of the setting burst_seconds</extracomment>
        <translation>Secondes de la rafale dont la meilleure image est gardée&#x202f;; 0&#x202f;: une image.</translation>
    </message>
    <message>
        <source>Frames of the burst at most.</source>
        <extracomment>Tooltip of the setting burst_frames</extracomment>
        <translation>Images de la rafale, au plus.</translation>
    </message>
</context>
<context>
    <name>shortcut_section</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>skip_reasons</name>
    <message>
        <source>missing</source>
        <extracomment>Files that are not there; a number stands before it</extracomment>
        <translation>manquantes</translation>
    </message>
    <message>
        <source>broken links</source>
        <translation>liens rompus</translation>
    </message>
    <message>
        <source>unreadable</source>
        <extracomment>Files; a number stands before it</extracomment>
        <translation>illisibles</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Images on which the search for a face failed; a number stands before it</extracomment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>without a face</source>
        <translation>sans visage</translation>
    </message>
    <message>
        <source>duplicates</source>
        <extracomment>Images that are there twice; a number stands before it</extracomment>
        <translation>en double</translation>
    </message>
    <message>
        <source>the same in two classes</source>
        <translation>identiques dans deux classes</translation>
    </message>
</context>
<context>
    <name>source_section</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>The camera of the live picture. The menu Source opens films, folders and addresses.</source>
        <translation>La caméra de l’image en direct. Le menu Source ouvre films, dossiers et adresses.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Resolution, frames per second and pixel format of this camera. By default, it opens at 1280 × 720 and 30 frames per second where it can. The menu Source has its exposure and brightness.</source>
        <translation>Résolution, images par seconde et format de pixels de cette caméra. D’elle-même, elle s’ouvre en 1280 × 720 à 30 images par seconde quand elle le peut. Le menu Source a son exposition et sa luminosité.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Shows this source as in a mirror. Recordings, pictures and films are never mirrored.</source>
        <translation>Montre cette source comme dans un miroir. Enregistrements, photos et films ne sont jamais inversés.</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Montrer l’image en miroir</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>No camera found, so this is the demo: an average of many faces. Plug a camera in, or open a file.</source>
        <translation>Aucune caméra trouvée, voici donc la démo&#x202f;: une moyenne de nombreux visages. Branche une caméra, ou ouvre un fichier.</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Caméra {0}</translation>
    </message>
    <message>
        <source>{0} is not plugged in, so this is the demo. Plug it in, or choose another camera: menu Source.</source>
        <translation>{0} n’est pas branchée, voici donc la démo. Branche-la, ou choisis une autre caméra&#x202f;: menu Source.</translation>
    </message>
    <message>
        <source>{0} is plugged in elsewhere than last time: is it the one you mean?</source>
        <translation>{0} est branchée ailleurs que la dernière fois&#x202f;: est-ce bien elle&#x202f;?</translation>
    </message>
</context>
<context>
    <name>status_line</name>
    <message>
        <source>{0} (no pictures)</source>
        <translation>{0} (aucune image)</translation>
    </message>
    <message>
        <source>{0} (lost, next try in {1} s)</source>
        <translation>{0} (perdue, nouvel essai dans {1} s)</translation>
    </message>
    <message>
        <source>{0} (lost, trying again)</source>
        <translation>{0} (perdue, nouvel essai en cours)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} sur {2})</translation>
    </message>
</context>
<context>
    <name>status_text</name>
    <message>
        <source>Frozen: press Space to go on</source>
        <translation>Figé&#x202f;: appuie sur Espace pour continuer</translation>
    </message>
    <message>
        <source>This frame could not be analysed: {0}</source>
        <translation>Cette image n’a pas pu être analysée&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Frozen: click here, then press Space</source>
        <translation>Figé&#x202f;: clique ici, puis Espace</translation>
    </message>
    <message>
        <source>{0}: look neutral and hold still for {1} s</source>
        <translation>{0}&#x202f;: prends un air neutre et ne bouge pas pendant {1} s</translation>
    </message>
    <message>
        <source>The picture is black: open the camera&apos;s cover</source>
        <translation>L’image est noire&#x202f;: ouvre le cache de la caméra</translation>
    </message>
    <message>
        <source>No face in view: come closer, or turn to the light</source>
        <translation>Aucun visage en vue&#x202f;: approche-toi, ou tourne-toi vers la lumière</translation>
    </message>
    <message>
        <source>{0} is out of sight: the network view follows {1}</source>
        <translation>{0} est hors de vue&#x202f;: la vue du réseau suit {1}</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Choisis une source</translation>
    </message>
    <message>
        <source>A camera, a video, pictures, or the demo</source>
        <translation>Une caméra, une vidéo, des images, ou la démo</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no pictures</source>
        <translation>«&#x202f;{0}&#x202f;» n’a pas d’images</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>Rien à voir</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>Ouverture de {0}</translation>
    </message>
    <message>
        <source>This takes a moment</source>
        <translation>Cela prend un instant</translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation>{0} est muette</translation>
    </message>
    <message>
        <source>New pictures are shown as they come: check cable and network.</source>
        <translation>Les nouvelles images sont montrées dès leur arrivée&#x202f;: vérifie câble et réseau.</translation>
    </message>
    <message>
        <source>This source cannot be shown any more</source>
        <translation>Cette source ne peut plus être montrée</translation>
    </message>
    <message>
        <source>This source cannot be shown</source>
        <translation>Cette source ne peut pas être montrée</translation>
    </message>
    <message>
        <source>{0} is lost</source>
        <translation>{0} est perdue</translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation>{0} ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>Un nouvel essai se fait de lui-même.</translation>
    </message>
</context>
<context>
    <name>strongest_text</name>
    <message>
        <source>map {0} of {1}</source>
        <translation>carte {0} sur {1}</translation>
    </message>
    <message>
        <source>value {0} of {1}</source>
        <translation>valeur {0} sur {1}</translation>
    </message>
    <message>
        <source>a face made of the demo&apos;s ({0})</source>
        <translation>un visage fait de ceux de la démo ({0})</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>repeats</source>
        <extracomment>Faces that are there more than once; a number stands beside it</extracomment>
        <translation>répétitions</translation>
    </message>
    <message>
        <source>No photograph: made for this channel of {0}, from noise, by following the gradient of its number (activation maximisation).</source>
        <translation>Pas une photo&#x202f;: faite pour ce canal de {0}, à partir de bruit, en suivant le gradient de son nombre (maximisation de l’activation).</translation>
    </message>
    <message>
        <source>The number reaches {0:+.2f} here, and {1:+.2f} for the strongest face.</source>
        <translation>Le nombre atteint ici {0:+.2f}, et {1:+.2f} pour le visage le plus fort.</translation>
    </message>
</context>
<context>
    <name>summary_tables</name>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Number of the face</source>
        <translation>Numéro du visage</translation>
    </message>
    <message>
        <source>Onset</source>
        <extracomment>Of a smile</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start in the source&apos;s time, in seconds; ~: not seen, so it may have begun earlier</source>
        <translation>Début dans le temps de la source, en secondes&#x202f;; ~&#x202f;: pas vu, il a pu commencer plus tôt</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>Of a smile: its end</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End in the source&apos;s time, in seconds; ~: not seen, so it may have gone on</source>
        <translation>Fin dans le temps de la source, en secondes&#x202f;; ~&#x202f;: pas vue, il a pu continuer</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Of a smile, in time</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Seconds from onset to offset</source>
        <translation>Secondes du début à la fin</translation>
    </message>
    <message>
        <source>Peak</source>
        <extracomment>Of a smile</extracomment>
        <translation>Pic</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Plus grande probabilité</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>Heading of a column: time of the peak</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>Time of the highest probability, in seconds</source>
        <translation>Moment de la plus grande probabilité, en secondes</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>Of the probability</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Probabilité moyenne</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Time in which the face was missing</extracomment>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Seconds of it in which the face was missing</source>
        <translation>Secondes pendant lesquelles le visage manquait</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Part&#x202f;%</translation>
    </message>
    <message>
        <source>Share of the judged time with the class</source>
        <translation>Part du temps jugé avec la classe</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Seconds with the class</source>
        <translation>Secondes avec la classe</translation>
    </message>
    <message>
        <source>Judged</source>
        <extracomment>Time in which the face was judged</extracomment>
        <translation>Jugé</translation>
    </message>
    <message>
        <source>Seconds in which it was judged</source>
        <translation>Secondes pendant lesquelles il a été jugé</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Number of its episodes</source>
        <translation>Nombre de ses épisodes</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>Time in which the face was absent</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Seconds in which it was not there</source>
        <translation>Secondes pendant lesquelles il n’était pas là</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Time in which the face was lost</extracomment>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Seconds in which it was followed and not found</source>
        <translation>Secondes pendant lesquelles il était suivi sans être trouvé</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Trop petit</translation>
    </message>
    <message>
        <source>Seconds in which it was too small to be judged</source>
        <translation>Secondes pendant lesquelles il était trop petit pour être jugé</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>Time of frames that were dropped</extracomment>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Seconds of dropped frames, and without frames</source>
        <translation>Secondes d’images perdues, ou sans images</translation>
    </message>
</context>
<context>
    <name>survey_text</name>
    <message>
        <source>faces are cropped</source>
        <translation>les visages sont découpés</translation>
    </message>
    <message>
        <source>faces already, taken whole</source>
        <translation>déjà des visages, pris en entier</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lus</translation>
    </message>
    <message>
        <source>all of them are in a folder above</source>
        <translation>tous sont dans un dossier ci-dessus</translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>{0} écartées</translation>
    </message>
    <message>
        <source>{0} held out</source>
        <translation>{0} mises de côté</translation>
    </message>
    <message>
        <source>{0} for tests</source>
        <translation>{0} pour les tests</translation>
    </message>
    <message>
        <source>listed in the samples file, but not there</source>
        <translation>dans le fichier d’exemples, mais absente</translation>
    </message>
    <message>
        <source>a link to a file or folder that is not there</source>
        <translation>un lien vers un fichier ou dossier absent</translation>
    </message>
    <message>
        <source>not a readable picture</source>
        <translation>pas une image lisible</translation>
    </message>
    <message>
        <source>cannot be read: {1}</source>
        <translation>illisible&#x202f;: {1}</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>aucun visage trouvé</translation>
    </message>
    <message>
        <source>the same picture as {0}</source>
        <translation>la même image que {0}</translation>
    </message>
    <message>
        <source>the same picture as {0}, which is of another class</source>
        <translation>la même image que {0}, qui est d’une autre classe</translation>
    </message>
    <message>
        <source>{0} times as many “{1}” as “{2}”: training weights them so that all classes count equally.</source>
        <translation>{0} fois plus de «&#x202f;{1}&#x202f;» que de «&#x202f;{2}&#x202f;»&#x202f;: l’entraînement les pondère pour que toutes les classes comptent autant.</translation>
    </message>
    <message>
        <source>“{0}” cannot be used: remove it from the list or repair it.</source>
        <translation>«&#x202f;{0}&#x202f;» ne peut pas être utilisé&#x202f;: retire-le de la liste ou répare-le.</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: add a folder that holds a folder for each class.</source>
        <translation>Il n’y a encore rien à apprendre&#x202f;: ajoute un dossier qui contient un dossier pour chaque classe.</translation>
    </message>
    <message>
        <source>There is only “{0}”: add images of a second class, or a folder that holds them.</source>
        <translation>Il n’y a que «&#x202f;{0}&#x202f;»&#x202f;: ajoute des images d’une deuxième classe, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>The images of “{0}” show too few people to hold any back: add images of others.</source>
        <translation>Les images de «&#x202f;{0}&#x202f;» montrent trop peu de personnes pour en mettre de côté&#x202f;: ajoute des images d’autres personnes.</translation>
    </message>
    <message numerus="yes">
        <source>{number} test images, never opened</source>
        <translation>
            <numerusform>{number} image de test, jamais ouverte</numerusform>
            <numerusform>{number} images de test, jamais ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n usable images of “{0}”: at least {1} are needed.</source>
        <translation>
            <numerusform>Seulement %n image utilisable de «&#x202f;{0}&#x202f;»&#x202f;: il en faut au moins {1}.</numerusform>
            <numerusform>Seulement %n images utilisables de «&#x202f;{0}&#x202f;»&#x202f;: il en faut au moins {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images</source>
        <translation>
            <numerusform>{number} image</numerusform>
            <numerusform>{number} images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>makes one number of each window</source>
        <translation>fait un nombre de chaque fenêtre</translation>
    </message>
    <message>
        <source>watch it learn</source>
        <translation>regarde-le apprendre</translation>
    </message>
    <message>
        <source>Rescaling</source>
        <extracomment>Title of the layer kind rescaling</extracomment>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>brings brightness to one scale</source>
        <extracomment>Summary of the layer kind rescaling</extracomment>
        <translation>ramène la luminosité à une échelle</translation>
    </message>
    <message>
        <source>Convolution</source>
        <extracomment>Title of the layer kind convolution</extracomment>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>slides filters over the picture</source>
        <extracomment>Summary of the layer kind convolution</extracomment>
        <translation>fait glisser des filtres sur l’image</translation>
    </message>
    <message>
        <source>ReLU</source>
        <extracomment>Title of the layer kind relu</extracomment>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>sets what is negative to zero</source>
        <extracomment>Summary of the layer kind relu</extracomment>
        <translation>met à zéro ce qui est négatif</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Title of the layer kind identity</extracomment>
        <translation>Identité</translation>
    </message>
    <message>
        <source>passes every number on</source>
        <extracomment>Summary of the layer kind identity</extracomment>
        <translation>laisse passer chaque nombre</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <extracomment>Title of the layer kind max_pooling</extracomment>
        <translation>Max pooling</translation>
    </message>
    <message>
        <source>keeps the largest of each window</source>
        <extracomment>Summary of the layer kind max_pooling</extracomment>
        <translation>garde le plus grand de chaque fenêtre</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <extracomment>Title of the layer kind average_pooling</extracomment>
        <translation>Pooling moyen</translation>
    </message>
    <message>
        <source>keeps the mean of each window</source>
        <extracomment>Summary of the layer kind average_pooling</extracomment>
        <translation>garde la moyenne de chaque fenêtre</translation>
    </message>
    <message>
        <source>Flatten</source>
        <extracomment>Title of the layer kind flatten</extracomment>
        <translation>Aplatir</translation>
    </message>
    <message>
        <source>lays all cells in one row</source>
        <extracomment>Summary of the layer kind flatten</extracomment>
        <translation>met toutes les cellules en une rangée</translation>
    </message>
    <message>
        <source>Dense</source>
        <extracomment>Title of the layer kind dense</extracomment>
        <translation>Dense</translation>
    </message>
    <message>
        <source>weighs everything together</source>
        <extracomment>Summary of the layer kind dense</extracomment>
        <translation>pèse tout ensemble</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>Title of the layer kind softmax</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>turns scores into probabilities</source>
        <extracomment>Summary of the layer kind softmax</extracomment>
        <translation>change les scores en probabilités</translation>
    </message>
</context>
<context>
    <name>values_text</name>
    <message>
        <source>row {0}, column {1}: outside</source>
        <translation>ligne {0}, colonne {1}&#x202f;: dehors</translation>
    </message>
    <message>
        <source>row {0}, column {1}: {2}</source>
        <translation>ligne {0}, colonne {1}&#x202f;: {2}</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>de {0} à {1}</translation>
    </message>
</context>
<context>
    <name>worksheet</name>
    <message>
        <source>How a network sees a smile</source>
        <translation>Comment un réseau voit un sourire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choose first, on paper. Then check in the program, and write down what it measured on your face.</source>
        <translation>Choisis d’abord, sur le papier. Vérifie ensuite dans le programme, et note ce qu’il a mesuré sur ton visage.</translation>
    </message>
    <message>
        <source>Step {step}: {title}</source>
        <translation>Étape {step}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Measured:</source>
        <translation>Mesuré&#x202f;:</translation>
    </message>
</context>
</TS>
