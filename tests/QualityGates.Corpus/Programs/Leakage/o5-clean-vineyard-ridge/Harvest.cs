using System.Globalization;

namespace Vineyard;

public readonly record struct Harvest(double[] Weather, double Sugar);

public static class HarvestFile
{
    public static IReadOnlyList<Harvest> Read(TextReader reader)
    {
        var harvests = new List<Harvest>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var cells = line.Split(';');
            var numbers = Array.ConvertAll(cells, cell => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture));
            harvests.Add(new Harvest(numbers[..^1], numbers[^1]));
        }

        return harvests;
    }
}
