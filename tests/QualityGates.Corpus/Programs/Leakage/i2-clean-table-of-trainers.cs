// corpus: The trainer is chosen by cross-validation of the training rows; the test rows only fill a table with a line for each, in the order of their names.
// library: ML.NET
// axis: LINQ, lambda, collections
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 14);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Mushroom>("mushrooms.csv", separatorChar: ',', hasHeader: true), testFraction: 0.25);

Func<IEstimator<ITransformer>, IEstimator<ITransformer>> withFeatures = trainer =>
    ml.Transforms.Categorical.OneHotEncoding("OdorBits", nameof(Mushroom.Odor))
        .Append(ml.Transforms.Concatenate("Features", "OdorBits", nameof(Mushroom.Cap), nameof(Mushroom.Stalk)))
        .Append(trainer);

var trainers = new (string Name, IEstimator<ITransformer> Pipeline)[]
{
    ("forest", withFeatures(ml.BinaryClassification.Trainers.FastTree(nameof(Mushroom.Poisonous), numberOfTrees: 20))),
    ("logistic", withFeatures(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Mushroom.Poisonous)))),
};

var chosen = trainers.MaxBy(entry => ml.BinaryClassification
    .CrossValidate(split.TrainSet, entry.Pipeline, labelColumnName: nameof(Mushroom.Poisonous))
    .Average(fold => fold.Metrics.AreaUnderPrecisionRecallCurve));
var chosenMetrics = Score(chosen.Pipeline);
Console.WriteLine($"{chosen.Name}: {chosenMetrics.AreaUnderPrecisionRecallCurve.ToString("F3", CultureInfo.InvariantCulture)}");

var table = trainers
    .OrderBy(entry => entry.Name, StringComparer.Ordinal)
    .Select(entry => (entry.Name, Metrics: Score(entry.Pipeline)))
    .Select(line => FormattableString.Invariant($"{line.Name};{line.Metrics.AreaUnderPrecisionRecallCurve};{line.Metrics.PositiveRecall}"));
File.WriteAllLines("table.csv", table);

CalibratedBinaryClassificationMetrics Score(IEstimator<ITransformer> pipeline) =>
    ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Mushroom.Poisonous));

internal sealed class Mushroom
{
    [LoadColumn(0)] public string Odor { get; set; } = "";
    [LoadColumn(1)] public float Cap { get; set; }
    [LoadColumn(2)] public float Stalk { get; set; }
    [LoadColumn(3)] public bool Poisonous { get; set; }
}
