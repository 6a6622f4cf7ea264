using System.Globalization;

namespace WineDesk;

public interface IWineCellar
{
    bool Exists { get; }

    Task<IReadOnlyList<Wine>> WinesAsync();
}

public sealed class CsvWineCellar(string path) : IWineCellar
{
    public bool Exists => File.Exists(path);

    public async Task<IReadOnlyList<Wine>> WinesAsync()
    {
        var lines = await File.ReadAllLinesAsync(path);
        return lines.Skip(1).Select(line => line.Split(';')).Select(cells => new Wine
        {
            Name = cells[0],
            Alcohol = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Acidity = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Sugar = float.Parse(cells[3], CultureInfo.InvariantCulture),
        }).ToList();
    }
}
