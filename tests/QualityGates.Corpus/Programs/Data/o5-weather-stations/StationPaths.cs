namespace Stations;

public sealed class StationPaths
{
    public StationPaths(string? root = null) => Root = root ?? "/home/meteo/stations"; // expect: MLQ4001

    public string Root { get; }

    public string Archive => Path.Combine(Root, "archive.csv");

    public string Recent => Path.Combine(Root, "recent.txt");

    public string Models => Path.Combine(Root, "models");
}
