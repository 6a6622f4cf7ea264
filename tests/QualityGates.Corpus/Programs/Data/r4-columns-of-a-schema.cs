// corpus: A pipeline in a builder class names a column that was renamed in the row class; the row class has two members of one column; its twin is right.
// library: ML.NET
// axis: builder class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bikes;

public sealed class Rental
{
    [LoadColumn(0)] public float Season { get; set; }

    [LoadColumn(1)] public float Temperature { get; set; }

    [LoadColumn(1)] public float Wind { get; set; } // expect: MLQ4006

    [LoadColumn(3)] public float Count { get; set; }
}

public sealed class HourlyRental
{
    [LoadColumn(0)] public float Season { get; set; }

    [LoadColumn(1)] public float Temperature { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3), ColumnName("Label")] public float Count { get; set; }
}

public sealed class DailyBuilder(MLContext ml)
{
    public IEstimator<ITransformer> Build() => ml.Transforms.Concatenate("Features", nameof(Rental.Season), "Temp", nameof(Rental.Wind))
        .Append(ml.Regression.Trainers.FastTree(nameof(Rental.Count)));
}

public sealed class HourlyBuilder(MLContext ml)
{
    public IEstimator<ITransformer> Build() => ml.Transforms.Concatenate("Features", nameof(HourlyRental.Season), nameof(HourlyRental.Temperature), nameof(HourlyRental.Wind))
        .Append(ml.Regression.Trainers.FastTree());
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var daily = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Rental>("daily.csv", separatorChar: ',', hasHeader: true));
        Console.WriteLine(ml.Regression.Evaluate(new DailyBuilder(ml).Build().Fit(daily.TrainSet).Transform(daily.TestSet), nameof(Rental.Count)).RSquared); // expect: MLQ4007

        var hourly = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<HourlyRental>("hourly.csv", ',', hasHeader: true));
        Console.WriteLine(ml.Regression.Evaluate(new HourlyBuilder(ml).Build().Fit(hourly.TrainSet).Transform(hourly.TestSet)).RSquared);
    }
}
