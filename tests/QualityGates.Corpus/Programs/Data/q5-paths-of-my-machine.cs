// corpus: Paths of one machine, a walk out of the output folder, and backslashes between folders reach the loader and the files that are written.
// library: ML.NET
// axis: constants, helper
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Beans;

public sealed class Bean
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(2)] public float Grams { get; set; }
}

public static class Places
{
    public const string Models = @"D:\ml\beans\models"; // expect: MLQ4001

    public static string Data(string name) => Path.Combine(Root, "data", name);

    private static string Root => Path.Combine(AppContext.BaseDirectory, "..", "..", ".."); // expect: MLQ4001

    public static string Report(string folder, string name) => folder + "\\" + name + ".json"; // expect: MLQ4002
}

public sealed class BeanJob(string notes = @"logs\beans.txt") // expect: MLQ4002
{
    public void Run()
    {
        var ml = new MLContext(seed: 1);
        var beans = ml.Data.LoadFromTextFile<Bean>(Places.Data("beans.csv"), separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(beans, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Bean.Length), nameof(Bean.Width))
            .Append(ml.Regression.Trainers.FastTree(nameof(Bean.Grams)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Bean.Grams));
        ml.Model.Save(model, beans.Schema, Path.Combine(Places.Models, "beans.zip"));
        File.WriteAllText(Places.Report("reports", "beans"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
        File.AppendAllText(notes, $"beans were trained on{Environment.NewLine}");
    }
}

public static class Program
{
    public static void Main() => new BeanJob().Run();
}
