// corpus: A classifier of rare faults is judged by its accuracy, a regressor by R squared, and both only on the screen.
// library: ML.NET
// axis: notebook style, interpolation
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 77);
var rows = ml.Data.LoadFromTextFile<Weld>("welds.tsv", hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);

var faults = ml.BinaryClassification.Trainers.FastTree(nameof(Weld.Fault), nameof(Weld.Signal)).Fit(parts.TrainSet);
var judged = ml.BinaryClassification.Evaluate(faults.Transform(parts.TestSet), nameof(Weld.Fault)); // expect: MLQ3005 MLQ3008
Console.WriteLine($"accuracy {judged.Accuracy:P1}");

var strength = ml.Regression.Trainers.FastTree(nameof(Weld.Strength), nameof(Weld.Signal)).Fit(parts.TrainSet);
var fit = ml.Regression.Evaluate(strength.Transform(parts.TestSet), nameof(Weld.Strength)); // expect: MLQ3005 MLQ3008
Console.WriteLine($"R2 {fit.RSquared:F3}");

internal sealed class Weld
{
    [LoadColumn(0, 15), VectorType(16)] public float[] Signal { get; set; } = [];

    [LoadColumn(16)] public bool Fault { get; set; }

    [LoadColumn(17)] public float Strength { get; set; }
}
