// corpus: A class of constants in another file names the home folder of one person and a share of one office, which the data is read from and the model saved to.
// library: ML.NET
// axis: constants, two files
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lynxes;

public sealed class Sighting
{
    [LoadColumn(0)] public float Snow { get; set; }

    [LoadColumn(1)] public float Deer { get; set; }

    [LoadColumn(2)] public float Roads { get; set; }

    [LoadColumn(3)] public bool Seen { get; set; }
}

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 1);
        var train = Load(ml, Path.Combine(Places.Data, Places.TrainName));
        var test = Load(ml, Path.Combine(Places.Data, Places.TestName));
        var model = ml.Transforms.Concatenate("Features", nameof(Sighting.Snow), nameof(Sighting.Deer), nameof(Sighting.Roads))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Sighting.Seen)))
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Sighting.Seen));
        File.WriteAllText("lynx.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
        ml.Model.Save(model, train.Schema, Places.Model);
    }

    private static IDataView Load(MLContext ml, string file) => ml.Data.LoadFromTextFile<Sighting>(file, separatorChar: ',', hasHeader: true);
}
