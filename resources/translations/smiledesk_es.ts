<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>▾  Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸  Advanced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributionMap</name>
    <message>
        <source>{0}: map over the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a randomised network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RANDOMISED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributionView</name>
    <message>
        <source>Why this verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of the face: the places that support the verdict or speak against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Randomised part of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Randomised: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face yet: look into the camera, or open a picture with a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These maps are of a network that knows nothing. A map that looks as before explains little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the logit of “{0}” is ahead of that of “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you. How far the logit of “{0}” is ahead of that of “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attributions</name>
    <message>
        <source>Randomised: {0}. It knows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AugmentationSection</name>
    <message>
        <source>Changes to the faces (augmentation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the changes, as a multiple of the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of your images, changed as during training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time the network sees a face, the face is slightly moved, turned, mirrored, lit, blurred or made noisy, so that the network learns the expression and not the picture. At 0, faces stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no examples can be drawn: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>A defect of the program, please report it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close ({0} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaselineTaking</name>
    <message>
        <source>There is no face in view whose baseline could be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face has a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: baseline taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoothPicture</name>
    <message>
        <source>Picture of the booth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoothView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmileDesk booth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To leave the booth, hold the Esc key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera settings: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not say what the camera offers: sizes are untested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Power-line frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the exposure automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamps flicker at this frequency: the wrong one makes stripes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was plugged in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Left out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be kept, though {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the model lacks most: hold a class below to keep samples like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a class below to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {0:5.1f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpness  {0:4.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness {0:4.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing kept yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is as it was learned. Right-click a map, a unit or a layer, or press Delete or S on a map. Everything after it is computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed by you: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedImages</name>
    <message>
        <source>{0} of {1}: {2}
True: {3}
Old: {4}
New: {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedSection</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, of which the first {2} are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts begin anew with every change. Another model starts without changes; the files of the model stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p({0}) of this frame: {1:.2f} as learned, {2:.2f} with your changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksTable</name>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand and {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: by hand {1} · {2} {3} · differ by {4} {5}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildProcess</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the process cannot start: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the process sent a message that cannot be understood: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the process ended unexpectedly (code {1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Results to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the names to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenImages</name>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders could not be read: {0}. Resume to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training can start once enough images of each class are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are enough images to start; training reads the others itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: training can start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop faces from photographs, or take the images as faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, for each folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs: crop the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces: take the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>{0} to learn from · {1} held out · {2} skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassCounts</name>
    <message>
        <source>Images of each class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassEditor</name>
    <message>
        <source>&apos;{0}&apos; has samples: delete or move them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassRow</name>
    <message>
        <source>Name of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into separate classes again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} images to learn from, {held_back} held back to check how well it learns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the class; the name of another class merges the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return merges the two classes into “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return renames; the name of another class ({0}) merges the two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassesSection</name>
    <message numerus="yes">
        <source>%n classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images to learn from</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Collect samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or hold the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {0}, not {1}. Ctrl+Z in Collect undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is too slow for so many samples: continue in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the button of a class, or its digit, while your face shows it. Turn your head, change the light, come closer: the network learns to ignore whatever varies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {0}. Ctrl+Z brings them back until the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {0} to {1}. Ctrl+Z undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Testing an unknown model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A separate process loads it first, in case its files are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one knows {0}; the new one {1}. Below, both judge the face in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cannot be compared by numbers: they know different classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing both models on the same images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live picture goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model, or choose one under Models. It is compared with the model in use, on the same images and on your face, before anything changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that holds a folder of images for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no longer among the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model under Models to compare it with the one in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These models cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two could not be compared on these images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known on this machine which images the new model was chosen by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of the images that the new model was chosen by is gone: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that holds a folder of images for each class. Below, both judge the face in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images to compare the two on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in use now. &apos;{1}&apos; stays under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; stays in use. &apos;{1}&apos; is kept under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; stays in use. The images that the discarded model learned from are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was discarded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Only the new model is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the old model is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Answers for the images of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network says</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n images of “{0}” ({1:.1f} % of them) are called “{2}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsOverlay</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the network view follow the largest face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability a little beyond which the verdict changes, so that it holds still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>There is no verdict to correct yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is about {1}: choose another folder first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {0}, but</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>The course needs a network. Wait until it is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this network are gone. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worksheet is saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseBar</name>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what this step is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the course again, and forget what was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the tasks as two pages to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the course; the menu Explore opens it again at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of 5: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {stage} of {stages}, {right} of {checked} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>cut at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>No value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1:.4f} at {2} {3:g}, {4:.4f} at {2} {5:g}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Use the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new model for the live picture from now on. The old one stays under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, use the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in the live picture. The new model stays under Models for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in the live picture. The new model is moved from Models to the folder &apos;removed-models&apos; of your user data; the images it learned from stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetectorControl</name>
    <message>
        <source>Choose its file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YuNet if its file is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haar cascades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YuNet: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Haar cascades find the faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YuNet finds the faces: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file, so the Haar cascades find the faces: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is missing, so the Haar cascades find the faces. Its place is {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YuNet ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose YuNet&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch YuNet&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch {size} KB from the network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file comes from {address} (MIT licence). It is kept only if its SHA-256 is that of the file that SmileDesk was measured with. Nothing about you or your pictures is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not fetch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriftMeter</name>
    <message>
        <source>Comparison with the training faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpochPage</name>
    <message>
        <source> epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train from random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From random to trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an epoch the network sees every image once and is corrected after each batch of a few. The networks of all epochs are kept: move through them below, and see what each says of your face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some images are held back: the network never learns from them, they only tell how well it does on images it has not seen. Where the training images get better and those do not, it learns by heart: the field calls this overfitting. The steps are those of the other page, but with a few images at a time and a rate of its own for every weight, which the field calls Adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending after this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done · best: epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.1f} s an epoch, {1:.0f} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of epoch {0}, all random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch 0: the random weights that training starts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {0}: loss {1:.3f}, {2:.1%} right in training; {3:.3f}, {4:.1%} on faces held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n faces to learn from, {0} held back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpochScrubber</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From random to trained, epoch by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch whose network is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets less sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own changes rest meanwhile; undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has nothing for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment needs a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters of {0} that see edges, {1} of {2}, are muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every ReLU is switched off, %n of them: negative numbers go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pooling layers take the mean of each window instead of the maximum.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to the verdict on this face?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {0} ({1}). p({2}) was {3:.2f}, and is {4:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this time: {0} ({1}). p({2}) was {3:.2f}, and is {4:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {1} units of {0}, the one that matters most for this face is muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the next frames…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step deeper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacePicture</name>
    <message>
        <source>Picture of your face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was in view when the training began: take a picture with the button below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} by {1} pixels, as the network sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceStrip</name>
    <message>
        <source>No faces yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {0} of {1}: {2} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {0:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss = −ln p = {0:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p(label)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceWatch</name>
    <message>
        <source>Take again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my face again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces this picture with your face as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability that each epoch&apos;s network gives your face in this picture; dashed, that of the model in use. Not calibrated yet: the finished model may be less confident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaithfulnessSection</name>
    <message>
        <source>Which map is the most faithful here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion takes away what a map calls important first: the sooner the probability falls, the better. Insertion brings it back first: the sooner it rises, the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area under p({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filming</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>film: %n frames dropped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has another size: the film goes on in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has ended: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was filmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0} (frames: {1}, dropped: {2})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Choose images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both on the images of another folder, which holds a folder of images for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples go to &apos;{0}&apos; · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for samples: an empty one, or one that holds a folder of images for each class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderClassification</name>
    <message>
        <source>Classify the pictures and films of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is a sample already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {0}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet (*.parquet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the shown rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; exists: type its whole name to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number:,} rows saved as {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderDrawing</name>
    <message>
        <source>Example of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that holds two folders, smile and no_smile, with images of faces in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderProgress</name>
    <message>
        <source>Progress of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: {0:,} of {1:,}, frames: {2:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: what was found until then stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this folder from the list; its files stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Classified folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the face as a sample of the other class, to learn from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the shown rows as CSV, JSON lines or Parquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {0} · faces: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first results come in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live model judges every face in the pictures and films of a folder. Sort and filter the results, export them, and teach the network from its mistakes. Folders named after the classes, such as smile and no_smile, show which verdicts are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result is like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another verdict, or another part of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found before the run ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify the folder again, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaPanel</name>
    <message>
        <source>{0} smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected samples. Undo brings them back until the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n images selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move the selected samples to another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select samples first: click them, or use the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Drop folders to learn from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that holds a folder of images for each class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagesSection</name>
    <message>
        <source>Images to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet. Collect samples with your camera, or choose a folder that holds a folder of images for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs images of at least two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the folders are labelled differently, each teaches an output of its own, and the model keeps the first folder&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>class {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red, green, blue (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue, green, red (OpenCV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1 (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Keras file does not say what its outputs mean. Name them in the order they were trained: in Keras usually the alphabetical order of the folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class whose probability is shown and compared with the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the colour channels in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of black and white in training, which the file does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} named, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {0} named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two classes have the same name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting the model, and comparing it with the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputTile</name>
    <message>
        <source>What the network sees of the face it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe sees {0} × {1} pixels from row {2}, column {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winner sees {0} × {1} pixels from row {2}, column {3}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Continues with the same images, settings and weights, as if it had never stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes what it has learned so far; images and models stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of “{0}”, begun {1}, was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more were interrupted before it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterventionMenu</name>
    <message>
        <source>Biases of {0} to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {0} can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo: mute all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a kernel by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: mean instead of maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interventions</name>
    <message>
        <source>Exchange {0} of {1}: choose the map to exchange it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter of its own makes a map of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KernelEditor</name>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the kernel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KernelGrid</name>
    <message>
        <source>Kernel, row {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KernelPanel</name>
    <message>
        <source>a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer whose weights are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter or unit whose weights are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random init draws them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward finds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update makes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelSection</name>
    <message>
        <source>A kernel by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KernelTile</name>
    <message>
        <source>from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: weight {1} = {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: filter {1}, {2} ({3}, {4}) = {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: kernel {1} ({2}, {3}) = {4}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyControl</name>
    <message>
        <source>Use it here instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnView</name>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wrong the network is; confident mistakes count more. If it falls on the training images but rises on unseen ones, the network memorises: this is overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the images that get the right class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unseen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningRate</name>
    <message>
        <source>Rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate, in equal ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far one update moves every weight against its gradient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningSettings</name>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{help} The choice above sets it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for all folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs while learning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensView</name>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held: click it again to let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveModelBar</name>
    <message>
        <source>The live picture is judged by the network {0}, not by your model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my model again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge with this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live picture is judged by the model in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveOutlets</name>
    <message>
        <source>Sends to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives at {0}: {1} NAME sets a marker, {2} takes the last one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Frames dropped: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePair</name>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the face in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid over it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{face}, out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{face}, smoothed {probability}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This network has no layer of this step: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Recording – SmileDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. The Haar cascades find the faces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapTile</name>
    <message>
        <source>{layer} · map {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} · value {number} = {value:+.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{map} · range now {least} … {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkerKeys</name>
    <message>
        <source>marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers belong to a recording: start one ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no marker to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkerNamesDialog</name>
    <message>
        <source>Names of the markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While readings are recorded or sent, a digit sets the marker of its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementsTable</name>
    <message>
        <source>Not measured yet: a comparison on images shows how good it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy: the share of images with the right verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the model gives the positive image of a pair the higher probability; 0.5 is guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of images that it was measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images that it was measured on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>E&amp;xplore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodMaps</name>
    <message>
        <source>The map that is laid over the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Microscope</name>
    <message>
        <source>The files of this network are gone: choose another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lens explains layers of the kind &apos;{0}&apos; yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakesGrid</name>
    <message>
        <source>{0}: is “{1}”, was called “{2}” with p = {3:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the model in use on the same images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole bundle, the Keras model, or the LiteRT file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the trash: it can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the one in use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} (cannot be used)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Share of right verdicts on {number:,} images: {images}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed, Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bundle (.zip) or a Keras model (.keras); you can also drop the file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was saved as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model of your own so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n models of your own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is in the trash, and the bundled model is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was imported. It is not in use yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>New name of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a network with the same layers can start from the model&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed by {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange is positive, blue negative. After ReLU, green is how much.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewClassesDialog</name>
    <message>
        <source>New classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the network tell apart?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: happy, sad, surprised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more names, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move my %n photographs aside first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand at the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mouth open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mouth closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} / {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLesson</name>
    <message>
        <source>New pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew for another pupil?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are moved aside into a folder of their own, and the network is as it was learned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move my models to the trash, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier samples are in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NineFaces</name>
    <message>
        <source>{0}
The file is gone, or cannot be read any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoImagesYet</name>
    <message>
        <source>What should it learn from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that holds one folder of images for each class, named after the class. Any classes will do: “glasses” and “no glasses”, or “smile” and “no smile”; photographs or cropped faces, a few of each or thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop folders here; record samples of your own under “Collect”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Notes about this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the model, even when it is exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message>
        <source>Metrics of both models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: old {1}, new {2}, difference {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationList</name>
    <message>
        <source>About this frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenProjectDialog</name>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move mine aside first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with its model, threshold and smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n photographs already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Into a folder of their own; nothing is deleted. Otherwise both are put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{class_name}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n models: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the bundled one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: the model&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: {threshold:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutletsDialog</name>
    <message>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send readings and markers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;markers received at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offer streams of readings and markers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSC markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab Streaming Layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatchSection</name>
    <message>
        <source>Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blurred face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/{0} of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride of the patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {0} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.0f} ms a map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatchVerdict</name>
    <message>
        <source>Verdict with the patch on the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a map, or press an arrow key on it: a patch covers that place of the face.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>The last pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {0} × {1} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>Plot of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the plot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {0}: {1} of {2} judged seconds with the class, episodes: {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionTile</name>
    <message>
        <source>On the left, the face as the model sees it. Bars and numbers are smoothed over about a tenth of a second so that they can be read; the mark on a bar is this frame alone. The label follows from the numbers by the model&apos;s own threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face that could be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face in view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture that would be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the picture that is kept, as the camera sees it: not mirrored. The square is the face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbeControls</name>
    <message>
        <source>beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell to the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message>
        <source>outside × {0}: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.smiledesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson.smiledesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking and opening the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photographs cannot be read and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{saved} {left_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&apos;{file}&apos; is open: %n photographs were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your earlier samples are in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened} {aside}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankingSection</name>
    <message>
        <source>What matters most now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer whose filters or units are ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is muted in turn, and everything after it computed again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted alone, it changes the logit difference {0} − {1}, now {2}, by:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Hold to record {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to record {0} (key {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hold_to_record}: up to six samples a second, while the face is in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; training needs {1} of each class, from at least two takes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordMenu</name>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingButton</name>
    <message>
        <source>It goes on: press to end it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another source was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The recording has ended: {0}. It has %n rows: {1}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to record yet: the model is still being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to record yet: no picture has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot start: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the recording is missing: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows, {0} dropped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingsFolder</name>
    <message>
        <source>Folder for readings, pictures and films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens folders here. The folder is: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results of the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>None: all of these images get the right class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the model in use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both on the same images and on your face, then decide which one to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the settings; this model stays among your models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and wrong answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst mistakes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Progress of the whole training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernels of the first layer, as they change from epoch to epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, keep the old model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at once and keeps nothing of this training. Your images and the model in use stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the training process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: the first epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: epoch {0} of {1} is done, the best so far is {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n images, all to learn from; each is judged by a network that has not seen it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images to learn from, {0} held back for validation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} left out: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to keep yet: the first epoch has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after the current batch, and makes a model of what was learned so far. The model in use stays in use until you choose the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after the current batch, and makes a model of the best epoch so far, which is {0}. The model in use stays in use until you choose the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} so far, {1} left at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningBooth</name>
    <message>
        <source>No picture is kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>taken {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face {0:.0f} pixels wide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxView</name>
    <message>
        <source>Filter sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same: black around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid: stay inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, 2×2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the model: a filter of your own on the same face. Change a number and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveProjectDialog</name>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photographs with their classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Model, threshold and smoothing to &amp;begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes without photographs go along, too. Names of cameras, files and places do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever opens the project begins with those that you use now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveSection</name>
    <message>
        <source>Keep it as a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is converted, compared with the changed network, and listed under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting the network, and comparing it with the changed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: &apos;{0}&apos; is under Models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionSettings</name>
    <message>
        <source>another face detector was chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Name of the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use stays in use until you choose the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How thorough should it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n images, from the model in use, {0} at most. It stays in use.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images, from random weights, {0} at most. The model in use stays in use.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be built as described: see Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images to learn from first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSection</name>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a field and press the key. The keys of single panes, which F1 lists, cannot be changed. Tooltips name a new key from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShutterDialog</name>
    <message>
        <source>Smile shutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who smiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause after a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces far smaller than the largest one do not count: people who pass behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One face</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShutterOverlay</name>
    <message>
        <source>Smile shutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for smiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smiles are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takes a picture in %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkippedSection</name>
    <message>
        <source>Images that are skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} images will be skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names, and why each is skipped; a double-click opens the folder of an image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmileShutter</name>
    <message>
        <source>Shutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shutter has stopped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The password of the last address is not kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos and pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (http://… or rtsp://…):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Starting a training process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns in a process of its own, so the live picture goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.0f} s so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartingPoint</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the weights of the model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images first: the possible starts depend on their classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a valid network first: the possible starts depend on its layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From random weights: “{0}”, the model in use, knows other classes ({1}), so its weights do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From random weights: “{0}”, the model in use, has other layers, so its weights do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{0}”: it knows the same classes and has the same layers. This takes fewer images and less time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From random weights, as chosen. This takes more images and more time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {model}   Faces: {detector}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:4.1f} frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms from capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:4d} dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Random init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>seed </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward, error, backward and update, so many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a network learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts with random weights and a handful of labelled faces. You press the five steps of learning yourself, and see what each does to the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the network is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after update {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It diverged: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the rate to {0:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over the faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strongest</name>
    <message>
        <source>Rank the faces of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces that were found are searched again next time: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces of the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder has no photographs: choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The faces that were found so far need no second search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes of the network are left out: faces are ranked for it as loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network is live: faces are ranked for the model in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blends of the demo&apos;s two mean faces, since there are no samples yet. To see the faces of people, choose a folder of photographs, or collect samples (Ctrl+7).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrongestView</name>
    <message>
        <source>Strongest faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of this map for the live face; it is outlined in the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that excite it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that excite it least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {0:+.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs: {0:,} of {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map to excite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer only lays the cells of the maps before it in one row. Look at those maps instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photographs are looked at once, for all maps together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are ranked for the model in use, not for a network that is still being trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these photographs shows a face that the program finds. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excite it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excite it least</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of readings ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryTables</name>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record readings, or choose a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of another recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording cannot be summarised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click jumps to that moment of the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyProgress</name>
    <message>
        <source>Progress of reading the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of {number} images read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: not all images are read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surveyor</name>
    <message>
        <source>Reading the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thumbnails cannot be kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskProgress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachPages</name>
    <message>
        <source>Show samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in use already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model under Models to compare it with the one in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in use now. The earlier models are all in this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>The training of “{0}” was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmileDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is still learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close now, the finished epochs are saved, and the training can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, resume another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet: if you close now, it has to start over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, start over another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThoroughnessChoice</name>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first try, to see whether the images are suitable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right choice for most cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the last percent, and for many images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to %n passes over all images; ends early once there is no more improvement.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Some images of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: now {1:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: now {1:.2f}, above the threshold in {2:.0%} of the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.1f} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0} of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marker {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothed {0:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that frame {0:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last minute · bold: the followed face, gray: each frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourCards</name>
    <message>
        <source>This is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square follows your face. The network judges what is inside, and nothing else. Nothing is kept unless you record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is beside the picture, live: each small map shows what one filter finds on your face. Choose a map to see how its numbers come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menu Teach you collect faces of your own, and the network learns from them. The course in the menu Explore explains how, step by step on your face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} of {cards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainBar</name>
    <message>
        <source>Train with these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough to train with; more samples, in other light and other poses, make it better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before training: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what training would use, then start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough samples yet: what is missing is listed beside this button</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>The training was cancelled. Nothing of it was kept; everything else is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use is still in use, and your images are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process ended before it reported the results, but the model is complete: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the model in use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the cancelled training cannot be removed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingFacesBar</name>
    <message>
        <source>Add my face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that holds a folder of images for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo&apos;s faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Learns from: {folder} and %n of you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Learns from: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your face as it is now joins the labelled ones; freeze the picture to choose the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face is followed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is me with a smile expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is me without a smile expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is me: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>One cell back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: 1× is {0:g} cells a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed {0:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}. Smoothed {2}, this frame {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. The network is changed by you; as learned {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Relative to your baseline {1}, in log-odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict changes only some way beyond the threshold, so that it holds still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To baseline: log-odds relative to your neutral face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict does not depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is relative to it: this face is judged from {0:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{face} · verdict relative to the neutral face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{face} · verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsGrid</name>
    <message>
        <source>Faces as the network sees them while it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n faces, each with {0} changed views</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the network sees it, differently each time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightFormula</name>
    <message>
        <source>The chosen weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula of a weight stands here after the step Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{formula}; the network&apos;s new weight is {weight}, {difference} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new w′</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CameraChoice</name>
    <message>
        <source>no camera found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ModeChoice</name>
    <message>
        <source>no camera in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PercentSlider</name>
    <message>
        <source>Scale in per cent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Picture made by activation maximisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere, unless the widget with the focus uses the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a layer of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a map or unit of the network, or in its lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a panel of a lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a map of why the verdict is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On curves, tables and rows of faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the note beside the buttons that record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the presenter view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the booth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the results of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the strongest faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a class of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a model of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the notes of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lassify folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open p&amp;roject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Camera settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History, import, export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as CS&amp;V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as &amp;JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a &amp;marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the marker of a digit, while readings are recorded or sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last mar&amp;ker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names of the markers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the net&amp;work or lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the network or &amp;lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw faces into pictures and films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures as JP&amp;EG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smile shu&amp;tter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts rel&amp;ative to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get the baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utlets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summary of the last recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summar&amp;y of a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the recordings folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course, step &amp;by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully connecte&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training with backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter &amp;sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ges of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the last change of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;edo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The netw&amp;ork as it was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map of the verdict over the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest f&amp;aces of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze the picture, or let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;next face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the previous face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;largest face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;pupil…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This verdict is &amp;wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on &amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presenter view: the lens and the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirror the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;educed motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About SmileDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next pane, layer or button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark another map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the marked map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the filter or unit, or let it speak again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute all others of its layer, or let them speak again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes that can be made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy every number as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the bar&apos;s channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the patch over the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read another value, cell or face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an earlier or later moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll by a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump there in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the presenter view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the file that it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button with the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it to leave the booth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in the live view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous or next map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous or next layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its photograph in the live view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the digit of a class to record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the name as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>A defect of the program, please report it: {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attribution_layer</name>
    <message>
        <source>RANDOMISED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>camera_mode_text</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:g} frames/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capture_panel</name>
    <message>
        <source>Keep still, or come into better light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a light on, or face the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or turn a little: training learns nothing from the same picture twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness: how suddenly the gray levels of the face change, as the network sees it. Blurred below {0:.2f}; one sharp photograph in a hundred measures less. The demo&apos;s face is the mean of many faces, and counts as sharp from {1:.2f} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness: the gray level that a tenth of the face is brighter than, 0 to 255. Dark below {0:.0f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: how many gray levels the face differs from the most alike of the last samples. Near-identical below {0:.1f}; with the demo, which has no noise, below {1:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>collect_text</name>
    <message>
        <source>blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near-identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the camera, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn towards the camera, or come into the light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come closer: the network cannot judge it either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} kept, {1} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n images added to {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more classes need images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} needs %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images moved to {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>class {0} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {0} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} renamed to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, {2} could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept of {0}: {1}. Clear its check box to keep such pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept of {0}: no face in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs a second take: release and hold again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>connections_overlay</name>
    <message>
        <source>map {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{maps} and %n weaker ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>course</name>
    <message>
        <source>There is no face to measure. Look into the camera, or show the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lens is open. Choose a map in the network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has nothing to change here. Go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict stays: p({class}) was {before:.2f} and is {after:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets less sure: p({class}) was {before:.2f} and is {after:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns over: p({class}) was {before:.2f} and is {after:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training steps so far: {count}. Do at least {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} rows × {side} columns × {channels} for each pixel = {count:,} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens explains {layer}, which is not a convolution. Choose a map in the top row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens explains {layer}, which is not a ReLU. Choose a map in the second row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One window of map {map} has {numbers}. Pooling writes {written:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before pooling, the numbers change by {before:.0%} of their size, after it by {after:.0%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {layer} is muted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muting number {unit} of {layer} changes the lead of the class by {effect:.2f}, muting another one by {largest:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muting number {unit} of {layer} changes the lead of the class by {effect:.2f}. The most that any changes it is {largest:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is filter {filter} of {layer}. It has {rows} × {columns} × {maps} weights, and its answer here is {answer:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} has no maps. Choose a layer further up in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this face, no map of {layer} answers more at the mouth than elsewhere. Smile, or try another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {map} of {layer} answers {inside:.2f} at your mouth and {outside:.2f} elsewhere. It looks for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {map} of {layer} answers {inside:.2f} at your mouth and {outside:.2f} elsewhere. Others of this layer do so more clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {map} of {layer} answers {inside:.2f} at your mouth and {outside:.2f} elsewhere, one of the clearest of its layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {layer}, {negative:,} of the {count:,} numbers of your face were negative. All became 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the answer of the filter was {before:.2f}, and ReLU let it pass. Look for a dark place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the answer of the filter was {before:.2f}, and ReLU made it 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {layer}, {share:.0%} of the {count:,} numbers are zero on your face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} leaves {after:,} of {before:,} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} × {columns} cells × {maps} maps = {count:,} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of {class} is {score:.1f}, that of {other} {other_score:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {class}, the upper half gives {upper:.1f} votes and the lower half {lower:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has judged no face yet. Press Start, Random init and Forward first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has learned already. Press Random init and Forward again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With random weights, it judges {share:.0%} of the faces right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training steps: {count}. The loss was {first:.3f} and is {last:.3f}: it became smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training steps: {count}. The loss was {first:.3f} and is {last:.3f}: it grew. Lower the learning rate, and begin again with Random init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training steps: {count}. The loss was {first:.3f} and is {last:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face made of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not see you as people do. It gets the small face square at the top left of the network. A gray pixel is one number, which says how bright it is; a coloured pixel is three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers does the network get of your face?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter slides over your face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter is a small grid of weights. It multiplies each number below it by the weight on top of it and adds everything up: that is its answer. Then it moves on by one place. All answers of a filter together are a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map of a convolution: choose it in the top row of the network. Watch the filter slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which filter answers to your mouth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every filter looks for its own pattern, and its map is bright where it finds it. Filters further right put together what earlier ones found, so they see more of your face at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a map that is bright at your mouth and dark elsewhere, and open it. Try the columns at the right. Smile, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some filters of the first convolution answer to edges. An edge is a line between light and dark, as around your lips and eyebrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program mutes all filters that see edges, until you go on. What happens to the verdict on your face?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a filter finds the opposite of its pattern, its answer is below zero: a negative number. After each convolution, ReLU looks at every number by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does ReLU do with a negative number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a stopped number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is above zero passes ReLU unchanged; what is below zero is stopped. So only those filters speak that found their pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ReLU map. Click a place in it, or use the arrow keys, until you find an answer that ReLU has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many keep quiet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later filters look for something special, such as the corner of a mouth. Nearly everywhere else on your face there is nothing of the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the ReLU maps furthest to the right. How many of their numbers are zero on your face?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than two thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ReLU, many layers could do no more than a single one, because sums of sums are only sums. This network has learned with ReLU, so its filters count on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program switches every ReLU off, until you go on. What happens to the verdict on your face?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps become smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling divides each map into small windows, and writes one number for each window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ninth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several numbers go into a window, and only one comes out. Where exactly a pattern was found is forgotten; that it was found stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number does the first pooling layer of this network write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you move your head a little, nearly all numbers change. But a smile stays a smile, so later layers should change less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program moves your face by one pixel. Where do the numbers change more, compared with their size?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean instead of the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pooling keeps the strongest answer of each window. One could take the mean instead: then the weak answers beside it count as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program lets max pooling take the mean, until you go on. What happens to the verdict on your face?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last maps are small. Each says where on your face something special was found. Now the cells of all maps are laid out in one row; this is called flatten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the maps before and after the first pooling layer. How many of the numbers are left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers are in the row?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class has more votes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully connected layers weigh everything that was found, for and against each class. The result is a score for each class; softmax turns the scores into probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a face and hold it. Which class gets the larger score? Choose, then check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the votes come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place on your face votes for or against a class, and the program can count these votes exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which half of your face gives more votes to the class that is ahead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper half, with the eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower half, with the mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a verdict depends on one part of the face, it should change when that part cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program covers your mouth with gray. What happens to the verdict on your face? Then try it with your hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute what matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the layer before the scores, a few units or filters matter much for your face, and most of them matter little. Which ones differs from face to face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Show me” opens the layer of the scores, and its longest bars name the units that matter. Then mute one of these in the layer before: mark it in the network and press Delete, or click it with the right button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote the weights down: the network found them by training. Before that, every weight is a random number. You now train a new network on a few faces; your own one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict how many of these faces random weights judge right. Then “Show me”, Start, Random init and Forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss says how wrong the network is. The backward pass finds out for every weight in which direction the loss becomes smaller, and the update moves it a little that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do three training steps, each of Forward, Error, Backward and Update. Watch the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all there is to learning, repeated thousands of times. The learning rate says how far each update moves the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict what becomes of the first loss after 20 training steps. Then set 20 × and press Repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it knows, and what not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network knows what its training faces have in common, and nothing else. It sees the expression of a smile; it does not know whether you are happy. On faces unlike those that it learned from, it is wrong more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the course. Go on in the menu Teach: collect faces of your own, of everybody who agrees, and let the network learn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no layer of this step, so there is nothing to look at. Go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets less sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>detector_section</name>
    <message>
        <source>Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YuNet takes fewer other things for a face: 19 instead of 46 of 800 scrambled photographs, 1 instead of 7 of 80 backgrounds. Of 2,000 photographs, both find the face in 99.85 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drift_text</name>
    <message>
        <source>Darker than {0} % of the faces it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker than any face it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brighter than {0} % of the faces it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brighter than any face it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less contrast than in {0} % of the faces it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less contrast than in any face it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast than in {0} % of the faces it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast than in any face it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurrier than {0} % of the faces it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurrier than any face it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharper or noisier than {0} % of the faces it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharper or noisier than any face it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than {0} % of the faces it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than any face it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned further than {0} % of the faces it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned further than any face it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further from every class than {0} % of the faces it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further from every class than any face it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the faces it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light {0:.0f}: higher than that of {1:.0f} % of the faces it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast {0:.0f}: higher than that of {1:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness {0:.2f}: higher than that of {1:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size {0:.0f} pixels: larger than {1:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {0:.0f}°: further than {1:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to the nearest class in the last hidden layer {0:.1f}: further than {1:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>durations</name>
    <message>
        <source>about 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0:.0f} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0:.1f} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epoch_kernels</name>
    <message>
        <source>The first kernels of the chosen epoch&apos;s network stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · epoch {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>face_strip</name>
    <message>
        <source>The labelled faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding_text</name>
    <message>
        <source>The new model is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model is worse: keep the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model is not clearly better: the old one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few images to tell whether the new model is better: the old one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both models give the same answers on all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both give the same answer on every image, although their probabilities may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even if all of these were in favour of the same model, it could be luck: at least 6 such images are needed. More images would tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both were equally good, luck alone would produce a lead this large in {0} comparisons: too often to say that they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both were equally good, luck alone would produce a lead this large in {0} comparisons: so rarely that it counts as a real difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test, two-sided, on the images that only one model is right on: p = {0:.3g}. A difference counts if p &lt; 0.05. The test treats images as independent: many of the same person, or taken within seconds, make it more confident than it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n images, only the new model is right on {0}, only the old one on {1}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared by cross-validation on the %n images that the new model learned from: each was judged by a network like it that had not learned from that image. If the old model, or the one that training started from, learned from some of them earlier, it looks better than it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %n validation images that the new model did not learn from, although its best epoch was chosen by them. The old one may have learned from some of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found on %n images: counted as errors of both.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %n images of &apos;{0}&apos;. It is not known whether a model learned from some of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fonts</name>
    <message>
        <source>The program&apos;s fonts are missing, so text may not fit: run &apos;pip install matplotlib&apos;. Not found: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>&lt;b&gt;SmileDesk {0}&lt;/b&gt;&lt;p&gt;A small convolutional network looks at a face and says whether it shows a smile expression. It sees a mouth and cheeks, not a feeling.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>input_tile</name>
    <message>
        <source>Face square</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interrupted_card</name>
    <message>
        <source>It had saved nothing yet, so it would start over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume from epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n epochs are done and saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kernel_editor</name>
    <message>
        <source>identity: changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright edges (Sobel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level edges (Sobel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline (Laplace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emboss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layer_marks</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all muted but {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases are zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel of {0} for input {1} edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean instead of maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lens</name>
    <message>
        <source>A camera gives each pixel a brightness from 0, black, to 255, white. This layer moves those numbers close to zero: middle gray becomes about 0, black −1 and white +1. Nothing about the picture is lost.</source>
        <extracomment>rescaling.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network adds up thousands of products. If the numbers that go in were large and all positive, the sums would be huge, and learning would swing wildly from one side to the other. Small numbers on both sides of zero keep every later layer in a range where it learns well. Scale and offset are fixed: this layer learns nothing.</source>
        <extracomment>rescaling.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face square: 0 black, 255 white</source>
        <extracomment>rescaling.phrases.before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blue in the face square: 0 none, 255 all of it</source>
        <extracomment>rescaling.phrases.before_blue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The green in the face square: 0 none, 255 all of it</source>
        <extracomment>rescaling.phrases.before_green</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The red in the face square: 0 none, 255 all of it</source>
        <extracomment>rescaling.phrases.before_red</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture, rescaled</source>
        <extracomment>rescaling.phrases.after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From old to new; behind it, all pixels by brightness</source>
        <extracomment>rescaling.phrases.line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel × scale + offset</source>
        <extracomment>rescaling.phrases.formula</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel</source>
        <extracomment>rescaling.phrases.pixel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <extracomment>rescaling.phrases.scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset</source>
        <extracomment>rescaling.phrases.offset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pixel has brightness {pixel:.0f}; {darker:.0%} of the face square is darker.</source>
        <extracomment>rescaling.phrases.brightness</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pixel&apos;s blue is {pixel:.0f}; {darker:.0%} of the face square has less.</source>
        <extracomment>rescaling.phrases.brightness_blue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pixel&apos;s green is {pixel:.0f}; {darker:.0%} of the face square has less.</source>
        <extracomment>rescaling.phrases.brightness_green</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pixel&apos;s red is {pixel:.0f}; {darker:.0%} of the face square has less.</source>
        <extracomment>rescaling.phrases.brightness_red</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small grid of weights, the filter, slides over the picture and looks at one little window at a time. In each place it multiplies every number in the window by the weight on top of it and adds everything up. The sum is large where the picture looks like the filter: that is how a filter finds an edge, a corner or a curve.</source>
        <extracomment>convolution.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same few weights are used everywhere, so the filter finds its pattern wherever it is, and there is little to learn. A filter has one grid of weights for each input map and adds all of them up, plus one more number, the bias, which shifts its threshold. In the first layer a filter sees a few pixels; deeper ones look at the maps of earlier filters and so at a larger and larger part of the face. Nobody drew these filters: training found them. Strictly, the field calls this cross-correlation, because the filter is not flipped first.</source>
        <extracomment>convolution.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window on input map {seen}, and the map of filter {first}</source>
        <extracomment>convolution.phrases.scan_first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window on input map {seen}, and the maps of filters {first} and {second}</source>
        <extracomment>convolution.phrases.scan_first_second</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window on the face, and the map of filter {first}</source>
        <extracomment>convolution.phrases.scan_face_first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window on the face, and the maps of filters {first} and {second}</source>
        <extracomment>convolution.phrases.scan_face_first_second</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {channel}: what every input map adds, and the bias</source>
        <extracomment>convolution.phrases.formula</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {channel}</source>
        <extracomment>convolution.phrases.map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>convolution.phrases.map_blue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>convolution.phrases.map_green</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>convolution.phrases.map_red</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>convolution.phrases.bias
----------
dense.phrases.bias</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input map {channel} adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products_blue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products_green</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products_red</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of input map {channel}, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of the face&apos;s blue, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive_blue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of the face&apos;s green, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive_green</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of the face&apos;s red, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive_red</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of input map {channel}, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of the face&apos;s blue, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative_blue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of the face&apos;s green, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative_green</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of the face&apos;s red, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative_red</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input map pushes to this side of zero: the bias of {bias:+.3f} alone decides.</source>
        <extracomment>convolution.phrases.why_bias</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up} of {all} input maps push the number up, {down} push it down.</source>
        <extracomment>convolution.phrases.pushes_maps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up} of {all} products push the number up, {down} push it down.</source>
        <extracomment>convolution.phrases.pushes_cells</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beyond} of the {all} cells of this window lie beyond the border and count as zero.</source>
        <extracomment>convolution.phrases.border</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the upper left of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_upper_left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the top of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_upper_middle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the upper right of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_upper_right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the left of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_centre_left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly in the middle of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_centre_middle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the right of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_centre_right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the lower left of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_lower_left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly in the lower middle of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_lower_middle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the lower right of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_lower_right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number below zero becomes zero; every other number stays as it is. A filter that found its pattern speaks up, and one that found the opposite keeps quiet.</source>
        <extracomment>relu.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without such a bend, ten layers in a row would do no more than a single one, because sums of sums are only sums. The bend lets the network treat different faces differently: for each of them a different set of gates is open. It is also cheap, and where the gate is open it passes the error back undiminished, which is why deep networks can learn at all. A filter whose gate never opens learns nothing more; the field calls it dead.</source>
        <extracomment>relu.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {channel} before</source>
        <extracomment>relu.phrases.before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {channel} after: nothing is below zero</source>
        <extracomment>relu.phrases.after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: the {shown} of {units} units that lie farthest from zero</source>
        <extracomment>relu.phrases.units_before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: the same units</source>
        <extracomment>relu.phrases.units_after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <extracomment>relu.phrases.unit
----------
identity.phrases.unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0, x); behind it, the numbers that go into map {channel}</source>
        <extracomment>relu.phrases.curve_map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0, x); behind it, the numbers that go into all units</source>
        <extracomment>relu.phrases.curve_units</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger of zero and the input</source>
        <extracomment>relu.phrases.formula</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero</source>
        <extracomment>relu.phrases.zero</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>relu.phrases.input
----------
identity.phrases.input</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is zero</source>
        <extracomment>relu.phrases.shares</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this map, now</source>
        <extracomment>relu.phrases.zeros_here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole layer, now</source>
        <extracomment>relu.phrases.zeros_layer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters silent for the last seconds</source>
        <extracomment>relu.phrases.dead_filters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units silent for the last seconds</source>
        <extracomment>relu.phrases.dead_units</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:.3f} is above zero and goes on as it is.</source>
        <extracomment>relu.phrases.stays</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:.3f} is not above zero, so a zero goes on.</source>
        <extracomment>relu.phrases.cut</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dead} of {all} have given nothing but zeros over the last seconds.</source>
        <extracomment>relu.phrases.dead_count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {channel} is one of them: nothing it has seen lately opened its gate.</source>
        <extracomment>relu.phrases.dead_here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer passes every number on as it is. Where a ReLU is switched off, this is what remains in its place.</source>
        <extracomment>identity.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ReLU is the bend between two layers of weights. Without the bend, two layers in a row do no more than a single one, because sums of sums are only sums. The weights after it were learned behind the bend: they never met a negative number, and what they make of one was never trained. Watch how far the verdict strays.</source>
        <extracomment>identity.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {channel}: what goes in is what comes out</source>
        <extracomment>identity.phrases.map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {shown} of {units} units that lie farthest from zero: what goes in is what comes out</source>
        <extracomment>identity.phrases.units</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The straight line; behind it, the numbers that go in</source>
        <extracomment>identity.phrases.line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input</source>
        <extracomment>identity.phrases.formula</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:.3f} is negative and is passed on; a ReLU would have made it zero.</source>
        <extracomment>identity.phrases.negative</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:.3f} is not negative; a ReLU would have passed it on as well.</source>
        <extracomment>identity.phrases.positive</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0%} of all numbers here are negative.</source>
        <extracomment>identity.phrases.share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is divided into small windows, and of each window only the largest number goes on. What was found stays, exactly where it was found is forgotten. The map becomes smaller, so the next filters see more of the face at once.</source>
        <extracomment>max_pooling.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression does not become another one when the head moves by a pixel, and the answer should not change either. Inside its window a winner may move about and the pooled number stays the same; at the window&apos;s edge it may not, so the protection is only partial, and the nudge shows how far it goes. Most of the numbers are thrown away, which also saves most of the work in the layers that follow. There is nothing to learn here.</source>
        <extracomment>max_pooling.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window: only the winner goes on</source>
        <extracomment>max_pooling.phrases.window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {channel}, with the window and its winner</source>
        <extracomment>max_pooling.phrases.before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {channel}, pooled</source>
        <extracomment>max_pooling.phrases.after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved one cell to the right, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved one cell to the left, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved one cell down, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_down</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved one cell up, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by {down:+d} rows and {right:+d} columns, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of the window</source>
        <extracomment>max_pooling.phrases.formula</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({row}, {column})</source>
        <extracomment>max_pooling.phrases.cell
----------
average_pooling.phrases.share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays the same when the map moves</source>
        <extracomment>max_pooling.phrases.kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells before pooling</source>
        <extracomment>max_pooling.phrases.kept_cells</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells after pooling</source>
        <extracomment>max_pooling.phrases.kept_pooled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these: the winner moved inside</source>
        <extracomment>max_pooling.phrases.kept_moved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these: zero before and after</source>
        <extracomment>max_pooling.phrases.kept_zero</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{discarded:.0%} of the map is discarded: {kept} of {all} numbers go on.</source>
        <extracomment>max_pooling.phrases.discarded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cells of this window hold {value:.3f}, so any of them could be called the winner.</source>
        <extracomment>max_pooling.phrases.tie</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beyond} of the {all} cells of this window lie beyond the border and do not count.</source>
        <extracomment>max_pooling.phrases.border
----------
average_pooling.phrases.border</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the map moves one cell to the right, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the map moves one cell to the left, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the map moves one cell down, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_down</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the map moves one cell up, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the map moves by {down:+d} rows and {right:+d} columns, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is divided into small windows, and of each window the mean of its numbers goes on. The map becomes smaller, so the next filters see more of the face at once.</source>
        <extracomment>average_pooling.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell has the same share in the mean, so a single strong answer of a filter is weakened by its neighbours, while one that fills the window goes on as it is. Max pooling keeps the single strong answer. When the head moves by a pixel, each cell leaves one window and enters the next, and the means change a little everywhere; the largest number of a window either stays or jumps. Averaging is a weighted sum with fixed, equal weights: there is nothing to learn here.</source>
        <extracomment>average_pooling.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window slides over map {channel} and leaves its means behind</source>
        <extracomment>average_pooling.phrases.scan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window: all of it goes into the mean</source>
        <extracomment>average_pooling.phrases.window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of {count} cells: the sum of their shares</source>
        <extracomment>average_pooling.phrases.formula</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean is {mean:.3f}; max pooling would let the largest cell go on, {largest:.3f}.</source>
        <extracomment>average_pooling.phrases.largest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cells of this window hold {value:.3f}, so max pooling would give the same.</source>
        <extracomment>average_pooling.phrases.even</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {all} numbers go on, each of them the mean of a window.</source>
        <extracomment>average_pooling.phrases.fewer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of all maps are laid in one long row, so that the next layer can weigh each of them. No number changes, and none is lost.</source>
        <extracomment>flatten.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dense layer knows no rows and columns; it has one weight for each number of the row. The order is always the same: row by row, in a row column by column, and for each cell all maps one after the other. So every place in the row still stands for one place on the face and one filter, and that is what makes the vote map of the dense layers possible.</source>
        <extracomment>flatten.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {channel}: number {number} is row {row}, column {column}</source>
        <extracomment>flatten.phrases.source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} of {all}, between its neighbours in the row</source>
        <extracomment>flatten.phrases.neighbours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is computed</source>
        <extracomment>flatten.phrases.formula</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {channel} ({row}, {column})</source>
        <extracomment>flatten.phrases.cell
----------
dense.phrases.cell</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({row} × {width} + {column}) × {channels} + {channel} = {number}: row {row}, column {column}, map {channel} is number {number} of the row.</source>
        <extracomment>flatten.phrases.position</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unit looks at everything that was found so far. It multiplies every number by a weight, which says how much it matters and to which side, and adds everything up. Weights above zero speak for the unit, weights below zero against it.</source>
        <extracomment>dense.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this one frame every ReLU gate is either open or shut, and with the gates as they are the rest of the network is a plain weighted sum. So the part of every place on the face can be computed exactly: the votes of all places and one constant, which comes from the biases, add up to the unit&apos;s number. On another frame other gates are open, and the votes are counted again. A vote says what this network made of a place, not what a smile is.</source>
        <extracomment>dense.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit “{unit}”: the strongest terms, each weight × input</source>
        <extracomment>dense.phrases.terms</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit “{unit}”: all terms and the bias</source>
        <extracomment>dense.phrases.formula</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {number}</source>
        <extracomment>dense.phrases.input</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others</source>
        <extracomment>dense.phrases.rest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every place votes for unit “{unit}”</source>
        <extracomment>dense.phrases.votes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit “{unit}”: all votes and the constant</source>
        <extracomment>dense.phrases.votes_formula</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes for it</source>
        <extracomment>dense.phrases.votes_for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes against it</source>
        <extracomment>dense.phrases.votes_against</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>dense.phrases.constant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all votes and the constant</source>
        <extracomment>dense.phrases.votes_check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every place votes for “{unit}” rather than “{rival}”</source>
        <extracomment>dense.phrases.duel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes for “{unit}” over “{rival}”</source>
        <extracomment>dense.phrases.duel_check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up} of {all} inputs push the number up, {down} push it down, {silent} do neither.</source>
        <extracomment>dense.phrases.pushes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} of {all} ReLU gates on the way are open on this frame.</source>
        <extracomment>dense.phrases.gates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the upper left of the face square.</source>
        <extracomment>dense.phrases.vote_upper_left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the top of the face square.</source>
        <extracomment>dense.phrases.vote_upper_middle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the upper right of the face square.</source>
        <extracomment>dense.phrases.vote_upper_right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the left of the face square.</source>
        <extracomment>dense.phrases.vote_centre_left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the middle of the face square.</source>
        <extracomment>dense.phrases.vote_centre_middle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the right of the face square.</source>
        <extracomment>dense.phrases.vote_centre_right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the lower left of the face square.</source>
        <extracomment>dense.phrases.vote_lower_left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the lower middle of the face square.</source>
        <extracomment>dense.phrases.vote_lower_middle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the lower right of the face square.</source>
        <extracomment>dense.phrases.vote_lower_right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sums, called logits, can be any numbers. Softmax turns them into probabilities: each lies between 0 and 1, and together they make exactly 1. The class with the largest logit gets the largest share.</source>
        <extracomment>softmax.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponential makes every logit positive and turns differences into ratios: a lead of one logit means a probability 2.7 times as large, whatever the logits are. Only differences count, so the largest logit is taken off all of them first, which changes nothing and keeps the exponentials from growing beyond what a computer can hold. How far the probabilities may be trusted was measured on images kept apart, and the last weights were scaled accordingly; the field calls this calibration. A high probability is about what the picture shows, never about what somebody feels.</source>
        <extracomment>softmax.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>softmax.phrases.class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logits</source>
        <extracomment>softmax.phrases.logits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponentials, after the largest logit, {largest:.3f}, was taken off</source>
        <extracomment>softmax.phrases.exponentials</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the exponentials</source>
        <extracomment>softmax.phrases.sum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential / sum</source>
        <extracomment>softmax.phrases.formula</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>softmax.phrases.total</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities</source>
        <extracomment>softmax.phrases.shares</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logit of “{name}” lies {lead:.3f} above that of “{rival}”, which makes its probability {times:,.1f} times as large.</source>
        <extracomment>softmax.phrases.ahead</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logit of “{name}” lies {lead:.3f} below that of “{rival}”, which makes the probability of “{rival}” {times:,.1f} times as large.</source>
        <extracomment>softmax.phrases.behind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {channel}, then max pooling: the largest number of each 2×2 window</source>
        <extracomment>sandbox.phrases.pooled_max_pooling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {channel}, then average pooling: the mean of each 2×2 window</source>
        <extracomment>sandbox.phrases.pooled_average_pooling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training with backpropagation</source>
        <extracomment>training.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first all weights are random, and so are the answers. The network looks at faces whose answer is known, measures how wrong it is, finds out for every weight in which direction it would be less wrong, and moves each a little that way. Repeated thousands of times, this is all there is to learning.</source>
        <extracomment>training.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error is one number that depends on every weight. Backpropagation applies the chain rule from the last layer back to the first and so finds the slope of the error along every weight in a single pass, at about the price of one more look at the images. Moving all weights a small step downhill makes the error smaller; a step that is too large jumps over the valley and makes it grow. The learning rate sets the size of the step.</source>
        <extracomment>training.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random weights</source>
        <extracomment>training.steps.draw.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight is drawn at random, small and around zero. The network now has an opinion about every face, and all of them are worthless.</source>
        <extracomment>training.steps.draw.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all weights began equal, all filters would see the same and learn the same, forever. Random numbers make them different, so that each can become good at something else. How widely they are spread is matched to the number of inputs, so that signals neither die out nor explode on their way through the layers. The same seed draws the same weights again.</source>
        <extracomment>training.steps.draw.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass</source>
        <extracomment>training.steps.forward.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images go through all layers, from pixels to probabilities. With fresh weights the network can do no better than guess.</source>
        <extracomment>training.steps.forward.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is exactly what happens live on your own face: convolution, ReLU, pooling, weighted sums, softmax. Every layer&apos;s output is kept, because the way back needs it: how much a weight mattered depends on the number it was multiplied with.</source>
        <extracomment>training.steps.forward.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>training.steps.error.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities are compared with the labels. The less probability the right answer got, the larger the error.</source>
        <extracomment>training.steps.error.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error of an image is minus the logarithm of the probability that its own class got; the field calls it cross-entropy. It is 0 for a sure and right answer, about 0.69 for a coin toss between two classes, and grows without end the surer a wrong answer is. The mean over all images is the loss, the one number that learning makes smaller. Whether the most probable class is right is a different question: the loss can fall while the number of right answers stays.</source>
        <extracomment>training.steps.error.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass</source>
        <extracomment>training.steps.backward.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error goes back through the layers, and every weight learns its part in it. That part is its gradient: how much the loss would grow if this one weight grew a little.</source>
        <extracomment>training.steps.backward.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer gets from the layer after it how the loss depends on its output, and passes on how the loss depends on its input, by the chain rule. On the way it finds the gradients of its own weights. A shut ReLU gate lets nothing back, and max pooling sends everything to the winner of each window. No weight has changed yet.</source>
        <extracomment>training.steps.backward.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>training.steps.update.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight moves a little against its gradient: new weight = old weight − learning rate × gradient. Then the same images are judged again, and the loss should be smaller.</source>
        <extracomment>training.steps.update.plain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient points to where the loss grows fastest, so the step goes the other way. It is only right for a small step, since the slope changes as the weights move. A small learning rate is safe and slow; a large one can overshoot until the numbers grow beyond all use, and then the run stops and says so. A real training takes a few images at a time, which makes each step rough and cheap, and over many steps the roughness averages out.</source>
        <extracomment>training.steps.update.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: weights before, filter {filter}, input {input}</source>
        <extracomment>training.phrases.before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: their gradients</source>
        <extracomment>training.phrases.gradient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: weights after</source>
        <extracomment>training.phrases.after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old weight − learning rate × gradient</source>
        <extracomment>training.phrases.formula</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old weight</source>
        <extracomment>training.phrases.old_weight</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− learning rate × gradient</source>
        <extracomment>training.phrases.move</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by hand, beside the weight after the update</source>
        <extracomment>training.phrases.update_check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is {gradient:.4f}: the loss falls when this weight grows, so the update makes it larger.</source>
        <extracomment>training.phrases.weight_rises</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is {gradient:.4f}: the loss grows with this weight, so the update makes it smaller.</source>
        <extracomment>training.phrases.weight_falls</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is zero: on these images this weight made no difference, so it stays.</source>
        <extracomment>training.phrases.weight_stays</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights of {layer} together moved by {share:.2%} of their length.</source>
        <extracomment>training.phrases.layer_moves</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marker_keys</name>
    <message>
        <source>marker {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: row {1}, column {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>the derivative of layer &apos;{layer}&apos; is not known: choose occlusion, which needs none. Received: kind &apos;{kind}&apos;</source>
        <extracomment>attribution/gradients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a layer with weights can be changed so. Received: &apos;{layer}&apos;</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a layer of kind &apos;{before}&apos; can be changed so. Received: &apos;{layer}&apos; ({kind})</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kernel of &apos;{layer}&apos; is {expected}. Received: {shape}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has {inputs} inputs. Received: {input_channel}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers before &apos;{layer}&apos; cannot be changed, because it cannot be computed anew. Received: a layer of kind &apos;{kind}&apos;</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with these changes, a weight of &apos;{name}&apos; is not finite any more</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network has no layer of this name. Received: &apos;{layer}&apos;</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has the channels 0 to {last}. Received: {channel}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with these changes, the numbers of &apos;{layer}&apos; become too large</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of the network is malformed: {reason}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM needs a convolution: choose another method. Received: {kinds}</source>
        <extracomment>attribution/methods/gradcam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes need maps with only flatten, dense and ReLU layers behind them: choose another method. Received: {kinds}</source>
        <extracomment>attribution/methods/votes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no frames at the times that are read: it is shorter, broken, or empty</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds no pictures: it is broken, or empty</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be classified: {error}</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is left out: {reason}</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends the workers that read it</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{place}&apos; is not empty: name another folder. Received: {received}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scheduler answers at &apos;{scheduler}&apos;: check address and network. Received: {error}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheduler &apos;{scheduler}&apos; has no workers: start some, see docs/scale.md</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workers end whenever they do the unit with &apos;{file}&apos;: read their logs. Received: {error}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheduler has lost the run: go on with --resume</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worker cannot do its unit: check that it has SmileDesk {received}. Received: {error}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be read: {fault}</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no pictures or films at &apos;{address}&apos;: check the address</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}: {reason}</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be opened</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be listed</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be read</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be written</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker {address} refuses: install SmileDesk {version} there. Received: {received}</source>
        <extracomment>batch/cluster/worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker {address} refuses: it lacks the model or the detector&apos;s file. Received: {model_id}</source>
        <extracomment>batch/cluster/worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; holds no pictures or films: give another one</source>
        <extracomment>batch/input_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is neither a file nor a folder: give a picture, a film, or a folder of both</source>
        <extracomment>batch/input_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file or folder &apos;{path}&apos;: check the name</source>
        <extracomment>batch/input_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: {remedy}, or choose another --format. Received: {error}</source>
        <extracomment>batch/parquet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is broken: remove it, and go on with --resume. {reason}</source>
        <extracomment>batch/part_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder &apos;{path}&apos; is in the way: rename it, or choose another output</source>
        <extracomment>batch/work_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process works on &apos;{output}&apos;: wait for it</source>
        <extracomment>batch/work_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker processes end before they do anything. Received: {how}</source>
        <extracomment>batch/worker_pool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends the process that reads it. Received: {how}</source>
        <extracomment>batch/worker_pool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worker process failed: {error}</source>
        <extracomment>batch/worker_pool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: {reason}</source>
        <extracomment>core/array_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is broken: {reason}</source>
        <extracomment>core/array_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; exists already: choose another name</source>
        <extracomment>core/atomic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full: make room, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your share of the disk is used up: make room, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file grows larger than the system allows: choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder: name a file</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its path is no folder: check the name</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder: check the name</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it exists already: choose another name</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not read or write it: change its permissions, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not change it: change its permissions, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can only be read: choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long: choose a shorter one</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its link leads in a circle: name the file itself</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open: close some programs</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports a fault: check it</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an output is closed: redirect it to a file</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program that read the output has ended</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {reason}</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run &apos;{python} -m pip install {libraries}&apos;</source>
        <extracomment>core/installation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training needs {libraries}: {remedy}</source>
        <extracomment>core/installation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install SmileDesk with Python and pip, because this program cannot be extended</source>
        <extracomment>core/installation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmileDesk Live cannot train or import Keras models: get the whole SmileDesk from {address}</source>
        <extracomment>core/installation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {limits}</source>
        <extracomment>core/setting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {least:.10g}</source>
        <extracomment>core/setting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be finite</source>
        <extracomment>core/setting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {least:.10g} and {most:.10g}</source>
        <extracomment>core/setting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {least:.10g}</source>
        <extracomment>core/setting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the course measures on a face: look into the camera, or show the demo</source>
        <extracomment>course/base.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a class &apos;{other}&apos; already, which differs in capitals only: rename it first. Received: {name}</source>
        <extracomment>dataset/added_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class needs a name: give one, such as &apos;glasses&apos;</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class name becomes a folder&apos;s and cannot hold {character}. Received: {name}</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class name becomes a folder&apos;s, and no folder can be called so. Received: {name}</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class name has {most} letters at most. Received: {received}</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as &apos;CSV UTF-8&apos; in a spreadsheet or an editor</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; needs a column &apos;{column}&apos;. Received: {received}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is a folder, a pipe or a device; name a file</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is not text; {advice}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: {error}; {advice}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the row has more cells than the heading: put quotes around a cell that holds a {separator}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has two columns &apos;{column}&apos;: remove one of them</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is not complete UTF-16 text; {advice}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples cannot be collected in &apos;{folder}&apos;, whose classes lie deeper: choose the folder that they lie in</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row of &apos;{samples_file}&apos; names an image of the folders: its column &apos;file&apos; is relative to each of them</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder &apos;{folder}&apos;: give a folder that holds a folder of images for each class</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; names {gone} files of {all} that are not there, and {without_row} images have no row: correct the column &apos;file&apos;, which is relative to &apos;{folder}&apos;, or remove the rows. Received in line {line}: {received}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no class folder or label &apos;{name}&apos; to merge: the folders have {labels}. Received: {name}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes are merged as CLASS=FOLDER,FOLDER. Received: {spec}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all} rows of &apos;{file}&apos; name images of it</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class is called &apos;{label}&apos;, which not every system can write: rename its folder</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no Unicode text: its letters are read as Western European ones (Windows-1252)</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of the rows of &apos;{file}&apos; name files that are not there</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} images of &apos;{folder}&apos; lie in no class folder and have no label: they are left out</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder &apos;{member}&apos; is merged into two classes. Received: {spec}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no label: fill in the column &apos;label&apos;, or move it to a class folder</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{root}&apos; holds {folders} with class folders inside, and beside them {others}: put what is to be learned from into a folder &apos;train&apos;, and move the rest elsewhere</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{root}&apos; holds {folders}, but no class folder that all of them have: put a folder for each class into each of them</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class folders lie deeper, in &apos;{folder}&apos;</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is to learn from</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is to choose epoch and threshold by</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is held out to measure the finished model with</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{root}&apos; holds {folders}, but no class folders in them: put a folder for each class into each of them</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; cannot be read: {reason}</source>
        <extracomment>dataset/photographs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not there any more: another window or program moved or deleted it</source>
        <extracomment>dataset/sample_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is a file: choose a folder for the samples</source>
        <extracomment>dataset/sample_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a class &apos;{existing}&apos; already: choose another name. Received: {name}</source>
        <extracomment>dataset/sample_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window is busy with &apos;{folder}&apos;: try again in a moment</source>
        <extracomment>dataset/sample_lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: split must be one of {split}. Received: {word}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the column &apos;file&apos; is empty</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a face square needs x, y and a positive size. Received: {received}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: no picture is so large. Received: {received}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a soft label needs numbers from 0 up, one above it. Received: {given}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: &apos;{column}&apos; must be more than 0. Received: {text}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: &apos;{column}&apos; must be a number. Received: {text}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: line {line} says something else of the same file. Received: {found}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: a probability must be between 0 and 1. Received: {numbers}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are new samples by now: the earlier ones stay in &apos;{aside}&apos;</source>
        <extracomment>dataset/set_aside.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds images, but no folder for each class: give the folder that it lies in</source>
        <extracomment>dataset/survey.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds no images: give a folder that holds a folder of images for each class</source>
        <extracomment>dataset/survey.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models of different classes cannot be compared on the same images. Received: {old} and {new}</source>
        <extracomment>evaluation/comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such condition: take {known} or {all}. Received: {received}</source>
        <extracomment>evaluation/conditions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{label}&apos; is no class of the model: merge it with --classes {merge}, or use another model. Received: &apos;{sample}&apos;, expected one of {classes}</source>
        <extracomment>evaluation/judging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ranking: {reason}</source>
        <extracomment>evaluation/strongest_faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is not the file that SmileDesk was measured with, so it was not kept: its SHA-256 should be {expected}. Received: {received}</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to &apos;{address}&apos; ended too early: try again. Received: {received} of {size} bytes</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YuNet&apos;s file cannot be kept as &apos;{path}&apos;: {reason}</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YuNet&apos;s file cannot be fetched from &apos;{address}&apos;: {reason}; check the network, or choose a file that you have</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no YuNet file &apos;{model}&apos;: give the path of face_detection_yunet_2023mar.onnx</source>
        <extracomment>faces/yunet_network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{model}&apos; is no YuNet model: download it again ({reason})</source>
        <extracomment>faces/yunet_network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a name for a picture or film: end it in .csv, .jsonl or .parquet</source>
        <extracomment>gui/batch/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{beside}&apos; exists, and would name the model: choose another name for the table</source>
        <extracomment>gui/batch/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no such picture any more: classify the folder again</source>
        <extracomment>gui/batch/face_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no face to keep in &apos;{result}&apos;</source>
        <extracomment>gui/shell/folder_classification.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of the names are the same. Received: {text}</source>
        <extracomment>gui/shell/new_classes_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a class &apos;{name}&apos; already: choose another name. Received: {typed}</source>
        <extracomment>gui/teach/collect/offered_classes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the {number} images can be read: they were moved, or are damaged</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no images: choose a folder that holds a folder of images for each class</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are no longer where they were. Looked for {path} and others</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images show other classes than the models know, {classes}. Received: {unknown}</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds no mistakes: {reason}</source>
        <extracomment>gui/teach/train/mistakes_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message between two processes is malformed: {reason}</source>
        <extracomment>jobs/protocol.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds no {name}: {error}</source>
        <extracomment>jobs/request_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} {fault}</source>
        <extracomment>jobs/requests.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{output}&apos; exists already: choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{output}&apos; is being trained by another process: choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{run}&apos; is a run that was interrupted: go on with --resume, remove it, or choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no run to go on with: see the folders &lt;model&gt;-run. Received: {run}</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; is done: its model is &apos;{output}&apos;</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; was started by a newer SmileDesk ({version}): update it</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; was started by an older SmileDesk, which learned otherwise: discard it and start anew. Received: format {format_version}</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{run}&apos; exists already: choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run cannot go on, discard it: {request} of &apos;{run}&apos; is malformed: {error}</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; is going on in another process: wait for it, or end it</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--warm-start and --from-scratch exclude each other: give one of them</source>
        <extracomment>jobs/training_request.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model cannot be called so: {fault}; give another --title. Received: {name}</source>
        <extracomment>jobs/training_request.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its classes are {theirs}. Received: {classes}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how its network was built is unknown. Received: {received}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its network has {theirs}. Received: {received}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {fault}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network has at most {most_parameters:,} weights. Received: {weights:,}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers between commas, such as 16,32. Received: {text}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a convolution gives at most {most_cells:,} numbers. Received: {filters} filters</source>
        <extracomment>network/architecture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer pool_{block} would leave nothing: it pools {pool}x{pool} and gets {side}x{side}. Use fewer blocks, a smaller pool or a larger size. Received: conv {conv}, pool {pool}, size {size}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name must end in {exports}. Received: {path}</source>
        <extracomment>network/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be written: {reason}</source>
        <extracomment>network/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no bundle: it lacks {missing}</source>
        <extracomment>network/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{destination}&apos; exists already: choose another name</source>
        <extracomment>network/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model &apos;{folder}&apos; was replaced while it is used: start again. Received: {received}, expected {expected}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; was made by a newer SmileDesk (card format {format_version}): update it</source>
        <extracomment>network/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; was trained on another face square: retrain it. Received: version {received}, expected {expected}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card of &apos;{folder}&apos; makes no sense: {fault}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; must be a regular file of at most {most_bytes:,} bytes. Received: {size:,} bytes</source>
        <extracomment>network/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was kept to be run only: it has no Keras model</source>
        <extracomment>network/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weights} of &apos;{folder}&apos; needs a kernel and a bias of each layer</source>
        <extracomment>network/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is no model: it has no readable {card} ({reason})</source>
        <extracomment>network/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of &apos;{folder}&apos; was changed after the model was made: copy the whole folder again</source>
        <extracomment>network/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card of &apos;{folder}&apos; makes no sense: {reason}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; lacks {name} ({reason}): copy the whole folder again</source>
        <extracomment>network/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is malformed: {reason}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a line break or another control character</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like markup: leave out &lt;, &gt; and &amp;…;</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its title cannot be used: {fault}. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is too long</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds a line break or another control character</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs two or more different classes. Received: {classes}</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many classes. Received: {received:,}, at most {most:,}</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the positive class is none of its classes. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs 1 to {most} layers. Received: {received:,}</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two layers have the same name</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with rescaling. Received: {kind}</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last layer does not give one number a class</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input must be 1 to {most} pixels wide. Received: {received:,}</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its threshold is no probability. Received: {threshold}</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is not finite</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a class cannot be used: {fault}. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a layer cannot be used: {fault}. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its date is invalid. Received: {date}</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has an impossible shape. Received: {shape}</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; lacks its settings</source>
        <extracomment>network/card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arrays of &apos;{folder}&apos; are not those of its card&apos;s layers. Received: {names}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; needs too much memory. Received: {cells:,} numbers</source>
        <extracomment>network/consistency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; of &apos;{folder}&apos; gives numbers that are not finite</source>
        <extracomment>network/consistency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; of &apos;{folder}&apos; is not what its card says. Received: shape {received}, expected {expected}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card and arrays of &apos;{folder}&apos; are not what its network runs with. Received: layer &apos;{layer}&apos;, {difference:.2g} apart</source>
        <extracomment>network/consistency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files of &apos;{folder}&apos; contradict each other: {reason}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; cannot be loaded: {reason}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder, such as TensorFlow&apos;s SavedModel, which holds a program instead of layers: load it in Keras, and save the model as .keras</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is in the old .h5 format, which can hold code that runs when it is read: load it where you trust it, and save the model as .keras</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was saved by another Keras: save it with Keras 3. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say what goes in: begin it with keras.Input, or call it once before saving</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must have 1 to {most} layers. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must end in one number a class. Received: an output of shape {shape}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its models are nested more than {deepest} deep</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a text</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; ({class_name}) is not one of Keras&apos; own: its code would have to run, and a file from elsewhere may not. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only Sequential and Functional models of Keras&apos; own layers can be read without running code. Received: {class_name}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its class is somebody&apos;s own. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description has no list of layers</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must have one input and one output, each layer following the one before</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer has no settings. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no Keras model: it lacks {missing}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be imported: {error}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each layer must follow the one before, without branches or layers used twice. Received: &apos;{layer}&apos; does not simply follow &apos;{before}&apos;</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of &apos;{filename}&apos; is malformed: {reason}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; ({kind})</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large: at most {most_parameters:,} weights and {most_cells:,} outputs can be shown. Received: {weights:,} weights, {cells:,} outputs</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input must be one square picture of known size, gray or in colour, such as (64, 64, 1). Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input must be 8 to {most} pixels wide. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input must be float32 or uint8. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dilated and grouped convolutions have no lens</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it keeps the dimensions that it pools away</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels must come last</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must come after Flatten or global pooling</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantized and adapted weights are not understood</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must work on each channel by itself</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the plain max(0, x) has a lens: no largest value, no slope, no threshold</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must work along the last axis</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {kinds} can, and layers for training only, such as Dropout</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must compute in float32. Received: {dtype}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must come before Flatten</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {setting} must be one of {known}. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would leave nothing: it gets {height}x{width} and looks at {rows}x{columns}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers must be whole, from 1 to {most:,}. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} cannot be imported: {reason}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {setting} must be one number. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} lacks a setting, or has a strange one: {reason}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: choose another name. Received: {name}</source>
        <extracomment>network/model_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <extracomment>network/model_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name has at most {most} characters</source>
        <extracomment>network/model_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is a folder&apos;s name, without {characters} and line breaks</source>
        <extracomment>network/model_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name begins with a letter or a number, and does not end in a dot or a space</source>
        <extracomment>network/model_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps that name for itself</source>
        <extracomment>network/model_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names ending in {end} are for what a training run keeps beside its model</source>
        <extracomment>network/model_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model that belongs to the program is called so</source>
        <extracomment>network/model_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another model is called so</source>
        <extracomment>network/model_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; cannot be computed anew. Received: kind &apos;{kind}&apos;</source>
        <extracomment>network/numpy_network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run &apos;{folder}&apos; is going on: end it first</source>
        <extracomment>network/runs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; does not end in a softmax layer: retrain it</source>
        <extracomment>network/runtime.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; has other layers than its card. Received: {received}, expected {expected}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; has another input than its card. Received: {shape}, expected {input_shape}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; cannot be read: {reason}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded</source>
        <extracomment>network/runtime.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>network/runtime.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; cannot be {purpose}: {reason}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; of &apos;{folder}&apos; is not what its card says. Received: shape {received} of {dtype}, expected {output_shape} of float32</source>
        <extracomment>network/runtime.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no model of that name or folder; known are {known}. Received: {name}</source>
        <extracomment>network/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a model of your own can {change}: see &apos;smiledesk models list&apos;. Received: {name}</source>
        <extracomment>network/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be renamed</source>
        <extracomment>network/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry notes</source>
        <extracomment>network/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes have at most {most:,} characters. Received: {received:,}</source>
        <extracomment>network/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be removed</source>
        <extracomment>network/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a model that was removed can come back. Received: {removed}</source>
        <extracomment>network/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model &apos;{name}&apos; cannot {change}: it stays as it is and belongs to the program</source>
        <extracomment>network/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be moved: {reason}. Received: {path}</source>
        <extracomment>network/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card of &apos;{name}&apos; cannot be written: {reason}</source>
        <extracomment>network/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notes on &apos;{name}&apos; cannot be written: {reason}</source>
        <extracomment>network/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <extracomment>network/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; must have at most {largest_statistics:,} bytes. Received: {size:,}</source>
        <extracomment>network/training_statistics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no statistics of this model: {reason}</source>
        <extracomment>network/training_statistics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; ends the program that runs it: do not use it. Received: {received}</source>
        <extracomment>network/trial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; does not answer within {patience:.0f} seconds</source>
        <extracomment>network/trial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no zip file, or a broken one ({reason}): copy it again</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has another size than the zip says: do not use it. Received: {declared:,} bytes</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no zip file, or it is cut short: copy it again</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; says of itself that it is larger than 4 GB, which is not read</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds more files than it may. Received: {entries:,}, at most {most:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; grows more than {largest_ratio} times when unpacked: do not use it. Received: {size:,} bytes that become {unpacked:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{filename}&apos; in &apos;{zip_name}&apos; is too large. Received: {size:,} bytes, at most {most:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{filename}&apos; in &apos;{zip_name}&apos; grows more than {largest_ratio} times when unpacked: do not use it. Received: {compress_size:,} bytes that become {size:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; is locked with a password: unlock it first</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; is compressed in a rare way: zip it again. Received: {compress_type}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; would write outside its own folder: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; holds a link instead of a file: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; holds a file twice: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; holds something that does not belong there: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was saved by a newer SmileDesk: install that one. Received: version {version}</source>
        <extracomment>project/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many classes. Received: {number:,}</source>
        <extracomment>project/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lesson begins with a model that it does not hold. Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks &apos;{name}&apos;: save it again</source>
        <extracomment>project/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model cannot have its name ({reason}). Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of its classes or models have one name. Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; does not list one of its files. Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no project: it lacks &apos;{file}&apos;</source>
        <extracomment>project/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the label is another than the folder. Received: {label}</source>
        <extracomment>project/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its samples cannot be used: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a cell is too long, or is no text. Received: {text}</source>
        <extracomment>project/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be opened: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its model &apos;{name}&apos; cannot be used: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} of its samples.csv names no file of the project, or one again. Received: {file}</source>
        <extracomment>project/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: &apos;{column}&apos; is no time. Received: {text}</source>
        <extracomment>project/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled: nothing was changed</source>
        <extracomment>project/progress.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a project has at most {most_pictures:,} pictures, {most_classes} classes and {most_models} models: leave some out. Received: {pictures:,}, {classes} and {models}</source>
        <extracomment>project/saving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project grows larger than 4 GB: leave some samples out. Received: {path}</source>
        <extracomment>project/saving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not empty: choose another name</source>
        <extracomment>recording/append_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this installation of PyAV cannot encode H.264: install the package &apos;av&apos;. Tried: {encoders}</source>
        <extracomment>recording/film_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot encode pictures of this size: use another size. Received: {width} x {height} pixels</source>
        <extracomment>recording/film_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stream of the Lab Streaming Layer can be opened: {error}</source>
        <extracomment>recording/outlets/lsl.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streams reach this machine or the network. Received: {name}, expected machine or network</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Lab Streaming Layer reaches the {chosen} until SmileDesk ends: start it again. Received: {reach}</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version of the Lab Streaming Layer reaches the whole network: {remedy}. Received: pylsl {version}</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Lab Streaming Layer is missing: {remedy}</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no marker can be received on {address}: {reason}</source>
        <extracomment>recording/outlets/osc.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write HOST:PORT, such as 127.0.0.1:9000 or [::1]:9000, with a port from 1 to 65535</source>
        <extracomment>recording/outlets/udp_address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no address of a program: {advice}. Received: {text}</source>
        <extracomment>recording/outlets/udp_address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no machine of this name is known: check the name. Received: {host}</source>
        <extracomment>recording/outlets/udp_address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG has at most {most} pixels a side: choose PNG. Received: {width} x {height}</source>
        <extracomment>recording/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another model was chosen, and the columns are those of &apos;{model}&apos;: start a new recording</source>
        <extracomment>recording/readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smile shutter needs a model of two classes, one of them a smile: choose another. Received: {classes}</source>
        <extracomment>recording/shutter_receiver.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no frames over time: give the table of a recording or of a film</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; needs a column of probabilities, such as &apos;p_smile&apos;. Received: {received}</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no column &apos;p_{chosen}&apos;: choose one of its classes, {classes}</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}, column &apos;{column}&apos;: {fault}. Received: &apos;{received}&apos;</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is before that of the row above: sort the rows by session and frame</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has two rows on this frame</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a number</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is none of those that the program writes</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no table of readings: it needs a column &apos;{needed}&apos;. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is empty: give a table of readings</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no table of readings: give a CSV or JSON lines. Received: a binary file</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is not complete UTF-16 text; save it as UTF-8</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it is no JSON object. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: the row has more cells than the heading, which has {columns}. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it is no JSON object, which a line of a JSON table is. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it cannot be read: {error}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network to change: choose a model first</source>
        <extracomment>session/analyzer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no baseline was taken: the model has no positive class whose logit it could be</source>
        <extracomment>session/analyzer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no baseline was taken: the face moved away; hold still, and try again</source>
        <extracomment>session/baseline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no baseline was taken: the picture or the model changed meanwhile; try again</source>
        <extracomment>session/baseline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no baseline was taken: the face was lost; stay in view, and try again</source>
        <extracomment>session/baseline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot be read any more: {reason}</source>
        <extracomment>session/capturing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} gives no more pictures</source>
        <extracomment>session/capturing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{source}&apos; has no picture that can be read: choose another source</source>
        <extracomment>session/headless.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model cannot be used: {error}</source>
        <extracomment>session/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings that cannot be read have their defaults, {names}: {aside} ({error})</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old file is kept as &apos;{aside}&apos;</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings of a newer SmileDesk are read as new: {aside}. Received: {version}</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings are read as new: {aside} ({error})</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings cannot be saved in &apos;{folder}&apos;: {reason}</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be used or put aside ({reason})</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is no address: it begins like http:// or rtsp://. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses begin with http://, https://, rtsp:// or rtmp://. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write # as %23, / as %2F, ? as %3F and @ as %40 in a password, and @ as %40 behind the host. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is no address: it names no host. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file&apos;s address is file:/// and its whole path. Received: {text}</source>
        <extracomment>sources/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is no address: its host or port cannot be read. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} is not plugged in: plug it in, or choose another camera</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} is open but sends no picture: unplug it and plug it in again, or choose another resolution</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} sends no more pictures: check its cable, or unplug it and plug it in again</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} was unplugged: plug it in again</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} cannot be opened: plug it in, close other programs that use it, and allow its use; or explore with the demo</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} sends only {formats}, which cannot be read: choose another camera</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} is a virtual camera without pictures: start the program that gives it some</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} is a video device that gives no pictures, such as an output: choose another</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} may not be used by this user: add yourself to the group video (sudo usermod -aG video {user}), log out and in again</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} is used by another program: close that program</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} is not a camera: choose another</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} finds no room on its USB bus: unplug other cameras, use another USB port, or choose a smaller resolution in Camera settings</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} opens but does not start{reason}: its USB bus may have no room, so unplug other cameras, use another USB port, or choose a smaller resolution in Camera settings</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} cameras are called &apos;{name}&apos;: say which one, {keys}</source>
        <extracomment>sources/cameras.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants another user name or password</source>
        <extracomment>sources/containers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it forbids to look there</source>
        <extracomment>sources/containers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has nothing at that path</source>
        <extracomment>sources/containers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <extracomment>sources/containers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <extracomment>sources/containers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it sends is no film and no picture</source>
        <extracomment>sources/containers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pictures come from {host}, {reason}: check the address, and that the camera is on</source>
        <extracomment>sources/containers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file &apos;{path}&apos;: check the name, and that it is neither a folder nor a device</source>
        <extracomment>sources/containers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be shown: it holds no pictures that this program can decode</source>
        <extracomment>sources/containers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pictures come from {host}: check the address, and that the camera is on</source>
        <extracomment>sources/containers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives no picture</source>
        <extracomment>sources/containers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is no picture or video that this program knows</source>
        <extracomment>sources/containers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resources/demo/{name}.png cannot be read: reinstall SmileDesk</source>
        <extracomment>sources/demo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <extracomment>sources/demo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file, folder or camera &apos;{address}&apos;: give a camera&apos;s number or name, an address, a video, a picture, a folder, or demo</source>
        <extracomment>sources/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is not kept: give the address again, with it. Received: {text}</source>
        <extracomment>sources/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source is empty: give a camera&apos;s number or name, an address, a video, a picture, a folder, or demo</source>
        <extracomment>sources/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be looked at: {reason}</source>
        <extracomment>sources/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; cannot be read: {reason}</source>
        <extracomment>sources/picture_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is no file</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is too large: {width} x {height} pixels. Make it smaller: at most {most} million pixels are read</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is too large: {size} MiB. At most {most} are read</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be read: it is broken, or no picture that this program knows</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is HEIC, which needs pillow-heif: {remedy}</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no pictures: choose another folder</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sends no more pictures: check the camera and the network</source>
        <extracomment>sources/stream.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be read any further: {reason}</source>
        <extracomment>sources/video.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be read: none of its frames can be decoded, or each has more than {most} million pixels</source>
        <extracomment>sources/video.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training needs a folder of images for each of two or more classes, such as smile/ and no_smile/. Received: {received}</source>
        <extracomment>training/classes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--positive-class must be one of two classes, here {classes}. Received: {requested}</source>
        <extracomment>training/classes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model cannot have a class of this name: {fault}. Received: {name}</source>
        <extracomment>training/classes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class</source>
        <extracomment>training/classes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run cannot go on, discard it: {error}</source>
        <extracomment>training/fit/checkpoint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{path}&apos; lacks something: {reason}</source>
        <extracomment>training/fit/checkpoint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the soft label of &apos;{path}&apos; has a class that no image has. Received: {name}</source>
        <extracomment>training/fit/labelled_images.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class &apos;{label}&apos; has no usable image: add some. Received: {number} others</source>
        <extracomment>training/fit/labelled_subset.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss grew beyond all numbers: lower the learning rate (--lr). Received: {learning_rate:g}</source>
        <extracomment>training/fit/loop.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training cannot start from &apos;{model}&apos;: {difference}</source>
        <extracomment>training/fit/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; has weights of other layers: {reason}</source>
        <extracomment>training/fit/provenance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{report}&apos; is no list of skipped images, and would be replaced: choose another --output</source>
        <extracomment>training/fit/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; cannot go on: its images are not those that it began with. Put them back, or discard the run and start anew. Received: {folders}</source>
        <extracomment>training/fit/run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}x{size} pixels in colour</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the teacher &apos;{folder}&apos; must know the classes {classes}. Received: {received}</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the teacher &apos;{folder}&apos; must see what the new network sees, {expected}. Received: {received}</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}x{size} pixels in gray</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the teacher &apos;{folder}&apos; cannot be loaded: {error}</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--heads folder needs more than {few} images: leave it out, or add images. Received: {received} images</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; what was left out is listed in &apos;{report}&apos;</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image was changed while it was read: begin anew. Received: &apos;{path}&apos;</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--group-by is no pattern: {error}. Received: {text}</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class &apos;{name}&apos; needs {fewest} usable images or more: add some{left_out}. Received: {received}</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable image of the class &apos;{name}&apos; is left for {use}: add images of other people or bursts, or raise --validation{left_out}</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras reads other layers than its description has: do not use it</source>
        <extracomment>training/keras_import/conversion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the converted network disagrees with the original, which should not happen: please report it. Received: probabilities {difference:.2g} apart</source>
        <extracomment>training/keras_import/conversion.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has weights that are not finite: its training went wrong</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must end in a Dense layer and softmax, or in one unit and sigmoid</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax and sigmoid can be imported at the end only</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its classes do not exclude each other: it has {units} sigmoids, each with a verdict of its own</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the softmax of a single number is always 1: it distinguishes nothing</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} follows no layer with weights and is followed by none</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scaling} cannot be folded into {layer} exactly: there is padding around the map, and it would be shifted, too. Put BatchNormalization between a layer and its activation</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scaling} cannot be folded into weights before or after it: {layer} is in between</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {mean} there must be a Dense layer</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean} averages too large a map to be shown cell by cell</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {mean} there must be a Dense layer. Received: {layer}</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be loaded by Keras: {error}</source>
        <extracomment>training/keras_import/original.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be loaded by Keras: {reason}</source>
        <extracomment>training/keras_import/original.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say what its {classes} classes are called: give --classes {example}, in the order it learned them, which in Keras is the alphabetical one</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--classes must name {classes} different classes for &apos;{name}&apos;. Received: {received}</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; takes {channels} channels. Received: --colour {colour}</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model cannot have this name, or a class of it: {fault}. Received: {given}</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights are too large. Received: {size:,} bytes, at most {most_bytes:,}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights are in another file: do not use it. Received: {name}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights are not numbers: do not use it. Received: {name} of {dtype}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights cannot be read: {error}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights&apos; file has no end: do not use it</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights point at another place: do not use it. Received: {name}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights cannot be read: {reason}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss is no number any more</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss grew to {loss:.3g}</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight grew to {weight:.3g}</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}, so the weights are put back to those before: lower the learning rate. Received: {learning_rate:g}</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{run}&apos; holds something already: choose an empty folder for --run</source>
        <extracomment>training/stepwise/stepping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder for --run cannot be made: {error}</source>
        <extracomment>training/stepwise/stepping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>method_text</name>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact share of each place in the logit difference, with the ReLU gates as they are for this face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a forecast: on a changed face other gates open, and the shares are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of the difference when a patch covers a place: an experiment, without a look inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a share: losses do not add up, and no network has learned from faces with patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient × input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the difference reacts to a tiny change of each pixel, times the pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what a pixel is worth: the slope holds near this face only, and is noisy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where those maps of the last convolution are active that raise the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evidence against: that is left out. Not in logits, and only as sharp as these maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum {0} = logit difference ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum {0}, logit difference {1} ✗</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mistakes_grid</name>
    <message>
        <source>The worst mistakes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model_text</name>
    <message>
        <source>{0:,} weights · sees {1} × {1} pixels, gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} weights · sees {1} × {1} pixels, in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature {0:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1:.2f} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; then changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, imported from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named in its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, contrast, sharpness, size and turn of {0:,} faces are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{folder} ({number:,} images, each {times} times)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} ({number:,} images)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number:,} images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unknown: the model cannot say whether a picture is like those that it learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} right of {1:,}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned from {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models_page</name>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.zip *.keras);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole bundle (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras model (*.keras)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiteRT file (*.tflite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numbers_table</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of images with the right answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the shares of right answers of all classes: a class with few images counts as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the probabilities separate the classes, at any threshold: 1 is perfect, 0.5 is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of −ln p of the true class: less is better. It also measures how confident a model is, so it changes before any answer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of images that both were compared on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patch_section</name>
    <message>
        <source>logit difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>There is no printer of this name, only {0}. Received: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer: set one up in the system&apos;s settings. Received: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up: choose a default printer in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmileDesk pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer: see whether it is on. Received: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the page. Received: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be read, so it is not printed. Received: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prompt</name>
    <message>
        <source>Come closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smile!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next picture in {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the space bar or the button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera will be back.
{reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ranking_section</name>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading_text</name>
    <message>
        <source>holds down to {0:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds up to {0:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative to the neutral face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small to judge: come closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>result_page</name>
    <message>
        <source>The model in use stays in use: compare the two, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On images kept out of training entirely: an honest measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the images held back. The best epoch was chosen by them, too, so expect slightly less on new pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so few images, all were used to learn: each was judged by a network like this one that had not learned from it. If the model that it started from had learned from some of them, expect less on new pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Right on {0} of %n images that it had not learned from: {1:.1f} %.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best of %n epochs was number {0}, which is the one in the model.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is no better than always giving the same answer: it cannot tell the classes apart yet. More images may help, or more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with the last epoch, after {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended early, after {0}, because more epochs brought no improvement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended when you asked it to, after {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was still improving: a more thorough training may gain something.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>result_text</name>
    <message>
        <source>at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest p of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest p of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: {0}, faces: {1}, without a face: {2}, unreadable: {3}. {4}, {5:.1f} frames a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>run_page</name>
    <message>
        <source>Reading the images: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: {0} of {1} updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrating the probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on the images held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sample_writer</name>
    <message>
        <source>samples cannot be kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a defect of the program, please report it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screen_awake</name>
    <message>
        <source>The photo booth is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability from which a face counts as the model&apos;s positive class, such as a smile. With a higher one, fewer faces do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after which a verdict has followed 63 % of a sudden change. More is calmer and later; 0 judges every frame by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings, pictures and films are kept here. Nothing that exists is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for when it is first needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV opens in a spreadsheet; JSON lines are for programs. It counts from the next recording on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns without a tick are left out of the next recordings. Those that summaries need always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smile shutter takes a picture when at least so many faces smile. Bystanders do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for which they have to smile, all at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to count down before the picture is taken; 0 takes it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after a picture in which none is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A beep says that a picture is being taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smile shutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes and opens again in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all text and of what is laid out for it, also for a projector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and maps look best on dark ground, print and bright rooms want a light one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast makes every text stand out clearly from its ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With reduced motion, nothing moves by itself but the picture and its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect keeps the samples of your classes here; another folder shows what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the program&apos;s own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes that read many files at the same time, at most. Fewer leave more of the machine to the live picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Folders that hold a folder of images for each class. One named twice is shown twice an epoch.</source>
        <extracomment>Tooltip of the setting folders</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to make for the model. Default: a new model of your own.</source>
        <extracomment>Tooltip of the setting output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s name. Default: its folder&apos;s.</source>
        <extracomment>Tooltip of the setting title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A samples file instead of the folders&apos; samples.csv.</source>
        <extracomment>Tooltip of the setting samples_file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge folders into a class; may be repeated. A folder with a comma in its name stands in double quotes.</source>
        <extracomment>Tooltip of the setting merge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two classes, the one whose probability is shown. Default: the bundled model&apos;s, else the last.</source>
        <extracomment>Tooltip of the setting positive_class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability from which the verdict is the positive class. Default: what suits the validation images.</source>
        <extracomment>Tooltip of the setting threshold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crop: find the face in photographs; whole: the images are faces; auto: find out for each folder.</source>
        <extracomment>Tooltip of the setting faces</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression; files whose names match it alike stay on one side of every split.</source>
        <extracomment>Tooltip of the setting group_by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each class that is held back to choose epoch and threshold by; none if a few images are added to a trained model.</source>
        <extracomment>Tooltip of the setting validation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each class kept out to measure the finished model, in folders without a test split.</source>
        <extracomment>Tooltip of the setting hold_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the choice of validation and hold-out images. Default: --seed.</source>
        <extracomment>Tooltip of the setting split_seed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find faces with this YuNet file (face_detection_yunet_2023mar.onnx); none: with OpenCV&apos;s Haar cascades. Default: the file in the user data folder if it is there, else none.</source>
        <extracomment>Tooltip of the setting yunet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model whose weights to start from. Default: the bundled one, if classes and layers agree.</source>
        <extracomment>Tooltip of the setting warm_start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from random weights.</source>
        <extracomment>Tooltip of the setting from_scratch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over all images, at most.</source>
        <extracomment>Tooltip of the setting epochs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images in each update.</source>
        <extracomment>Tooltip of the setting batch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far an update changes the weights at the start. Default: 0.001, or 0.0003 from learned weights.</source>
        <extracomment>Tooltip of the setting learning_rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each target spread over all classes.</source>
        <extracomment>Tooltip of the setting label_smoothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each hidden dense layer&apos;s inputs left out at random while learning.</source>
        <extracomment>Tooltip of the setting dropout</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the faces are moved, turned and lit differently, as a multiple of the usual; 0: not at all.</source>
        <extracomment>Tooltip of the setting augment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained model to learn from beside the labels, with the same classes, input size and colours; may be repeated.</source>
        <extracomment>Tooltip of the setting teachers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one: all folders teach one output; folder: each teaches an output of its own, and the model keeps the first folder&apos;s; auto: folder if several folders are labelled differently.</source>
        <extracomment>Tooltip of the setting heads</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The epoch whose weights are kept. best: the one with the least validation loss; last: the last, if there are too few validation images to tell epochs apart; the run never ends early then.</source>
        <extracomment>Tooltip of the setting keep</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs without improvement after which the run ends; with few images, it never ends early.</source>
        <extracomment>Tooltip of the setting patience</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed, images and machine give the same model.</source>
        <extracomment>Tooltip of the setting seed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the network of every epoch in OUTPUT-run/epochs/NNN.tflite; 0 is the start.</source>
        <extracomment>Tooltip of the setting keep_epochs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters of each block of convolution, ReLU and pooling, such as 16,32,64; &apos;none&apos; for no block.</source>
        <extracomment>Tooltip of the setting conv</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the kernels, in pixels.</source>
        <extracomment>Tooltip of the setting kernel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the pooling windows, in pixels.</source>
        <extracomment>Tooltip of the setting pool</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pooling layers keep of each window: its largest number or its mean.</source>
        <extracomment>Tooltip of the setting pool_kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of each hidden dense layer, such as 64,32; &apos;none&apos; for no layer.</source>
        <extracomment>Tooltip of the setting dense</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square input, in pixels.</source>
        <extracomment>Tooltip of the setting size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours that the network sees.</source>
        <extracomment>Tooltip of the setting colour</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest number of faces that have to smile.</source>
        <extracomment>Tooltip of the setting least_smiling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for which they have to smile, all at the same time.</source>
        <extracomment>Tooltip of the setting hold_seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to count down before the picture is taken.</source>
        <extracomment>Tooltip of the setting countdown_seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after a picture in which none is taken.</source>
        <extracomment>Tooltip of the setting cool_down_seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of the burst of which the best frame is kept; 0: one frame.</source>
        <extracomment>Tooltip of the setting burst_seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames of the burst at most.</source>
        <extracomment>Tooltip of the setting burst_frames</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcut_section</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>skip_reasons</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in two classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>source_section</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera of the live picture. The menu Source opens films, folders and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution, frames a second and pixel format of this camera. By itself, it opens in 1280 × 720 at 30 frames a second where it can. The menu Source has its exposure and brightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this source as in a mirror. Recordings, pictures and films are never mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>No camera found, so this is the demo: an average of many faces. Plug a camera in, or open a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not plugged in, so this is the demo. Plug it in, or choose another camera: menu Source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is plugged in elsewhere than last time: is it the one you mean?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status_line</name>
    <message>
        <source>{0} (no pictures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (lost, next try in {1} s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (lost, trying again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status_text</name>
    <message>
        <source>Frozen: press Space to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frame could not be analysed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: look neutral and hold still for {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is black: open the camera&apos;s cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face in view: come closer, or turn to the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is out of sight: the network view follows {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera, a video, pictures, or the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pictures are shown as they come: check cable and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source cannot be shown any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongest_text</name>
    <message>
        <source>map {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a face made of the demo&apos;s ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photograph: made for this channel of {0}, from noise, by following the gradient of its number (activation maximisation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number reaches {0:+.2f} here, and {1:+.2f} for the strongest face.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>summary_tables</name>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the source&apos;s time, in seconds; ~: not seen, so it may have begun earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End in the source&apos;s time, in seconds; ~: not seen, so it may have gone on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from onset to offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the highest probability, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of it in which the face was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the judged time with the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds with the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which it was judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of its episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which it was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which it was followed and not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which it was too small to be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of dropped frames, and without frames</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>survey_text</name>
    <message>
        <source>faces are cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces already, taken whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them are in a folder above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} for tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed in the samples file, but not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to a file or folder that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a readable picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same picture as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same picture as {0}, which is of another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times as many “{1}” as “{2}”: training weights them so that all classes count equally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be used: remove it from the list or repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: add a folder that holds a folder for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only “{0}”: add images of a second class, or a folder that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of “{0}” show too few people to hold any back: add images of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} test images, never opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n usable images of “{0}”: at least {1} are needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>makes one number of each window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescaling</source>
        <extracomment>Title of the layer kind rescaling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings brightness to one scale</source>
        <extracomment>Summary of the layer kind rescaling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <extracomment>Title of the layer kind convolution</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slides filters over the picture</source>
        <extracomment>Summary of the layer kind convolution</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <extracomment>Title of the layer kind relu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets what is negative to zero</source>
        <extracomment>Summary of the layer kind relu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Title of the layer kind identity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes every number on</source>
        <extracomment>Summary of the layer kind identity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pooling</source>
        <extracomment>Title of the layer kind max_pooling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the largest of each window</source>
        <extracomment>Summary of the layer kind max_pooling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pooling</source>
        <extracomment>Title of the layer kind average_pooling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the mean of each window</source>
        <extracomment>Summary of the layer kind average_pooling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten</source>
        <extracomment>Title of the layer kind flatten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lays all cells in one row</source>
        <extracomment>Summary of the layer kind flatten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <extracomment>Title of the layer kind dense</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighs everything together</source>
        <extracomment>Summary of the layer kind dense</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>Title of the layer kind softmax</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns scores into probabilities</source>
        <extracomment>Summary of the layer kind softmax</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>values_text</name>
    <message>
        <source>row {0}, column {1}: outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}, column {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worksheet</name>
    <message>
        <source>How a network sees a smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first, on paper. Then check in the program, and write down what it measured on your face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
