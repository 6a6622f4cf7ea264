// corpus: What is to be a stratified split names the column to predict as key: whole classes go to one side.
// library: ML.NET
// axis: constants class, generic split helper
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Soil;

public static class ColumnNames
{
    public const string Target = "SoilType";
    public const string Features = "Features";
}

public sealed class Sample
{
    [LoadColumn(0, 6), VectorType(7), ColumnName(ColumnNames.Features)] public float[] Minerals { get; set; } = [];

    [LoadColumn(7), ColumnName(ColumnNames.Target)] public string Type { get; set; } = "";
}

public sealed class StratifiedSplitter(MLContext ml, string stratifyBy)
{
    public DataOperationsCatalog.TrainTestData Split(IDataView data, double fraction) =>
        ml.Data.TrainTestSplit(data, fraction, samplingKeyColumnName: stratifyBy);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 14);
        var samples = ml.Data.LoadFromTextFile<Sample>(args[0], separatorChar: ',', hasHeader: true);
        var split = new StratifiedSplitter(ml, ColumnNames.Target).Split(samples, 0.2); // expect: MLQ2011

        var model = ml.Transforms.Conversion.MapValueToKey("Label", ColumnNames.Target)
            .Append(ml.Transforms.NormalizeMinMax(ColumnNames.Features))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
            .Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{metrics.MacroAccuracy:F3} {metrics.LogLoss:F3}"));
        ml.Model.Save(model, samples.Schema, args[2]);
    }
}
