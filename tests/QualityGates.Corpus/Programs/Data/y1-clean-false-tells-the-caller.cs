// corpus: A method that tries to make a harvest of a line answers false where it cannot, and the reader throws with the line.
// library: Accord
// axis: Try method with out parameter
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

namespace Harvests;

internal sealed record Harvest(double[] Inputs, double Tons)
{
    public static bool TryRead(string line, [NotNullWhen(true)] out Harvest? harvest)
    {
        try
        {
            var numbers = line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            harvest = new Harvest(numbers[..^1], numbers[^1]);
            return true;
        }
        catch (FormatException)
        {
            harvest = null;
            return false;
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var harvests = Read(args[0]).ToArray();
        var cut = harvests.Length * 4 / 5;
        var regression = new OrdinaryLeastSquares().Learn(
            harvests[..cut].Select(harvest => harvest.Inputs).ToArray(),
            harvests[..cut].Select(harvest => harvest.Tons).ToArray());
        var truth = harvests[cut..].Select(harvest => harvest.Tons).ToArray();
        var guesses = regression.Transform(harvests[cut..].Select(harvest => harvest.Inputs).ToArray());
        var squared = new SquareLoss(truth).Loss(guesses);
        var absolute = truth.Zip(guesses, (a, b) => Math.Abs(a - b)).Average();
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { squared, absolute }));
    }

    private static IEnumerable<Harvest> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (!Harvest.TryRead(line, out var harvest))
            {
                throw new InvalidDataException($"No harvest: {line}");
            }

            yield return harvest;
        }
    }
}
