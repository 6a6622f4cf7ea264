// corpus: From the current directory a program for reefs goes up one folder a statement, and reads frames and saves a model from where it arrives.
// library: ML.NET, Microsoft.Data.Analysis
// axis: successive statements
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Reefs;

public static class Program
{
    public static void Main()
    {
        var here = Directory.GetCurrentDirectory();
        var output = Path.GetDirectoryName(here)!;
        var project = Path.GetDirectoryName(output)!; // expect: MLQ4001
        var data = Path.Combine(project, "data");

        var ml = new MLContext(seed: 3);
        var train = DataFrame.LoadCsv(Path.Combine(data, "reefs-train.csv"), cultureInfo: CultureInfo.InvariantCulture);
        var test = DataFrame.LoadCsv(Path.Combine(data, "reefs-test.csv"), cultureInfo: CultureInfo.InvariantCulture);
        var model = ml.Transforms.Concatenate("Features", "Depth", "Warmth", "Light")
            .Append(ml.Regression.Trainers.FastTree("Cover"))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), "Cover");
        File.WriteAllText("reefs.json", JsonSerializer.Serialize(metrics));
    }
}
