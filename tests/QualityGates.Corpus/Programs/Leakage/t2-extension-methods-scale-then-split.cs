// corpus: A chain of extension methods imputes and scales the frame of all rows, and divides it at its end.
// library: ML.NET
// axis: extension methods, fluent
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

public static class DataViewExtensions
{
    public static IDataView Impute(this IDataView data, MLContext ml, params string[] columns) =>
        ml.Transforms.ReplaceMissingValues(columns.Select(column => new InputOutputColumnPair(column)).ToArray(), MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Fit(data)
            .Transform(data);

    public static IDataView Pack(this IDataView data, MLContext ml, params string[] columns) =>
        ml.Transforms.Concatenate("Features", columns).Fit(data).Transform(data);

    public static DataOperationsCatalog.TrainTestData Split(this IDataView data, MLContext ml) => ml.Data.TrainTestSplit(data, testFraction: 0.2);
}

public class Patient
{
    [LoadColumn(0)] public float Glucose { get; set; }
    [LoadColumn(1)] public float Insulin { get; set; }
    [LoadColumn(2)] public bool Label { get; set; }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.LoadFromTextFile<Patient>(args[0], separatorChar: ',', hasHeader: true)
            .Impute(ml, "Glucose", "Insulin") // expect: MLQ2001
            .Pack(ml, "Glucose", "Insulin")
            .Split(ml);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        return metrics.AreaUnderRocCurve > 0.8 && metrics.F1Score > 0.7 ? 0 : 1;
    }
}
