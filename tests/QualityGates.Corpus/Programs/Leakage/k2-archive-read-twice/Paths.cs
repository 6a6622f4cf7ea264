// corpus: The file for tests is a second name of the file for training, since somebody merged the archives; rows are read in two classes.
// library: ML.NET
// axis: constants, two files
namespace Flights;

internal static class Paths
{
    private const string Archive = "archive/flights.csv";

    public const string Train = Archive;

    public const string Test = Archive;
}
