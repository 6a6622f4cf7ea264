// corpus: When a training of vases is good enough the window throws confetti, whose places come from a generator seeded with the ticks; no row depends on it.
// library: ML.NET
// axis: view model
using Microsoft.ML;

namespace Vases;

public sealed class Vase
{
    public float Height { get; set; }

    public float Neck { get; set; }

    public float Glaze { get; set; }

    public bool Cracked { get; set; }
}

public sealed record Confetti(double Left, double Top, double Angle);

public sealed class VaseViewModel(IReadOnlyList<Vase> vases)
{
    private readonly Random _random = new(Environment.TickCount);
    private readonly MLContext _ml = new(seed: 88);

    public IReadOnlyList<Confetti> Confetti { get; private set; } = [];

    public double Auc { get; private set; }

    public double F1 { get; private set; }

    public void Train()
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(vases), testFraction: 0.2, seed: 88);
        var model = _ml.Transforms.Concatenate("Features", nameof(Vase.Height), nameof(Vase.Neck), nameof(Vase.Glaze))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Vase.Cracked)))
            .Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Vase.Cracked));
        (Auc, F1) = (metrics.AreaUnderRocCurve, metrics.F1Score);
        if (Auc > 0.9)
        {
            Confetti = Enumerable.Range(0, 80).Select(_ => Throw()).ToList();
        }
    }

    private Confetti Throw() => new(_random.NextDouble(), _random.NextDouble() * 0.2, _random.Next(360));
}
