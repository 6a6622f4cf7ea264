// corpus: The decision threshold with the best F1 is sought on scores of a validation part and applied once to the test part.
// library: ML.NET
// axis: hand-written grid over thresholds, LINQ aggregation
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 73);
var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Defect>("castings.csv", ',', hasHeader: true), testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Porosity", "Temperature")
    .Append(ml.BinaryClassification.Trainers.FastTree("Broken"))
    .Fit(inner.TrainSet);

var validation = ml.Data.CreateEnumerable<Scored>(model.Transform(inner.TestSet), reuseRowObject: false).ToList();
var threshold = Enumerable.Range(1, 99).Select(p => p / 100f).MaxBy(t => F1(validation, t));

var test = ml.Data.CreateEnumerable<Scored>(model.Transform(outer.TestSet), reuseRowObject: false).ToList();
var f1 = F1(test, threshold);
File.WriteAllText("castings.txt", $"threshold {threshold:F2}, F1 {f1:F3}");

static double F1(List<Scored> rows, float threshold)
{
    double hits = rows.Count(r => r.Probability >= threshold && r.Broken);
    return 2 * hits / (rows.Count(r => r.Probability >= threshold) + rows.Count(r => r.Broken));
}

internal sealed class Defect
{
    [LoadColumn(0)] public float Porosity { get; set; }
    [LoadColumn(1)] public float Temperature { get; set; }
    [LoadColumn(2)] public bool Broken { get; set; }
}

internal sealed class Scored
{
    public float Probability { get; set; }
    public bool Broken { get; set; }
}
