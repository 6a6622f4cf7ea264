// corpus: Each candidate is fitted, saved, read back and asked once: the engine of every turn is of another model.
// library: ML.NET
// axis: ForEach over trainers, class that loads and asks
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Penguins;

public sealed class Penguin
{
    [LoadColumn(0)] public float BillLength { get; set; }

    [LoadColumn(1)] public float BodyMass { get; set; }
}

public sealed class Mass
{
    public float Score { get; set; }
}

public sealed class Asker(MLContext ml, string path)
{
    public float Ask(Penguin penguin) => ml.Model.CreatePredictionEngine<Penguin, Mass>(ml.Model.Load(path, out _)).Predict(penguin).Score;
}

public static class Comparison
{
    public static IReadOnlyList<(double Error, float Guess)> Run(string file, string modelPath)
    {
        var ml = new MLContext(seed: 3);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Penguin>(file, separatorChar: ',', hasHeader: true));
        var asker = new Asker(ml, modelPath);
        var results = new List<(double, float)>();
        new List<int> { 4, 8, 16 }.ForEach(leaves =>
        {
            var steps = ml.Transforms.Concatenate("Features", nameof(Penguin.BillLength)).Append(ml.Regression.Trainers.FastTree(nameof(Penguin.BodyMass), numberOfLeaves: leaves));
            var model = steps.Fit(split.TrainSet);
            ml.Model.Save(model, split.TrainSet.Schema, modelPath);
            var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Penguin.BodyMass));
            results.Add((metrics.MeanAbsoluteError, asker.Ask(new Penguin { BillLength = 44 })));
        });
        return results;
    }
}
