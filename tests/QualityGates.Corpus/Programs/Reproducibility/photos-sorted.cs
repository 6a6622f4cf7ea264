// corpus: The same, sorted ordinally; old results are deleted in whatever order.
// library: Microsoft.ML
// axis: helper with a sorted result, Array.Sort
using Microsoft.ML;
using Microsoft.ML.Data;

foreach (var old in Directory.GetFiles("results"))
{
    File.Delete(old);
}

var ml = new MLContext(seed: 1);
var folders = Directory.GetDirectories("photos");
Array.Sort(folders, StringComparer.Ordinal);
var photos = new List<Photo>();
for (var label = 0; label < folders.Length; label++)
{
    foreach (var file in Files(folders[label]))
    {
        photos.Add(new Photo { Size = new FileInfo(file).Length, Kind = label });
    }
}

var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(photos), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Size").Append(ml.Regression.Trainers.FastTree(labelColumnName: "Kind")).Fit(split.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Kind").MeanAbsoluteError);

static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.txt").OrderBy(file => file, StringComparer.Ordinal);

sealed class Photo
{
    public float Size { get; set; }
    public float Kind { get; set; }
}
