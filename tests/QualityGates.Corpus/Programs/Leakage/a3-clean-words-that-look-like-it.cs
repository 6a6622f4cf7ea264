// corpus: Measures of blood whose names end in id, and an index of the body, are features like any other.
// library: ML.NET
// axis: library, generic trainer
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Laboratory;

public class Sample
{
    public float BodyMassIndex { get; set; }

    public float Lipid { get; set; }

    public float UricAcid { get; set; }

    public float Thyroid { get; set; }

    public float Steroid { get; set; }

    public bool Ill { get; set; }
}

public abstract class Screening<TSample>(MLContext ml)
    where TSample : Sample
{
    protected abstract IEstimator<ITransformer> Trainer(string label);

    public CalibratedBinaryClassificationMetrics Judge(IEnumerable<TSample> learned, IEnumerable<TSample> held)
    {
        var steps = ml.Transforms.Concatenate(
            "Features",
            nameof(Sample.BodyMassIndex),
            nameof(Sample.Lipid),
            nameof(Sample.UricAcid),
            nameof(Sample.Thyroid),
            nameof(Sample.Steroid));
        var model = steps.Append(Trainer(nameof(Sample.Ill))).Fit(ml.Data.LoadFromEnumerable(learned));
        var judged = model.Transform(ml.Data.LoadFromEnumerable(held));
        return ml.BinaryClassification.Evaluate(judged, nameof(Sample.Ill));
    }
}

public sealed class TreeScreening(MLContext ml) : Screening<Sample>(ml)
{
    private readonly MLContext _context = ml;

    protected override IEstimator<ITransformer> Trainer(string label)
        => _context.BinaryClassification.Trainers.FastTree(label, numberOfLeaves: 10);
}
