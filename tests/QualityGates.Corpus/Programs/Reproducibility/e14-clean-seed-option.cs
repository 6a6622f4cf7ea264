// corpus: The seed comes from the command line and is kept with the run; a second context only scores.
// library: ML.NET
// axis: options record, configuration, with-expression
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var options = new RunOptions("reviews.tsv", 17);
if (args.Length > 1)
{
    options = options with { File = args[0], Seed = int.Parse(args[1], CultureInfo.InvariantCulture) };
}

var ml = new MLContext(options.Seed);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Review>(options.File, hasHeader: true), testFraction: 0.3);
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
    {
        LabelColumnName = nameof(Review.Positive),
        NumberOfThreads = 1,
    }))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Review.Positive));
Console.WriteLine($"seed {options.Seed}: AUC {metrics.AreaUnderRocCurve:F3} F1 {metrics.F1Score:F3}");

internal sealed record RunOptions(string File, int? Seed);

internal sealed class Review
{
    [LoadColumn(0)] public bool Positive { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
