// corpus: The forecast writes three columns; the class that takes them names one of the bounds in another way. The groups of customers are asked for by a name that no step writes.
// library: ML.NET, time series
// axis: nameof, string constants of another class, two models
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

namespace Bakery;

internal static class Columns
{
    public const string Loaves = "ForecastedLoaves";
    public const string AtLeast = "AtLeast";
    public const string AtMost = "AtMost";
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 7);
        var days = ml.Data.LoadFromTextFile<Day>(args[0], separatorChar: ',', hasHeader: true);
        var forecaster = ml.Forecasting.ForecastBySsa(
            Columns.Loaves, nameof(Day.Loaves), windowSize: 7, seriesLength: 30, trainSize: 365, horizon: 7,
            confidenceLowerBoundColumn: Columns.AtLeast, confidenceUpperBoundColumn: Columns.AtMost);
        var model = forecaster.Fit(days);
        var engine = model.CreateTimeSeriesEngine<Day, Week>(ml);
        engine.CheckPoint(ml, "bakery.zip");
        Console.WriteLine(string.Join(' ', engine.Predict().ForecastedLoaves));

        var customers = ml.Data.LoadFromTextFile<Customer>(args[1], separatorChar: ',', hasHeader: true);
        var groups = ml.Transforms.Concatenate("Features", nameof(Customer.Visits), nameof(Customer.Spent))
            .AppendCacheCheckpoint(ml)
            .Append(ml.Clustering.Trainers.KMeans("Features", numberOfClusters: 4))
            .Fit(customers);
        Console.WriteLine(ml.Clustering.Evaluate(groups.Transform(customers)).AverageDistance);
        using var grouping = ml.Model.CreatePredictionEngine<Customer, Group>(groups);
        Console.WriteLine(grouping.Predict(new Customer { Visits = 3, Spent = 12 }).Cluster);
    }
}

internal sealed class Day
{
    [LoadColumn(0)] public float Loaves { get; set; }
}

internal sealed class Week
{
    public float[] ForecastedLoaves { get; set; } = [];
    public float[] AtLeast { get; set; } = [];
    [ColumnName("Atmost")] public float[] AtMost { get; set; } = []; // expect: MLQ6006
}

internal sealed class Customer
{
    [LoadColumn(0)] public float Visits { get; set; }
    [LoadColumn(1)] public float Spent { get; set; }
}

internal sealed class Group
{
    public uint Cluster { get; set; } // expect: MLQ6006
    [ColumnName("Score")] public float[] Distances { get; set; } = [];
}
