// corpus: A class of constants holds the paths of one laptop; a trainer and a predictor use them.
// library: ML.NET
// axis: constant
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Laptop;

internal static class Paths
{
    public const string Train = @"C:\Users\mira\source\repos\HeartRisk\Data\heart-train.tsv"; // expect: MLQ4001
    public const string Test = @"C:\Users\mira\source\repos\HeartRisk\Data\heart-test.tsv"; // expect: MLQ4001
    public static readonly string Model = Path.Combine("~/models", "heart.zip"); // expect: MLQ4001
    public const string Help = "https://intranet/heart-risk/help";
}

public sealed class Patient
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Pressure { get; set; }
    [LoadColumn(2)] public bool Sick { get; set; }
}

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 1);
        var train = ml.Data.LoadFromTextFile<Patient>(Paths.Train, hasHeader: true);
        var test = ml.Data.LoadFromTextFile<Patient>(Paths.Test, hasHeader: true);
        var model = ml.Transforms.Concatenate("Features", nameof(Patient.Age), nameof(Patient.Pressure))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Patient.Sick)))
            .Fit(train);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Patient.Sick)).AreaUnderRocCurve);
        ml.Model.Save(model, train.Schema, Paths.Model);
        Console.WriteLine($"see {Paths.Help}");
    }
}
