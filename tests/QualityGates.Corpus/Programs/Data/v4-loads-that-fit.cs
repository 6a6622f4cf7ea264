// corpus: Loads that say separator, header and quotes, files whose names are not known, one column only, and categories that are featurized.
// library: ML.NET, DataFrame
// axis: several
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Fitting;

public sealed class Title
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1), ColumnName("Label")] public bool Clickbait { get; set; }
}

public sealed class Word
{
    [LoadColumn(0)] public string Text { get; set; } = "";
}

public sealed class Diamond
{
    [LoadColumn(0)] public string Clarity { get; set; } = "";
    [LoadColumn(1)] public float Carat { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}

public sealed class Loads(MLContext ml)
{
    public IDataView Titles() => ml.Data.LoadFromTextFile<Title>("titles.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);

    public IDataView OfCaller(string path) => ml.Data.LoadFromTextFile<Title>(path, hasHeader: true);

    public IDataView Words() => ml.Data.LoadFromTextFile<Word>("words.csv");

    public IDataView Tabs() => ml.Data.LoadFromTextFile<Title>("titles.tsv", hasHeader: true);

    public DataFrame Frame() => DataFrame.LoadCsv("titles.tsv", separator: '\t', cultureInfo: CultureInfo.InvariantCulture);

    public ITransformer Price() => ml.Transforms.Text.FeaturizeText("ClarityText", "Clarity")
        .Append(ml.Transforms.Concatenate("Features", "ClarityText", "Carat"))
        .Append(ml.Regression.Trainers.FastTree("Price"))
        .Fit(ml.Data.LoadFromTextFile<Diamond>("diamonds.csv", separatorChar: ',', hasHeader: true));

    public ITransformer Clicks() => ml.Transforms.Text.FeaturizeText("Features", "Text")
        .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
        .Fit(ml.Data.ShuffleRows(Titles(), seed: 1));
}

public static class Measures
{
    public static double F1(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), label).F1Score;

    public static double Error(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.Regression.Evaluate(model.Transform(test), label).MeanAbsoluteError;
}
