// corpus: Relative walks go through the helper every sample has; each comes out where it went in, the one that is only printed nowhere.
// library: ML.NET
// axis: helper, interpolation, static fields
using Microsoft.ML;
using Microsoft.ML.Data;

namespace BikeRides;

internal static class Program
{
    private static readonly string DatasetsRelativePath = "../../../Data"; // expect: MLQ4001
    private static readonly string TrainRelativePath = $"{DatasetsRelativePath}/train.csv";
    private static readonly string TrainPath = GetAbsolutePath(TrainRelativePath);
    private static readonly string ModelPath = GetAbsolutePath(@"..\..\..\Models\bikes.zip"); // expect: MLQ4001
    private static readonly string HelpPath = GetAbsolutePath("../../../docs");

    private static void Main()
    {
        var ml = new MLContext(seed: 0);
        var rides = ml.Data.LoadFromTextFile<Ride>(TrainPath, ',', hasHeader: true);
        var model = ml.Model.Load(ModelPath, out _);
        Console.WriteLine($"{model.GetOutputSchema(rides.Schema).Count} columns, see {HelpPath}");
    }

    private static string GetAbsolutePath(string relativePath)
    {
        var root = new FileInfo(typeof(Program).Assembly.Location);
        var folder = root.Directory!.FullName;
        return Path.Combine(folder, relativePath);
    }
}

internal class Ride
{
    [LoadColumn(0)] public float Hour { get; set; }

    [LoadColumn(1)] public float Count { get; set; }
}
