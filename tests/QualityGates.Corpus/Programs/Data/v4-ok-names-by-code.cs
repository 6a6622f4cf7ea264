// corpus: Names of columns in constants, chosen by a loop over the schema, selected, and renamed on the way.
// library: ML.NET
// axis: constants, loop
// scores: MLQ4010
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ByCode;

public static class Columns
{
    public const string Label = nameof(Session.Converted);
    public const string Features = "Features";
    public static readonly string[] Numbers = [nameof(Session.Pages), nameof(Session.Seconds)];
}

public sealed class Session
{
    [LoadColumn(0)] public float Pages { get; set; }
    [LoadColumn(1)] public float Seconds { get; set; }
    [LoadColumn(2)] public string Source { get; set; } = "";
    [LoadColumn(3)] public bool Converted { get; set; }
}

public sealed class Conversion(MLContext ml)
{
    public ITransformer Train(string path)
    {
        var rows = ml.Data.LoadFromTextFile<Session>(path, hasHeader: true);
        IEstimator<ITransformer> pipeline = ml.Transforms.CopyColumns("Origin", "Source");
        var inputs = new List<string>();
        foreach (var number in Columns.Numbers)
        {
            pipeline = pipeline.Append(ml.Transforms.NormalizeMinMax(number + "Scaled", number));
            inputs.Add(number + "Scaled");
        }

        pipeline = pipeline.Append(ml.Transforms.Categorical.OneHotEncoding("OriginCode", "Origin"))
            .Append(ml.Transforms.Concatenate(Columns.Features, [.. inputs, "OriginCode"]))
            .Append(ml.Transforms.SelectColumns(Columns.Features, Columns.Label))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(Columns.Label, Columns.Features));
        return pipeline.Fit(rows);
    }

    public IEstimator<ITransformer> AllNumbers(IDataView rows)
    {
        var names = rows.Schema.Where(column => column.Type is NumberDataViewType && column.Name != Columns.Label).Select(column => column.Name).ToArray();
        return ml.Transforms.Concatenate(Columns.Features, names).Append(ml.Transforms.NormalizeMeanVariance(Columns.Features));
    }
}

public static class Measures
{
    public static double F1(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), label).F1Score;
}
