using System.Globalization;

namespace Segments;

internal static class Startup
{
    public static void Prepare() => Accord.Math.Random.Generator.Seed = 99;

    public static double[][] Read(string file) => File.ReadLines(file)
        .Select(line => line.Split(';').Select(cell => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray())
        .ToArray();
}
