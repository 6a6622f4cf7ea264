// corpus: Reviews are read from a comma-separated file at tabs, into a row class in which two members want the same column.
// library: ML.NET
// axis: top-level statements, row class, chain over the rows
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 0);
var dataPath = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "data", "reviews.csv"); // expect: MLQ4001
var dataView = mlContext.Data.LoadFromTextFile<Review>(dataPath, hasHeader: true, allowQuoting: true); // expect: MLQ4005

var parts = mlContext.Data.TrainTestSplit(dataView, testFraction: 0.2);
var pipeline = mlContext.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
    .Append(mlContext.BinaryClassification.Trainers.FastForest(labelColumnName: "Label"));
var model = pipeline.Fit(parts.TrainSet);
var metrics = mlContext.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet));
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:P2} F1 {metrics.F1Score:P2}");

var wrong = mlContext.Data.CreateEnumerable<Judged>(model.Transform(parts.TestSet), true) // expect: MLQ4009
    .Where(j => j.PredictedLabel != j.Label)
    .ToList();
foreach (var judged in wrong)
{
    Console.WriteLine(judged.Text);
}

internal class Review
{
    [LoadColumn(0)]
    public string Text { get; set; } = "";

    [LoadColumn(1), ColumnName("Label")]
    public bool Positive { get; set; }

    [LoadColumn(1)]
    public float Stars { get; set; } // expect: MLQ4006
}

internal class Judged
{
    public string Text { get; set; } = "";
    public bool Label { get; set; }
    public bool PredictedLabel { get; set; }
}
