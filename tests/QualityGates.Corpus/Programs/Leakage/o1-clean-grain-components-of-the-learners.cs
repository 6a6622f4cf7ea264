// corpus: Principal components of grain spectra are found in the learning samples alone and only applied to those kept back.
// library: Accord
// axis: class
using Accord.MachineLearning.DecisionTrees;
using Accord.Statistics.Analysis;

namespace Grain;

public sealed record Spectra(double[][] Bands, int[] Variety)
{
    public Spectra Pick(int[] rows) => new(Array.ConvertAll(rows, i => Bands[i]), Array.ConvertAll(rows, i => Variety[i]));

    public (Spectra Learn, Spectra Keep) Divide(double share, Random random)
    {
        var order = Enumerable.Range(0, Variety.Length).ToArray();
        random.Shuffle(order);
        var cut = (int)(order.Length * share);
        return (Pick(order[..cut]), Pick(order[cut..]));
    }
}

public sealed class VarietyStudy
{
    private readonly PrincipalComponentAnalysis _components = new(PrincipalComponentMethod.Standardize) { NumberOfOutputs = 6 };
    private RandomForest? _forest;

    public VarietyStudy() => Accord.Math.Random.Generator.Seed = 31;

    public GeneralConfusionMatrix Run(Spectra spectra)
    {
        var (learn, keep) = spectra.Divide(0.7, new Random(31));
        Learn(learn);
        var matrix = Check(keep);
        Console.WriteLine($"accuracy {matrix.Accuracy:P1}, kappa {matrix.Kappa:F3}, {_components.CumulativeProportions[5]:P0} of the variance kept");
        return matrix;
    }

    private void Learn(Spectra spectra)
    {
        _components.Learn(spectra.Bands);
        var learning = new RandomForestLearning
        {
            NumberOfTrees = 80,
            SampleRatio = 0.6,
            ParallelOptions = new ParallelOptions { MaxDegreeOfParallelism = 1 },
        };
        _forest = learning.Learn(_components.Transform(spectra.Bands), spectra.Variety);
    }

    private GeneralConfusionMatrix Check(Spectra spectra)
    {
        var forest = _forest ?? throw new InvalidOperationException("Learn first.");
        return new GeneralConfusionMatrix(spectra.Variety, forest.Decide(_components.Transform(spectra.Bands)));
    }
}
