// corpus: The train part of the mushrooms is read with its header; of the test part the header is read as a mushroom.
// library: ML.NET
// axis: two methods, one row class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mushrooms;

public sealed class Mushroom
{
    [LoadColumn(0)] public bool Poisonous { get; set; }

    [LoadColumn(1)] public float Cap { get; set; }

    [LoadColumn(2)] public float Stem { get; set; }

    [LoadColumn(3)] public float Spots { get; set; }
}

public sealed class MushroomFiles(MLContext ml, string folder)
{
    public IDataView Train()
    {
        var path = Path.Combine(folder, "mushrooms-train.csv");
        return ml.Data.LoadFromTextFile<Mushroom>(path, separatorChar: ',', hasHeader: true);
    }

    public IDataView Test()
    {
        var path = Path.Combine(folder, "mushrooms-test.csv");
        return ml.Data.LoadFromTextFile<Mushroom>(path, separatorChar: ','); // expect: MLQ4005
    }
}

public sealed class PoisonModel
{
    public (double Auc, double Recall) Judge(string folder)
    {
        var ml = new MLContext(seed: 4);
        var files = new MushroomFiles(ml, folder);
        var model = ml.Transforms.Concatenate("Features", nameof(Mushroom.Cap), nameof(Mushroom.Stem), nameof(Mushroom.Spots))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Mushroom.Poisonous)))
            .Fit(files.Train());
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(files.Test()), nameof(Mushroom.Poisonous));
        return (metrics.AreaUnderRocCurve, metrics.PositiveRecall);
    }
}
