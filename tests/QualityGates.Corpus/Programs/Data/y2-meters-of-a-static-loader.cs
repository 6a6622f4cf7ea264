// corpus: A static field holds the loader of water meters; it knows of the header and not of the commas in the csv files of the streets.
// library: ML.NET
// axis: field initialiser
using Microsoft.ML;
using Microsoft.ML.Data;

namespace WaterMeters;

internal sealed class MeterReading
{
    [LoadColumn(0)] public float Persons { get; set; }

    [LoadColumn(1)] public float GardenArea { get; set; }

    [LoadColumn(2)] public float PipeAge { get; set; }

    [LoadColumn(3)] public float Litres { get; set; }
}

internal static class Meters
{
    public static readonly MLContext Ml = new(seed: 8);

    private static readonly TextLoader Loader = Ml.Data.CreateTextLoader<MeterReading>(hasHeader: true); // expect: MLQ4005

    public static IDataView Of(string street) => Loader.Load(Path.Combine("meters", $"{street}.csv"));
}

internal static class Program
{
    private static readonly string[] Streets = ["birch", "harbour", "mill"];

    private static void Main()
    {
        using var report = File.CreateText("meters.txt");
        foreach (var street in Streets)
        {
            var (error, explained) = Judge(Meters.Of(street));
            report.WriteLine(FormattableString.Invariant($"{street}\t{error:F2}\t{explained:F3}"));
        }
    }

    private static (double Error, double Explained) Judge(IDataView readings)
    {
        var ml = Meters.Ml;
        var split = ml.Data.TrainTestSplit(readings, testFraction: 0.3, seed: 8);
        var model = ml.Transforms.Concatenate("Features", nameof(MeterReading.Persons), nameof(MeterReading.GardenArea), nameof(MeterReading.PipeAge))
            .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(MeterReading.Litres)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(MeterReading.Litres));
        return (metrics.MeanAbsoluteError, metrics.RSquared);
    }
}
