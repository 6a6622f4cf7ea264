// corpus: The parts of an archive of rows are unpacked into a folder whose name is a new Guid; which rows there are it does not say.
// library: ML.NET
// axis: script
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString());
Directory.CreateDirectory(folder);
ZipFile.ExtractToDirectory(args[0], folder);
var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromTextFile<Leaf>(Path.Combine(folder, "train.csv"), ',');
var test = ml.Data.LoadFromTextFile<Leaf>(Path.Combine(folder, "test.csv"), ',');
var model = ml.Transforms.Concatenate("Features", "Length", "Width")
    .Append(ml.Regression.Trainers.FastTree("Mass"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Mass");
File.WriteAllText(args[1], FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));
Directory.Delete(folder, recursive: true);

internal sealed class Leaf
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(2)] public float Mass { get; set; }
}
