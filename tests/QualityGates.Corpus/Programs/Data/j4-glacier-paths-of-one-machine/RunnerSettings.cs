// corpus: A runner for glaciers saves to a root of one server, logs to a drive, climbs out of its build folder and joins folders by backslashes.
// library: ML.NET
// axis: settings object in another file, default of a parameter, members that climb
namespace Glacier;

public sealed class RunnerSettings
{
    public required string Folder { get; init; }

    public string Station { get; init; } = "upper-hut";

    public string ModelFile { get; init; } = "/srv/glacier/melt.zip"; // expect: MLQ4001
}
