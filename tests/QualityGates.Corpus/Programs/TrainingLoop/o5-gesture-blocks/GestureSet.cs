using System.Globalization;

namespace Gestures;

public sealed record Gesture(float[] Sensor, long Kind);

public sealed record GestureParts(Gesture[] Train, Gesture[] Test)
{
    public int Width => Train[0].Sensor.Length;

    public int Kinds => (int)Train.Max(gesture => gesture.Kind) + 1;

    public static GestureParts Load(string folder) => new(Read(Path.Combine(folder, "train.csv")), Read(Path.Combine(folder, "test.csv")));

    private static Gesture[] Read(string path) =>
        File.ReadLines(path).Select(line =>
        {
            var cells = line.Split(',');
            return new Gesture(
                Array.ConvertAll(cells[1..], cell => float.Parse(cell, CultureInfo.InvariantCulture)),
                long.Parse(cells[0], CultureInfo.InvariantCulture));
        }).ToArray();
}
