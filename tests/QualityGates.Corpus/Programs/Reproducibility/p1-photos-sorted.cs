// corpus: Names of files and folders are sorted ordinally before they become rows and class numbers; the trainers used draw nothing from the context.
// library: ML.NET
// axis: LINQ, sets for membership, unseeded context with trees
using Microsoft.ML;
using Microsoft.ML.Data;

var broken = File.ReadLines("broken.txt").ToHashSet(StringComparer.Ordinal);
var folders = Directory.GetDirectories("photos").Order(StringComparer.Ordinal).ToList();
var photos =
    from folder in folders
    from file in Directory.EnumerateFiles(folder, "*.png").OrderBy(name => name, StringComparer.Ordinal)
    where !broken.Contains(Path.GetFileName(file))
    select new Photo { Path = file, Night = Path.GetFileName(folder) == "night" };

var ml = new MLContext();
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(photos.ToList()), testFraction: 0.25);
var model = ml.Transforms.LoadImages("Image", null, nameof(Photo.Path))
    .Append(ml.Transforms.ResizeImages("Image", 32, 32))
    .Append(ml.Transforms.ExtractPixels("Features", "Image"))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Photo.Night)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Photo.Night));
Console.WriteLine($"{folders.Count} folders, F1 {metrics.F1Score:F3}, AUC {metrics.AreaUnderRocCurve:F3}");

internal sealed class Photo
{
    public string Path { get; set; } = "";
    public bool Night { get; set; }
}
