// corpus: The lines of a file are put in a random order, written to a train and a test file, and loaded from there.
// library: ML.NET
// axis: script
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args[0];
var trainPath = Path.Combine(folder, "train.csv");
var testPath = Path.Combine(folder, "test.csv");
var random = new Random(); // expect: MLQ1002
var lines = File.ReadAllLines(Path.Combine(folder, "glass.csv")).OrderBy(l => random.NextDouble()).ToArray();
File.WriteAllLines(trainPath, lines[50..]);
File.WriteAllLines(testPath, lines[..50]);

var ml = new MLContext(seed: 21);
var train = ml.Data.LoadFromTextFile<Glass>(trainPath, separatorChar: ',');
var test = ml.Data.LoadFromTextFile<Glass>(testPath, separatorChar: ',');
var model = ml.Transforms.Concatenate("Features", "Refraction", "Sodium")
    .Append(ml.BinaryClassification.Trainers.FastTree("Float"))
    .Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), "Float");
File.WriteAllText(Path.Combine(folder, "metrics.txt"), FormattableString.Invariant($"{metrics.AreaUnderRocCurve} {metrics.F1Score}"));

internal sealed class Glass
{
    [LoadColumn(0)] public float Refraction { get; set; }
    [LoadColumn(1)] public float Sodium { get; set; }
    [LoadColumn(2)] public bool Float { get; set; }
}
