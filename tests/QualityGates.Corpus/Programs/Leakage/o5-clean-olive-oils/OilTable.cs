using System.Globalization;

namespace OliveOils;

public sealed class OilTable
{
    private readonly List<double[]> _acids = [];
    private readonly List<int> _regions = [];
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);

    public double[][] Acids => [.. _acids];

    public int[] Regions => [.. _regions];

    public IEnumerable<string> Names => _codes.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    public static OilTable Read(string path)
    {
        var table = new OilTable();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            if (cells.Length != 9)
            {
                throw new InvalidDataException($"'{line}' has {cells.Length} cells.");
            }

            table._acids.Add([.. cells.Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))]);
            table._regions.Add(table.CodeOf(cells[0]));
        }

        return table;
    }

    private int CodeOf(string region)
    {
        if (!_codes.TryGetValue(region, out var code))
        {
            _codes[region] = code = _codes.Count;
        }

        return code;
    }
}
