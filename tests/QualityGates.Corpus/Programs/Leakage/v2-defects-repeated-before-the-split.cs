// corpus: The rare defects are added three more times to the list, and a view of the list is divided at random.
// library: ML.NET
// axis: list, loop
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Welding;

public sealed class Weld
{
    public float Current { get; set; }
    public float Speed { get; set; }
    public bool Defect { get; set; }
}

public sealed class WeldTrainer
{
    private readonly MLContext _ml = new(seed: 30);

    public CalibratedBinaryClassificationMetrics Train(List<Weld> welds)
    {
        var defects = welds.Where(weld => weld.Defect).ToList();
        for (var i = 0; i < 3; i++)
        {
            welds.AddRange(defects);
        }

        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(welds), testFraction: 0.2); // expect: MLQ2012
        var pipeline = _ml.Transforms.Concatenate("Features", "Current", "Speed").Append(_ml.BinaryClassification.Trainers.FastTree("Defect"));
        return _ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Defect");
    }
}
