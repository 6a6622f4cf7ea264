// corpus: The names of two csv files about otters are constants in another file, and both loads keep the tab of the loader.
// library: ML.NET
// axis: folder, constants
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Otters;

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 10);
        var rivers = ml.Data.LoadFromTextFile<Bank>(Files.Rivers, hasHeader: true); // expect: MLQ4005
        var lakes = ml.Data.LoadFromTextFile(Files.Lakes, BankColumns.All, hasHeader: true); // expect: MLQ4005

        var model = ml.Transforms.Concatenate("Features", nameof(Bank.Fish), nameof(Bank.Shade), nameof(Bank.Boats))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Bank.Holt)))
            .Fit(rivers);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(lakes), nameof(Bank.Holt));
        File.WriteAllText("otters.json", JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score, metrics.AreaUnderRocCurve }));
    }
}
