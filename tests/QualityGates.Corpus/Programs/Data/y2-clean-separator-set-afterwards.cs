// corpus: A factory makes options for text files of a zoo, and each reader sets separator, header and quotes on them before it loads.
// library: ML.NET
// axis: options filled later
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Zoo;

public sealed class Keeper
{
    [LoadColumn(0)] public string Notes { get; set; } = "";

    [LoadColumn(1)] public string DescriptionOfAnimal { get; set; } = "";

    [LoadColumn(2)] public bool Ill { get; set; }
}

internal static class LoadingOptions
{
    public static TextLoader.Options Basic() => new() { TrimWhitespace = true };
}

internal sealed class IllnessStudy(MLContext ml, string folder)
{
    public (double F1, double Auc) Run()
    {
        var options = LoadingOptions.Basic();
        options.Separators = [','];
        options.HasHeader = true;
        options.AllowQuoting = true;
        var notes = ml.Data.LoadFromTextFile<Keeper>(Path.Combine(folder, "keepers.csv"), options);

        var split = ml.Data.TrainTestSplit(notes, testFraction: 0.2, seed: 50);
        var model = ml.Transforms.Text.FeaturizeText("NoteFeatures", nameof(Keeper.Notes))
            .Append(ml.Transforms.Text.FeaturizeText("AnimalFeatures", nameof(Keeper.DescriptionOfAnimal)))
            .Append(ml.Transforms.Concatenate("Features", "NoteFeatures", "AnimalFeatures"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Keeper.Ill)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Keeper.Ill));
        return (metrics.F1Score, metrics.AreaUnderRocCurve);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var (f1, auc) = new IllnessStudy(new MLContext(seed: 50), args[0]).Run();
        Console.WriteLine($"F1 {f1:F3}, AUC {auc:F3}");
    }
}
