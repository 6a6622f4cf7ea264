// corpus: The split comes first; the rare defects of the train part are read out and added once more.
// library: ML.NET
// axis: list, right; copies that are taken out again
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Welding;

public sealed record Weld
{
    public float Current { get; set; }
    public float Speed { get; set; }
    public bool Defect { get; set; }
}

public sealed class WeldTrainer
{
    private readonly MLContext _ml = new(seed: 30);

    public CalibratedBinaryClassificationMetrics Train(List<Weld> monday, List<Weld> tuesday)
    {
        var welds = monday.Concat(tuesday).Distinct().ToList();
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(welds), testFraction: 0.2);

        var train = _ml.Data.CreateEnumerable<Weld>(split.TrainSet, reuseRowObject: false).ToList();
        train.AddRange(train.Where(weld => weld.Defect).ToArray());
        var pipeline = _ml.Transforms.Concatenate("Features", "Current", "Speed").Append(_ml.BinaryClassification.Trainers.FastTree("Defect"));
        var model = pipeline.Fit(_ml.Data.LoadFromEnumerable(train));
        return _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Defect");
    }
}
