// corpus: Entries get names of the program's own, numbered as they come.
// library: ML.NET
// axis: counter
using System.Globalization;
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Numbered;

internal sealed class Page
{
    [LoadColumn(0)] public string Text { get; set; } = "";
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var number = 0;
        using (var archive = ZipFile.OpenRead(args[0]))
        {
            foreach (var entry in archive.Entries)
            {
                number++;
                entry.ExtractToFile(Path.Combine("pages", number.ToString("D4", CultureInfo.InvariantCulture) + ".tsv"), true);
                Console.WriteLine($"{number}: {entry.FullName}");
            }
        }

        var ml = new MLContext(seed: 1);
        var pages = ml.Data.LoadFromTextFile<Page>(Path.Combine("pages", "*.tsv"));
        Console.WriteLine(ml.Transforms.Text.FeaturizeText("Features", nameof(Page.Text)).Fit(pages).Transform(pages).Schema.Count);
    }
}
