// corpus: A judge divides once and is given functions that fit a model on what it hands them; each model is scored on the part none of them saw, and both results are shown.
// library: ML.NET
// axis: delegates handed on
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bakery;

public sealed class Loaf
{
    [LoadColumn(0)]
    public float Humidity { get; set; }

    [LoadColumn(1)]
    public float Temperature { get; set; }

    [LoadColumn(2)]
    public float Weekday { get; set; }

    [LoadColumn(3)]
    public float Sold { get; set; }
}

public delegate ITransformer Fitting(IDataView train);

public sealed class Judge(MLContext ml, IDataView rows, double share)
{
    private readonly Lazy<DataOperationsCatalog.TrainTestData> _parts = new(() => ml.Data.TrainTestSplit(rows, share));

    public void Show(string title, Fitting fitting, Action<string, RegressionMetrics> write)
    {
        var model = fitting(_parts.Value.TrainSet);
        write(title, ml.Regression.Evaluate(model.Transform(_parts.Value.TestSet), nameof(Loaf.Sold)));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 10);
        var rows = ml.Data.LoadFromTextFile<Loaf>(args[0], separatorChar: ',', hasHeader: true);
        var judge = new Judge(ml, rows, 0.3);

        judge.Show("sold as usual", Usual, Write);
        judge.Show("trees", train => Columns()
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.FastTree(nameof(Loaf.Sold)))
            .Fit(train), Write);

        IEstimator<ITransformer> Columns() =>
            ml.Transforms.Concatenate("Features", nameof(Loaf.Humidity), nameof(Loaf.Temperature), nameof(Loaf.Weekday));

        ITransformer Usual(IDataView train) => ml.Transforms.Concatenate("Features", nameof(Loaf.Weekday))
            .Append(ml.Regression.Trainers.FastForest(nameof(Loaf.Sold), numberOfTrees: 5))
            .Fit(train);
    }

    private static void Write(string title, RegressionMetrics m) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: MAE {m.MeanAbsoluteError:F1}, RMSE {m.RootMeanSquaredError:F1}, R2 {m.RSquared:F2}"));
}
