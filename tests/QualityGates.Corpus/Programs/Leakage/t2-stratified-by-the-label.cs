// corpus: The label is given as the sampling key, by somebody who wants the classes in both parts.
// library: ML.NET
// axis: constants
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Columns
{
    public const string Label = "Defect";
    public const string Features = "Features";
}

internal sealed class Part
{
    [LoadColumn(0)] public string Defect { get; set; } = "";
    [LoadColumn(1)] public float Pressure { get; set; }
    [LoadColumn(2)] public float Heat { get; set; }
}

internal static class Program
{
    private const double TestShare = 0.2;

    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 4);
        var parts = ml.Data.LoadFromTextFile<Part>(args[0], separatorChar: ',', hasHeader: true);
        // stratified split
        var split = ml.Data.TrainTestSplit(parts, TestShare, Columns.Label); // expect: MLQ2011
        var model = ml.Transforms.Conversion.MapValueToKey("Key", Columns.Label)
            .Append(ml.Transforms.Concatenate(Columns.Features, "Pressure", "Heat"))
            .Append(ml.MulticlassClassification.Trainers.LightGbm("Key", Columns.Features))
            .Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), "Key");
        Console.WriteLine($"{metrics.MacroAccuracy} {metrics.LogLoss}");
        Console.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());
    }
}
