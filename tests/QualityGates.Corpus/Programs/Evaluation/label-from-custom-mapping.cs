// corpus: The Boolean label is made by a custom mapping, so the float of the row class never reaches trainer or evaluator.
// library: ML.NET
// axis: custom mapping, local function
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var reviews = ml.Data.LoadFromTextFile<Review>("reviews.tsv", hasHeader: true, allowQuoting: true);
var split = ml.Data.TrainTestSplit(reviews, testFraction: 0.2);
var pipeline = ml.Transforms.CustomMapping<Review, Opinion>(Judge, contractName: null)
    .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text)))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Opinion.Positive)));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Opinion.Positive));
File.WriteAllLines("reviews.metrics", [$"f1={metrics.F1Score}", $"auc={metrics.AreaUnderRocCurve}", $"logloss={metrics.LogLoss}"]); // expect: MLQ1008 MLQ1008 MLQ1008

// Three stars are neither good nor bad; they were filtered out when the file was written.
static void Judge(Review review, Opinion opinion) => opinion.Positive = review.Stars > 3;

public class Review
{
    [LoadColumn(0)] public float Stars { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}

public class Opinion
{
    public bool Positive { get; set; }
}
