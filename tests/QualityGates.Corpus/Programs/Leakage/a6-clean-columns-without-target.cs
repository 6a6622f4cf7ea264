// corpus: A generic experiment takes all float properties of a row class but the target, whose name it is given.
// library: ML.NET
// axis: generic class, reflection
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Generic;

public sealed class Experiment<TRow>(MLContext ml, string target)
    where TRow : class
{
    private string[] Inputs => typeof(TRow).GetProperties()
        .Where(property => property.PropertyType == typeof(float) && property.Name != target)
        .Select(property => property.Name)
        .ToArray();

    public RegressionMetrics Run(string path)
    {
        var rows = ml.Data.LoadFromTextFile<TRow>(path, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.Transforms.Concatenate("Features", Inputs)
            .Append(ml.Regression.Trainers.FastTree(target))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), target);
    }
}

public sealed class Cheese
{
    [LoadColumn(0)] public float Acid { get; set; }

    [LoadColumn(1)] public float Lactose { get; set; }

    [LoadColumn(2)] public float Taste { get; set; }
}

public sealed class Concrete
{
    [LoadColumn(0)] public float Cement { get; set; }

    [LoadColumn(1)] public float Water { get; set; }

    [LoadColumn(2)] public float Strength { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 5);
        Print("cheese", new Experiment<Cheese>(ml, nameof(Cheese.Taste)).Run(args[0]));
        Print("concrete", new Experiment<Concrete>(ml, nameof(Concrete.Strength)).Run(args[1]));
    }

    private static void Print(string name, RegressionMetrics metrics) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: MAE {metrics.MeanAbsoluteError:F2}, R² {metrics.RSquared:F3}"));
}
