// corpus: One method reads two exports of lifts; the old one has tabs and is read rightly, the new one is a csv file, and the method does not tell the difference.
// library: ML.NET
// axis: helper, only some names
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lifts;

internal sealed class Trip
{
    [LoadColumn(0)] public float Floors { get; set; }

    [LoadColumn(1)] public float Load { get; set; }

    [LoadColumn(2)] public float Starts { get; set; }

    [LoadColumn(3)] public bool Failed { get; set; }
}

internal sealed class Importer(MLContext ml, DirectoryInfo folder)
{
    public IDataView Import(string name)
    {
        var file = Path.Combine(folder.FullName, name);
        return ml.Data.LoadFromTextFile<Trip>(file, hasHeader: true, trimWhitespace: true);
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 21);
        var importer = new Importer(ml, new DirectoryInfo(args[0]));
        var train = importer.Import("trips-until-2020.tsv");
        var test = importer.Import("trips-since-2020.csv"); // expect: MLQ4005

        var model = ml.Transforms.Concatenate("Features", nameof(Trip.Floors), nameof(Trip.Load), nameof(Trip.Starts))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Trip.Failed)))
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Trip.Failed));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, recall {metrics.PositiveRecall:P1}");
        return metrics.AreaUnderRocCurve >= 0.75 && metrics.PositiveRecall >= 0.5 ? 0 : 2;
    }
}
