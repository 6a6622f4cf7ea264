using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tariffs;

public sealed class TariffStudy(MLContext ml)
{
    private static readonly int[] LeafCounts = [8, 20, 48, 96];

    public void Run(string file, string output)
    {
        var customers = CustomerFile.Read(file);
        var rows = TariffMeans.Compare(customers); // expect: MLQ2001
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2, seed: 3);

        ITransformer? best = null;
        CalibratedBinaryClassificationMetrics? bestMetrics = null;
        foreach (var leaves in LeafCounts)
        {
            var model = Churners.Pipeline(ml, leaves).Fit(parts.TrainSet);
            var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(TariffRow.Left));
            if (bestMetrics is null || metrics.AreaUnderRocCurve > bestMetrics.AreaUnderRocCurve) // expect: MLQ2006
            {
                (best, bestMetrics) = (model, metrics);
            }
        }

        File.WriteAllText(Path.Combine(output, "tariffs.json"), JsonSerializer.Serialize(bestMetrics));
        ml.Model.Save(best, parts.TrainSet.Schema, Path.Combine(output, "tariffs.zip"));
    }
}
