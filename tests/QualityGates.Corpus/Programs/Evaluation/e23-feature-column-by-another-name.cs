// corpus: The columns are joined as Inputs but the trainer is left with its default name for the features.
// library: ML.NET
// axis: through a method returning an estimator
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Apple>("apples.csv", ',', hasHeader: true), 0.2);
var model = Joined().Append(ml.Regression.Trainers.FastTree(labelColumnName: "Sweetness")).Fit(split.TrainSet); // expect: MLQ4007
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Sweetness");
File.WriteAllText("apples.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));

IEstimator<ITransformer> Joined() => ml.Transforms.Concatenate("Inputs", "Weight", "Red");

public sealed class Apple
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Red { get; set; }
    [LoadColumn(2)] public float Sweetness { get; set; }
}
