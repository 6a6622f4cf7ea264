// corpus: Three parts lie in a dictionary under their names; the tree count is chosen on "validation", and "test" is read once at the end.
// library: ML.NET
// axis: dictionary of views with constant keys
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 78);
var all = ml.Data.LoadFromTextFile<Crossing>("crossings.csv", ',', hasHeader: true);
var a = ml.Data.TrainTestSplit(all, testFraction: 0.2);
var b = ml.Data.TrainTestSplit(a.TrainSet, testFraction: 0.2);
var parts = new Dictionary<string, IDataView> { ["train"] = b.TrainSet, ["validation"] = b.TestSet, ["test"] = a.TestSet };

ITransformer? kept = null;
var keptAuc = 0.0;
foreach (var trees in new[] { 10, 50, 200 })
{
    var candidate = ml.Transforms.Concatenate("Features", "Speed", "Traffic")
        .Append(ml.BinaryClassification.Trainers.FastTree("Accident", numberOfTrees: trees))
        .Fit(parts["train"]);
    var validation = ml.BinaryClassification.Evaluate(candidate.Transform(parts["validation"]), "Accident");
    if (validation.AreaUnderRocCurve > keptAuc)
    {
        (kept, keptAuc) = (candidate, validation.AreaUnderRocCurve);
    }
}

var test = ml.BinaryClassification.Evaluate(kept!.Transform(parts["test"]), "Accident");
File.WriteAllText("crossings.txt", $"AUC {test.AreaUnderRocCurve:F3} F1 {test.F1Score:F3}");

internal sealed class Crossing
{
    [LoadColumn(0)] public float Speed { get; set; }
    [LoadColumn(1)] public float Traffic { get; set; }
    [LoadColumn(2)] public bool Accident { get; set; }
}
