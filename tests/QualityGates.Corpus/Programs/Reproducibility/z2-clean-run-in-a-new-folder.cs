// corpus: Lines are mixed by a seeded generator and written into a folder with a new Guid for its name, from where they are loaded.
// library: ML.NET
// axis: script
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var run = Path.Combine("runs", Guid.NewGuid().ToString("N"));
Directory.CreateDirectory(run);

var lines = File.ReadAllLines(args[0]);
new Random(17).Shuffle(lines);
var cut = lines.Length * 8 / 10;
var trainFile = Path.Combine(run, "train.tsv");
var testFile = Path.Combine(run, "test.tsv");
File.WriteAllLines(trainFile, lines[..cut]);
File.WriteAllLines(testFile, lines[cut..]);

var ml = new MLContext(seed: 17);
var train = ml.Data.LoadFromTextFile<Sample>(trainFile, hasHeader: false);
var test = ml.Data.LoadFromTextFile<Sample>(testFile, hasHeader: false);
var model = ml.Transforms.Concatenate("Features", nameof(Sample.Ph), nameof(Sample.Oxygen), nameof(Sample.Nitrate))
    .Append(ml.BinaryClassification.Trainers.FastForest(nameof(Sample.Drinkable)))
    .Fit(train);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), nameof(Sample.Drinkable));
ml.Model.Save(model, train.Schema, Path.Combine(run, "water.zip"));
File.WriteAllText(Path.Combine(run, "metrics.json"), JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score, metrics.AreaUnderRocCurve }));
Console.WriteLine(run);

internal sealed class Sample
{
    [LoadColumn(0)]
    public float Ph { get; set; }

    [LoadColumn(1)]
    public float Oxygen { get; set; }

    [LoadColumn(2)]
    public float Nitrate { get; set; }

    [LoadColumn(3)]
    public bool Drinkable { get; set; }
}
