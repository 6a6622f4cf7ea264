// corpus: A base class fills missing weather by the mean of all hours; the cross-validation of a derived one gets the filled rows.
// library: ML.NET
// axis: base class
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Bikes;

public sealed class Hour
{
    [LoadColumn(0)] public float Temperature { get; set; }

    [LoadColumn(1)] public float Humidity { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3)] public float Rentals { get; set; }
}

public abstract class WeatherStudy(MLContext ml)
{
    protected MLContext Context { get; } = ml;

    protected IDataView Filled(IDataView hours)
    {
        InputOutputColumnPair[] weather = [new("Temperature"), new("Humidity"), new("Wind")];
        var fill = Context.Transforms.ReplaceMissingValues(weather, MissingValueReplacingEstimator.ReplacementMode.Mean);
        return fill.Fit(hours).Transform(hours);
    }
}

public sealed class RentalStudy(MLContext ml) : WeatherStudy(ml)
{
    public (double Mae, double Rmse) Run(string path)
    {
        var hours = Context.Data.LoadFromTextFile<Hour>(path, separatorChar: ',', hasHeader: true);
        var filled = Filled(hours);
        var forest = Context.Transforms.Concatenate("Features", "Temperature", "Humidity", "Wind")
            .Append(Context.Regression.Trainers.FastForest(labelColumnName: "Rentals", numberOfTrees: 150));
        var folds = Context.Regression.CrossValidate(filled, forest, numberOfFolds: 5, labelColumnName: "Rentals", seed: 4); // expect: MLQ2002
        return (folds.Average(fold => fold.Metrics.MeanAbsoluteError), folds.Average(fold => fold.Metrics.RootMeanSquaredError));
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var (mae, rmse) = new RentalStudy(new MLContext(seed: 4)).Run(args[0]);
        Console.WriteLine($"MAE {mae:F1}, RMSE {rmse:F1}");
        if (mae > 60 || rmse > 90)
        {
            Environment.ExitCode = 1;
        }
    }
}
