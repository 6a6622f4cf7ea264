// corpus: The options name the same file for training and test, because the test path was copied from the training path; both are loaded separately.
// library: ML.NET
// axis: options record with constant paths
using Microsoft.ML;
using Microsoft.ML.Data;

var options = new JobOptions { TrainFile = Path.Combine("data", "spam.tsv"), TestFile = Path.Combine("data", "spam.tsv") };
var ml = new MLContext(seed: 12);
var loader = ml.Data.CreateTextLoader<Message>();
var training = loader.Load(options.TrainFile);
var testing = loader.Load(options.TestFile);

var pipeline = ml.Transforms.Text.FeaturizeText("Features", nameof(Message.Text))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Message.Spam)));
var model = pipeline.Fit(training);
var quality = ml.BinaryClassification.Evaluate(model.Transform(testing), nameof(Message.Spam)); // expect: MLQ2004
Console.WriteLine($"AUC {quality.AreaUnderRocCurve:P1}, F1 {quality.F1Score:P1}");
return quality.F1Score > options.RequiredF1 ? 0 : 1;

internal sealed record JobOptions
{
    public required string TrainFile { get; init; }
    public required string TestFile { get; init; }
    public double RequiredF1 { get; init; } = 0.9;
}

internal sealed class Message
{
    [LoadColumn(0)] public bool Spam { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
