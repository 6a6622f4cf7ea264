using System.Globalization;

namespace Flowers;

internal sealed class Flower
{
    public float SepalLength { get; set; }

    public float SepalWidth { get; set; }

    public float PetalLength { get; set; }

    public float PetalWidth { get; set; }

    public string Species { get; set; } = "";

    public static Flower Parse(string line)
    {
        var cells = line.Split(',');
        return new Flower
        {
            SepalLength = float.Parse(cells[0], CultureInfo.InvariantCulture),
            SepalWidth = float.Parse(cells[1], CultureInfo.InvariantCulture),
            PetalLength = float.Parse(cells[2], CultureInfo.InvariantCulture),
            PetalWidth = float.Parse(cells[3], CultureInfo.InvariantCulture),
            Species = cells[4].Trim(),
        };
    }
}
