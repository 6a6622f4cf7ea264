// corpus: A console fetches its rows with WebClient and trains on whatever came.
// library: ML.NET
// axis: console
#pragma warning disable SYSLIB0014
using System.Net;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private const string Source = "http://data.example.org/abalone.csv";

    private static void Main()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "abalone.csv");
        Fetch(file);
        var ml = new MLContext(seed: 1);
        var rows = ml.Data.LoadFromTextFile<Abalone>(file, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(rows, 0.2, seed: 1);
        var model = ml.Transforms.Concatenate("Features", "Length", "Height", "Weight")
            .Append(ml.Regression.Trainers.FastTree("Rings"))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Rings");
        File.WriteAllText(Path.ChangeExtension(file, ".txt"), FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));
    }

    private static void Fetch(string file)
    {
        if (File.Exists(file))
        {
            return;
        }

        using var client = new WebClient();
        client.DownloadFile(Source, file); // expect: MLQ7002
    }
}

internal sealed class Abalone
{
    [LoadColumn(0)] public float Length { get; set; }

    [LoadColumn(1)] public float Height { get; set; }

    [LoadColumn(2)] public float Weight { get; set; }

    [LoadColumn(3)] public float Rings { get; set; }
}
