// corpus: Margins of a support vector machine are compared with zero, and only their distance from it with one half.
// library: Accord.NET
// axis: library class
using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;

namespace Coins;

public sealed record Coin(double Weight, double Width, double Copper, bool Forged);

public sealed record CoinVerdict(bool Forged, bool Sure);

public sealed class CoinInspector
{
    private readonly SupportVectorMachine _machine;

    private CoinInspector(SupportVectorMachine machine) => _machine = machine;

    public static (CoinInspector Inspector, ConfusionMatrix Matrix, double SureShare) Train(IReadOnlyList<Coin> train, IReadOnlyList<Coin> test)
    {
        var machine = new LinearDualCoordinateDescent { Complexity = 2.0 }
            .Learn(train.Select(Numbers).ToArray(), train.Select(coin => coin.Forged).ToArray());
        var inspector = new CoinInspector(machine);
        var verdicts = test.Select(inspector.Inspect).ToArray();
        var matrix = new ConfusionMatrix(verdicts.Select(v => v.Forged).ToArray(), test.Select(coin => coin.Forged).ToArray());
        return (inspector, matrix, verdicts.Count(v => v.Sure) / (double)verdicts.Length);
    }

    public CoinVerdict Inspect(Coin coin)
    {
        var margin = _machine.Score(Numbers(coin));
        return new CoinVerdict(margin > 0, Math.Abs(margin) > 0.5);
    }

    private static double[] Numbers(Coin coin) => [coin.Weight, coin.Width, coin.Copper];
}
