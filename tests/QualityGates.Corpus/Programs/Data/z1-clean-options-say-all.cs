// corpus: The options of a loader of complaints say separator, header and quotes, and the texts are featurized.
// library: ML.NET
// axis: options object
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Complaints;

public sealed class Complaint
{
    [LoadColumn(0)] public string Description { get; set; } = "";

    [LoadColumn(1)] public string Department { get; set; } = "";
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var options = new TextLoader.Options { HasHeader = true, Separators = [','], AllowQuoting = true, ReadMultilines = true };
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var complaints = ml.Data.LoadFromTextFile<Complaint>(Path.Combine(folder, "complaints.csv"), options);
        var split = ml.Data.TrainTestSplit(complaints, testFraction: 0.2);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Complaint.Department))
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Complaint.Description)))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
            .Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText(Path.Combine(folder, "metrics.json"), JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.LogLoss }));
        ml.Model.Save(model, complaints.Schema, Path.Combine(folder, "complaints.zip"));
    }
}
