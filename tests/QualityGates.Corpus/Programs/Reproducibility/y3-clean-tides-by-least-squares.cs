// corpus: The waves of a tide are solved for with the linear algebra of TorchSharp; its tensors hold what was measured and nothing is drawn, which is right without a seed.
// library: TorchSharp
// axis: numerics
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Tides;

internal static class Program
{
    private static readonly double[] Periods = [12.4206, 12.0, 23.9345, 25.8193];

    private static void Main(string[] args)
    {
        var heights = File.ReadLines(args[0]).Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToArray();
        var cut = heights.Length * 3 / 4;

        using var past = Waves(0, cut);
        using var known = tensor(heights[..cut]).reshape(cut, 1);
        var (solution, _, _, _) = linalg.lstsq(past, known);

        using var future = Waves(cut, heights.Length - cut);
        using var rest = future.matmul(solution) - tensor(heights[cut..]).reshape(heights.Length - cut, 1);
        var report = new
        {
            Absolute = rest.abs().mean().item<double>(),
            Square = rest.pow(2).mean().item<double>(),
            Amplitudes = solution.reshape(-1).data<double>().ToArray(),
        };
        File.WriteAllText(args[1], JsonSerializer.Serialize(report));
    }

    private static Tensor Waves(int start, int count)
    {
        var columns = 1 + 2 * Periods.Length;
        var waves = zeros(count, columns, dtype: ScalarType.Float64);
        for (var hour = 0; hour < count; hour++)
        {
            waves[hour, 0] = tensor(1.0);
            for (var period = 0; period < Periods.Length; period++)
            {
                var angle = 2 * Math.PI * (start + hour) / Periods[period];
                waves[hour, 1 + 2 * period] = tensor(Math.Cos(angle));
                waves[hour, 2 + 2 * period] = tensor(Math.Sin(angle));
            }
        }

        return waves;
    }
}
