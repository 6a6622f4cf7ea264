// corpus: Relative paths with backslashes, one in an argument and one in Path.Combine; forward slashes beside them.
// library: Microsoft.ML
// axis: script
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var train = ml.Data.LoadFromTextFile<Mushroom>("Data\\mushrooms-train.csv", separatorChar: ',', hasHeader: true); // expect: MLQ4002
var test = ml.Data.LoadFromTextFile<Mushroom>(Path.Combine(AppContext.BaseDirectory, @"Data\mushrooms-test.csv"), separatorChar: ',', hasHeader: true); // expect: MLQ4002
var more = ml.Data.LoadFromTextFile<Mushroom>("Data/mushrooms-more.csv", separatorChar: ',', hasHeader: true);
var model = ml.BinaryClassification.Trainers.FastTree(featureColumnName: "Measures").Fit(train, more);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
Console.WriteLine(FormattableString.Invariant($"{metrics.Accuracy:F3} {metrics.F1Score:F3}"));

internal sealed class Mushroom
{
    [LoadColumn(0)]
    public bool Label { get; set; }

    [LoadColumn(1, 5), VectorType(5)]
    public float[] Measures { get; set; } = [];
}
