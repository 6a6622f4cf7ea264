// corpus: Missing values are replaced and whole numbers converted, but nothing is scaled before one-against-the-rest of linear models.
// library: ML.NET
// axis: helper, convert, impute, wrapped trainer, base class
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

Environment.ExitCode = new WineStudy().Accuracy("wine.csv") > 0.7 ? 0 : 1;

abstract class Study
{
    protected MLContext Ml { get; } = new(seed: 2);

    protected abstract IEstimator<ITransformer> Pipeline();

    public double Accuracy(string path)
    {
        var split = Ml.Data.TrainTestSplit(Ml.Data.LoadFromTextFile<Wine>(path, ',', hasHeader: true));
        var metrics = Ml.MulticlassClassification.Evaluate(Pipeline().Fit(split.TrainSet).Transform(split.TestSet)); // expect: MLQ4010
        return Math.Min(metrics.MacroAccuracy, metrics.TopKAccuracy);
    }
}

sealed class WineStudy : Study
{
    protected override IEstimator<ITransformer> Pipeline() => Ml.Transforms.Conversion.ConvertType("YearNumber", "Year", DataKind.Single)
        .Append(Ml.Transforms.ReplaceMissingValues("Sugar"))
        .Append(Ml.Transforms.Concatenate("Features", "YearNumber", "Sugar"))
        .Append(Ml.Transforms.Conversion.MapValueToKey("Label", "Region"))
        .Append(Ml.MulticlassClassification.Trainers.OneVersusAll(Ml.BinaryClassification.Trainers.LinearSvm()));
}

class Wine
{
    [LoadColumn(0)] public int Year { get; set; }
    [LoadColumn(1)] public float Sugar { get; set; }
    [LoadColumn(2)] public string Region { get; set; } = "";
}
