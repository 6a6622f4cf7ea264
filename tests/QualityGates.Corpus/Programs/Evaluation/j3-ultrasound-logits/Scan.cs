using System.Globalization;

namespace Ultrasound;

internal sealed record Scan(float[] Pixels, bool Finding)
{
    public static Scan[] Read(string path)
    {
        var scans = File.ReadLines(path).Select(Parse).ToArray();
        new Random(13).Shuffle(scans);
        return scans;
    }

    private static Scan Parse(string line)
    {
        var cells = line.Split(',');
        var pixels = cells[1..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Scan(pixels, cells[0] == "1");
    }
}
