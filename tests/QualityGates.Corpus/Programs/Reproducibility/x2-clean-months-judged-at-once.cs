// corpus: A model is trained once, and the months it is judged by are loaded, transformed and evaluated in parallel by the same context.
// library: ML.NET
// axis: context that evaluates in the work
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ventilation;

public sealed class Quarter
{
    [LoadColumn(0)] public float People { get; set; }

    [LoadColumn(1)] public float Windows { get; set; }

    [LoadColumn(2)] public float Carbon { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 8);
        var model = ml.Transforms.Concatenate("Features", nameof(Quarter.People), nameof(Quarter.Windows))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Quarter.Carbon)))
            .Fit(Load(ml, Path.Combine(args[0], "train.csv")));

        var errors = new double[12];
        Parallel.For(1, 13, month =>
        {
            var rows = Load(ml, Path.Combine(args[0], $"month-{month}.csv"));
            var metrics = ml.Regression.Evaluate(model.Transform(rows), nameof(Quarter.Carbon));
            errors[month - 1] = metrics.RootMeanSquaredError;
        });
        File.WriteAllText(Path.Combine(args[0], "errors.json"), JsonSerializer.Serialize(errors));
    }

    private static IDataView Load(MLContext ml, string path) =>
        ml.Data.LoadFromTextFile<Quarter>(path, separatorChar: ',', hasHeader: true);
}
