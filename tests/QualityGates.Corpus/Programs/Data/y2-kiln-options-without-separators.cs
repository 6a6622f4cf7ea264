// corpus: The options of a loader for firings of a kiln say header and columns, and leave the separator of the csv file at a tab.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Kilns;

public sealed class KilnData(MLContext ml)
{
    private static readonly TextLoader.Column[] Columns =
    [
        new("Temperature", DataKind.Single, 0),
        new("Hours", DataKind.Single, 1),
        new("Humidity", DataKind.Single, 2),
        new("Cracked", DataKind.Boolean, 3),
    ];

    public IDataView Open(string folder)
    {
        var options = new TextLoader.Options { HasHeader = true, TrimWhitespace = true };
        options.Columns = Columns;
        var loader = ml.Data.CreateTextLoader(options); // expect: MLQ4005
        return loader.Load(Path.Combine(folder, "firings.csv"));
    }
}

public sealed record CrackReport(double Auc, double F1);

public static class Program
{
    public static int Main(string[] args)
    {
        var report = Assess(args.Length > 0 ? args[0] : AppContext.BaseDirectory);
        Console.WriteLine($"AUC {report.Auc:F3}, F1 {report.F1:F3}");
        return report.Auc > 0.7 ? 0 : 1;
    }

    private static CrackReport Assess(string folder)
    {
        var ml = new MLContext(seed: 3);
        var split = ml.Data.TrainTestSplit(new KilnData(ml).Open(folder), testFraction: 0.25, seed: 3);
        var pipeline = ml.Transforms.Concatenate("Features", "Temperature", "Hours", "Humidity")
            .Append(ml.BinaryClassification.Trainers.FastTree("Cracked"));
        var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Cracked");
        return new CrackReport(metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
