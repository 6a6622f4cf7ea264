// corpus: A loop goes up from the program until it finds the folder with the data, whatever the depth of the output folder.
// library: Microsoft.Data.Analysis
// axis: helper, data frame
using System.Globalization;
using Microsoft.Data.Analysis;

namespace Wolves;

public static class Repository
{
    public static DirectoryInfo Folder(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var candidate = new DirectoryInfo(Path.Combine(at.FullName, name));
            if (candidate.Exists)
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException($"No folder '{name}' above {AppContext.BaseDirectory}.");
    }
}

public sealed record PackYear(string Pack, float Sightings, float Pups);

public static class Program
{
    public static void Main()
    {
        var folder = Repository.Folder("wolves-data");
        var frame = DataFrame.LoadCsv(
            Path.Combine(folder.FullName, "sightings.csv"), separator: ';', cultureInfo: CultureInfo.InvariantCulture);
        var complete = frame.DropNulls().OrderBy("pack");
        var years = complete.Rows
            .Select(row => new PackYear((string)row["pack"], Convert.ToSingle(row["sightings"], CultureInfo.InvariantCulture), Convert.ToSingle(row["pups"], CultureInfo.InvariantCulture)))
            .ToList();
        foreach (var pack in years.GroupBy(year => year.Pack))
        {
            Console.WriteLine($"{pack.Key}: {pack.Average(year => year.Pups):F1} pups, {pack.Sum(year => year.Sightings)} sightings");
        }
    }
}
