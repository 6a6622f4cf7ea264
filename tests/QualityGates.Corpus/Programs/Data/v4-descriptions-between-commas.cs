// corpus: Descriptions and comments are read from files with commas and without quotes, by a loader's options and by a loader in a field.
// library: ML.NET, DataFrame
// axis: options, field
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Quotes;

public sealed class Product
{
    [LoadColumn(0)] public string Category { get; set; } = "";
    [LoadColumn(1)] public string Description { get; set; } = "";
    [LoadColumn(2)] public float Price { get; set; }
}

public sealed class Categories(MLContext ml)
{
    public double Train(string path)
    {
        var options = new TextLoader.Options
        {
            Separators = [','],
            HasHeader = true,
            Columns =
            [
                new TextLoader.Column("Category", DataKind.String, 0),
                new TextLoader.Column("Description", DataKind.String, 1),
            ],
        };
        var split = ml.Data.TrainTestSplit(ml.Data.CreateTextLoader(options).Load(path), testFraction: 0.2); // expect: MLQ4005
        var model = ml.Transforms.Conversion.MapValueToKey("Label", "Category")
            .Append(ml.Transforms.Text.FeaturizeText("Features", "Description"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Fit(split.TrainSet);
        return ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)).MicroAccuracy;
    }
}

public sealed class Feedback
{
    [LoadColumn(0)] public string Comments { get; set; } = "";
    [LoadColumn(1), ColumnName("Label")] public bool Happy { get; set; }
}

public sealed class FeedbackTraining
{
    private readonly MLContext _ml = new(seed: 5);
    private readonly TextLoader _loader;

    public FeedbackTraining()
    {
        _loader = _ml.Data.CreateTextLoader<Feedback>(separatorChar: ';', hasHeader: true);
    }

    public double Train(string train, string test)
    {
        var rows = _loader.Load(train); // expect: MLQ4005
        var model = _ml.Transforms.Text.FeaturizeText("Features", "Comments")
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(rows);
        return _ml.BinaryClassification.Evaluate(model.Transform(_loader.Load(test))).F1Score; // expect: MLQ4005
    }
}

public static class Frames
{
    public static DataFrame Read() => DataFrame.LoadCsv("data/feedback.tsv", cultureInfo: CultureInfo.InvariantCulture); // expect: MLQ4005
}
