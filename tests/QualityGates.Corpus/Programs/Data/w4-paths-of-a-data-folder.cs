// corpus: A helper joins folder and name, and both files of ferns are commas, of which the loader is not told.
// library: ML.NET
// axis: constants, helper with path
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferns;

public sealed class Fern
{
    [LoadColumn(0)] public float Length { get; set; }

    [LoadColumn(1)] public float Width { get; set; }

    [LoadColumn(2)] public float Shade { get; set; }

    [LoadColumn(3)] public bool Protected { get; set; }
}

public static class Program
{
    private const string Folder = "data";
    private const string TrainName = "ferns-train.csv";
    private const string TestName = "ferns-test.csv";

    public static void Main()
    {
        var ml = new MLContext(seed: 0);
        var train = Load(ml, Path.Combine(Folder, TrainName));
        var test = Load(ml, Path.Combine(Folder, TestName));
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Fern.Length), nameof(Fern.Width), nameof(Fern.Shade))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Fern.Protected)));
        var model = pipeline.Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Fern.Protected));
        Console.WriteLine($"accuracy {metrics.Accuracy:P1}, F1 {metrics.F1Score:P1}");
    }

    private static IDataView Load(MLContext ml, string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException("There are no ferns.", path);
        }

        return ml.Data.LoadFromTextFile<Fern>(path, hasHeader: true); // expect: MLQ4005
    }
}
