using System.Globalization;

namespace Markets;

public sealed record Day(DateOnly Date, double Volume, double Spread, double Return)
{
    public static Day Parse(string line)
    {
        var cells = line.Split(',');
        return new Day(
            DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            double.Parse(cells[1], CultureInfo.InvariantCulture),
            double.Parse(cells[2], CultureInfo.InvariantCulture),
            double.Parse(cells[3], CultureInfo.InvariantCulture));
    }

    public double[] Inputs(double meanVolume) => [Volume / meanVolume, Spread];
}
