using TorchSharp;
using static TorchSharp.torch;

namespace Solar;

internal sealed record Scores(double Mean, double Worst, double Relative);

internal sealed record Month(int Number, Tensor Weather, Tensor Yield)
{
    public const int Width = 8;

    public static Month Read(string folder, int number) => new(
        number,
        load(Path.Combine(folder, $"{number:D2}-weather.dat")),
        load(Path.Combine(folder, $"{number:D2}-yield.dat")));
}

internal static class Scoring
{
    public static Scores Measure(nn.Module<Tensor, Tensor> network, IEnumerable<Month> months)
    {
        var means = new List<double>();
        var worst = 0.0;
        var total = 0.0;
        foreach (var month in months)
        {
            using var scope = NewDisposeScope();
            var guess = network.call(month.Weather); // expect: MLQ5004
            var off = (guess - month.Yield).abs();
            means.Add(off.mean().ToDouble());
            worst = Math.Max(worst, off.max().ToDouble());
            total += off.sum().ToDouble() / month.Yield.sum().ToDouble();
        }

        return new Scores(means.Average(), worst, total / means.Count);
    }
}
