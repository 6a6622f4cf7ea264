// corpus: The model is trained on the training part of one split and judged on the test part of another split of the same books.
// library: ML.NET
// axis: console
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var books = ml.Data.LoadFromTextFile<Book>(args[0], separatorChar: ',', hasHeader: true);

var large = ml.Data.TrainTestSplit(books, testFraction: 0.1, seed: 1);
var small = ml.Data.TrainTestSplit(books, testFraction: 0.3, seed: 2);

var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Book.Genre))
    .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Book.Blurb)))
    .AppendCacheCheckpoint(ml)
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(
        new Microsoft.ML.Trainers.LbfgsMaximumEntropyMulticlassTrainer.Options { NumberOfThreads = 1 }));
var model = pipeline.Fit(large.TrainSet);

var metrics = ml.MulticlassClassification.Evaluate(model.Transform(small.TestSet)); // expect: MLQ2004
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"micro {metrics.MicroAccuracy:F3}, macro {metrics.MacroAccuracy:F3}, log loss {metrics.LogLoss:F3}"));

public sealed class Book
{
    [LoadColumn(0)]
    public string Genre { get; set; } = "";

    [LoadColumn(1)]
    public string Blurb { get; set; } = "";
}
