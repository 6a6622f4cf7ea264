// corpus: A class looks for herds around points that NumSharp chooses at random to begin with; Main calls it and seeds nothing.
// library: NumSharp
// axis: clustering by hand
using System.Globalization;
using NumSharp;

namespace Herds;

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1)
            .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var points = np.array(rows.SelectMany(row => row).ToArray()).reshape(rows.Length, rows[0].Length);
        var centres = Grouping.Around(points, count: 5, turns: 30); // expect: MLQ1003
        for (var i = 0; i < 5; i++)
        {
            Console.WriteLine($"herd {i} around {centres[$"{i}"]}");
        }
    }
}

internal static class Grouping
{
    public static NDArray Around(NDArray points, int count, int turns)
    {
        var rows = (int)points.shape[0];
        var width = (int)points.shape[1];
        var chosen = np.random.choice(rows, new Shape(count), replace: false);
        var centres = points[chosen];
        for (var turn = 0; turn < turns; turn++)
        {
            var sums = new double[count * width];
            var members = new int[count];
            for (var row = 0; row < rows; row++)
            {
                var distances = np.sum(np.square(centres - points[$"{row}"]), 1);
                var nearest = 0;
                for (var other = 1; other < count; other++)
                {
                    nearest = distances.GetDouble(other) < distances.GetDouble(nearest) ? other : nearest;
                }

                members[nearest]++;
                for (var column = 0; column < width; column++)
                {
                    sums[(nearest * width) + column] += points.GetDouble(row, column);
                }
            }

            centres = np.array(sums.Select((sum, i) => sum / Math.Max(1, members[i / width])).ToArray()).reshape(count, width);
        }

        return centres;
    }
}
