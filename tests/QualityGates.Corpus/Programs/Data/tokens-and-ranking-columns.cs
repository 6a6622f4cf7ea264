// corpus: Columns that options and trainers write themselves: tokens, predicted labels, scores.
// library: ML.NET
// axis: options, trainer outputs
using System;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;

var ml = new MLContext(seed: 9);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Review>("reviews.tsv", hasHeader: true));
var pipeline = ml.Transforms.Text.FeaturizeText("Features", new TextFeaturizingEstimator.Options { OutputTokensColumnName = "Tokens" }, "Text")
    .Append(ml.Transforms.Text.ApplyWordEmbedding("Embedding", "Tokens", WordEmbeddingEstimator.PretrainedModelKind.GloVe50D))
    .Append(ml.Transforms.Conversion.MapValueToKey("Label", "Topic"))
    .Append(ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: "Anything")))
    .Append(ml.Transforms.Conversion.MapKeyToValue("TopicName", "PredictedLabel"));
var metrics = ml.MulticlassClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
Environment.ExitCode = metrics.MacroAccuracy > 0.6 && metrics.LogLoss < 1 ? 0 : 1;

class Review
{
    [LoadColumn(0)] public string Topic { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}
