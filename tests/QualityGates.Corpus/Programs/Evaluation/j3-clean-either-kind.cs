// corpus: The name of the trainer comes from the command line, and so does the kind of evaluator that goes with it; nobody knows beforehand which it is.
// library: ML.NET
// axis: script, switch expression
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 33);
var trains = ml.Data.LoadFromTextFile<Train>(args[0], separatorChar: ';', hasHeader: true);
var split = ml.Data.TrainTestSplit(trains, testFraction: 0.2, seed: 33);

IEstimator<ITransformer> trainer = args[1] switch
{
    "svm" => ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: nameof(Train.Late)),
    "forest" => ml.BinaryClassification.Trainers.FastForest(labelColumnName: nameof(Train.Late)),
    "boosted" => ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Train.Late)),
    _ => ml.BinaryClassification.Trainers.Gam(labelColumnName: nameof(Train.Late)),
};
var model = ml.Transforms.Concatenate("Features", nameof(Train.Stops), nameof(Train.Snow), nameof(Train.Hour))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(trainer)
    .Fit(split.TrainSet);

var metrics = Measure(model.Transform(split.TestSet), args[1] is not ("svm" or "forest"));
Console.WriteLine($"{args[1]}: area {metrics.AreaUnderRocCurve:F3}, recall {metrics.PositiveRecall:F3}");
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, $"{args[1]}.json"),
    JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.PositiveRecall, metrics.F1Score }));

BinaryClassificationMetrics Measure(IDataView scored, bool probabilities) => probabilities
    ? ml.BinaryClassification.Evaluate(scored, nameof(Train.Late))
    : ml.BinaryClassification.EvaluateNonCalibrated(scored, nameof(Train.Late));

internal sealed class Train
{
    [LoadColumn(0)] public float Stops { get; set; }

    [LoadColumn(1)] public float Snow { get; set; }

    [LoadColumn(2)] public float Hour { get; set; }

    [LoadColumn(3)] public bool Late { get; set; }
}
