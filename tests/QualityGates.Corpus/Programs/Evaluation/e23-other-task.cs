// corpus: The classes of a multiclass model are measured as a regression.
// library: ML.NET
// axis: interface, generic method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 90);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Iris>("iris.csv", ',', hasHeader: true), 0.2);
var model = FitOn(split.TrainSet, ml.Transforms.Concatenate("Features", "PetalLength", "PetalWidth")
    .Append(ml.Transforms.Conversion.MapValueToKey("Label", "Kind"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy()));
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3003
File.WriteAllText("iris.txt", FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));

static T FitOn<T>(IDataView rows, IEstimator<T> estimator)
    where T : class, ITransformer => estimator.Fit(rows);

public sealed class Iris
{
    [LoadColumn(0)] public float PetalLength { get; set; }
    [LoadColumn(1)] public float PetalWidth { get; set; }
    [LoadColumn(2)] public string Kind { get; set; } = "";
}
