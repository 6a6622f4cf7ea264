// corpus: Places of one machine in a constant, an interpolation, a combination, a network share and a walk up from the output folder.
// library: ML.NET
// axis: const, interpolation, Path.Combine, helper, StreamReader
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Crops;

internal static class Places
{
    public const string Data = @"D:\projects\crops\train.tsv"; // expect: MLQ4001
    private static readonly string Root = Path.GetDirectoryName(typeof(Places).Assembly.Location)!;

    public static string Absolute(string relative) => Path.Combine(Root, relative);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(1);
        var train = ml.Data.LoadFromTextFile<Field>(Places.Data, hasHeader: true);
        var test = ml.Data.LoadFromTextFile<Field>(Path.Combine("/home/ana/crops", "test.tsv"), hasHeader: true); // expect: MLQ4001
        var model = ml.Transforms.Concatenate("Features", "Rain", "Heat").Append(ml.Regression.Trainers.FastTree("Tons")).Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), "Tons");
        Console.WriteLine($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F3}");

        var version = typeof(Program).Assembly.GetName().Version;
        ml.Model.Save(model, train.Schema, $"C:/models/crops-{version}.zip"); // expect: MLQ4001
        using var log = new StreamWriter(@"\\nas\share\crops\log.txt"); // expect: MLQ4001
        log.WriteLine(model);
        var notes = File.ReadAllText(Places.Absolute("../../../Notes/notes.md")); // expect: MLQ4001
        Console.WriteLine(notes.Length);
        Console.WriteLine(File.Exists("Data/crops.tsv"));
    }
}

internal sealed class Field
{
    [LoadColumn(0)] public float Rain { get; set; }
    [LoadColumn(1)] public float Heat { get; set; }
    [LoadColumn(2)] public float Tons { get; set; }
}
