// corpus: A library's public method gives callers outside the project a fitted classifier, nothing in the project measures one.
// library: ML.NET
// axis: public method, interface
using System.Collections.Generic;
using Microsoft.ML;

namespace Quality.Training;

public interface IDefectTrainer
{
    ITransformer Train(IEnumerable<Weld> welds);
}

/// <summary>The trainer that plants reference as a package.</summary>
public sealed class DefectTrainer : IDefectTrainer
{
    private readonly MLContext _ml = new(seed: 1);

    public ITransformer Train(IEnumerable<Weld> welds)
    {
        var rows = _ml.Data.LoadFromEnumerable(welds);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Weld.Current), nameof(Weld.Speed))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Weld.Defect)));
        return pipeline.Fit(rows); // expect: MLQ3001
    }
}

public sealed class Weld
{
    public float Current { get; set; }
    public float Speed { get; set; }
    public bool Defect { get; set; }
}
