// corpus: The target of a ferry study is a constant of the base class; the derived class tells it to the trainer and to neither the cross-validation nor the evaluation.
// library: ML.NET
// axis: base class, two files
using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Ferries;

public sealed class Crossing
{
    public float WaveHeight { get; set; }

    public float Vehicles { get; set; }

    public float Headwind { get; set; }

    public float MinutesLate { get; set; }
}

public abstract class DelayStudy
{
    protected const string Target = nameof(Crossing.MinutesLate);

    protected MLContext Ml { get; } = new(seed: 12);

    protected ColumnConcatenatingEstimator Features() =>
        Ml.Transforms.Concatenate("Features", nameof(Crossing.WaveHeight), nameof(Crossing.Vehicles), nameof(Crossing.Headwind));

    protected IDataView View(IEnumerable<Crossing> crossings) => Ml.Data.LoadFromEnumerable(crossings);
}
