// corpus: Repetitions have generators derived from one base seed and the number of the repetition; a jitter for retries draws freely and touches no rows.
// library: MathNet
// axis: loop over repetitions, retry helper
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using MathNet.Numerics;

namespace Repeat;

internal static class Program
{
    private const int BaseSeed = 500;

    private static async Task Main(string[] args)
    {
        string text = await DownloadAsync(new Uri(args[0]));
        (double X, double Y)[] points = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToArray();
        var errors = new double[20];
        for (int r = 0; r < errors.Length; r++)
        {
            var rng = new Random(BaseSeed + r);
            var shuffled = points.ToArray();
            rng.Shuffle(shuffled);
            int cut = shuffled.Length * 7 / 10;
            double[] p = Fit.Polynomial(shuffled[..cut].Select(q => q.X).ToArray(), shuffled[..cut].Select(q => q.Y).ToArray(), 3);
            errors[r] = shuffled[cut..].Average(q => Math.Abs(Polynomial.Evaluate(q.X, p) - q.Y));
        }

        await File.WriteAllLinesAsync(args[1], errors.Select(e => e.ToString("R", CultureInfo.InvariantCulture)));
    }

    private static async Task<string> DownloadAsync(Uri address)
    {
        using var client = new HttpClient();
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await client.GetStringAsync(address);
            }
            catch (HttpRequestException) when (attempt < 5)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt + Random.Shared.NextDouble()));
            }
        }
    }

    private static (double X, double Y) Parse(string line)
    {
        string[] c = line.Split(',');
        return (double.Parse(c[0], CultureInfo.InvariantCulture), double.Parse(c[1], CultureInfo.InvariantCulture));
    }
}
