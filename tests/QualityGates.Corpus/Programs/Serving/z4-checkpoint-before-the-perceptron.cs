// corpus: A perceptron learns from a text file, and a checkpoint keeps the prepared rows before it.
// library: ML.NET
// axis: console, AppendCacheCheckpoint
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 2);
var reviews = mlContext.Data.LoadFromTextFile<HotelReview>(args[0], hasHeader: true);
var split = mlContext.Data.TrainTestSplit(reviews, testFraction: 0.2, seed: 2);

var pipeline = mlContext.Transforms.Text.FeaturizeText("Features", nameof(HotelReview.Comment))
    .AppendCacheCheckpoint(mlContext)
    .Append(mlContext.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 15));
var model = pipeline.Fit(split.TrainSet);

var metrics = mlContext.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));

public class HotelReview
{
    [LoadColumn(0)]
    public bool Label { get; set; }

    [LoadColumn(1)]
    public string Comment { get; set; } = "";
}
