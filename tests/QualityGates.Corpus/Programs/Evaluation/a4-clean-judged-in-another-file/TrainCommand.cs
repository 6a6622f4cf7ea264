using Microsoft.ML;
using Microsoft.ML.Data;

namespace Crossings;

public sealed class Crossing
{
    [LoadColumn(0)] public float Cars { get; set; }

    [LoadColumn(1)] public float Lanes { get; set; }

    [LoadColumn(2)] public float Pedestrians { get; set; }

    [LoadColumn(3)] public float Waiting { get; set; }
}

internal static class TrainCommand
{
    public static void Run(MLContext ml, string path, string modelPath)
    {
        var crossings = ml.Data.LoadFromTextFile<Crossing>(path, separatorChar: ',', hasHeader: true);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Crossing.Cars), nameof(Crossing.Lanes), nameof(Crossing.Pedestrians))
            .Append(ml.Regression.Trainers.FastTree(nameof(Crossing.Waiting)));
        var model = pipeline.Fit(crossings);
        ml.Model.Save(model, crossings.Schema, modelPath);
    }
}
