// corpus: Backslashes stand only where the program runs on Windows: behind a question for the system and in a member marked for it.
// library: ML.NET
// axis: platform attribute, conditional expression, service class
using System.Runtime.Versioning;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Weighbridge;

public sealed class Load
{
    [LoadColumn(0)] public float Axles { get; set; }

    [LoadColumn(1)] public float Length { get; set; }

    [LoadColumn(2)] public float Tonnes { get; set; }
}

public sealed class LoadModel(MLContext ml)
{
    private static string Measured => OperatingSystem.IsWindows() ? @"scale\measured.txt" : "scale/measured.txt";

    public RegressionMetrics Learn(string folder)
    {
        var rows = ml.Data.LoadFromTextFile<Load>(Path.Combine(folder, Measured), separatorChar: '\t', hasHeader: false);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 44);
        var model = ml.Transforms.Concatenate("Features", nameof(Load.Axles), nameof(Load.Length))
            .Append(ml.Regression.Trainers.Gam(nameof(Load.Tonnes)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Load.Tonnes));
    }

    [SupportedOSPlatform("windows")]
    public string[] Driver(string folder) => File.ReadAllLines(folder + @"\driver\" + "scale.ini");
}
