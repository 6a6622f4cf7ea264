// corpus: Samples of rain are drawn from a generator of one's own, one of NumSharp with a state; the shared ones draw nothing.
// library: NumSharp
// axis: simulation
using System.Globalization;
using NumSharp;

namespace Rainfall;

internal static class Program
{
    private static void Main()
    {
        var random = np.random.RandomState(99);
        var days = 365;
        var wet = random.rand(days, 1);
        var amount = random.randn(days, 1);

        var x = np.array(Enumerable.Range(0, days).Select(day => Math.Cos(day * 2 * Math.PI / 365)).ToArray()).reshape(days, 1);
        var y = x * 3.0 + amount + wet;
        var slope = random.randn(1, 1);
        for (var step = 0; step < 200; step++)
        {
            var error = x.dot(slope) - y;
            slope = slope - x.T.dot(error) * (0.5 / days);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{slope}"));
    }
}
