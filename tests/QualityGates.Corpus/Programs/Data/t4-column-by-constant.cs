// corpus: Names of columns are constants of a class; one is dropped before it is concatenated, one never made.
// library: Microsoft.ML
// axis: constants, DropColumns
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wells;

internal static class Columns
{
    public const string Depth = "Depth";
    public const string Operator = "Operator";
    public const string OperatorKey = "OperatorKey";
    public const string Features = "Features";
}

internal sealed class Well
{
    [LoadColumn(0)]
    public float Depth { get; set; }

    [LoadColumn(1)]
    public string Operator { get; set; } = "";

    [LoadColumn(2), ColumnName("Label")]
    public float Output { get; set; }
}

internal static class Program
{
    private static readonly MLContext Ml = new(seed: 52);

    private static void Main(string[] args)
    {
        var train = Ml.Data.LoadFromTextFile<Well>(args[0], separatorChar: ';', hasHeader: true);
        var test = Ml.Data.LoadFromTextFile<Well>(args[1], separatorChar: ';', hasHeader: true);
        foreach (var pipeline in new[] { NeverMade(), Dropped(), Right() }) // expect: MLQ4007 MLQ4007
        {
            var metrics = Ml.Regression.Evaluate(pipeline.Fit(train).Transform(test));
            Console.WriteLine(FormattableString.Invariant($"{metrics.RSquared:F3} {metrics.LossFunction:F3}"));
        }
    }

    private static IEstimator<ITransformer> NeverMade() => Ml.Transforms.Concatenate(Columns.Features, Columns.Depth, Columns.OperatorKey)
        .Append(Ml.Regression.Trainers.FastTree());

    private static IEstimator<ITransformer> Dropped() => Ml.Transforms.Categorical.OneHotEncoding(Columns.OperatorKey, Columns.Operator)
        .Append(Ml.Transforms.DropColumns(Columns.OperatorKey))
        .Append(Ml.Transforms.Concatenate(Columns.Features, Columns.Depth, Columns.OperatorKey))
        .Append(Ml.Regression.Trainers.FastTree());

    private static IEstimator<ITransformer> Right() => Ml.Transforms.Categorical.OneHotEncoding(Columns.OperatorKey, Columns.Operator)
        .Append(Ml.Transforms.Concatenate(Columns.Features, Columns.Depth, Columns.OperatorKey))
        .Append(Ml.Regression.Trainers.FastTree());
}
