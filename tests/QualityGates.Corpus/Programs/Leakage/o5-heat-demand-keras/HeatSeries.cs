using System.Globalization;

namespace HeatDemand;

public sealed class HeatSeries
{
    private HeatSeries(float[] temperature, float[] demand) => (Temperature, Demand) = (temperature, demand);

    public float[] Temperature { get; }

    public float[] Demand { get; }

    public int Length => Demand.Length;

    public static HeatSeries Read(string path)
    {
        var pairs = File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (
                Temperature: float.Parse(cells[1], CultureInfo.InvariantCulture),
                Demand: float.Parse(cells[2], CultureInfo.InvariantCulture)))
            .ToList();
        return new HeatSeries([.. pairs.Select(pair => pair.Temperature)], [.. pairs.Select(pair => pair.Demand)]);
    }
}
