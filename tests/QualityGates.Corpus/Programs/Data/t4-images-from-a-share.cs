// corpus: Images are enumerated from a share of the network and from a folder that is configured; a list from a drive letter in an array.
// library: Microsoft.ML
// axis: enumeration, array, configuration
using Microsoft.Extensions.Configuration;
using Microsoft.ML;

namespace Scans;

public sealed class Scan
{
    public string Path { get; set; } = "";

    public string Label { get; set; } = "";
}

public sealed class ScanSource(MLContext context, IConfiguration configuration)
{
    private static readonly string[] Lists = ["E:/scans/list-a.csv", "lists/list-b.csv"]; // expect: MLQ4001

    public IDataView FromShare() => Load(Directory.EnumerateFiles(@"\\nas01\scans\2024", "*.png")); // expect: MLQ4001

    public IDataView FromConfiguration() => Load(Directory.EnumerateFiles(configuration["Scans"]!, "*.png"));

    public IEnumerable<string> Listed() => Lists.SelectMany(list => File.ReadLines(list));

    private IDataView Load(IEnumerable<string> files) => context.Data.LoadFromEnumerable(files
        .Order(StringComparer.Ordinal)
        .Select(file => new Scan { Path = file, Label = System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(file))! })
        .ToList());
}
