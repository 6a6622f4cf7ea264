using System.Globalization;

namespace Houses;

public sealed record House(string Id, string Neighbourhood, float Area, float Rooms, float Year, float? Price);

public static class HouseFile
{
    public static List<House> ReadSold(string path) => Read(path, withPrice: true);

    public static List<House> ReadOpen(string path) => Read(path, withPrice: false);

    private static List<House> Read(string path, bool withPrice)
    {
        var houses = new List<House>();
        using var reader = new StreamReader(path);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            houses.Add(new House(
                cells[0],
                cells[1],
                Number(cells[2]),
                Number(cells[3]),
                Number(cells[4]),
                withPrice ? Number(cells[5]) : null));
        }

        return houses;
    }

    private static float Number(string cell) => cell == "NA" ? float.NaN : float.Parse(cell, CultureInfo.InvariantCulture);
}
