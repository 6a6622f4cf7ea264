// corpus: An averaged perceptron learns from tweets in a text file, which is parsed and featurized anew for each of its passes.
// library: ML.NET
// axis: console, text file
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 1);
var tweets = mlContext.Data.LoadFromTextFile<Tweet>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
var split = mlContext.Data.TrainTestSplit(tweets, testFraction: 0.2, seed: 1);

var pipeline = mlContext.Transforms.Text.FeaturizeText("Features", nameof(Tweet.Text))
    .Append(mlContext.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: nameof(Tweet.IsAngry))); // expect: MLQ6008
var model = pipeline.Fit(split.TrainSet);

var metrics = mlContext.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), labelColumnName: nameof(Tweet.IsAngry));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.Accuracy }));

public class Tweet
{
    [LoadColumn(0)]
    public bool IsAngry { get; set; }

    [LoadColumn(1)]
    public string Text { get; set; } = "";
}
