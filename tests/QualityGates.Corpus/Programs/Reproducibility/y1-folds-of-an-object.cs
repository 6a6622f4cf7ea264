// corpus: An object runs its folds in parallel, and the method of a fold trains with the seeded context in its field.
// library: ML.NET
// axis: context in a field, method of the same object
using Microsoft.ML;

namespace Glaciers;

public sealed class Melt
{
    public float Sun { get; set; }

    public float Wind { get; set; }

    public float Centimetres { get; set; }
}

public sealed class FoldedExperiment
{
    private const int Folds = 6;

    private readonly MLContext _context = new(seed: 71);
    private readonly Melt[] _rows;

    public FoldedExperiment(IEnumerable<Melt> rows) => _rows = rows.ToArray();

    public IReadOnlyList<(double Absolute, double Root)> Run()
    {
        var results = new (double Absolute, double Root)[Folds];
        Parallel.For(0, Folds, fold =>
        {
            results[fold] = RunFold(fold); // expect: MLQ1011
        });
        return results;
    }

    private (double Absolute, double Root) RunFold(int fold)
    {
        var train = _context.Data.LoadFromEnumerable(_rows.Where((_, place) => place % Folds != fold).ToList());
        var test = _context.Data.LoadFromEnumerable(_rows.Where((_, place) => place % Folds == fold).ToList());
        var model = _context.Transforms.Concatenate("Features", nameof(Melt.Sun), nameof(Melt.Wind))
            .Append(_context.Transforms.NormalizeMeanVariance("Features"))
            .Append(_context.Regression.Trainers.OnlineGradientDescent(nameof(Melt.Centimetres)))
            .Fit(train);
        var metrics = _context.Regression.Evaluate(model.Transform(test), nameof(Melt.Centimetres));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
