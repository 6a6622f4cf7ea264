using System.IO;
using System.Text.Json;
using Microsoft.ML;

namespace Parcels;

public sealed class Grader(MLContext ml)
{
    public double Grade(string rows, string model)
    {
        var fitted = ml.Model.Load(model, out _);
        var parcels = ml.Data.LoadFromTextFile<Parcel>(rows, separatorChar: ',', hasHeader: true);
        var metrics = ml.BinaryClassification.Evaluate(fitted.Transform(parcels), nameof(Parcel.Late));
        File.WriteAllText("late.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));
        return metrics.F1Score;
    }
}

public static class Entry
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        new Trainer(ml).Train("january.csv", "parcels.zip");
        new Grader(ml).Grade("february.csv", "parcels.zip");
    }
}
