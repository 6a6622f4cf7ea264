using System.Globalization;
using CsvHelper;

namespace Churn.Data;

/// <summary>Reads the data set. Nothing is repaired or skipped: what cannot be read stops the program and is named.</summary>
internal static class CustomerReader
{
    private static readonly CsvReaderOptions Format = new()
    {
        Separator = ',',
        FormatProvider = CultureInfo.InvariantCulture,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
    };

    public static IReadOnlyList<Customer> Read(string path)
    {
        using var csv = CsvReader.FromFile(path, Format);
        return [.. csv.GetRecords<Customer>()];
    }
}
